import type { AdvisedPullRequest } from '../../../src/commands/check/advised-pull-request.js'
import { commitTree } from '../../../src/commands/run/commit-tree.js'
import type { Completion } from '../../../src/report/check-comment.js'
import { settingsOf } from '../../support/edited.js'
import type { MemoryForge } from '../../support/memory-forge.js'

/** What stands at the head of a pull request that moved the operator alone. */
export const files = { 'operator.yaml': 'tag: 0.38.1\n', 'instance.yaml': 'a: 1\ntag: 0.37.1\nb: 2\n' }

/** What moves the rest. */
export const completed: Completion = {
  set: 'default',
  target: '0.38.1',
  pins: [{ file: 'instance.yaml', line: 2, role: 'instance-chart', from: '0.37.1', to: '0.38.1' }],
  files: [
    {
      path: 'instance.yaml',
      mode: '100644',
      before: Buffer.from(files['instance.yaml']),
      after: Buffer.from('a: 1\ntag: 0.38.1\nb: 2\n'),
    },
  ],
}

/** A pull request of a person whose branch is at the head of the forge's `main`. */
export function advised(
  forge: MemoryForge,
  event: Partial<AdvisedPullRequest['event']> = {},
  settings = '',
): AdvisedPullRequest {
  const head = forge.branches.get('topic') ?? forge.base().commit
  const from = { git: null, forge }
  return {
    forge,
    event: {
      kind: 'pull-request',
      number: 7,
      base: 'c0',
      head,
      headBranch: 'topic',
      fork: false,
      author: 'jo',
      bot: false,
      merge: null,
      comments: 0,
      privileged: false,
      labels: [],
      ...event,
    },
    settings: settingsOf(settings),
    from,
    after: commitTree(from, head),
  }
}
