import { BREAK, Kind, visit, type ASTNode, type DocumentNode, type GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Names the argument, as our own errors do, in errors about values that are written in the query and do not fit their
 * type: a date that is none is found before any resolver sees it.
 */
export function useArgumentNames(): Plugin {
  return {
    onValidate({ params }) {
      return ({ result }) => {
        for (const error of result as readonly GraphQLError[]) {
          const argument = error.nodes?.[0] && argumentOf(params.documentAST as DocumentNode, error.nodes[0]);
          if (argument) error.extensions['argument'] ??= argument;
        }
      };
    },
  };
}

/** The way to a value through arguments and their fields, `input.filter.asOf`; empty for what is no value. */
function argumentOf(document: DocumentNode, value: ASTNode): string {
  let names: string[] = [];
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== value) return undefined;
      // Among the ancestors are lists, too: all arguments of a field, of which the way leads through one.
      names = [...ancestors, parent].flatMap((ancestor) =>
        ancestor && 'kind' in ancestor && (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD)
          ? [ancestor.name.value]
          : [],
      );
      return BREAK;
    },
  });
  return names.join('.');
}
