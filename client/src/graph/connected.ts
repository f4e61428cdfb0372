/** An entity with how many relationships it has in the whole graph. */
export interface Connected {
  readonly id: string;
  readonly degree: number;
}

/** The ids of the entities, those with the fewest relationships first; ties in the order of their ids. */
export function leastConnected(entities: readonly Connected[]): string[] {
  return [...entities].sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

/** The lines of each end, by the id of the end; a line from something to itself is there once. */
export function linesByEnd<T extends { readonly source: string; readonly target: string }>(
  lines: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const byEnd = new Map<string, T[]>();
  for (const line of lines) {
    for (const end of new Set([line.source, line.target])) {
      const there = byEnd.get(end);
      if (there) there.push(line);
      else byEnd.set(end, [line]);
    }
  }
  return byEnd;
}
