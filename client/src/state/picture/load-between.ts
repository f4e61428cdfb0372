import { RequestError } from '../../api/client.js';
import { ExistsQuery, SubgraphQuery } from '../../api/documents.js';
import type { SubgraphQuery as Answer } from '../../api/generated/graphql.js';
import { portionsOf } from '../../graph/portions.js';
import { ask } from '../connection.js';
import { isKept, useKept } from '../start/kept.js';
import { languageNow } from '../preferences.js';
import { rememberRecords } from '../records.js';
import { reportProgress } from '../tasks.js';

type Part = Answer['subgraph'];

/** About how many entities one request is: few enough to answer at once, and for a large picture to show how far it is. */
const AT_ONCE = 250;

const between = async (ids: readonly string[], beside: readonly string[], signal: AbortSignal): Promise<Part> =>
  (await ask(SubgraphQuery, { ids: [...ids], beside: [...beside], lang: languageNow() }, signal)).subgraph;

/** Asks portion by portion, each with what came before beside it. */
async function inPortions(
  ids: readonly string[],
  beside: readonly string[],
  load: (portion: readonly string[], beside: readonly string[]) => Promise<Part>,
  instead = false,
): Promise<void> {
  const parts: Part[] = [];
  const there = [...beside];
  const portions = portionsOf(ids, AT_ONCE);
  for (const [index, portion] of portions.entries()) {
    if (portions.length > 1) reportProgress(index / portions.length);
    const part = await load(portion, there);
    parts.push(part);
    for (const { id } of part.entities) there.push(id);
  }
  // In one go: whoever draws records draws them all again each time some come in.
  rememberRecords(
    {
      entities: parts.flatMap(({ entities }) => entities),
      relationships: parts.flatMap(({ relationships }) => relationships),
    },
    instead,
  );
  if (instead) useKept.setState({ since: null });
}

/**
 * Loads the records of entities and of every relationship between two of them, or between one of them and one beside.
 * @param beside what is drawn already, with its records loaded
 * @throws RequestError
 */
export const loadBetween = (ids: readonly string[], beside: readonly string[], signal: AbortSignal): Promise<void> =>
  inPortions(ids, beside, (portion, there) => between(portion, there, signal));

/** Which of these ids the graph does not know (any more). */
async function unknownAmong(ids: readonly string[], signal: AbortSignal): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => ask(ExistsQuery, { id }, signal)));
  return ids.filter((_, index) => !found[index]?.entity);
}

/**
 * Like `loadBetween`, of all that is to be drawn, which may no longer exist. Takes the place of what was kept.
 * @returns those that do not
 * @throws RequestError
 */
export async function loadWhatExists(ids: readonly string[], signal: AbortSignal): Promise<string[]> {
  const gone: string[] = [];
  const load = async (portion: readonly string[], there: readonly string[]): Promise<Part> => {
    try {
      return await between(portion, there, signal);
    } catch (error) {
      if (!(error instanceof RequestError) || error.kind !== 'refused') throw error;
      const unknown = await unknownAmong(portion, signal);
      if (unknown.length === 0) throw error;
      gone.push(...unknown);
      const rest = portion.filter((id) => !unknown.includes(id));
      return rest.length > 0 ? between(rest, there, signal) : { entities: [], relationships: [] };
    }
  };
  await inPortions(ids, [], load, isKept());
  return gone;
}
