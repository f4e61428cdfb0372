/** Moves an item of a list by one place; the same list where there is no such place. */
export function moveItem<T>(items: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const [item, other] = [items[index], items[index + by]];
  if (item === undefined || other === undefined) return items;
  const moved = [...items];
  moved[index] = other;
  moved[index + by] = item;
  return moved;
}
