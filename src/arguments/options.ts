/** One option of the command line. */
export interface Option {
  readonly name: string
  /** Name of its value in the help text; null for a switch. */
  readonly value: string | null
  readonly repeatable: boolean
  /** Commands that take it; null for all. */
  readonly commands: readonly CommandName[] | null
  readonly help: string
}

export const commandNames = ['scan', 'releases', 'update', 'diff', 'check', 'migrate', 'explain', 'init'] as const

export type CommandName = (typeof commandNames)[number]

/** What else may stand first: it looks at no repository. */
export const otherNames = ['completion', 'help'] as const

export const shells = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof shells)[number]

/** What each command does, for the help text. */
export const commandHelp: Readonly<Record<CommandName, string>> = {
  scan: 'list every pin of a Flux Operator release, and what looks like one',
  releases: 'list the releases that the registry holds, and which could be the target',
  update: 'move all pins to the newest release that is complete, old enough, reachable and valid',
  diff: 'show what an update, or a change, does to the objects in the cluster',
  check: 'judge the tree, or a change to it',
  migrate: 'move a repository of `flux bootstrap` to Flux Operator',
  explain: 'say what a finding means, why a release is not the target, or why a place is a pin or none',
  init: 'write what runs flux-lockstep in this repository: workflow, settings, the line for the other bot',
}

/** What stands before PATH. */
export const subjects: Readonly<Partial<Record<CommandName, string>>> = { explain: 'CODE|VERSION|FILE[:LINE]' }

const reporting = ['scan', 'releases', 'update', 'diff', 'check', 'migrate'] as const
const single = { repeatable: false, commands: null } as const
const repeatable = { repeatable: true, commands: null } as const

/** Every option, in the order of the help text (design, "Command line"). */
export const options: readonly Option[] = [
  {
    name: 'format',
    value: 'FORMAT',
    repeatable: false,
    commands: reporting,
    help: 'text (default), json, sarif with check, or html with diff',
  },
  {
    name: 'dry-run',
    value: null,
    repeatable: false,
    commands: ['update', 'migrate', 'init'],
    help: 'print the patch and write nothing',
  },
  { name: 'yes', value: null, repeatable: false, commands: ['init'], help: 'ask nothing, and write' },
  {
    name: 'to',
    value: 'VERSION',
    repeatable: false,
    commands: ['update', 'releases', 'diff', 'migrate'],
    help: 'that release instead of the newest safe one; an older one is a rollback',
  },
  {
    name: 'remove-bootstrap',
    value: null,
    repeatable: false,
    commands: ['migrate'],
    help: 'the second step: take the bootstrap out',
  },
  { name: 'base', value: 'REF', repeatable: false, commands: ['check', 'diff'], help: 'judge the change since REF' },
  { name: 'staged', value: null, repeatable: false, commands: ['check'], help: 'judge what is staged' },
  { ...single, name: 'config', value: 'FILE', help: 'settings file instead of .github/flux-lockstep.yaml' },
  { ...repeatable, name: 'set', value: 'KEY=VALUE', help: 'one setting; repeatable' },
  { ...repeatable, name: 'registry-mirror', value: 'HOST=URL', help: 'send requests for HOST to URL; repeatable' },
  { ...repeatable, name: 'allow-insecure-registry', value: 'HOST', help: 'allow plain http to HOST; repeatable' },
  { ...single, name: 'registry-layout', value: 'DIR', help: 'read releases from an OCI image layout, not a network' },
  { ...single, name: 'now', value: 'TIME', help: 'the time of the run, RFC 3339' },
  {
    name: 'verbose',
    value: null,
    repeatable: false,
    commands: reporting,
    help: 'list each request on stderr, with its answer and time',
  },
  {
    name: 'quiet',
    value: null,
    repeatable: false,
    commands: reporting,
    help: 'say nothing on stderr while it works',
  },
  { ...single, name: 'help', value: null, help: 'show this text' },
  { ...single, name: 'version', value: null, help: 'show the version' },
]

/** Letters that stand for an option, as on every command line. */
export const shortOptions: Readonly<Record<string, string>> = { '-h': '--help', '-v': '--version', '-V': '--version' }
