import { optional, properties, record } from '../yaml/record.js';
import { list, located, text, type Read } from '../yaml/shape.js';
import { claims } from './claims.js';

/** The parts that a relationship's id is made of. */
export interface RelationshipParts {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly key: string | null;
}

/** The id of a relationship: `ann--leader-of--union`, and `--<key>` where it has one. */
export function relationshipId({ source, type, target, key }: RelationshipParts): string {
  const kebab = type.toLowerCase().replaceAll('_', '-');
  return [source, kebab, target, ...(key === null ? [] : [key])].join('--');
}

const relationship = record(
  {
    type: text,
    source: text,
    target: text,
    key: optional(text),
    since: optional(text),
    until: optional(text),
    properties: optional(properties),
    claims,
  },
  (says) => {
    const key = says('key');
    return relationshipId({
      source: says('source'),
      type: says('type'),
      target: says('target'),
      key: key === '?' ? null : key,
    });
  },
);

/** The shape of a file in `relationships/`. */
export const relationshipsFile = list(located(relationship));

/** A relationship as it is written. */
export type RelationshipEntry = Read<typeof relationship>;
