import type { Context } from '../../context.js';
import type { EntityFilter } from '../../generated/graphql.js';
import type { EntityId } from '../../model/ids.js';
import { queryTokens } from '../../model/search-tokens.js';
import { rankCandidates, type RankedMatch } from '../../search/rank.js';
import type { Traversal } from '../../traversal/port.js';
import { decodeCursor, encodeCursor } from '../arguments/cursor.js';
import { matchingTypes } from '../arguments/entity-filter.js';
import { pageSize } from '../arguments/numbers.js';
import { searchText } from '../arguments/text.js';
import { connection, type PageArgs } from './connection.js';
import { refuseStrangers } from './strangers.js';

/** How many candidates are ranked: more than anybody pages through. What comes after them is not found. */
const MAX_CANDIDATES = 1000;

interface Args extends PageArgs {
  readonly text: string;
  readonly filter?: EntityFilter | null;
}

/** A page of what a text finds. The cursor is what the matches are ordered by: score, degree, id. */
export async function searchPage(context: Context, args: Args) {
  const text = searchText(args.text);
  const first = pageSize(args.first);
  const list = `search:${text}`;
  const [score, degree, id] = decodeCursor(list, ['number', 'number', 'string'], args.after) ?? [];
  const matches = await findMatches(context, text, args.filter);
  const rest =
    score === undefined || degree === undefined || id === undefined
      ? matches
      : matches.filter((match) => comesAfter(match, { score, degree, id }));

  // One more than wanted tells whether there is another page.
  const shown = rest.slice(0, first + 1);
  const nodes = await Promise.all(shown.map((match) => context.loaders.entities.load(match.id)));
  const edges = shown.map((match, index) => ({
    cursor: encodeCursor(list, [match.score, match.degree, match.id]),
    score: match.score,
    matchedName: match.matchedName,
    node: nodes[index]!,
  }));
  return connection(edges, matches.length, args);
}

async function findMatches({ store, traversal }: Context, text: string, filter: EntityFilter | null | undefined) {
  const types = matchingTypes(traversal.ontology, filter);
  const tokens = queryTokens(text);
  if (tokens.length === 0) return [];
  const candidates = await store.searchCandidates({
    tokens,
    limit: MAX_CANDIDATES,
    ...(types && { types: [...types] }),
  });
  const degrees = await degreesOf(
    traversal,
    candidates.map(({ id }) => id),
  );
  return rankCandidates(text, candidates, (id) => degrees.get(id)!);
}

async function degreesOf(traversal: Traversal, ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, number>> {
  await refuseStrangers(traversal, ids);
  const degrees = await traversal.degrees(ids, {});
  return new Map(ids.map((id, index) => [id, degrees[index]!]));
}

function comesAfter(match: RankedMatch, place: Omit<RankedMatch, 'matchedName'>): boolean {
  return (
    (place.score - match.score || place.degree - match.degree || (match.id > place.id ? 1 : -1)) > 0 &&
    match.id !== place.id
  );
}
