import ts from 'typescript'

/** A file whose decisions tell which way they went, by two numbers for each: taken, and not taken. */
export interface Marked {
  readonly text: string
  /** How many numbers it uses, from `first` on. */
  readonly branches: number
  /** The line of each, 1-based, in the order of the numbers. */
  readonly lines: readonly number[]
}

const logical: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, 'truthy'],
  [ts.SyntaxKind.BarBarToken, 'falsy'],
  [ts.SyntaxKind.QuestionQuestionToken, 'nullish'],
])

/**
 * Marks what decides: conditions of `if`, of loops and of choices, and the left sides of `&&`, `||` and `??`, whose right side is a branch.
 * Types, names and values stay as they are.
 */
export function markBranches(file: string, text: string, first: number): Marked {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const { factory } = ts
  const lines: number[] = []
  const marked = (node: ts.Node, value: ts.Expression, kind: string): ts.Expression => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    const number = first + lines.length
    lines.push(line + 1, line + 1)
    return factory.createCallExpression(factory.createIdentifier('branchTaken'), undefined, [
      value,
      factory.createStringLiteral(kind),
      factory.createNumericLiteral(number),
    ])
  }
  const result = ts.transform(source, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return node
        const kept = ts.visitEachChild(node, visit, context)
        if (!ts.isExpression(node) || !ts.isExpression(kept)) return kept
        if (isCondition(node)) return marked(node, kept, 'truthy')
        const kind = leftOf(node)
        return kind === null ? kept : marked(node, kept, kind)
      }
      return ts.visitEachChild(root, visit, context)
    },
  ])
  const [transformed = source] = result.transformed
  const head = 'const branchTaken = globalThis.branchTaken ?? ((value: unknown) => value)\n'
  return { text: head + ts.createPrinter().printFile(transformed), branches: lines.length, lines }
}

function isCondition(node: ts.Expression): boolean {
  const { parent } = node
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
    return parent.expression === node
  return (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node
}

/** What the left side of a logical operator has to be for its right side to be looked at; null for any other expression. */
function leftOf(node: ts.Expression): string | null {
  const { parent } = node
  return ts.isBinaryExpression(parent) && parent.left === node ? (logical.get(parent.operatorToken.kind) ?? null) : null
}
