import { NAME_KINDS } from '@actor-graph/server/model/entity.js';
import { optional, properties, record } from '../yaml/record.js';
import { list, located, oneOf, text, type Read } from '../yaml/shape.js';
import { claims } from './claims.js';

const name = record({
  text,
  lang: text,
  script: text,
  kind: oneOf(NAME_KINDS),
  since: optional(text),
  until: optional(text),
});

const entity = record(
  {
    id: text,
    type: text,
    names: list(name),
    summary: text,
    since: optional(text),
    until: optional(text),
    properties: optional(properties),
    claims: optional(claims),
  },
  (says) => says('id'),
);

/** The shape of a file in `entities/`. */
export const entitiesFile = list(located(entity));

/** An entity as it is written. */
export type EntityEntry = Read<typeof entity>;
