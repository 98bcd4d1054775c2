import { toolVersion } from '../../model/tool.js'
import { workflowExample } from './workflow-example.js'

/** The workflow of the examples for a default branch; every action by its commit, our own by that of its release where it is known. */
export function workflowText(branch: string, commit: string | null): string {
  const own = commit === null ? 'v0 # better by the commit of a release' : `${commit} # v${toolVersion}`
  return workflowExample
    .replaceAll('flux-lockstep/flux-lockstep@v0', () => `flux-lockstep/flux-lockstep@${own}`)
    .replace(
      'branches: [main]',
      () => `branches: [${plain.test(branch) ? branch : `'${branch.replaceAll("'", "''")}'`}]`,
    )
}

/** Names that YAML takes for nothing but text. */
const plain = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][\w./-]*$/i
