/** An item of a list and the cursor of its place. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list, in the shape of a Relay connection. */
export interface Connection<E> {
  readonly edges: readonly E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Which page was asked for. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * Makes a connection of a page's edges. Whether there is more is known from asking for one more than wanted.
 * @param edges up to one more than `first`, in order
 * @param total how many there are on all pages
 */
export function connection<E extends { readonly cursor: string }>(
  edges: readonly E[],
  total: number,
  { first, after }: PageArgs,
): Connection<E> {
  const page = edges.slice(0, first);
  return {
    edges: page,
    pageInfo: {
      hasNextPage: edges.length > first,
      hasPreviousPage: typeof after === 'string',
      startCursor: page[0]?.cursor ?? null,
      endCursor: page.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/** The same, with the nodes alone besides. */
export function nodeConnection<Node>(edges: readonly Edge<Node>[], total: number, args: PageArgs) {
  const page = connection(edges, total, args);
  return { ...page, nodes: page.edges.map((edge) => edge.node) };
}
