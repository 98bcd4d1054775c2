import type { MigrateSettings, RegistrySettings, Settings } from '../model/settings.js'
import { forRun, type Setting } from './setting.js'
import { boolean, choice, list, orNull, wholeNumber } from './value-type.js'
import {
  folder,
  glob,
  host,
  hostUrls,
  memory,
  refName,
  repositoryRoles,
  repositoryUrls,
  version,
} from './value-types.js'

type Entries<T> = { readonly [K in keyof T]: Setting<T[K]> }

/** What the run as a whole is told. */
export const runCatalogue: Entries<Omit<Settings, 'policy' | 'sets' | 'registry' | 'migrate' | 'findings'>> = {
  mode: forRun('mode', 'Run', orNull(choice(['scan', 'releases', 'update', 'check', 'migrate'])), {
    fallback: null,
    defaultText: 'by event',
    description:
      'What to do. By event: `pull_request`, `merge_group` and pushes to other branches check; `schedule`, `workflow_dispatch` and pushes to the base branch update.',
  }),
  dryRun: forRun('dry-run', 'Run', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Decide and show the patch, but write nothing.',
  }),
  to: forRun('to', 'Run', orNull(version), {
    fallback: null,
    defaultText: 'the newest safe one',
    description: 'Release to move to; an older one writes a rollback of the whole set.',
  }),
  failOn: forRun('fail-on', 'Run', choice(['introduced', 'any', 'held', 'never']), {
    fallback: 'introduced',
    defaultText: '`introduced`',
    description:
      'What fails the run: errors that the change introduces, any error, also a held update, or nothing but a run that could not finish.',
  }),
  force: forRun('force', 'Run', boolean, {
    fallback: false,
    defaultText: '`false`',
    description:
      'For one run: propose again what was declined or reverted, open a gate that only a person can judge, and replace what others committed to our branch. On the command line `--set force=true`; in a workflow the input `force` of `workflow_dispatch`, which the example has.',
  }),
  fix: forRun('fix', 'Run', boolean, {
    fallback: false,
    defaultText: '`false`',
    description:
      'In a check: push the missing half of a half-bumped release to the pull request’s branch. Needs an App or personal token.',
  }),
  strictLockstep: forRun('strict-lockstep', 'Run', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'In a check: fail on pins that disagreed before the change, too.',
  }),
  accept: forRun('accept', 'Checks', list(glob, 'list of globs'), {
    fallback: [],
    defaultText: 'none',
    description:
      'In a check: files whose pins a change may take away, hide or point elsewhere, as globs. Settings are read from the base, so that a change cannot accept itself.',
  }),
  paths: forRun('paths', 'Files and sets', list(glob, 'list of globs'), {
    fallback: ['**'],
    defaultText: '`**`',
    description:
      'Files to look at, as globs relative to the root of the repository: `*` within a folder, `**` across folders, `{a,b}` for either.',
  }),
  ignore: forRun('ignore', 'Files and sets', list(glob, 'list of globs'), {
    fallback: [],
    defaultText: 'none',
    description: 'Files to leave out in addition to archives, vendored folders and test fixtures, as globs.',
  }),
  repositories: forRun('repositories', 'Files and sets', repositoryRoles, {
    fallback: {},
    defaultText: 'by name',
    description:
      'Role of repositories whose names do not show it, for mirrors: `registry.example.com/vendor/fo-chart: operator-chart`.',
  }),
  editWorkflows: forRun('edit-workflows', 'Files and sets', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether pins below `.github/workflows` are edited; needs a token with the `workflows` permission.',
  }),
  trustedRoot: forRun('sigstore-trusted-root', 'Checks', orNull(folder), {
    fallback: null,
    defaultText: 'the public-good root, refreshed over TUF',
    description:
      'Path in the repository of a `trusted_root.json` whose authorities and logs count for signatures in place of the public ones: for air gaps and private Sigstore deployments. Nothing is fetched then.',
  }),
  helm: forRun('helm', 'Checks', choice(['auto', 'off']), {
    fallback: 'auto',
    defaultText: '`auto`',
    description:
      'Whether the helm on the PATH renders both charts for what changes in the cluster (docs/diff.md): `auto` where there is one, `off` never.',
  }),
  baseBranch: forRun('base-branch', 'Pull request', orNull(refName), {
    fallback: null,
    defaultText: 'the default branch',
    description: 'Branch to read and to propose to.',
  }),
  branchPrefix: forRun('branch-prefix', 'Pull request', refName, {
    fallback: 'flux-lockstep/',
    defaultText: '`flux-lockstep/`',
    description: 'What the name of a proposal’s branch begins with; the name of the set follows.',
  }),
  dashboard: forRun('dashboard', 'Pull request', boolean, {
    fallback: false,
    defaultText: '`false`',
    description:
      'Whether one issue shows the state of every set, with a box for each that a person can have proposed all the same. Needs `issues: write`.',
  }),
}

/** Where registries are and who we are there. */
export const registryCatalogue: Entries<RegistrySettings> = {
  mirrors: forRun('registry-mirrors', 'Registries', hostUrls, {
    fallback: {},
    defaultText: 'none',
    description: 'Base URL to ask instead of a host, `HOST=URL` on each line of an input. Pins keep their host.',
  }),
  overrides: forRun('registry-overrides', 'Registries', repositoryUrls, {
    fallback: {},
    defaultText: 'none',
    description: 'URL of the repository to ask instead of one repository, `HOST/PATH=URL` on each line of an input.',
  }),
  insecure: forRun('allow-insecure-registry', 'Registries', list(host, 'list of hosts'), {
    fallback: [],
    defaultText: 'none',
    description: 'Hosts that may be asked over plain http though they are not loopback.',
  }),
  private: forRun('allow-private-registry', 'Registries', list(host, 'list of hosts'), {
    fallback: [],
    defaultText: 'none',
    description:
      'Hosts that may lie on private addresses: registries that pins name, and what redirects and token services lead to. The host of a mirror needs no entry.',
  }),
  auth: forRun('registry-auth', 'Registries', choice(['anonymous', 'github']), {
    fallback: 'anonymous',
    defaultText: '`anonymous`',
    description: 'Who asks ghcr.io: nobody, or the job’s token (on github.com only).',
  }),
  timeout: forRun('registry-timeout', 'Registries', wholeNumber(1, 600), {
    fallback: 60,
    defaultText: '`60`',
    description: 'Seconds that one request to a registry has; all of a run have 5 minutes together.',
  }),
  layout: forRun('registry-layout', 'Registries', orNull(folder), {
    fallback: null,
    defaultText: 'none',
    description: 'Folder with an OCI image layout that answers instead of every registry.',
  }),
}

/** Options of a migration; every tuning is off unless asked. */
export const migrateCatalogue: Entries<MigrateSettings> = {
  layout: forRun('migrate-layout', 'Migration', choice(['auto', 'home-ops', 'fleet']), {
    fallback: 'auto',
    defaultText: '`auto`',
    description: 'Folder layout of the files that a migration writes; `auto` follows what is there.',
  }),
  strategy: forRun('migrate-strategy', 'Migration', choice(['in-place', 'fresh']), {
    fallback: 'in-place',
    defaultText: '`in-place`',
    description: 'Two pull requests for a running cluster, or one for a cluster that is built anew.',
  }),
  concurrency: forRun('migrate-concurrency', 'Migration', orNull(wholeNumber(1, 1000)), {
    fallback: null,
    defaultText: 'Flux’s own',
    description: 'Number of objects that each controller reconciles at once.',
  }),
  memoryLimit: forRun('migrate-memory-limit', 'Migration', orNull(memory), {
    fallback: null,
    defaultText: 'Flux’s own',
    description: 'Memory limit of each controller, as a Kubernetes quantity such as `1Gi`.',
  }),
  inMemoryBuilds: forRun('migrate-in-memory-builds', 'Migration', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether kustomize-controller builds in memory instead of on disk.',
  }),
  helmCache: forRun('migrate-helm-cache', 'Migration', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether source-controller caches Helm repository indexes.',
  }),
  oomWatch: forRun('migrate-oom-watch', 'Migration', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether helm-controller stops gracefully when it is near its memory limit.',
  }),
  removeBootstrap: forRun('remove-bootstrap', 'Migration', boolean, {
    fallback: false,
    defaultText: '`false`',
    description:
      'On the command line: take the bootstrap out, once operator and instance are committed and on the server. As an Action the second step is a draft of its own.',
  }),
  serviceMonitor: forRun('migrate-service-monitor', 'Migration', boolean, {
    fallback: false,
    defaultText: '`false`',
    description: 'Whether the operator chart creates a ServiceMonitor for Prometheus.',
  }),
}
