import { words } from '../graph/words.js';

const NAMES: Readonly<Record<string, string>> = words.keys;

/** A key of an action as people know it: `ctrl+z` is `Ctrl + Z`. */
export function formatKeys(key: string): string {
  return key
    .split(/\+(?=.)/u)
    .map((part) => NAMES[part] ?? part.toUpperCase())
    .join(' + ');
}
