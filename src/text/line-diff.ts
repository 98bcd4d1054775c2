/** One step from the old lines to the new ones. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Largest table of the exact comparison; beyond it the whole middle counts as replaced. */
const tableLimit = 4_000_000

/** The lines that differ, with those that do not: equal ends are trimmed, the middle is a longest common subsequence. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const shorter = Math.min(before.length, after.length) - head
  while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return [
    ...before.slice(0, head).map(same),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ]
}

function middle(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > tableLimit)
    return [...before.map(removed), ...after.map(added)]
  const length = commonLengths(before, after)
  const steps: DiffLine[] = []
  let row = 0
  let column = 0
  while (row < before.length && column < after.length) {
    const [old = '', now = ''] = [before[row], after[column]]
    if (old === now) {
      steps.push(same(old))
      row++
      column++
    } else if (length(row + 1, column) >= length(row, column + 1)) {
      steps.push(removed(old))
      row++
    } else {
      steps.push(added(now))
      column++
    }
  }
  return [...steps, ...before.slice(row).map(removed), ...after.slice(column).map(added)]
}

/** The length of the longest common subsequence of what follows a row and a column. */
function commonLengths(before: readonly string[], after: readonly string[]): (row: number, column: number) => number {
  const columns = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * columns)
  const length = (row: number, column: number) => lengths[row * columns + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      lengths[row * columns + column] =
        before[row] === after[column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1))
  return length
}

function same(text: string): DiffLine {
  return { kind: 'same', text }
}

function removed(text: string): DiffLine {
  return { kind: 'removed', text }
}

function added(text: string): DiffLine {
  return { kind: 'added', text }
}
