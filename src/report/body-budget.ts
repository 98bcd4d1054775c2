/** How much of each part a body shows. */
export interface BodyBudget {
  /** Characters of each product's release notes; 0 shows links only. */
  readonly notes: number
  readonly rows: number
  readonly introduced: number
  readonly inherited: number
  /** Characters of the diff of the cluster's objects. */
  readonly diff: number
}
