import { documentation, toolVersion } from '../../model/tool.js'
import { workflowExample } from './workflow-example.js'

/** Where a workflow is written, for which branch. */
export interface WorkflowPlace {
  readonly path: string
  readonly branch: string
  /** The host of an Enterprise Server; null on github.com. */
  readonly server: string | null
}

/** The workflow of the examples; every action by its commit, our own by that of its release where it is known. */
export function workflowText({ path, branch, server }: WorkflowPlace, commit: string | null): string {
  const own = commit === null ? 'v0 # better by the commit of a release' : `${commit} # v${toolVersion}`
  const hint =
    server === null
      ? ''
      : `# ${server} needs flux-lockstep/flux-lockstep as a mirror on itself, or GitHub Connect, and runners that bring Node 24:\n# ${documentation}/docs/enterprise-server.md\n`
  return workflowExample
    .replace(/^# \S+: (.*\n)/, (_, about: string) => `# ${path}: ${about}${hint}`)
    .replaceAll('flux-lockstep/flux-lockstep@v0', () => `flux-lockstep/flux-lockstep@${own}`)
    .replace(
      'branches: [main]',
      () => `branches: [${plain.test(branch) ? branch : `'${branch.replaceAll("'", "''")}'`}]`,
    )
}

/** Names that YAML takes for nothing but text. */
const plain = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][\w./-]*$/i
