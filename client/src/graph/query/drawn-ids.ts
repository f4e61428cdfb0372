const KINDS = new Set(['Person', 'Organization', 'Place', 'Event', 'Thing']);

/** The ids of every entity, and of the ends of every relationship, in an answer to such a query; each once. */
export function drawnIds(answer: unknown): readonly string[] {
  const found = new Set<string>();
  const note = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
  };
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(look);
    } else if (typeof value === 'object' && value !== null) {
      const record = value as Readonly<Record<string, unknown>>;
      const { __typename: type } = record;
      if (typeof type === 'string' && KINDS.has(type)) note(record['id']);
      if (type === 'Relationship') {
        for (const end of ['source', 'target']) note((record[end] as { readonly id?: unknown } | null)?.id);
      }
      Object.values(record).forEach(look);
    }
  };
  look(answer);
  return [...found];
}
