/** The colours of the canvas, all `#rrggbb`; the same as the page's own in `styles/tokens.css`. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly accent: string;
  /** Of the path that the one shown is compared with. */
  readonly second: string;
}

const LIGHT: Palette = { ground: '#f8f8f6', ink: '#1c2127', mutedInk: '#555f6b', accent: '#2a56c6', second: '#8a3ea8' };
const DARK: Palette = { ground: '#14171b', ink: '#e9ecef', mutedInk: '#a7b0ba', accent: '#8fb0ff', second: '#e0a3f7' };

export const paletteFor = (dark: boolean): Palette => (dark ? DARK : LIGHT);
