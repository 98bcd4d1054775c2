import type { PolicySettings } from '../model/settings.js'
import { hold, range, rangeList, runningOperator, schedule } from './policy-types.js'
import { forSet, type Setting } from './setting.js'
import { boolean, choice, list, orNull } from './value-type.js'
import { duration, setName } from './value-types.js'

const hour = 3_600_000

type Entries<T> = { readonly [K in keyof T]: Setting<T[K]> }

/** What decides about one set, apart from how its pull request looks. */
export const policyCatalogue: Entries<Omit<PolicySettings, 'pullRequest'>> = {
  allowedVersions: forSet('allowed-versions', 'Choosing a release', orNull(range), {
    fallback: null,
    defaultText: 'all',
    description:
      'Range that a release must lie in, as HelmReleases write it: `<0.60.0`, `>=0.40.0, <0.60.0`, `!=0.55.0` or `0.58.x`.',
  }),
  ignoreVersions: forSet('ignore-versions', 'Choosing a release', rangeList, {
    fallback: [],
    defaultText: 'none',
    description: 'Releases that are never proposed, as versions or ranges.',
  }),
  preReleases: forSet('pre-releases', 'Choosing a release', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether pre-releases count.',
  }),
  minimumReleaseAge: forSet('minimum-release-age', 'Choosing a release', duration, {
    fallback: 48 * hour,
    defaultText: '`48h`',
    description:
      'How long the youngest artifact of a release must have been published, as a duration (`30m`, `48h`, `3d`). It lets upstream withdraw a broken release; it is no security control.',
  }),
  unknownAge: forSet('unknown-age', 'Choosing a release', choice(['hold', 'allow']), {
    fallback: 'hold',
    defaultText: '`hold`',
    description: 'What happens with a release whose artifacts carry no creation time.',
  }),
  updateTypes: forSet(
    'update-types',
    'Choosing a release',
    list(choice(['patch', 'minor', 'major']), 'list of choices'),
    {
      fallback: ['patch', 'minor', 'major'],
      defaultText: 'all three',
      description: 'Kinds of version steps that may be proposed.',
    },
  ),
  schedule: forSet('schedule', 'Choosing a release', orNull(schedule), {
    fallback: null,
    defaultText: 'any time',
    description:
      'Windows in which an update may be proposed: cron expressions (minute hour day month weekday, each matching minute is inside) and a `timezone`, default UTC.',
  }),
  hopDelay: forSet('hop-delay', 'Choosing a release', duration, {
    fallback: hour,
    defaultText: '`1h`',
    description:
      'How long a release must have been on the branch that the clusters apply (`sync` of the FluxInstance, or else the base branch) before the next Flux minor, as a duration: the operator migrates stored objects in between. A failed `kustomization/…` status that Flux posted there holds it too, and `0s` turns it off.',
  }),
  hold: forSet('hold', 'Choosing a release', orNull(hold), {
    fallback: null,
    defaultText: 'none',
    description:
      'Keeps the pins at the release `at`, for a `reason` that every report shows, `until` a date; after that date it is a warning.',
  }),
  operator: forSet('operator', 'Choosing a release', orNull(runningOperator), {
    fallback: null,
    defaultText: 'the pins say',
    description:
      'The `version` of the operator that runs where nothing in the set installs it (OLM, another repository, by hand): manifests then move no further than it can build. A line `# flux-lockstep: operator 0.58.1` in a file of the set says the same.',
  }),
  follow: forSet('follow', 'Choosing a release', orNull(setName), {
    fallback: null,
    defaultText: 'none',
    description:
      'Name of the set whose release this one takes, once it has been for `soak` on the branch that its clusters apply (`sync` of the FluxInstance, or else the base branch).',
  }),
  soak: forSet('soak', 'Choosing a release', duration, {
    fallback: 0,
    defaultText: '`0s`',
    description: 'How long the followed set must have had a release, as a duration (`3d`). Used with `follow`.',
  }),
  floating: forSet('floating', 'Editing', choice(['report', 'embed', 'pin']), {
    fallback: 'report',
    defaultText: '`report`',
    description:
      'What happens with an artifact that floats (`:latest`, no tag, the chart’s default): only reported, replaced by the copy inside the operator (`artifact: ""`), or pinned.',
  }),
  fluxVersion: forSet('flux-version', 'Editing', choice(['keep', 'patch', 'newest']), {
    fallback: 'keep',
    defaultText: '`keep`',
    description:
      'What happens with an exact `distribution.version`: kept, moved to the newest patch of its minor, or to the newest version of the release.',
  }),
  digests: forSet('digests', 'Editing', choice(['keep', 'pin', 'off']), {
    fallback: 'keep',
    defaultText: '`keep`',
    description: 'Digests beside tags: moved where they are written, added everywhere, or removed.',
  }),
  migrateApiVersions: forSet('migrate-api-versions', 'Editing', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether an update also rewrites `apiVersion` values that its Flux release no longer serves.',
  }),
  validate: forSet('validate', 'Checks', choice(['strict', 'warn', 'off']), {
    fallback: 'strict',
    defaultText: '`strict`',
    description:
      'Whether an error that the update introduces stops a ready pull request, is only shown, or is not looked for.',
  }),
  onInvalid: forSet('on-invalid', 'Checks', choice(['draft', 'none']), {
    fallback: 'draft',
    defaultText: '`draft`',
    description: 'What an update with introduced errors becomes: a draft pull request, or nothing.',
  }),
  verify: forSet('verify', 'Checks', choice(['required', 'warn', 'off']), {
    fallback: 'warn',
    defaultText: '`warn`',
    description:
      'Signatures of the artifacts: a release without them is held, is a warning, or they are not looked at. A wrong signature always stops the update unless `off`.',
  }),
}
