/**
 * @attack A tag of the Action is moved, so that an organisation that calls the workflow at a commit runs other code with a token that writes.
 * @end The workflows name every action by a commit: others' by its hash, their own by `$/`, which is the commit at which the workflow was called.
 * @attack A text of an event, a secret that is handed on whole, a token that a checkout keeps, or a program that is fetched at its newest gets into a job that writes.
 * @end Scripts hold no expression and fetch nothing, every checkout forgets its token, and no workflow is started by what strangers send.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { isObject, listAt, objectAt, stringAt } from '../../src/model/json.js'

const folder = '.github/workflows'

it.each(readdirSync(folder))('%s names every action by a commit', (name) => {
  const workflow: unknown = parse(readFileSync(`${folder}/${name}`, 'utf8'))
  const jobs = Object.values(objectAt(workflow, ['jobs']) ?? {})
  const uses = jobs.flatMap((job) => [job, ...listAt(job, ['steps'])]).flatMap((step) => stringAt(step, ['uses']) ?? [])
  for (const used of uses)
    expect(used).toMatch(/^\$\/[\w./-]+$|^\.\/(?:\.github\/workflows\/[\w-]+\.yml)?$|@[0-9a-f]{40}$/)
  if (name.startsWith('organisation')) expect(uses.some((used) => used.startsWith('$/'))).toBe(true)
})

it.each(readdirSync(folder))('%s runs no text of an event, keeps no token, and fetches no program', (name) => {
  const workflow: unknown = parse(readFileSync(`${folder}/${name}`, 'utf8'))
  const jobs = Object.values(objectAt(workflow, ['jobs']) ?? {})
  const steps = jobs.flatMap((job) => listAt(job, ['steps']))
  for (const step of steps) {
    // what is given to a script is given as a variable
    expect(stringAt(step, ['run']) ?? '').not.toMatch(/\$\{\{|\bcurl\b|\bwget\b|\bnpx\b(?! --no)/)
    if (stringAt(step, ['uses'])?.startsWith('actions/checkout@') === true)
      expect(objectAt(step, ['with'])?.['persist-credentials']).toBe(false)
  }
  for (const job of jobs) expect(stringAt(job, ['secrets'])).not.toBe('inherit')
  expect(isObject(workflow) && 'permissions' in workflow).toBe(true)
  const events = isObject(workflow) ? workflow['on'] : null
  expect(JSON.stringify(events)).not.toMatch(/pull_request_target|workflow_run|issue_comment/)
})

it('what an organisation runs takes the inputs that it is given', () => {
  const shard: unknown = parse(readFileSync(`${folder}/organisation-shard.yml`, 'utf8'))
  const action: unknown = parse(readFileSync('organisation/update/action.yml', 'utf8'))
  const root: unknown = parse(readFileSync('action.yml', 'utf8'))
  const step = listAt(shard, ['jobs', 'update', 'steps']).find((one) => stringAt(one, ['id']) === 'lockstep')
  const given = Object.keys(objectAt(step, ['with']) ?? {})
  expect(Object.keys(objectAt(action, ['inputs']) ?? {})).toEqual(expect.arrayContaining(given))
  for (const kind of ['inputs', 'outputs'] as const)
    for (const name of Object.keys(objectAt(action, [kind]) ?? {}))
      expect(isObject(objectAt(root, [kind, name]))).toBe(true)
  expect(stringAt(action, ['runs', 'using'])).toBe(stringAt(root, ['runs', 'using']))
})

it('the token of an organisation’s job can do no more than what its caller names', () => {
  const [all, shard] = ['organisation', 'organisation-shard'].map((name): unknown =>
    parse(readFileSync(`${folder}/${name}.yml`, 'utf8')),
  )
  const step = listAt(shard, ['jobs', 'update', 'steps']).find((one) => stringAt(one, ['id']) === 'token')
  const asked = Object.entries(objectAt(step, ['with']) ?? {}).filter(([key]) => key.startsWith('permission-'))
  expect(Object.fromEntries(asked)).toEqual({
    'permission-contents': 'write',
    'permission-pull-requests': 'write',
    'permission-issues': "${{ inputs.dashboard && 'write' || '' }}",
    'permission-statuses': "${{ inputs.statuses && 'read' || '' }}",
    'permission-workflows': "${{ inputs.workflows && 'write' || '' }}",
  })
  for (const name of ['dashboard', 'statuses', 'workflows']) {
    expect(objectAt(all, ['on', 'workflow_call', 'inputs', name])).toMatchObject({ type: 'boolean', default: false })
    expect(stringAt(all, ['jobs', 'shard', 'with', name])).toBe(`\${{ inputs.${name} }}`)
  }
})
