import { describe, expect, test } from 'vitest'
import { repairView, updateView } from '../../scripts/samples.js'
import { detectConvention } from '../../src/report/convention.js'
import { renderCommitMessage, renderTitle } from '../../src/report/title.js'

const homeOps = [
  'feat(container): update image ghcr.io/x/y (1.2.0 ➔ 1.3.0) (#12)',
  'fix(container): update image ghcr.io/x/z (1.2.0 ➔ 1.2.1) (#11)',
  'fix(helm): update chart cilium (1.2.0 ➔ 1.2.1)',
  'fix(container): update image ghcr.io/x/w (1.2.3 ➔ 1.2.4)',
  'feat: add jellyfin',
]
const renovate = [
  'chore(deps): update helm release x to v1.2.3',
  'chore(deps): bump y from 1.0.0 to 2.0.0',
  'feat: z',
  'Merge pull request #1',
]
const plain = ['Bump flux to 2.8', 'Add nodes', 'Fix typo']
const lower = ['bump flux to 2.8', 'add nodes', 'fix typo']

test.each([
  ['home-ops, a minor', homeOps, 'minor', { kind: 'conventional', prefix: 'feat(container)', arrow: '➔' }],
  ['home-ops, a patch', homeOps, 'patch', { kind: 'conventional', prefix: 'fix(container)', arrow: '➔' }],
  ['home-ops, a major it never had', homeOps, 'major', { kind: 'conventional', prefix: 'fix(container)', arrow: '➔' }],
  ['renovate', renovate, 'minor', { kind: 'conventional', prefix: 'chore(deps)', arrow: '→' }],
  [
    'conventional without updates',
    ['feat: a', 'fix(x): b'],
    'minor',
    { kind: 'conventional', prefix: 'chore(deps)', arrow: '→' },
  ],
  [
    'commits that speak of an update and are none',
    ['docs(plans): how to update talos to 1.13.9', 'fix(plans): key the upgrade to 1.13.9 so that it is seen'],
    'minor',
    { kind: 'conventional', prefix: 'chore(deps)', arrow: '→' },
  ],
  [
    'a sign before the word',
    ['build: ⬆️ Bump x from 1.0.0 to 1.1.0', 'feat: z'],
    'minor',
    { kind: 'conventional', prefix: 'build', arrow: '→' },
  ],
  ['sentences', plain, 'minor', { kind: 'plain', capital: true, arrow: '→' }],
  ['lower case', lower, 'minor', { kind: 'plain', capital: false, arrow: '→' }],
  ['nothing', [], 'minor', { kind: 'plain', capital: true, arrow: '→' }],
  [
    'a hostile scope',
    ['chore(@everyone): update a 1.0 to 1.1'],
    'minor',
    { kind: 'plain', capital: false, arrow: '→' },
  ],
] as const)('convention of %s', (_, messages, step, convention) => {
  expect(detectConvention(messages, step)).toEqual(convention)
})

describe('title', () => {
  const title = (view: typeof updateView, lastMessages: readonly string[], template: string | null = null) =>
    renderTitle(view, { template, lastMessages })

  test.each([
    ['home-ops', title(updateView, homeOps), 'feat(container): update Flux Operator 0.37.1 ➔ 0.58.1 (Flux 2.7 ➔ 2.9)'],
    ['renovate', title(updateView, renovate), 'chore(deps): update Flux Operator 0.37.1 → 0.58.1 (Flux 2.7 → 2.9)'],
    [
      'nothing but what floats',
      title({ ...updateView, current: updateView.target, flux: null }, plain),
      `Keep every artifact of Flux Operator at ${updateView.target}`,
    ],
    ['sentences', title(updateView, plain), 'Update Flux Operator 0.37.1 → 0.58.1 (Flux 2.7 → 2.9)'],
    [
      'a repair',
      title(repairView, renovate),
      'fix(deps): bring Flux Operator in production back in lockstep at 0.58.1',
    ],
    [
      'a rollback',
      title({ ...updateView, kind: 'rollback', asked: true, target: '0.36.0', flux: null }, lower),
      'roll Flux Operator back 0.37.1 → 0.36.0, asked for with `to`',
    ],
    [
      'a release that was asked for',
      title({ ...updateView, asked: true }, plain),
      'Update Flux Operator 0.37.1 → 0.58.1, asked for with `to` (Flux 2.7 → 2.9)',
    ],
    [
      'a Flux patch',
      title({ ...updateView, flux: { from: '2.9.3', to: '2.9.4', crosses: [] } }, lower),
      'update Flux Operator 0.37.1 → 0.58.1 (Flux 2.9.3 → 2.9.4)',
    ],
    [
      'a template',
      title(updateView, homeOps, 'flux: {from} to {to} / {flux-from}-{flux-to} in {set} {x}'),
      'flux: 0.37.1 to 0.58.1 / 2.7.5-2.9.4 in default {x}',
    ],
    ['a template with lines', title(updateView, [], 'a\n::error::b\u202e'), 'a ::error::b\\u{202e}'],
  ])('%s', (_, rendered, expected) => {
    expect(rendered).toBe(expected)
  })
})

test.each([
  [null, [], 'Title\n'],
  [null, ['Signed-off-by: A <a@b.c>', ''], 'Title\n\nSigned-off-by: A <a@b.c>\n'],
  ['body {to}\n\nmore', ['A: b', 'C: d'], 'body 0.58.1\n\nmore\n\nA: b\nC: d\n'],
])('commit message %j with %j', (template, trailers, expected) => {
  expect(renderCommitMessage(updateView, { title: 'Title', template, trailers })).toBe(expected)
})
