import type { Context } from '../../context.js';
import type { RelationshipFilter as FilterInput } from '../../generated/graphql.js';
import type { SourceId } from '../../model/ids.js';
import type { RelationshipFilter } from '../../topology/types.js';
import { boundedIds, isKnown, unknownIds } from './ids.js';
import { knownTypes, notEmpty } from './types.js';

const MAX_SOURCES = 1000;

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
  const { ontology } = context.topology;
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

/** The topology knows the sources that speak about relationships; only the store knows the others. */
async function knownSources(
  { topology, loaders }: Context,
  argument: string,
  sources: readonly SourceId[],
): Promise<readonly SourceId[]> {
  const ids = boundedIds(argument, sources, { least: 1, most: MAX_SOURCES });
  const inDoubt = ids.filter((id) => !isKnown(topology.sources, id));
  const found = await Promise.all(inDoubt.map((id) => loaders.sources.load(id)));
  const unknown = inDoubt.filter((_, index) => found[index] === null);
  if (unknown.length > 0) throw unknownIds(argument, unknown, 'source');
  return ids;
}
