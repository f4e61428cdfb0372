/** An entity with how many relationships it has in the whole graph. */
export interface Connected {
  readonly id: string;
  readonly degree: number;
}

/** The ids of the entities, those with the fewest relationships first; ties in the order of their ids. */
export function leastConnected(entities: readonly Connected[]): string[] {
  return [...entities].sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
