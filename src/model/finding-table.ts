/** The checks of a pull request, in their order: what holds where it passes, and whether the setting `validate` turns it off. */
export const checks = [
  { check: 'lockstep', holds: 'All pins of the set agree on one release', validates: false },
  { check: 'published', holds: 'Every artifact of the release is published', validates: false },
  { check: 'hop', holds: 'Flux can be upgraded in one step', validates: false },
  { check: 'objects', holds: 'Objects fit the definitions of the new Flux', validates: true },
  { check: 'values', holds: 'Chart values fit the new charts', validates: true },
  { check: 'patches', holds: 'Patches apply to the new manifests', validates: true },
  { check: 'references', holds: 'References resolve, and sources are unchanged', validates: true },
  { check: 'signatures', holds: 'Artifacts are signed by upstream', validates: false },
] as const

type CheckName = (typeof checks)[number]['check']

/** What holds of every finding of one code. */
interface FindingKind {
  /** The severities that it can have, each with the reason; one alone holds always. */
  readonly severity: Readonly<Partial<Record<'error' | 'warning' | 'notice', string>>>
  /** The check that it fails; null for what is no check of a release: a remark on the settings or on the run. */
  readonly check: CheckName | null
}

/** The gravest first. A code that can stand in the tree before a change is an error where the change brings it. */
const brought = { error: 'where the change brings it', warning: 'where it was there before' } as const

/** Of a change that hides a pin or takes it elsewhere. */
const accepted = { error: 'until somebody with write access accepts it', warning: 'once it is accepted' } as const

const rejected = { error: 'the API server rejects the object' } as const

/**
 * Every finding code of the project, in the order of docs/findings.md, whose frame is generated from it, like the rules of SARIF and the
 * checks of a pull request.
 */
export const findingTable = {
  // scan
  'unparseable-file': { severity: brought, check: 'objects' },
  'invalid-pin': { severity: brought, check: 'lockstep' },
  'out-of-lockstep': {
    severity: {
      error: 'where the change brings it, and under `strict-lockstep`',
      warning: 'where it was there before',
      notice: 'of the MCP server and the command line, which run beside Flux',
    },
    check: 'lockstep',
  },
  'floating-artifact': {
    severity: {
      warning: 'where the pinned operator is older than 0.54.0, which stalls on a Flux that it cannot build',
      notice: 'elsewhere',
    },
    check: 'lockstep',
  },
  'range-pin': { severity: { notice: 'a range can be meant' }, check: 'lockstep' },
  'variable-pin': { severity: { notice: 'it is shown and not edited' }, check: 'lockstep' },
  'clusters-differ': { severity: { notice: 'that can be a policy' }, check: 'lockstep' },
  'duplicate-owner': {
    severity: {
      warning: 'where the two differ: the next bootstrap installs the older one',
      notice: 'where they agree and do not move together',
    },
    check: 'lockstep',
  },
  'not-understood': {
    severity: { warning: 'where the change brings it', notice: 'where it was there before' },
    check: 'lockstep',
  },

  // releases
  'not-published': { severity: { error: 'Flux cannot fetch it' }, check: 'published' },
  'tag-moved': { severity: { warning: 'the pull request stays, and its body says it' }, check: 'published' },
  'beyond-tables': { severity: { notice: 'such an update is never merged automatically' }, check: 'hop' },
  'hold-expired': { severity: { warning: 'it holds nothing any more' }, check: null },

  // flux version
  'flux-minor-crossed': { severity: { notice: 'the other checks say what it breaks' }, check: 'hop' },
  'flux-version-unmatched': { severity: { error: 'the operator reports BuildFailed' }, check: 'hop' },
  'flux-downgrade': { severity: { error: 'the operator refuses it and the instance stalls' }, check: 'hop' },
  'flux-behind': { severity: { warning: 'it still runs' }, check: 'hop' },
  'kubernetes-too-old': { severity: { warning: 'the controllers may run all the same' }, check: 'hop' },
  'unreachable-hop': {
    severity: {
      error: 'where the change makes the hop',
      notice: 'where the update goes to an earlier release first',
    },
    check: 'hop',
  },
  'operator-unseen': { severity: { warning: 'an update waits, and goes on by `force` alone' }, check: 'hop' },
  'operator-race': { severity: { warning: 'the stall ends once the new operator runs' }, check: 'hop' },
  'manifests-ahead': {
    severity: {
      error:
        'where the operator is known not to build their Flux: the message names its patch and the path that the patch does not find (as on 2026-06-30, operator 0.52.0 with manifests 0.53.0)',
      warning: 'elsewhere',
    },
    check: 'lockstep',
  },

  // validate
  'api-version-removed': { severity: { error: 'applying it fails' }, check: 'objects' },
  'api-version-deprecated': { severity: { warning: 'it is still served' }, check: 'objects' },
  'schema-invalid': { severity: rejected, check: 'objects' },
  'unknown-field': {
    severity: { error: 'Flux applies server-side, and an unknown field is rejected' },
    check: 'objects',
  },
  'rule-violated': { severity: rejected, check: 'objects' },
  'variable-unset': {
    severity: {
      error: 'where nothing sets it: Flux applies nothing of the Kustomization',
      warning: 'where a source that may be absent and is not in the repository could set it',
    },
    check: 'objects',
  },
  'values-invalid': { severity: { error: 'Helm or the API server refuses it' }, check: 'values' },
  'values-unknown-key': { severity: { warning: 'nothing reads it' }, check: 'values' },
  'component-missing': { severity: { error: 'the operator reports BuildFailed' }, check: 'hop' },
  'variant-missing': { severity: { warning: 'the images run, without digests' }, check: 'hop' },
  'patch-fails': {
    severity: {
      error: 'where it fails on the manifests as released and as the operator builds them',
      warning: 'where it fails on one of the two, and for a text that some releases of Kustomize refuse',
    },
    check: 'patches',
  },
  'patch-matches-nothing': { severity: { warning: 'the build succeeds without it' }, check: 'patches' },
  'patch-damages': {
    severity: { error: 'where the API server refuses the object', warning: 'elsewhere: the build succeeds with it' },
    check: 'patches',
  },
  'patch-shifts': {
    severity: { error: 'where it takes a permission or a container away', warning: 'elsewhere' },
    check: 'patches',
  },
  'reference-missing': { severity: { error: 'what names it cannot be applied' }, check: 'references' },
  'dependency-missing': { severity: { error: 'the object waits for ever' }, check: 'references' },
  'source-changed': {
    severity: {
      error: 'where the base branch names another place for it, or no place on that registry',
      warning: 'once it is accepted',
    },
    check: 'references',
  },
  'instance-not-ordered': { severity: { warning: 'the stall ends once the new operator runs' }, check: 'references' },
  // the pull request counts these apart: nothing of them passed or failed
  'not-evaluated': {
    severity: {
      warning: 'where a registry did not answer, or a part of a bootstrap keeps its migration back',
      notice: 'elsewhere; it never counts as fine and never as an error',
    },
    check: null,
  },

  // pull request
  'proposal-incomplete': { severity: { warning: 'the release is proposed all the same' }, check: null },

  // check
  'half-bumped': { severity: { error: 'Flux can stall on halves of two releases' }, check: 'lockstep' },
  downgrade: { severity: { error: 'unless the base branch held exactly these pins before' }, check: 'lockstep' },
  'way-back': { severity: { notice: 'going back is allowed' }, check: 'lockstep' },
  'pin-lost': { severity: accepted, check: 'lockstep' },
  'verification-weakened': { severity: accepted, check: 'references' },

  // signatures
  'signature-invalid': {
    severity: { error: 'nothing is proposed with it, whatever `verify` says (`off` looks at names alone)' },
    check: 'signatures',
  },
  'signature-missing': {
    severity: {
      error:
        "under `verify: required` and where an OCIRepository's own `verify` asks for one: the release is held as `unsigned` until it is signed",
      warning: 'elsewhere',
    },
    check: 'signatures',
  },
  'signature-unreachable': {
    severity: {
      error: "under `verify: required` and where an OCIRepository's own `verify` asks for one",
      warning: 'under `warn`',
    },
    check: 'signatures',
  },

  // neighbours
  'setting-unused': {
    severity: {
      warning: 'for a name that the repository does not have',
      notice: 'for a setting that waits for another',
    },
    check: null,
  },
} as const satisfies Readonly<Record<string, FindingKind>>

export type FindingCode = keyof typeof findingTable
