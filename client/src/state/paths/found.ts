import type {
  CommonNeighboursQuery,
  ConnectQuery,
  EveryShortestPathQuery,
  HopFieldsFragment,
  PathFieldsFragment,
  PathsQuery,
} from '../../api/generated/graphql.js';
import { shortestHops, type ShortestHop } from '../../graph/paths/shortest-hops.js';

/** The answer to a question: for paths, for all shortest ones, for a connection, or for what is in common. */
export type PathAnswer =
  | PathsQuery['paths']
  | EveryShortestPathQuery['everyShortestPath']
  | ConnectQuery['connect']
  | CommonNeighboursQuery['commonNeighbours'];

/** Everything on shortest paths. */
export type OnShortest = Extract<PathAnswer, { readonly __typename: 'ShortestPaths' }>;

export type ConnectedGroup = ConnectQuery['connect']['groups'][number];
export type CommonNeighbour = Extract<
  CommonNeighboursQuery['commonNeighbours'],
  { readonly __typename: 'CommonNeighbours' }
>['items'][number];

/** Something found that is drawn and brought out as a whole: a path, a group that hangs together, something in common. */
export interface Found {
  /** Unlike that of any other thing found by the same question, and the same whenever it is asked. */
  readonly id: string;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly hops: readonly Pick<HopFieldsFragment, 'index' | 'from' | 'to' | 'relationship'>[];
}

/** Everything on shortest paths, with the steps it takes. */
export interface FoundOnShortest extends Found {
  readonly hops: readonly ShortestHop<HopFieldsFragment['from'], HopFieldsFragment['relationship']>[];
}

/** Paths found, whether all were found or the search stopped early. */
export const foundPaths = (answer: PathAnswer | null): readonly PathFieldsFragment[] =>
  answer?.__typename === 'PathSet' || answer?.__typename === 'PathLimitReached' ? answer.paths : [];

/** A group that hangs together as something to be shown: its first actor names it. */
export const foundGroup = ({ actors, entities, hops }: ConnectedGroup): Found => ({
  id: actors[0]?.id ?? '',
  entities,
  hops,
});

/** Something in common as something to be shown: with the best sourced relationship to each actor. */
export const foundNeighbour = ({ entity, links }: CommonNeighbour): Found => ({
  id: entity.id,
  entities: [...links.map(({ actor }) => actor), entity],
  hops: links.flatMap(({ actor, relationships: [relationship] }, index) =>
    relationship ? [{ index, from: actor, to: entity, relationship }] : [],
  ),
});

/** Everything on shortest paths as something to be shown, step by step from the start. Null where there is no path. */
export function foundOnShortest(answer: PathAnswer | null): FoundOnShortest | null {
  if (answer?.__typename !== 'ShortestPaths' || answer.length === null) return null;
  const { entities, relationships } = answer.subgraph;
  return { id: 'every', entities, hops: shortestHops(entities, relationships) };
}

/** Groups in which something connects several actors. */
export const connectedGroups = (answer: PathAnswer | null): readonly ConnectedGroup[] =>
  answer?.__typename === 'ConnectResult' ? answer.groups.filter(({ hops }) => hops.length > 0) : [];

/** What the answer has to show, best first. */
export function foundIn(answer: PathAnswer | null): readonly Found[] {
  if (answer?.__typename === 'ConnectResult') return connectedGroups(answer).map(foundGroup);
  if (answer?.__typename === 'CommonNeighbours') return answer.items.map(foundNeighbour);
  const onShortest = foundOnShortest(answer);
  return onShortest ? [onShortest] : foundPaths(answer);
}
