import type { PullRequestSettings } from '../model/settings.js'
import { forSet, type Setting } from './setting.js'
import { templateNames } from '../model/template.js'
import { listed } from '../text/markdown.js'
import { boolean, choice, list, orNull } from './value-type.js'
import { blockTemplate, line, lineTemplate } from './value-types.js'

const names = list(line, 'list of names')
const placeholders = `${listed(templateNames.map((name) => `\`{${name}}\``))} are replaced`

type Entries<T> = { readonly [K in keyof T]: Setting<T[K]> }

/** How a proposal looks and behaves. */
export const pullRequestCatalogue: Entries<PullRequestSettings> = {
  title: forSet('pull-request-title', 'Pull request', orNull(lineTemplate), {
    fallback: null,
    defaultText: 'in the convention of the last commits',
    description: `Title of the pull request; ${placeholders}.`,
  }),
  commitMessage: forSet('commit-message', 'Pull request', orNull(blockTemplate), {
    fallback: null,
    defaultText: 'the title',
    description: `Message of the commit; ${placeholders}.`,
  }),
  commitTrailers: forSet('commit-trailers', 'Pull request', list(line, 'list of texts'), {
    fallback: [],
    defaultText: 'none',
    description: 'Lines such as `Signed-off-by: Name <mail>` at the end of the commit message.',
  }),
  labels: forSet('labels', 'Pull request', names, {
    fallback: [],
    defaultText: 'none',
    description: 'Labels to add; labels that somebody else added stay.',
  }),
  createLabels: forSet('create-labels', 'Pull request', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether labels that do not exist are created instead of skipped.',
  }),
  assignees: forSet('assignees', 'Pull request', names, {
    fallback: [],
    defaultText: 'none',
    description: 'Logins to assign.',
  }),
  reviewers: forSet('reviewers', 'Pull request', names, {
    fallback: [],
    defaultText: 'none',
    description: 'Logins to ask for a review.',
  }),
  teamReviewers: forSet('team-reviewers', 'Pull request', names, {
    fallback: [],
    defaultText: 'none',
    description: 'Slugs of teams to ask for a review; needs a token that may read the organisation.',
  }),
  milestone: forSet('milestone', 'Pull request', orNull(line), {
    fallback: null,
    defaultText: 'none',
    description: 'Title or number of the milestone.',
  }),
  draft: forSet('draft', 'Pull request', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether pull requests are created as drafts.',
  }),
  autoMerge: forSet('auto-merge', 'Pull request', boolean, {
    fallback: false,
    defaultText: '`false`',
    description:
      'Whether GitHub’s auto-merge is armed. Never for a repair, a migrated API version, a major step, unevaluated checks or introduced errors.',
  }),
  autoMergeMethod: forSet('auto-merge-method', 'Pull request', choice(['merge', 'squash', 'rebase']), {
    fallback: 'squash',
    defaultText: '`squash`',
    description: 'How auto-merge merges.',
  }),
  autoMergeFluxMinor: forSet('auto-merge-flux-minor', 'Pull request', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether auto-merge may also be armed where a Flux minor is crossed, which cannot be taken back.',
  }),
  onApproved: forSet('on-approved', 'Pull request', choice(['hold', 'update']), {
    fallback: 'hold',
    defaultText: '`hold`',
    description:
      'What happens to an approved pull request when a newer release appears: it stays, with a note, or it is updated.',
  }),
  rebase: forSet('rebase', 'Pull request', choice(['auto', 'behind', 'conflict', 'never']), {
    fallback: 'auto',
    defaultText: '`auto`',
    description:
      'When an open pull request is written again on the newest base: when its files changed there, whenever it is behind, only on a conflict, or never.',
  }),
  releaseNotes: forSet('release-notes', 'Pull request', choice(['text', 'link', 'off']), {
    fallback: 'text',
    defaultText: '`text`',
    description: 'Whether the body quotes upstream’s release notes, links them, or leaves them out.',
  }),
}
