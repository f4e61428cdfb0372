import { LIGHT, type Palette } from '../graph/appearance.js';

const DARK: Palette = {
  ground: '#14171b',
  ink: '#e9ecef',
  mutedInk: '#a7b0ba',
  accent: '#8fb0ff',
  second: '#e0a3f7',
  added: '#5fd3b5',
  ended: '#ff9d66',
};

export const paletteFor = (dark: boolean): Palette => (dark ? DARK : LIGHT);

/** The colours by name, each as the library's style takes what is looked up anew whenever the style of something is worked out. */
export type Inks = Readonly<Record<keyof Palette, () => string>>;

/** The colours there are at a time, as a style takes them. */
export function inksOf(paletteNow: () => Palette): Inks {
  const names = Object.keys(LIGHT) as (keyof Palette)[];
  return Object.fromEntries(names.map((name) => [name, () => paletteNow()[name]])) as Inks;
}
