/**
 * The first of some items in an order, without sorting the rest.
 * @param count how many, fewer where there are not so many
 * @param compare below 0 where the first item comes before the second one; never 0
 */
export function firstOf<T>(items: Iterable<T>, count: number, compare: (a: T, b: T) => number): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length >= count && !(count > 0 && compare(item, first[count - 1]!) < 0)) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(first[middle]!, item) < 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}
