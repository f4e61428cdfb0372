const PATHS = {
  zoomIn: 'M12 5v14 M5 12h14',
  zoomOut: 'M5 12h14',
  fit: 'M4 9V4h5 M20 9V4h-5 M4 15v5h5 M20 15v5h-5',
  layout:
    'M6 7.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z M18 7.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z M12 20.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z M8 5.500h8 M7 7.400l4 9.200 M17 7.400l-4 9.200',
  undo: 'M8.500 5 4 9.500 8.500 14 M4 9.500h10a5.500 5.500 0 0 1 0 11h-3',
  redo: 'M15.500 5 20 9.500 15.500 14 M20 9.500H10a5.500 5.500 0 0 0 0 11h3',
  export: 'M12 4v11 M7.500 10.500 12 15l4.500-4.500 M4.500 19.500h15',
  query:
    'M8.500 5c-2 0-2 1.500-2 3.500S5.500 12 4.500 12c1 0 2 1.500 2 3.500s0 3.500 2 3.500 M15.500 5c2 0 2 1.500 2 3.500s1 3.500 2 3.500c-1 0-2 1.500-2 3.500s0 3.500-2 3.500',
  save: 'M7 4h10v16l-5-4-5 4Z M12 7v5 M9.500 9.500h5',
  saved: 'M7 4h10v16l-5-4-5 4Z',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Z M15.500 15.500 20.500 20.500',
  close: 'M6 6l12 12 M18 6 6 18',
  up: 'M12 19V6 M6.500 11.500 12 6l5.500 5.500',
  share:
    'M10 14a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700l-1 1 M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M9.300 9.300a2.800 2.800 0 1 1 4 2.700c-.9.500-1.300 1-1.300 2 M12 17v.01',
  swap: 'M8 4v14 M4.500 14.500 8 18l3.500-3.500 M16 20V6 M12.500 9.500 16 6l3.500 3.500',
  time: 'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Z M12 7v5l3.500 2',
  earlier: 'M14.500 6 8.500 12l6 6',
  later: 'M9.500 6l6 6-6 6',
  play: 'M8 5.500v13l10.500-6.500Z',
  pause: 'M8.500 5.500v13 M15.500 5.500v13',
  palette: 'M4 6.500h16 M4 12h16 M4 17.500h9',
  device: 'M5 5h14v10H5Z M3 19h18',
  theme:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Z M12 3.500v17 M12 7.500l5.800-2 M12 12h8.500 M12 16.500l5.800 2',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text; it says nothing to screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
