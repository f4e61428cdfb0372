import { optional, record } from '../yaml/record.js';
import { count, list, located, text, type Read } from '../yaml/shape.js';

const section = record({ title: text, paragraphs: count });

const source = record(
  {
    id: text,
    title: text,
    publisher: optional(text),
    url: optional(text),
    published: optional(text),
    accessed: optional(text),
    language: optional(text),
    standpoint: optional(text),
    sections: list(section),
  },
  (says) => says('id'),
);

/** The shape of `sources.yaml`. */
export const sourcesFile = list(located(source));

/** A source as it is written. */
export type SourceEntry = Read<typeof source>;
