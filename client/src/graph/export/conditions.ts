import type { EvidenceFilter } from '../evidence/evidence.js';
import { list } from '../grammar.js';
import { formatSpan } from '../partial-date.js';
import { relevant, WITHOUT_ALLEGATIONS, type PathQuestion } from '../paths/path-question.js';
import { words } from '../words.js';
import { exportWords } from './words.js';

/** Names for what a question names by id. */
export interface Namer {
  readonly entity: (id: string) => string;
  readonly entityType: (id: string) => string;
  readonly relationshipType: (id: string) => string;
  readonly source: (id: string) => string;
}

const oneOf = (ids: readonly string[], name: (id: string) => string): string => ids.map(name).join(' / ');

/** A question as a person would ask it. */
export function questionInWords({ asks, from, to, actors }: PathQuestion, { entity }: Namer): string {
  if (asks === 'PATHS') return exportWords.howConnected({ from: oneOf(from, entity), to: oneOf(to, entity) });
  if (asks === 'EVERY') return exportWords.everyWay({ from: oneOf(from, entity), to: oneOf(to, entity) });
  const all = list(actors.map(entity));
  return asks === 'CONNECTION' ? exportWords.whatConnects({ actors: all }) : exportWords.whatInCommon({ actors: all });
}

/**
 * Which of the relationships between the actors are in the export, in a sentence.
 * @param hidden how many the filter leaves out
 */
export function whatIsShown({ statuses, sources, voices }: EvidenceFilter, hidden: number, { source }: Namer): string {
  const what = [
    ...statuses.map((status) => words.status[status]),
    ...sources.map((id) => `“${source(id)}”`),
    ...voices.map((voice) => exportWords.saidBy({ whom: voice ?? exportWords.itself })),
  ];
  return what.length === 0 ? exportWords.everything : exportWords.leftOut({ count: hidden, what: list(what) });
}

function evidence({ statuses }: PathQuestion): string {
  const plain =
    statuses.length === WITHOUT_ALLEGATIONS.length && WITHOUT_ALLEGATIONS.every((one) => statuses.includes(one));
  return plain ? words.paths.withoutAllegations : list(statuses.map((status) => words.status[status]));
}

/** The conditions of a question, one sentence each, in the words of its form. Empty where it has none. */
export function conditionsInWords(question: PathQuestion, name: Namer): string[] {
  const { asOf, since, until, direction, simultaneous, ...rest } = relevant(question);
  const named = (label: string, ids: readonly string[], by: (id: string) => string): [string, string][] =>
    ids.length > 0 ? [[label, list(ids.map(by))]] : [];
  const said = (label: string, value: string | null): [string, string][] => (value === null ? [] : [[label, value]]);
  const pairs = [
    ...said(words.paths.asOf, asOf),
    ...said(words.paths.during, formatSpan(since, until, words.dates)),
    ...(rest.statuses.length > 0 ? said(words.paths.evidence, evidence(question)) : []),
    ...named(words.paths.types, rest.types, name.relationshipType),
    ...named(words.paths.excludeTypes, rest.excludeTypes, name.relationshipType),
    ...named(words.paths.entityTypes, rest.entityTypes, name.entityType),
    ...named(words.paths.sources, rest.sources, name.source),
    ...named(words.paths.via, rest.via, name.entity),
    ...named(words.paths.avoid, rest.avoid, name.entity),
    ...(direction === 'ANY' ? [] : said(words.paths.direction, words.paths.directions[direction])),
  ];
  return [
    ...pairs.map(([label, value]) => exportWords.condition({ what: label, value })),
    ...(rest.avoidRelationships.length > 0
      ? [`${words.paths.avoidedLines({ count: rest.avoidRelationships.length })}.`]
      : []),
    ...(simultaneous ? [`${words.paths.simultaneous}.`] : []),
  ];
}
