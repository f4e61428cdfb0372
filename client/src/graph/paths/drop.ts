import { avoidingRelationship, MOST_ACTORS, MOST_PASSED, type Asks, type PathQuestion } from './path-question.js';

/** The fields of a question that something can be dropped on. */
type Field = 'from' | 'via' | 'to' | 'actors' | 'avoid';

const FIELDS: Readonly<Record<Asks, readonly Field[]>> = {
  PATHS: ['from', 'via', 'to', 'avoid'],
  EVERY: ['from', 'to', 'avoid'],
  CONNECTION: ['actors', 'avoid'],
  COMMON: ['actors'],
};

const MOST: Readonly<Record<Field, number>> = {
  from: MOST_ACTORS,
  via: MOST_PASSED,
  to: MOST_ACTORS,
  actors: MOST_ACTORS,
  avoid: MOST_PASSED,
};

/** The fields a question has for what is dragged: a relationship can only be avoided. */
export const fieldsFor = ({ asks }: PathQuestion, isRelationship: boolean): readonly Field[] =>
  FIELDS[asks].filter((field) => !isRelationship || field === 'avoid');

/** Whether a field of the question that this names has room for so many more. */
export const hasRoom = (question: PathQuestion, field: Field, more: number): boolean =>
  question[field].length + more <= MOST[field];

/** Which field of a question something is called. */
export const isField = (name: string | undefined): name is Field => name !== undefined && Object.hasOwn(MOST, name);

export type { Field };

/** The question with actors in a field, and in no other; those already there stay where they are. */
export function actorsDropped(question: PathQuestion, field: Field, ids: readonly string[]): PathQuestion {
  const elsewhere = FIELDS[question.asks].filter((other) => other !== field);
  const emptied = Object.fromEntries(
    elsewhere.map((other) => [other, question[other].filter((id) => !ids.includes(id))]),
  );
  return { ...question, ...emptied, [field]: [...new Set([...question[field], ...ids])].slice(0, MOST[field]) };
}

/** The question with relationships that no path is to use. */
export const relationshipsDropped = (question: PathQuestion, ids: readonly string[]): PathQuestion =>
  ids.reduce(avoidingRelationship, question);
