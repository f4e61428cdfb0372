import type { Context } from '../../context.js';
import type { RelationshipFilter as FilterInput } from '../../generated/graphql.js';
import type { EntityId } from '../../model/ids.js';
import type { RelationshipPage } from '../../topology/types.js';
import { refuseDirection, relationshipFilter } from '../arguments/relationship-filter.js';
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
  refuseDirection('filter.direction', args.filter, 'in a list of all relationships');
  const filter = await relationshipFilter(context, args.filter);
  return hydrated(context, await context.traversal.allRelationships(filter, page), args);
}

async function hydrated({ loaders }: Context, { ids, total }: RelationshipPage, args: Args) {
  return connectionById(LIST, await loadAll(loaders.relationships, ids), total, args);
}
