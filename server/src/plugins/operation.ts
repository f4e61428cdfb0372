import { getOperationAST, type DocumentNode } from 'graphql';

/** Whether a request asks, changes or subscribes. `undefined` where it names no operation it has. */
export function operationOf(args: {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
}): 'query' | 'mutation' | 'subscription' | undefined {
  return getOperationAST(args.document, args.operationName)?.operation;
}
