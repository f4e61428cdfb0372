import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { RelationshipFilter as FilterInput } from '../../generated/graphql.js';
import type { EntityId } from '../../model/ids.js';
import type { RelationshipPage } from '../../topology/types.js';
import { relationshipFilter } from '../arguments/relationship-filter.js';
import { loadAll } from '../hydrate.js';
import { connectionById, pageById } from './by-id.js';
import type { PageArgs } from './connection.js';

const LIST = 'relationships';

interface Args extends PageArgs {
  readonly filter?: FilterInput | null;
}

/** A page of the relationships of one entity. */
export async function relationshipsOfEntity(context: Context, entity: EntityId, args: Args) {
  const page = pageById(LIST, args);
  const filter = await relationshipFilter(context, args.filter);
  return hydrated(context, await context.loaders.relationshipsOf.load({ id: entity, filter, page }), args);
}

/** A page of all relationships. */
export async function relationshipsOfGraph(context: Context, args: Args) {
  const page = pageById(LIST, args);
  if ((args.filter?.direction ?? 'ANY') !== 'ANY') {
    throw badInput('filter.direction', '"filter.direction" has no meaning in a list of all relationships.');
  }
  const filter = await relationshipFilter(context, args.filter);
  return hydrated(context, await context.traversal.allRelationships(filter, page), args);
}

async function hydrated({ loaders }: Context, { ids, total }: RelationshipPage, args: Args) {
  return connectionById(LIST, await loadAll(loaders.relationships, ids), total, args);
}
