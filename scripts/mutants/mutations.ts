import ts from 'typescript'

/** One fault that can be switched on in an instrumented file. */
export interface Mutant {
  readonly id: number
  /** Path below the project's folder. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** The text of its line. */
  readonly at: string
  /** `a < b → a <= b`, in one line. */
  readonly change: string
  /** True for what runs once, when the file is loaded. */
  readonly isOnLoad: boolean
}

/** Instrumented text and the faults in it. */
export interface Instrumented {
  readonly text: string
  readonly mutants: readonly Mutant[]
}

const turned: ReadonlyMap<ts.SyntaxKind, ts.BinaryOperator> = new Map([
  [ts.SyntaxKind.LessThanToken, ts.SyntaxKind.LessThanEqualsToken],
  [ts.SyntaxKind.LessThanEqualsToken, ts.SyntaxKind.LessThanToken],
  [ts.SyntaxKind.GreaterThanToken, ts.SyntaxKind.GreaterThanEqualsToken],
  [ts.SyntaxKind.GreaterThanEqualsToken, ts.SyntaxKind.GreaterThanToken],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken],
  [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken],
  [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken],
  // a default that is forgotten is no fault to try: the compiler refuses it
  [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.AmpersandAmpersandToken],
  [ts.SyntaxKind.MinusToken, ts.SyntaxKind.PlusToken],
])

const turnedMethods: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
])

/** Methods whose call gives its list as it was when it is left out. */
const leftOut: ReadonlySet<string> = new Set(['filter', 'sort', 'toSorted', 'reverse', 'slice', 'trim', 'toLowerCase'])

/**
 * A file in which every expression that can be wrong stands beside its fault: `switched(7) ? a <= b : a < b`. Ids begin at `first`. Texts of
 * sentences are not altered, nor types, names and imports.
 */
export function instrument(file: string, text: string, first: number): Instrumented {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n')
  const mutants: Mutant[] = []
  const printer = ts.createPrinter({ removeComments: true })
  const printed = (node: ts.Node): string =>
    printer.printNode(ts.EmitHint.Unspecified, node, source).replace(/\s+/g, ' ').slice(0, 160)
  const add = (node: ts.Node, change: string): number => {
    const id = first + mutants.length
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    const at = (lines[line] ?? '').trim()
    mutants.push({ id, file, line: line + 1, at, change, isOnLoad: !ts.findAncestor(node, ts.isFunctionLike) })
    return id
  }
  const { factory } = ts
  const switched = (id: number): ts.Expression =>
    factory.createCallExpression(factory.createIdentifier('mutantSwitched'), undefined, [
      factory.createNumericLiteral(id),
    ])
  const result = ts.transform(source, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node
        if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node
        if (ts.isExpressionStatement(node) && isCall(node.expression)) {
          const id = add(node, `${printed(node)} → nothing`)
          const kept = ts.visitEachChild(node, visit, context)
          // in a block, since an `else` behind it is not its own
          return factory.createBlock([
            factory.createIfStatement(
              factory.createPrefixUnaryExpression(ts.SyntaxKind.ExclamationToken, switched(id)),
              kept,
            ),
          ])
        }
        const kept = ts.visitEachChild(node, visit, context)
        if (!ts.isExpression(node) || !ts.isExpression(kept)) return kept
        return faultsOf(node).reduce<ts.Expression>(
          (whole, fault) =>
            factory.createParenthesizedExpression(
              factory.createConditionalExpression(
                switched(add(node, `${printed(node)} → ${printed(fault)}`)),
                undefined,
                fault,
                undefined,
                whole,
              ),
            ),
          kept,
        )
      }
      return ts.visitEachChild(root, visit, context)
    },
  ])
  const [transformed = source] = result.transformed
  // a declaration is there before its module is, where modules import each other in a circle
  const head = 'function mutantSwitched(id: number): boolean { return globalThis.switchedMutant?.(id) ?? false }\n'
  return { text: head + printer.printFile(transformed), mutants }
}

/**
 * A file whose maps of what it read before are emptied whenever a fault is switched on: what was remembered without the fault would hide it.
 */
export function forgetful(text: string): string {
  return text.replace(
    /^((?:export )?const \w+(?:: [^=\n]+)? = )new (?:Weak)?Map(?:<[^\n]*>)?\(\);?$/gm,
    '$1(globalThis.mutantMemory?.() ?? new Map())',
  )
}

/** The expressions that may stand for one by mistake. */
function faultsOf(node: ts.Expression): readonly ts.Expression[] {
  const { factory } = ts
  if (ts.isBinaryExpression(node)) {
    const operator = turned.get(node.operatorToken.kind)
    return operator === undefined ? [] : [factory.createBinaryExpression(node.left, operator, node.right)]
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [node.operand]
  if (isCondition(node) && !isTurned(node)) return [factory.createTrue(), factory.createFalse()]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [factory.createFalse()]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [factory.createTrue()]
  if (ts.isNumericLiteral(node) && !isName(node)) return [factory.createNumericLiteral(Number(node.text) + 1)]
  return ts.isCallExpression(node) ? faultsOfCall(node) : []
}

function faultsOfCall(node: ts.CallExpression): readonly ts.Expression[] {
  const { factory } = ts
  // a call inside `a?.b.c()` cannot be taken out of its chain
  if (!ts.isPropertyAccessExpression(node.expression) || ts.isOptionalChain(node)) return []
  const { expression, name } = node.expression
  if (leftOut.has(name.text) && expression.kind !== ts.SyntaxKind.SuperKeyword) return [expression]
  const other = turnedMethods.get(name.text)
  if (other === undefined) return []
  return [
    factory.createCallExpression(factory.createPropertyAccessExpression(expression, other), undefined, node.arguments),
  ]
}

function isCall(node: ts.Expression): boolean {
  if (ts.isAwaitExpression(node)) return isCall(node.expression)
  return ts.isCallExpression(node) && node.expression.kind !== ts.SyntaxKind.SuperKeyword
}

/** What decides an `if`, a loop or a choice. */
function isCondition(node: ts.Expression): boolean {
  const { parent } = node
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  )
}

/** A comparison has a fault of its own that is nearer. */
function isTurned(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && turned.has(node.operatorToken.kind)
}

/** A number that names what is taken or given: `{ 0: whole } = match`. */
function isName(node: ts.NumericLiteral): boolean {
  const { parent } = node
  if (ts.isBindingElement(parent)) return parent.propertyName === node
  return ts.isPropertyAssignment(parent) && parent.name === node
}
