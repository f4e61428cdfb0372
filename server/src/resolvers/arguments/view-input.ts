import { badInput } from '../../errors.js';
import type { SavedViewInput, ViewStepInput } from '../../generated/graphql.js';
import type { NewStep, OldStep, ViewContent } from '../../views/content.js';
import { boundedIds } from './ids.js';

const MAX_TITLE = 200;
const MAX_NOTE = 5_000;
const MAX_STATE = 200_000;
const MAX_STEPS = 50;
const MAX_ENTITIES = 5_000;
const MIN_KEY = 20;
const MAX_KEY = 100;
const MAX_ATTEMPTS = 50;

// What an address may hold.
const STATE_SHAPE = /^[\x21-\x7e]+$/;

/**
 * Reads a view that is to be kept.
 * @throws BAD_USER_INPUT naming the field that cannot be used
 */
export function viewContent({ title, note = '', steps }: SavedViewInput): ViewContent {
  if (title.trim() === '') throw badInput('input.title', 'A view needs a title.');
  if (steps.length < 1 || steps.length > MAX_STEPS) {
    throw badInput('input.steps', `A view must have 1 to ${MAX_STEPS} steps, not ${steps.length}.`);
  }
  const known = steps.flatMap(({ id }) => id ?? []);
  if (new Set(known).size < known.length) throw badInput('input.steps', 'A step is named twice.');
  return {
    title: bounded('input.title', title.trim(), MAX_TITLE),
    note: bounded('input.note', note.trim(), MAX_NOTE),
    steps: steps.map((step, index) => stepContent(step, `input.steps.${index}`)),
  };
}

/**
 * Reads the key that a view is to be kept under once.
 * @throws BAD_USER_INPUT where it could be guessed, or is too long
 */
export function viewKey(key: string | null | undefined): string | null {
  return typeof key === 'string' ? unguessable('key', key) : null;
}

/**
 * Reads the attempts at a change.
 * @throws BAD_USER_INPUT where there are too many, or one could be guessed or is too long
 */
export function changeAttempts(attempts: readonly string[]): readonly string[] {
  if (attempts.length > MAX_ATTEMPTS) {
    throw badInput('attempts', `"attempts" must be at most ${MAX_ATTEMPTS}, not ${attempts.length}.`);
  }
  return attempts.map((attempt, index) => unguessable(`attempts.${index}`, attempt));
}

function unguessable(argument: string, key: string): string {
  if (key.length >= MIN_KEY && key.length <= MAX_KEY) return key;
  throw badInput(argument, `"${argument}" must have ${MIN_KEY} to ${MAX_KEY} characters, not ${key.length}.`);
}

function stepContent(step: ViewStepInput, argument: string): NewStep | OldStep {
  const { id, title = '', note = '', state, entities } = step;
  const words = {
    title: bounded(`${argument}.title`, title.trim(), MAX_TITLE),
    note: bounded(`${argument}.note`, note.trim(), MAX_NOTE),
  };
  if (typeof id === 'string') {
    if (typeof state === 'string' || entities) {
      throw badInput(argument, 'A step that has an id keeps its state: leave out "state" and "entities".');
    }
    return { id, ...words };
  }
  if (typeof state !== 'string' || !STATE_SHAPE.test(state)) {
    throw badInput(
      `${argument}.state`,
      `"${argument}.state" must be what an address holds: printable ASCII, no blanks.`,
    );
  }
  return {
    ...words,
    state: bounded(`${argument}.state`, state, MAX_STATE),
    entities: boundedIds(`${argument}.entities`, entities ?? [], { least: 0, most: MAX_ENTITIES }),
  };
}

function bounded(argument: string, text: string, most: number): string {
  if (text.length <= most) return text;
  const [long, limit] = [text.length, most].map((number) => number.toLocaleString('en'));
  throw badInput(argument, `"${argument}" must have at most ${limit} characters, not ${long}.`);
}
