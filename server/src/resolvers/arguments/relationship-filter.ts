import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { RelationshipFilter as FilterInput } from '../../generated/graphql.js';
import { isId, type SourceId } from '../../model/ids.js';
import type { RelationshipFilter } from '../../topology/types.js';
import { boundedIds, refuseUnknown } from './ids.js';
import { knownTypes, notEmpty } from './types.js';

const MAX_SOURCES = 1000;

/** Refuses a direction where it means nothing. `where` ends the sentence that says so. */
export function refuseDirection(argument: string, filter: FilterInput | null | undefined, where: string): void {
  if ((filter?.direction ?? 'ANY') === 'ANY') return;
  throw badInput(argument, `"${argument}" has no meaning ${where}.`);
}

/**
 * Checks a filter and puts it into the words of the topology.
 * @param argument its path in the query, for messages: `filter`, `input.filter`
 * @throws BAD_USER_INPUT for unknown types and empty lists, NOT_FOUND for unknown sources
 */
export async function relationshipFilter(
  context: Context,
  filter: FilterInput | null | undefined,
  argument = 'filter',
): Promise<RelationshipFilter> {
  if (!filter) return {};
  const { types, excludeTypes, entityTypes, direction, asOf, during, statuses, sources } = filter;
  const { ontology } = context.traversal;
  const relationshipTypes = (field: string, ids: readonly string[]) =>
    knownTypes(`${argument}.${field}`, ids, ontology.relationshipTypes, 'relationship type');

  notEmpty(`${argument}.types`, types);
  notEmpty(`${argument}.entityTypes`, entityTypes);
  notEmpty(`${argument}.statuses`, statuses);
  return {
    ...(types && { types: relationshipTypes('types', types) }),
    ...(excludeTypes && { excludeTypes: relationshipTypes('excludeTypes', excludeTypes) }),
    ...(entityTypes && {
      entityTypes: knownTypes(`${argument}.entityTypes`, entityTypes, ontology.entityTypes, 'entity type'),
    }),
    ...(direction && { direction }),
    ...(asOf && { asOf }),
    ...(during && { during }),
    ...(statuses && { statuses }),
    ...(sources && { sources: await knownSources(context, `${argument}.sources`, sources) }),
  };
}

async function knownSources(
  { loaders }: Context,
  argument: string,
  sources: readonly SourceId[],
): Promise<readonly SourceId[]> {
  const ids = boundedIds(argument, sources, { least: 1, most: MAX_SOURCES });
  const found = await Promise.all(ids.filter(isId).map((id) => loaders.sources.load(id)));
  refuseUnknown(argument, ids, new Set(found.map((source) => source?.id)), 'source');
  return ids;
}
