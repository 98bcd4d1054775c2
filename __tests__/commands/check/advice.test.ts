import { beforeEach, describe, expect, test } from 'vitest'
import { sampleSet, updateReport } from '../../../scripts/samples.js'
import { advise } from '../../../src/commands/check/advice.js'
import type { Outcome } from '../../../src/commands/run/outcome.js'
import { LockstepError } from '../../../src/model/failure.js'
import type { Finding } from '../../../src/model/finding.js'
import type { SetReport } from '../../../src/model/report.js'
import { checkCommentMark, type Completion } from '../../../src/report/check-comment.js'
import { MemoryForge } from '../../support/memory-forge.js'
import { advised, completed, files } from './advised.js'

const half: Finding = {
  code: 'half-bumped',
  severity: 'error',
  introduced: true,
  file: 'instance.yaml',
  line: 2,
  message: 'Half.',
  help: 'Help.',
}
const other: Finding = { ...half, code: 'downgrade', file: 'other.yaml', message: 'Down.' }
const denied = new LockstepError('forge-denied', 'The token may not.')

let forge: MemoryForge
beforeEach(() => {
  forge = new MemoryForge(files)
  forge.place('topic', forge.base().commit)
  // as GitHub shows a file whose third line changed
  forge.files.push({ path: 'instance.yaml', patch: '@@ -1,3 +1,3 @@\n a: 1\n tag: 0.37.1\n-b: 1\n+b: 2' })
})

interface Found {
  readonly findings?: readonly Finding[]
  readonly completions?: readonly Completion[]
  readonly set?: Partial<SetReport>
}

const outcomeOf = ({ findings = [half], completions = [completed], set = {} }: Found): Outcome => ({
  report: { ...updateReport, command: 'check', sets: [sampleSet({ findings, ...set })], findings: [] },
  files: [],
  patch: '',
  check: { touched: true, completions, before: {} },
})
const told = async (found: Found = {}, comments = 0) => await advise(advised(forge, { comments }), outcomeOf(found))
const comment = () => forge.comments.get(checkCommentMark) ?? null

describe('the comment', () => {
  test('tells what completes a half, and what else is wrong', async () => {
    await told({ findings: [half, other] })
    expect(comment()).toContain('What completes `0.38.1`')
    expect(comment()).toContain('Half.')
    expect(comment()).toContain('Down.')
  })

  test.each<readonly [string, Found]>([
    ['a half that nothing completes', { completions: [] }],
    ['what a half of before is completed with', { findings: [other] }],
  ])('is written for %s', async (_, found) => {
    await told(found)
    expect(comment()).toContain('this would merge half of a release')
  })

  test.each<readonly [string, Found]>([
    ['all is well', { findings: [], completions: [] }],
    ['something else is wrong', { findings: [other], completions: [] }],
    ['the half was there before', { findings: [{ ...half, introduced: false }], completions: [] }],
  ])('is none where %s', async (_, found) => {
    await told(found, 3)
    await told(found)
    expect(forge.changes).toEqual([])
  })

  test('leaves out what was there before, and what is no error', async () => {
    const old: Finding = { ...other, introduced: false, message: 'Old.' }
    const mild: Finding = { ...other, severity: 'warning', message: 'Mild.' }
    await told({ findings: [half, old, mild] })
    expect(comment()).not.toMatch(/Old\.|Mild\./)
  })

  const partly = { kind: 'partly', text: 'in lockstep as far as it is read' } as const
  test.each<readonly [string, Found, string]>([
    ['all is well now', {}, 'all is well now, every pin agrees'],
    ['no pin is left', { set: { agreement: { kind: 'none', text: 'no pins' } } }, 'all is well now'],
    ['not all was read', { set: { agreement: partly } }, 'as far as it is read'],
    ['something else is wrong now', { findings: [other] }, 'Down.'],
  ])('that there is says that %s', async (_, found, words) => {
    await told()
    await told({ findings: [], completions: [], ...found }, 1)
    expect(comment()).toContain(words)
    expect(comment()).not.toMatch(/What completes|was pushed/)
  })
})

describe('a suggestion', () => {
  const written = () => forge.changes.filter((change) => change.startsWith('line'))

  test('stands on the line that the diff shows, once', async () => {
    await told()
    await told()
    expect(written()).toEqual(['line 7 c0 instance.yaml:2'])
    expect(forge.lines[0]?.body).toContain('tag: 0.38.1')
  })

  test('is written beside what others say there, and beside our own of another line or release', async () => {
    await told()
    const [ours] = forge.lines.splice(0)
    if (!ours) throw new Error('nothing is suggested')
    forge.lines.push(
      { ...ours, line: 3 },
      { ...ours, path: 'operator.yaml' },
      { ...ours, body: ours.body.replace('0.38.1', '0.38.0') },
      { ...ours, body: `${ours.body} I say the same.`.replace(/^.*\n/, '') },
    )
    await told()
    expect(written()).toHaveLength(2)
  })

  test('that GitHub gives back with a line end is known', async () => {
    await told()
    const [ours] = forge.lines.splice(0)
    if (ours) forge.lines.push({ ...ours, body: `${ours.body}\n` })
    await told()
    expect(written()).toHaveLength(1)
  })

  test('is none where the diff shows no such line', async () => {
    forge.files.length = 0
    await told()
    expect(written()).toEqual([])
  })
})

describe('what the token may not write', () => {
  test('changes nothing of the outcome, and leaves the other help', async () => {
    forge.refusals.comments = denied
    const outcome = outcomeOf({})
    expect(await told()).toEqual(outcome)
    expect(forge.lines).toHaveLength(1)
    forge.refusals.comments = null
    forge.refusals.lines = denied
    forge.lines.length = 0
    expect(await told()).toEqual(outcome)
    expect(comment()).not.toBeNull()
  })

  test.each([new LockstepError('usage', 'Wrong.'), new TypeError('x is not a function')])(
    'is no fault of another kind: %s',
    async (error) => {
      forge.refusals.comments = error
      await expect(told()).rejects.toBe(error)
    },
  )
})

describe('with fix', () => {
  test('the comment says that the rest was pushed, and no line is suggested', async () => {
    const outcome = await advise(advised(forge, {}, 'fix: true'), outcomeOf({}))
    expect(outcome.report.findings).toEqual([])
    expect(comment()).toContain('The missing half was pushed to this branch')
    expect(forge.lines).toEqual([])
  })

  test('why nothing was pushed is a finding, and the rest is told as ever', async () => {
    const outcome = await advise(advised(forge, { fork: true }, 'fix: true'), outcomeOf({ findings: [half] }))
    expect(outcome.report.findings.map(({ code }) => code)).toEqual(['proposal-incomplete'])
    expect(comment()).toContain('What completes')
    expect(forge.lines).toHaveLength(1)
  })
})
