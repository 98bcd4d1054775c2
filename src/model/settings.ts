import type { Constraint } from './constraint.js'
import type { Finding } from './finding.js'
import type { ArtifactRole } from './role.js'
import type { Schedule } from './schedule.js'
import type { Version } from './version.js'

export type Mode = 'scan' | 'releases' | 'update' | 'check' | 'migrate'
export type FailOn = 'introduced' | 'any' | 'held' | 'never'
export type UpdateType = 'patch' | 'minor' | 'major'

/** A hold on purpose (design, rule 10). */
export interface Hold {
  readonly at: Version
  readonly reason: string
  /** Its end as written, and the moment that this is; null for no end. */
  readonly until: { readonly written: string; readonly time: Date } | null
}

/** What may be given per set. Durations are milliseconds. */
export interface PolicySettings {
  /** What a release must match, or null for all. */
  readonly allowedVersions: Constraint | null
  /** What no proposed release may match. */
  readonly ignoreVersions: readonly Constraint[]
  readonly preReleases: boolean
  readonly minimumReleaseAge: number
  readonly unknownAge: 'hold' | 'allow'
  readonly schedule: Schedule | null
  readonly updateTypes: readonly UpdateType[]
  readonly hopDelay: number
  readonly hold: Hold | null
  /** The operator that runs where the set does not install it, or null. */
  readonly operator: Version | null
  /** The set whose versions this one takes, after `soak` on its ref. */
  readonly follow: string | null
  readonly soak: number
  readonly floating: 'report' | 'embed' | 'pin'
  readonly fluxVersion: 'keep' | 'patch' | 'newest'
  readonly digests: 'keep' | 'pin' | 'off'
  readonly validate: 'strict' | 'warn' | 'off'
  readonly onInvalid: 'draft' | 'none'
  readonly migrateApiVersions: boolean
  readonly verify: 'required' | 'warn' | 'off'
  readonly pullRequest: PullRequestSettings
}

/** How a proposal looks and behaves. */
export interface PullRequestSettings {
  readonly title: string | null
  readonly commitMessage: string | null
  readonly commitTrailers: readonly string[]
  readonly labels: readonly string[]
  readonly createLabels: boolean
  readonly assignees: readonly string[]
  readonly reviewers: readonly string[]
  readonly teamReviewers: readonly string[]
  readonly milestone: string | null
  readonly draft: boolean
  readonly autoMerge: boolean
  readonly autoMergeMethod: 'merge' | 'squash' | 'rebase'
  readonly autoMergeFluxMinor: boolean
  readonly onApproved: 'hold' | 'update'
  readonly rebase: 'auto' | 'behind' | 'conflict' | 'never'
  readonly releaseNotes: 'text' | 'link' | 'off'
}

/** One set as the settings name it. */
export interface SetSettings {
  readonly name: string
  /** Globs of the files whose pins belong to it. */
  readonly paths: readonly string[]
  readonly policy: PolicySettings
}

/** Everything that a run is told; defaults < file < inputs < options. */
export interface Settings {
  readonly mode: Mode | null
  readonly dryRun: boolean
  readonly to: Version | null
  readonly failOn: FailOn
  readonly paths: readonly string[]
  readonly ignore: readonly string[]
  /** Repository (`host/path`) to its role, for mirrors whose names do not show it. */
  readonly repositories: Readonly<Record<string, ArtifactRole>>
  readonly policy: PolicySettings
  readonly sets: readonly SetSettings[]
  readonly registry: RegistrySettings
  /** Path in the repository of the trusted root that counts in place of Sigstore's public-good one, or null. */
  readonly trustedRoot: string | null
  /** `auto`: charts are rendered where helm is on the PATH. */
  readonly helm: 'auto' | 'off'
  readonly strictLockstep: boolean
  /** Globs of files whose pins a change may take away, hide or point elsewhere. */
  readonly accept: readonly string[]
  readonly fix: boolean
  readonly baseBranch: string | null
  /** Of a proposal's branch, separator included: the set's name follows (`flux-lockstep/` + `default`). */
  readonly branchPrefix: string
  readonly force: boolean
  readonly editWorkflows: boolean
  readonly dashboard: boolean
  readonly migrate: MigrateSettings
  /** What is to be said of the settings themselves: those that are right and change nothing. */
  readonly findings: readonly Finding[]
}

/** Where registries are and who we are there. */
export interface RegistrySettings {
  /** Host to base URL: `ghcr.io` → `http://127.0.0.1:5000`. */
  readonly mirrors: Readonly<Record<string, string>>
  /** Repository (`host/path`) to the URL of the repository that is asked instead: `https://mirror.example.com/vendor/flux-operator`. */
  readonly overrides: Readonly<Record<string, string>>
  /** Hosts that may be asked over plain http though they are not loopback. */
  readonly insecure: readonly string[]
  /** Hosts on private addresses that redirects and token realms may name. */
  readonly private: readonly string[]
  /** `github`: the job's token for ghcr.io. */
  readonly auth: 'anonymous' | 'github'
  /** Seconds that one request has, from before its connection to the end of its answer. */
  readonly timeout: number
  /** A folder with an OCI image layout that replaces every registry, or null. */
  readonly layout: string | null
}

/** Options of a migration; every tuning is off unless asked. */
export interface MigrateSettings {
  readonly layout: 'auto' | 'home-ops' | 'fleet'
  readonly strategy: 'in-place' | 'fresh'
  readonly concurrency: number | null
  readonly memoryLimit: string | null
  readonly inMemoryBuilds: boolean
  readonly helmCache: boolean
  readonly oomWatch: boolean
  readonly serviceMonitor: boolean
  /** On a command line the second step waits until it is asked for. */
  readonly removeBootstrap: boolean
}
