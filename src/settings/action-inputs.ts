/** An input of the Action that is no setting. */
export interface ExtraInput {
  readonly name: string
  readonly description: string
  /** Only what the runner must fill in; a setting never has one. */
  readonly default?: string
}

export const extraInputs: readonly ExtraInput[] = [
  {
    name: 'token',
    default: '${{ github.token }}',
    description:
      'Token for the GitHub API. Pull requests made with the default `GITHUB_TOKEN` start no workflows until somebody approves them; an App or personal token does.',
  },
  {
    name: 'registry-credentials',
    description:
      'Credentials for registries that refuse anonymous readers, `HOST=USER:PASSWORD` on each line: a secret. They go to that host alone, after it has refused. What `docker login` stored is found without this.',
  },
  {
    name: 'repository',
    description:
      'Repository to look after in place of the job’s own, `OWNER/NAME`; the token must reach it, and the checkout must be of it. By default it is brought up to date, whatever the event. [docs/organisation.md](docs/organisation.md) runs one job for each repository of an organisation.',
  },
  {
    name: 'config',
    description:
      'Path of the settings file. Default: `.github/flux-lockstep.yaml`, `.yml` or `.json`, whichever is there.',
  },
]

/** An output of the Action. */
export interface ActionOutput {
  readonly name: string
  readonly description: string
}

export const outputs: readonly ActionOutput[] = [
  {
    name: 'decision',
    description:
      'What was decided: `update`, `repair`, `up-to-date`, `held`, `blocked`, `ahead`, `floating`, `no-pins` or `failed`. With several sets, that of the set in `set`.',
  },
  {
    name: 'set',
    description:
      'Name of the set that the single-valued outputs speak of: the first that has a proposal, or the first.',
  },
  {
    name: 'current-version',
    description: 'Release that the set pins now, without `v`; empty where no exact pin says.',
  },
  { name: 'target-version', description: 'Release chosen for the set, without `v`; empty where none is.' },
  { name: 'pull-request-number', description: 'Number of the pull request; empty where there is none.' },
  { name: 'pull-request-url', description: 'Address of the pull request; empty where there is none.' },
  {
    name: 'pull-request-operation',
    description: 'What happened to it: `created`, `updated`, `unchanged`, `recovered`, `closed`, `pushed` or `none`.',
  },
  { name: 'commit-sha', description: 'Commit that was pushed; empty where none was.' },
  {
    name: 'verified',
    description:
      '`true` where GitHub verified the signature of that commit, else `false`; empty where it was not asked.',
  },
  {
    name: 'findings',
    description: 'All findings as a JSON list: code, severity, file, line, message, help, introduced.',
  },
  {
    name: 'diff',
    description:
      'Path of an HTML page with what changes in the cluster, object by object; empty where nothing does. Upload it as an artifact to read it.',
  },
  { name: 'report', description: 'Path of the JSON report of the run (docs/schemas/report.schema.json).' },
  {
    name: 'matrix',
    description: 'All sets as JSON for a `strategy.matrix`: `{"include":[{"set":…,"decision":…,"target-version":…}]}`.',
  },
]
