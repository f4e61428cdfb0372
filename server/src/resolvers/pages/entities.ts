import type { Context } from '../../context.js';
import type { EntityFilter, EntityOrder } from '../../generated/graphql.js';
import { decodeCursor, encodeCursor } from '../arguments/cursor.js';
import { matchingTypes } from '../arguments/entity-filter.js';
import { pageSize } from '../arguments/numbers.js';
import { chosenEntities, type KeyedEntity } from './chosen-entities.js';
import { nodeConnection, type PageArgs } from './connection.js';
import { refuseStrangers } from './strangers.js';

interface Args extends PageArgs {
  readonly ids?: readonly string[] | null;
  readonly filter?: EntityFilter | null;
  readonly orderBy?: EntityOrder | null;
}

/** A page of entities: of those named by `ids`, or of all. The cursor is the value the list is ordered by, and the id. */
export async function entityPage(context: Context, args: Args) {
  const first = pageSize(args.first) + 1;
  const types = matchingTypes(context.traversal.ontology, args.filter);
  const order = args.orderBy ?? 'ID';
  const list = `entities:${order}`;
  const [key, id] = decodeCursor(list, [order === 'DEGREE' ? 'number' : 'string', 'string'], args.after) ?? [];
  const after = key === undefined || id === undefined ? undefined : { key, id };

  const { items, total } = args.ids
    ? await chosenEntities(context, args.ids, { order, first, types, after })
    : order === 'DEGREE'
      ? await byDegree(context, first, types, after && { degree: Number(after.key), id: after.id })
      : await byKey(context, order, first, types, after && { key: String(after.key), id: after.id });
  const edges = items.map((item) => ({ cursor: encodeCursor(list, [item.key, item.entity.id]), node: item.entity }));
  return nodeConnection(edges, total, args);
}

type Types = ReadonlySet<string> | undefined;

async function byDegree(
  { traversal, loaders }: Context,
  first: number,
  types: Types,
  after: { readonly degree: number; readonly id: string } | undefined,
) {
  const { items, total } = await traversal.entitiesByDegree({
    first,
    ...(types && { types }),
    ...(after && { after }),
  });
  const entities = await Promise.all(items.map(({ id }) => loaders.entities.load(id)));
  return { items: items.map(({ degree }, index): KeyedEntity => ({ key: degree, entity: entities[index]! })), total };
}

async function byKey(
  { store, traversal }: Context,
  order: 'ID' | 'NAME',
  first: number,
  types: Types,
  after: { readonly key: string; readonly id: string } | undefined,
) {
  const page = await store.listEntities({
    order,
    first,
    ...(types && { types: [...types] }),
    ...(after && { after }),
  });
  await refuseStrangers(
    traversal,
    page.items.map(({ entity }) => entity.id),
  );
  return page;
}
