import { minorOf } from '../model/version.js'
import { isOver } from './apis.js'
import type { EndingApi } from './apis.js'
import { chartText, installerPhrase } from './body-chart.js'
import { clusterPhrase } from './bootstrap.js'
import type { MigrationPlan } from './plan.js'

/** API versions listed in a body before the rest is counted. */
const listed = 10

/** Title of the pull request for a plan. */
export function migrationTitle({ step, bootstrap }: MigrationPlan): string {
  const where = bootstrap.cluster === '' ? '' : ` on ${bootstrap.cluster}`
  const installer = bootstrap.kind === 'chart' ? 'chart flux2' : 'Flux bootstrap'
  if (step === 'remove') return `Remove the ${installer}${where}`
  return step === 'both' ? `Run Flux by Flux Operator${where}` : `Add Flux Operator beside the ${installer}${where}`
}

/** The pull request of a plan in Markdown: what it does, what restarts, what to run on the cluster, and how to go back. */
export function renderMigrationBody(plan: MigrationPlan): string {
  const parts = [
    opening(plan),
    restarts(plan),
    notes(plan),
    chart(plan),
    before(plan),
    verification(plan),
    goingBack(plan),
    distributions(),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function opening(plan: MigrationPlan): string {
  const { step, bootstrap, release, flux } = plan
  const where = clusterPhrase(safe(bootstrap.cluster))
  if (step === 'remove')
    return [
      `**Step 2 of 2.** Takes ${installerPhrase(bootstrap)} of Flux ${flux.from} out of ${where}: Flux Operator runs it now.`,
      'Merge this only after the checks below, on the cluster, say so.',
    ].join('\n')
  const what = `Flux Operator${release === null ? '' : ` ${release}`} and a FluxInstance on Flux ${minorOf(flux.from)}.x`
  if (step === 'both')
    return `Writes ${what} for ${where} in place of ${installerPhrase(bootstrap)}. This is for a cluster that does not run yet.`
  return [
    `**Step 1 of 2.** Adds ${what} to ${where}; ${installerPhrase(bootstrap)} (Flux ${flux.from}) stays where it is.`,
    `Once this is merged and the cluster is checked, a second pull request takes ${installerPhrase(bootstrap)} out.`,
  ].join('\n')
}

function restarts({ step, bootstrap, settings }: MigrationPlan): string {
  const { components } = bootstrap.flux
  if (step === 'remove')
    return heading(
      'What restarts',
      'Nothing: the controllers belong to the FluxInstance, and Flux leaves what the operator owns alone.',
    )
  const tuned = [settings.concurrency, settings.memoryLimit].some((value) => value !== null)
  return heading(
    'What restarts',
    [
      `The operator takes over ${components.join(', ')} and rolls each of them out once; reconciliation pauses for that minute or two, workloads are not touched.`,
      ...(tuned || settings.inMemoryBuilds ? ['They come back with the settings that were asked for.'] : []),
      ...(settings.serviceMonitor ? ['The ServiceMonitor needs the CRDs of the Prometheus Operator.'] : []),
      ...handMade(bootstrap),
    ].join('\n'),
  )
}

/** What a bootstrap was given by an edit of its file, and by no option, is not known from that file alone. */
function handMade(bootstrap: MigrationPlan['bootstrap']): readonly string[] {
  if (bootstrap.kind !== 'components') return []
  const files = bootstrap.componentFiles.map((path) => `\`${safe(path)}\``).join(', ')
  return [
    `They come back as upstream has them: a memory limit, a variable or an annotation that somebody wrote into ${files} is not looked for. Write such changes as patches first.`,
  ]
}

function notes({ notes: all }: MigrationPlan): string {
  return all.length === 0 ? '' : heading('To look at', all.map((note) => `- ${safe(note)}`).join('\n'))
}

function chart({ bootstrap, step }: MigrationPlan): string {
  const text = chartText(bootstrap, step, shell)
  return text === '' ? '' : heading('The chart flux2', text)
}

function before({ step, apis, flux }: MigrationPlan): string {
  if (step === 'remove') return ''
  const command = block(['# objects that the cluster still stores in an older version', 'flux migrate'])
  const over = apis.filter((api) => isOver(api, flux.from))
  const rest = apis.filter((api) => !isOver(api, flux.from))
  return heading(
    'API versions',
    [
      ...(apis.length === 0 ? ['Every object in the repository names an API version that Flux keeps.'] : []),
      ...apiLines(`Flux ${flux.from} does not serve these any more. Change them first:`, over),
      ...apiLines('These end with a later Flux. `flux migrate -f .` rewrites them:', rest),
      'A bootstrap never migrated what is stored in the cluster. Run this once with a flux command line as new as the Flux on the cluster:',
      command,
    ].join('\n\n'),
  )
}

function apiLines(lead: string, apis: readonly EndingApi[]): readonly string[] {
  if (apis.length === 0) return []
  const lines = apis
    .slice(0, listed)
    .map(
      (api) =>
        `- \`${safe(api.file)}:${api.line}\`: ${safe(api.kind)} \`${safe(api.apiVersion)}\`, until Flux ${api.removedIn}`,
    )
  const more = apis.length > listed ? [`- and ${apis.length - listed} more`] : []
  return [lead, [...lines, ...more].join('\n')]
}

function verification(plan: MigrationPlan): string {
  const { bootstrap, step, settings } = plan
  const ns = shell(bootstrap.namespace)
  const { sync } = bootstrap
  const releases = releasesOf(plan)
  const root = sync.kind === 'none' ? null : sync.objects.kustomization.name
  const owner = `kubectl -n ${ns} get deploy -l app.kubernetes.io/part-of=flux -o custom-columns='NAME:.metadata.name,OWNER:.metadata.labels.fluxcd\\.controlplane\\.io/name,PRUNE:.metadata.annotations.kustomize\\.toolkit\\.fluxcd\\.io/prune'`
  const commands = [
    '# the operator and the instance are ready',
    ...(releases === '' ? [] : [`kubectl -n ${ns} wait${releases} --for=condition=Ready --timeout=10m`]),
    `kubectl -n ${ns} wait fluxinstance/flux --for=condition=Ready --timeout=10m`,
    '# the controllers run, and belong to the instance (owner flux, prune Disabled)',
    `kubectl -n ${ns} rollout status deploy -l app.kubernetes.io/part-of=flux`,
    owner,
    ...(root === null
      ? []
      : [
          '# the sync works, and Flux does not manage it any more',
          `flux -n ${ns} reconcile kustomization ${shell(root)} --with-source`,
          `flux -n ${ns} trace kustomization ${shell(root)}`,
        ]),
    '# everything reconciles',
    'flux get kustomizations -A --status-selector ready=false',
    'flux get helmreleases -A --status-selector ready=false',
    ...(settings.serviceMonitor
      ? ['# metrics are scraped: the target is up in Prometheus', `kubectl -n ${ns} get servicemonitor flux-operator`]
      : []),
  ]
  const lead = step === 'remove' ? 'Before the merge, each of these has to succeed:' : 'After the merge:'
  return heading('Check on the cluster', `${lead}\n\n${block(commands)}`)
}

/** The HelmReleases to wait for; an operator that was there before keeps its own name, or has none. */
function releasesOf({ bootstrap, step }: MigrationPlan): string {
  const { operator } = bootstrap.present
  const name = operator === null ? 'flux-operator' : (operator.helmRelease?.name ?? null)
  return `${name === null ? '' : ` helmrelease/${shell(name)}`}${step === 'remove' ? '' : ' helmrelease/flux-instance'}`
}

function goingBack({ step, bootstrap }: MigrationPlan): string {
  const ns = shell(bootstrap.namespace)
  const { sync } = bootstrap
  const own = 'crd,clusterrole,clusterrolebinding,deployment,service,serviceaccount,networkpolicy,resourcequota'
  const marks = 'kustomize.toolkit.fluxcd.io/ssa- kustomize.toolkit.fluxcd.io/prune-'
  if (step === 'remove')
    return heading(
      'Going back',
      'Revert this pull request: the files come back, and Flux leaves them alone as long as the operator owns the controllers. To leave the operator altogether, go on with the description of step 1.',
    )
  if (step === 'both') return heading('Going back', 'Revert this pull request before the cluster is made.')
  return heading(
    'Going back',
    [
      'A FluxInstance that is deleted takes Flux, its CRDs and every Flux object along, **unless it is disabled first**, and only the running operator can let go of it. So, before the revert:',
      block([
        `flux -n ${ns} suspend kustomization --all`,
        `kubectl -n ${ns} annotate fluxinstance/flux fluxcd.controlplane.io/reconcile=disabled --overwrite`,
        '# the instance goes first, the controllers stay',
        `kubectl -n ${ns} delete helmrelease/flux-instance`,
        `kubectl -n ${ns} wait fluxinstance/flux --for=delete --timeout=5m`,
        ...(bootstrap.present.operator === null ? [`kubectl -n ${ns} delete helmrelease/flux-operator`] : []),
        '# let Flux manage its own objects again',
        `kubectl -n ${ns} annotate ${own} -l app.kubernetes.io/part-of=flux ${marks}`,
        ...(sync.kind === 'expressed'
          ? [
              `kubectl -n ${ns} annotate ${sync.source.toLowerCase()}/${shell(sync.name)} kustomization/${shell(sync.name)} ${marks}`,
            ]
          : []),
      ]),
      `Then merge the revert of this pull request, and \`flux -n ${ns} resume kustomization --all\`.`,
      ...(bootstrap.kind === 'chart'
        ? []
        : [
            'Where Flux was bootstrapped from the command line, run `flux bootstrap` again with the options of the first time.',
          ]),
    ].join('\n\n'),
  )
}

function distributions(): string {
  return heading(
    'k3s, Talos and others',
    [
      'Any Kubernetes will do. Two look different before Flux is there:',
      '',
      '- **k3s**: a `HelmChart` in `/var/lib/rancher/k3s/server/manifests` that installs Flux or the operator is a second owner; remove it or keep its version beside these pins.',
      '- **Talos**: `inlineManifests` and `extraManifests` are applied again at every upgrade of the machine configuration; take Flux out of them, or they bring the old controllers back.',
    ].join('\n'),
  )
}

function heading(title: string, text: string): string {
  return `### ${title}\n\n${text}`
}

function block(commands: readonly string[]): string {
  return ['```sh', ...commands, '```'].join('\n')
}

/** Text from a repository inside Markdown: one line, no code fences, no HTML, no mentions. */
function safe(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/</g, '&lt;')
    .replace(/@/g, '@\u200b')
    .replace(/`{3,}/g, "'")
}

/** A name from a repository inside a command: Kubernetes names need no quotes, anything else gets them. */
function shell(text: string): string {
  return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? text : `'${text.replace(/[^\w.-]/g, '')}'`
}
