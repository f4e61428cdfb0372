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
