import {
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A request that is valid and about to be executed. */
export interface CostedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Sizes above this are refused by the resolvers; they are not to be refused here, where the message is less exact. */
const MAX_SIZE = 1000;

/** What is searched for, which may keep a thread busy for seconds, counts as much as a page of so many objects. */
const SEARCH_COSTS: Readonly<Record<string, number>> = {
  'Query.paths': 2_000,
  'Query.connect': 2_000,
  'Query.commonNeighbours': 2_000,
  'Query.everyShortestPath': 2_000,
  // Each reads everything that a view shows, with all claims.
  'Query.viewChanges': 2_000,
  'Mutation.saveView': 2_000,
  'Mutation.changeView': 2_000,
  // Asked of each path, but searched only once for each pair of ends.
  'Path.withoutAllegations': 400,
};

/**
 * How many objects an answer may have at most, roughly: a field counts once for each item that a list around it may
 * have, as its `first`, `limit`, `input.limit` or `input.k` says. Lists without any of these (names, claims, hops) count
 * as one item. Searches count beside what they find.
 */
export function queryCost({ schema, document, operationName, variableValues }: CostedRequest): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const known = new Map<string, number>();
  const operation = getOperationAST(document, operationName);
  // Raw values lack the defaults of the variables and of the fields within them. Bad ones are refused by the execution.
  const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], variableValues ?? {}).coerced;

  function costOf(selections: SelectionSetNode, type: GraphQLNamedType | undefined): number {
    let cost = 0;
    for (const node of selections.selections) {
      if (node.kind === Kind.FIELD) {
        cost += costOfField(node, type);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        cost += costOf(node.selectionSet, node.typeCondition ? typeFromAST(schema, node.typeCondition) : type);
      } else {
        cost += costOfFragment(node.name.value);
      }
    }
    return cost;
  }

  function costOfField(node: FieldNode, parent: GraphQLNamedType | undefined): number {
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    // Introspection has no lists that grow with the data.
    if (!field) return 0;
    const search = SEARCH_COSTS[`${parent.name}.${field.name}`] ?? 0;
    return search + sizeOf(field, node) * (1 + costOf(node.selectionSet, getNamedType(field.type)));
  }

  function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const { first, limit, input } = getArgumentValues(field, node, variables) as {
      readonly first?: number | null;
      readonly limit?: number | null;
      readonly input?: { readonly k?: number | null; readonly limit?: number | null };
    };
    return Math.min(Math.max(first ?? limit ?? input?.k ?? input?.limit ?? 1, 1), MAX_SIZE);
  }

  /** Fragments may be spread many times over, so each is worked out once. */
  function costOfFragment(name: string): number {
    const fragment = fragments.get(name);
    const cost =
      known.get(name) ?? (fragment ? costOf(fragment.selectionSet, typeFromAST(schema, fragment.typeCondition)) : 0);
    known.set(name, cost);
    return cost;
  }

  return operation ? costOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined) : 0;
}
