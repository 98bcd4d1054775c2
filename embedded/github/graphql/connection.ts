/** Arguments of a connection. */
export interface Slice {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
}

/** A connection over a list, cut as `first`, `last` and `after` ask. */
export function connection<T>(items: readonly T[], { first, last, after }: Slice) {
  const start = after === undefined || after === null ? 0 : positionOf(after) + 1
  const rest = items.slice(start)
  const nodes = last !== undefined && last !== null ? rest.slice(-last) : rest.slice(0, first ?? 100)
  const offset = last !== undefined && last !== null ? items.length - nodes.length : start
  const cursor = (i: number): string => Buffer.from(`cursor:${offset + i}`).toString('base64')
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: cursor(i) })),
    pageInfo: {
      hasNextPage: offset + nodes.length < items.length,
      hasPreviousPage: offset > 0,
      startCursor: nodes.length === 0 ? null : cursor(0),
      endCursor: nodes.length === 0 ? null : cursor(nodes.length - 1),
    },
  }
}

function positionOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString('utf8').replace('cursor:', ''))
}
