/** Four lines at most, which have room beneath a symbol at the edge of a picture. */
const MOST = 64;

/** A name as it is written beside a symbol: of a very long one the beginning, up to the end of a word where there is one. */
export function shortName(name: string): string {
  const characters = [...name];
  if (characters.length <= MOST) return name;
  const beginning = characters.slice(0, MOST - 1).join('');
  const words = beginning.replace(/[\s\p{P}]+\S*$/u, '');
  return `${words === '' ? beginning : words}…`;
}
