import type { EntityKind } from './ontology.js';

/** Line drawings on a field of 24 × 24, one per icon name of the ontology. */
const GLYPHS: Readonly<Record<string, string>> = {
  person: 'M12 11a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2Z M5 20c.6-4 3.4-6.2 7-6.2s6.400 2.200 7 6.200',
  group:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z M3.500 19c.4-3.400 2.600-5.200 5.500-5.200s5.100 1.800 5.500 5.200 M16 10.600a2.600 2.600 0 1 0-.8-5.100 M17 13.800c2 .4 3.200 2 3.500 4.600',
  organization: 'M5 20V5h9v15 M14 10h5v10 M3.500 20h17 M8 8.500h3 M8 12h3 M8 15.500h3',
  party: 'M6 21V4 M6 4.500c4-2 7 2 12 0v8.500c-5 2-8-2-12 0',
  union: 'M8.500 13.500 5 10l4-4 3 2 3-2 4 4-7 7.500Z M12 8l-3 3.500 1.500 1.500L13 11l4 3.500',
  government: 'M4 9.500 12 4l8 5.500Z M6 10v7 M10 10v7 M14 10v7 M18 10v7 M4 20h16',
  parliament: 'M3.500 18a8.500 8.500 0 0 1 17 0Z M7.500 18a4.500 4.500 0 0 1 9 0 M12 9.500V5 M12 5h3.500v2H12',
  security: 'M12 3.500l7 2.500v5c0 4.500-3 7.700-7 9.500-4-1.800-7-5-7-9.500V6Z M9 12l2.200 2.200L15.300 10',
  company: 'M3.500 20V10l5 3v-3l5 3v-3l5 3V4h2v16Z M8 16.500h2 M13 16.500h2',
  clan: 'M12 4v4 M12 8c-5 0-6.500 2-6.500 5 M12 8c5 0 6.500 2 6.500 5 M12 8v5 M5.500 19a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z M12 19a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z M18.500 19a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  media: 'M4 5h13v14H6a2 2 0 0 1-2-2Z M17 9h3v8a2 2 0 0 1-2 2h-2 M7 8.500h7 M7 12h7 M7 15.500h4',
  school: 'M2.500 9.500 12 5l9.500 4.500L12 14Z M6.500 11.500V16c3.500 2.700 7.500 2.700 11 0v-4.500 M21 10v5',
  place:
    'M12 20.500c4-4.300 6-7.600 6-10.300A6 6 0 0 0 6 10.200c0 2.700 2 6 6 10.300Z M12 12.300a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400Z',
  country:
    'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Z M3.500 12h17 M12 3.500c-5 5-5 12 0 17 M12 3.500c5 5 5 12 0 17',
  region: 'M4 7l5-2.500 6 2.500 5-2.500V17l-5 2.500L9 17l-5 2.500Z M9 4.500V17 M15 7v12.500',
  city: 'M4 20V10h5v10 M9 20V4h6v16 M15 20v-8h5v8 M2.500 20h19 M12 8v.01 M12 12v.01',
  street: 'M8 4 4.500 20 M16 4l3.500 16 M12 4v3 M12 10.500v3 M12 17v3',
  event: 'M4.500 6h15v14h-15Z M4.500 10.500h15 M8.500 3.500V8 M15.500 3.500V8 M12 13.500v3.500 M10.200 15.200h3.600',
  election: 'M4 12h16v8H4Z M8.500 12V4h7v8 M10.300 7.700l1.300 1.300 2.300-2.500 M9 15.500h6',
  referendum:
    'M5 4h14v16H5Z M8 8.500l1.300 1.300 2.200-2.600 M13.500 8.500H16.500 M8.200 14l3 3 M11.200 14l-3 3 M13.500 15.500H16.500',
  protest: 'M4 10v4h3l7 4V6l-7 4Z M17 9.500c1.300 1.400 1.300 3.600 0 5 M19.300 7c2.700 2.800 2.700 7.200 0 10',
  war: 'M5 4l10 10 M19 4 9 14 M5 4v3l8.500 8.500 M19 4v3l-8.500 8.500 M5.500 15.500l3 3 M18.500 15.500l-3 3 M5 20l2-2 M19 20l-2-2',
  violence: 'M12 3l2 5.500L19.500 6 17 11l4 2.500-4.800.8L17 20l-5-3.200L7 20l.8-5.700L3 13.500 7 11 4.500 6 10 8.500Z',
  law: 'M12 4v16 M8 20h8 M5 7h14 M5 7l-2.500 6h5Z M19 7l-2.500 6h5Z M2.500 13a2.500 2.500 0 0 0 5 0 M16.500 13a2.500 2.500 0 0 0 5 0',
  policy: 'M6 3.500h8.500L18.500 8v12.500H6Z M14 3.500V8.500h4.500 M9 12h6.500 M9 16h6.500',
  money: 'M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17Z M8.500 8h7 M8.500 11h7 M12 11v6',
  figure: 'M4 20h16 M6.500 20v-6 M11 20V9 M15.500 20v-9 M20 20V5',
  thing: 'M12 3.500l7.500 4.200v8.600L12 20.500l-7.500-4.200V7.700Z M4.500 7.700l7.500 4.300 7.500-4.300 M12 12v8.500',
};

const BY_KIND: Record<EntityKind, string> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  EVENT: 'event',
  THING: 'thing',
};

/** The line drawing for an icon name, or its kind's where the name is not known. */
export function glyphPath(icon: string, kind: EntityKind): string {
  return GLYPHS[icon] ?? (GLYPHS[BY_KIND[kind]] as string);
}

const asImage = (drawing: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`)}`;

/** The sign of a pinned entity, on a ground of its own, as an address that an image can be loaded from. */
export const pinImage = (ink: string, ground: string): string =>
  asImage(
    `<circle cx="12" cy="12" r="11" fill="${ground}" stroke="${ink}" stroke-width="1.5"/><path d="M9 5.500h6l-.8 5.500 2.800 3H7l2.800-3Z M12 14v5" fill="${ink}" stroke="${ink}" stroke-width="1.5"/>`,
  );

/** An icon as an address that an image can be loaded from, in one colour (`#rrggbb`). */
export function glyphImage(icon: string, kind: EntityKind, ink: string): string {
  return asImage(`<path d="${glyphPath(icon, kind)}" fill="none" stroke="${ink}" stroke-width="1.7"/>`);
}
