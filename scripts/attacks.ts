import { readdir, readFile } from 'node:fs/promises'

/** One attack, what stops it, and the test that tries it. */
interface Attack {
  readonly attack: string
  readonly end: string
  readonly test: string
}

const folder = '__tests__/attacks/'

const head = '| attack | what stops it | test |\n| --- | --- | --- |'

/**
 * The table of docs/threat-model.md, from the comments of each file in `__tests__/attacks/`: `@attack` (what is tried) and `@end` (what stops it)
 * in a block, or `attack:` and `stops:` behind two slashes, each of one or more lines. Throws where a test has none.
 */
export async function attacksTable(root: URL): Promise<string> {
  const names = (await readdir(new URL(folder, root))).filter((name) => name.endsWith('.test.ts')).sort()
  const attacks: Attack[] = []
  for (const name of names) attacks.push(...attacksOf(await readFile(new URL(folder + name, root), 'utf8'), name))
  const rows = attacks.map(
    ({ attack, end, test }) => `| ${cell(attack)} | ${cell(end)} | [${test}](../${folder}${test}.test.ts) |`,
  )
  // one line a row, so that two branches that add one each can be put together
  return ['<!-- prettier-ignore-start -->', head, ...rows, '<!-- prettier-ignore-end -->'].join('\n')
}

function attacksOf(text: string, name: string): readonly Attack[] {
  const attacks = commentsOf(text).flatMap((comment) => pairsOf(comment, name))
  if (attacks.length === 0) throw new Error(`${folder}${name} has to say in a comment what its @attack and its @end is`)
  return attacks
}

/** Comments that speak of an attack, as one line each, in one spelling. */
function commentsOf(text: string): readonly string[] {
  const blocks = text.match(/^\/\*\*\n(?: \*.*\n)*? \*\/|^\/\/ .*(?:\n\/\/ .*)*/gm) ?? []
  return blocks
    .map((block) => block.replaceAll(/^(?:\/\*\*|\/\/| \*\/?) ?/gm, ''))
    .map((block) =>
      block
        .replaceAll(/^attack: /gm, '@attack ')
        .replaceAll(/^stops: /gm, '@end ')
        .replaceAll(/\s+/g, ' '),
    )
    .filter((block) => block.includes('@attack '))
}

function pairsOf(comment: string, name: string): readonly Attack[] {
  const [, ...pairs] = comment.split('@attack ')
  return pairs.map((pair) => {
    const [attack = '', end = '', ...more] = pair.split('@end ').map((part) => part.trim())
    if (attack === '' || end === '' || more.length > 0) throw new Error(`${folder}${name}: each @attack needs one @end`)
    return { attack, end, test: name.replace('.test.ts', '') }
  })
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
