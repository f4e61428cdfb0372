import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

const field = (name: string, inner: readonly string[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(inner.length > 0 && {
    selectionSet: { kind: Kind.SELECTION_SET, selections: inner.map((one) => field(one)) },
  }),
});

const ENDS: readonly SelectionNode[] = [field('source', ['id']), field('target', ['id'])];

const onRelationship: SelectionNode = {
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Relationship' } },
  selectionSet: { kind: Kind.SELECTION_SET, selections: ENDS },
};

/** What has to be asked of a type so that its objects can be told apart and drawn. */
function additions(type: GraphQLCompositeType): readonly SelectionNode[] {
  if (type.name === 'Relationship') return [field('__typename'), field('id'), ...ENDS];
  if (type.name === 'Node') return [field('__typename'), field('id'), onRelationship];
  const isEntity =
    type.name === 'Entity' || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'));
  return isEntity && (isObjectType(type) || isInterfaceType(type)) ? [field('__typename'), field('id')] : [];
}

/**
 * The same query, which also asks for the ids of every entity and relationship in its answer, however the query names
 * its fields. The query must be valid.
 */
export function forDrawing(query: string, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema);
  const document = visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const type = getNamedType(types.getParentType() ?? undefined);
          const added = type && isCompositeType(type) ? additions(type) : [];
          return added.length === 0 ? undefined : { ...node, selections: [...node.selections, ...added] };
        },
      },
    }),
  );
  return print(document);
}
