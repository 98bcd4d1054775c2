import { chartLeftovers } from '../upstream/community-chart.js'
import type { OpenBootstrap } from './bootstrap.js'
import type { MigrationStep } from './plan.js'

/** What installs Flux today, for sentences. */
export function installerPhrase({ kind }: OpenBootstrap): string {
  return kind === 'chart' ? 'the chart flux2' : 'the bootstrap'
}

/** What a step means for the chart flux2 and for Helm's records of it; empty for every other bootstrap. `shell` quotes a name. */
export function chartText(bootstrap: OpenBootstrap, step: MigrationStep, shell: (name: string) => string): string {
  if (bootstrap.kind !== 'chart' || bootstrap.releases.length === 0) return ''
  const names = bootstrap.releases.map(({ name }) => shell(name ?? ''))
  const namespace = shell(bootstrap.namespace)
  if (step === 'add')
    return [
      `This step suspends ${names.join(' and ')}: Helm changes nothing any more, and when step 2 deletes them, nothing is uninstalled.`,
      'Pods may lose labels that the chart set; workloads are not touched.',
    ].join('\n')
  if (step === 'both') return ''
  return [
    'A HelmRelease that is deleted while it is suspended uninstalls nothing. Each of these has to say `true` before the merge:',
    '',
    '```sh',
    ...names.map((name) => `kubectl -n ${namespace} get helmrelease ${name} -o jsonpath='{.spec.suspend}{"\\n"}'`),
    '```',
    '',
    'After it, delete Helm’s records, and what the chart made under names of its own (never `helm uninstall`: that takes every object of Flux along):',
    '',
    '```sh',
    `kubectl -n ${namespace} delete secret -l 'owner=helm,name in (${[bootstrap.release, ...names.slice(1)].map((name) => name.replace(/[^\w.-]/g, '')).join(',')})'`,
    `kubectl delete ${chartLeftovers.join(' ')} --ignore-not-found`,
    '```',
  ].join('\n')
}
