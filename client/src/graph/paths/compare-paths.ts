/** What comparing needs to know of a path. */
export interface ComparablePath {
  readonly entities: readonly { readonly id: string }[];
  readonly hops: readonly {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly relationship: { readonly id: string };
  }[];
}

/** Whose something is: of the first path, of the second, or of both. */
export type Side = 'first' | 'second' | 'both';

type Hop<P extends ComparablePath> = P['hops'][number];
type Entity<P extends ComparablePath> = P['entities'][number];

/** What two paths have in common and what only one of them has, each in the order of its path. */
export interface Comparison<P extends ComparablePath> {
  readonly entities: Readonly<Record<Side, readonly Entity<P>[]>>;
  readonly hops: Readonly<Record<Side, readonly Hop<P>[]>>;
}

/** A hop is the same hop whichever way it is gone and whichever relationship is shown first. */
const hopKey = ({ from, to }: ComparablePath['hops'][number]): string => JSON.stringify([from.id, to.id].sort());

function sort<T>(first: readonly T[], second: readonly T[], key: (item: T) => string): Record<Side, T[]> {
  const inFirst = new Set(first.map(key));
  const inSecond = new Set(second.map(key));
  return {
    both: first.filter((item) => inSecond.has(key(item))),
    first: first.filter((item) => !inSecond.has(key(item))),
    second: second.filter((item) => !inFirst.has(key(item))),
  };
}

/** Compares two paths. */
export function comparePaths<P extends ComparablePath>(first: P, second: P): Comparison<P> {
  return {
    entities: sort<Entity<P>>(first.entities, second.entities, ({ id }) => id),
    hops: sort<Hop<P>>(first.hops, second.hops, hopKey),
  };
}

/**
 * Which entities and relationships are on the paths shown, and on which: what the canvas brings out and the text marks.
 * @param second null where one path is shown alone
 */
export function sidesOf(first: ComparablePath | null, second: ComparablePath | null): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  if (!first) return sides;
  const { entities, hops } = comparePaths(first, second ?? { entities: [], hops: [] });
  const shared = new Set(hops.both.map(hopKey));
  const put = (ids: Iterable<{ readonly id: string }>, side: Side): void => {
    for (const { id } of ids) sides.set(id, side);
  };
  for (const side of ['first', 'second', 'both'] as const) {
    put(entities[side], side);
    put(
      hops[side].map(({ relationship }) => relationship),
      side,
    );
  }
  // Of a hop in common, each path may show another relationship; both are on the picture.
  put(
    (second?.hops ?? []).filter((hop) => shared.has(hopKey(hop))).map(({ relationship }) => relationship),
    'both',
  );
  return sides;
}
