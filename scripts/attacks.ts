import { readdir, readFile } from 'node:fs/promises'

/** One attack, what stops it, and the test that tries it. */
interface Attack {
  readonly attack: string
  readonly end: string
  readonly test: string
}

const folder = '__tests__/attacks/'

/**
 * The table of docs/threat-model.md, from the comment at the head of each file in `__tests__/attacks/`: pairs of `@attack` (what is tried)
 * and `@end` (what stops it), each of one or more lines. Throws where a test has none.
 */
export async function attacksTable(root: URL): Promise<string> {
  const names = (await readdir(new URL(folder, root))).filter((name) => name.endsWith('.test.ts')).sort()
  const attacks: Attack[] = []
  for (const name of names) attacks.push(...attacksOf(await readFile(new URL(folder + name, root), 'utf8'), name))
  const rows = attacks.map(
    ({ attack, end, test }) => `| ${cell(attack)} | ${cell(end)} | [${test}](../${folder}${test}.test.ts) |`,
  )
  return ['| attack | what stops it | test |', '| --- | --- | --- |', ...rows].join('\n')
}

function attacksOf(text: string, name: string): readonly Attack[] {
  const head = /^\/\*\*\n((?: \*.*\n)*?) \*\/\n/.exec(text)?.[1] ?? ''
  const body = head.replaceAll(/^ \* ?/gm, '').replaceAll(/\s+/g, ' ')
  const [before = '', ...pairs] = body.split('@attack ')
  const attacks = pairs.map((pair): Attack => {
    const [attack = '', end = '', ...more] = pair.split('@end ').map((part) => part.trim())
    if (attack === '' || end === '' || more.length > 0) throw new Error(`${folder}${name}: each @attack needs one @end`)
    return { attack, end, test: name.replace('.test.ts', '') }
  })
  if (attacks.length === 0 || before.trim() !== '')
    throw new Error(`${folder}${name} has to begin with a comment of @attack and @end`)
  return attacks
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
