// What of the graph a view showed, small enough to be kept with it: of each record its id and a few letters that
// change with it.

type Marked = readonly [id: string, mark: string];

/** What a view showed at one version of the graph. */
export interface ViewDigest {
  readonly revision: number;
  /** The mark of the last change; see `StoreVersion`. */
  readonly change: string;
  readonly entities: readonly Marked[];
  readonly relationships: readonly Marked[];
  readonly claims: readonly (readonly [id: string, mark: string, about: string])[];
}

/** One record that is not as it was. */
export interface RecordChange {
  readonly what: 'ENTITY' | 'RELATIONSHIP' | 'CLAIM';
  readonly how: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly id: string;
  /** The entity or relationship a claim speaks about; the record itself otherwise. */
  readonly about: string;
}

/** What is different between two digests of the same entities: entities first, then relationships, then claims. */
export function compareDigests(then: ViewDigest, now: ViewDigest): readonly RecordChange[] {
  return [
    ...differences('ENTITY', then.entities, now.entities),
    ...differences('RELATIONSHIP', then.relationships, now.relationships),
    ...differences('CLAIM', then.claims, now.claims),
  ];
}

function differences(
  what: RecordChange['what'],
  then: readonly (readonly [id: string, mark: string, about?: string])[],
  now: readonly (readonly [id: string, mark: string, about?: string])[],
): RecordChange[] {
  const before = new Map(then.map(([id, mark]) => [id, mark]));
  const after = new Set(now.map(([id]) => id));
  return [
    ...now.flatMap(([id, mark, about = id]): RecordChange[] => {
      const was = before.get(id);
      if (was === mark) return [];
      return [{ what, how: was === undefined ? 'ADDED' : 'CHANGED', id, about }];
    }),
    ...then.flatMap(([id, , about = id]): RecordChange[] =>
      after.has(id) ? [] : [{ what, how: 'REMOVED', id, about }],
    ),
  ];
}
