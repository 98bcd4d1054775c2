import type { Tree } from '../model/layout.js'
import type { Bootstrap, ChartBootstrap, MigrationProblem, MigratedBootstrap, OpenBootstrap } from './bootstrap.js'
import { componentsBootstraps, placeholders } from './components.js'
import { isBelow } from '../kustomize/paths.js'
import { chartBootstraps } from './charts.js'
import { argoOwners, catalogOwners } from './owner-objects.js'
import { ownersIn, type Owner } from './owners.js'
import { ociBootstraps, remoteBootstraps } from './other-bootstraps.js'
import type { Deployed } from './deployed-operators.js'
import { deployedIn, presentFor } from './deployed-operators.js'

/** What was found of bootstraps in a tree. */
export interface Understanding {
  readonly bootstraps: readonly Bootstrap[]
  /** What looks like a bootstrap and could not be read as one. */
  readonly problems: readonly MigrationProblem[]
}

/**
 * Finds every bootstrap of a tree, the clusters that run on Flux Operator already, and what looks like a bootstrap and is none. What cannot be
 * understood is a problem with its place; nothing is guessed.
 */
export function understand(tree: Tree): Understanding {
  const oci = ociBootstraps(tree)
  const remote = remoteBootstraps(tree)
  const deployed = deployedIn(tree)
  const files = [...componentsBootstraps(tree), ...oci, ...remote]
  const charts = chartBootstraps(tree).filter((chart) => !files.some((one) => isSameCluster(one, chart)))
  const owners = [...ownersIn(tree), ...catalogOwners(tree)].filter((owner) => !isRead(owner, charts))
  const byHand = remote.filter((one) => isByHand(one, oci, deployed))
  const found: OpenBootstrap[] = [
    ...files.filter(({ kind }) => kind === 'components'),
    ...oci.map((one) => ({
      ...one,
      problems: [...one.problems, ...byHand.filter((by) => by.cluster === one.cluster).map(handNote)],
    })),
    ...remote.filter((one) => !byHand.includes(one)),
    ...charts,
  ].map((one) => ({
    ...one,
    problems: distinct([...one.problems, ...ownersOf(one, owners, tree), ...argoOwners(tree, one)]),
  }))
  const open = found.map((one) => ({
    ...one,
    present: presentFor(deployed, one.cluster, found.length === 1 && one.cluster === ''),
  }))
  const migrated = migratedOf(deployed, open)
  // with no bootstrap in the repository, what installs Flux is all there is to be said
  const alone = open.length === 0 && migrated.length === 0 ? owners.filter(({ weight }) => weight !== 'note') : []
  return { bootstraps: [...open, ...migrated], problems: [...placeholders(tree), ...alone] }
}

/** Beside other manifests of Flux the chart is one owner more, not what the cluster begins at. */
function isSameCluster(one: OpenBootstrap, chart: ChartBootstrap): boolean {
  return one.cluster === chart.cluster || one.cluster === '' || chart.cluster === ''
}

/** The chart flux2 is no foreign owner where its values were read. */
function isRead({ chart, file }: Owner, charts: readonly ChartBootstrap[]): boolean {
  return chart && charts.some(({ files }) => files.includes(file))
}

/** What else installs the Flux of a bootstrap; the places of another cluster say nothing of it. */
function ownersOf(
  one: OpenBootstrap,
  owners: readonly MigrationProblem[],
  { layout }: Tree,
): readonly MigrationProblem[] {
  return owners.filter(({ file }) => {
    const cluster = layout.clusterOf(file)
    return cluster === '' || one.cluster === '' || cluster === one.cluster
  })
}

/** A remote base without a sync, beside something that runs the cluster: what a person applies to an empty cluster. */
function isByHand(one: OpenBootstrap, oci: readonly OpenBootstrap[], deployed: Deployed): boolean {
  if (one.sync.kind !== 'none') return false
  return oci.some((other) => other.cluster === one.cluster) || presentFor(deployed, one.cluster, true).instance !== null
}

function distinct(problems: readonly MigrationProblem[]): readonly MigrationProblem[] {
  const key = ({ file, line, message }: MigrationProblem) => [file, line, message].join('\0')
  return problems.filter((problem, at) => problems.findIndex((other) => key(other) === key(problem)) === at)
}

function handNote({ file, line }: OpenBootstrap): MigrationProblem {
  const message =
    'this installs Flux by hand on an empty cluster: install the operator and the instance chart there instead, or it brings the old controllers back'
  return { weight: 'note', file, line, message }
}

/** Instances that no open bootstrap stands beside. */
function migratedOf(deployed: Deployed, open: readonly OpenBootstrap[]): readonly MigratedBootstrap[] {
  return deployed.instances
    .filter((instance) => !open.some((one) => one.present.instance?.file === instance.file))
    .filter((instance) => !open.some((one) => one.cluster === instance.cluster && isBelow(instance.file, one.folder)))
    .map((instance) => ({
      kind: 'migrated',
      cluster: instance.cluster,
      file: instance.file,
      line: instance.line,
      present: presentFor({ ...deployed, instances: [instance] }, instance.cluster, true),
    }))
}
