const aside =
  /(?:^|\/)(?:docs?|documentation|\.?_?archived?|\.?attic|vendor|node_modules|testdata|fixtures|__tests__|[._]templates?|skills|prompts|\.agents|\.claude|\.cursor)\/|<[A-Z][\w-]*>/i

/**
 * True in folders whose manifests nobody applies: put away, brought along, examples of documentation, there for tests of other tools, or
 * to be copied and filled in (`_template/`, `apps/<APP>/`).
 */
export function isAside(path: string): boolean {
  return aside.test(path)
}
