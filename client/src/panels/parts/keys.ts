import { words } from '../../graph/words.js';

/** A key of an action as people know it: `ctrl+z` is `Ctrl + Z`. */
export function formatKeys(key: string): string {
  const names: Readonly<Record<string, string>> = words.keys;
  return key
    .split(/\+(?=.)/u)
    .map((part) => names[part] ?? part.toUpperCase())
    .join(' + ');
}
