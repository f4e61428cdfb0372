import type { EntityRecord, RelationshipRecord } from '../records.js';
import type { Moment, TimeMark } from './moments.js';

/** A relationship in the list of changes, with what it is there. */
export interface ChangedLine {
  readonly relationship: RelationshipRecord;
  readonly moment: Moment;
}

/** What changed between two dates. Each relationship is in one list at most. */
export interface Changes {
  /** Relationships that ended and others that were added between the same two actors. */
  readonly replaced: readonly ChangedLine[];
  readonly added: readonly ChangedLine[];
  readonly ended: readonly ChangedLine[];
  readonly between: readonly ChangedLine[];
  /** Relationships that held on both dates as far as is known, but perhaps not. */
  readonly perhaps: readonly ChangedLine[];
  /** Actors that began or ended themselves. */
  readonly actors: readonly { readonly entity: EntityRecord; readonly moment: Moment }[];
  /** How many relationships have no dates. */
  readonly undated: number;
}

const endsOf = ({ source, target }: RelationshipRecord): string => JSON.stringify([source, target].sort());

/** Sorts what is drawn by how it changed. */
export function changesOf(
  entities: readonly EntityRecord[],
  relationships: readonly RelationshipRecord[],
  moments: ReadonlyMap<string, Moment>,
): Changes {
  const lines = relationships.flatMap((relationship): ChangedLine[] => {
    const moment = moments.get(relationship.id);
    return moment ? [{ relationship, moment }] : [];
  });
  const marked = (mark: TimeMark): ChangedLine[] => lines.filter(({ moment }) => moment.mark === mark);
  const pairs = (mark: TimeMark): Set<string> => new Set(marked(mark).map(({ relationship }) => endsOf(relationship)));
  const [ended, added] = [pairs('ENDED'), pairs('ADDED')];
  const isReplaced = ({ relationship }: ChangedLine): boolean => {
    const ends = endsOf(relationship);
    return ended.has(ends) && added.has(ends);
  };
  const alone = (mark: TimeMark): ChangedLine[] => marked(mark).filter((line) => !isReplaced(line));
  const replaced = [...marked('ENDED'), ...marked('ADDED')].filter(isReplaced);
  return {
    // Stable, so that of each pair what ended comes before what was added.
    replaced: replaced.sort((a, b) => endsOf(a.relationship).localeCompare(endsOf(b.relationship))),
    added: alone('ADDED'),
    ended: alone('ENDED'),
    between: marked('BETWEEN'),
    perhaps: marked('HOLDS').filter(({ moment }) => !moment.sure),
    actors: entities.flatMap((entity) => {
      const moment = moments.get(entity.id);
      const news = moment && ['ADDED', 'ENDED', 'BETWEEN'].includes(moment.mark);
      return news ? [{ entity, moment }] : [];
    }),
    undated: marked('UNDATED').length,
  };
}
