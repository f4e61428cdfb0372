/** A number with the word for so many: `1 step`, `2 steps`. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** Things in a sentence: `a, b and c`. */
export const list = (items: readonly string[]): string => conjunction.format(items);
