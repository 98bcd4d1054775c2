import type { Tree } from '../model/layout.js'
import type { Doubt } from './bootstrap.js'

/** How one kind of owner of Flux is recognised, and what to do about it before the bootstrap goes. */
interface OwnerKind {
  /** Names of files in which it counts. */
  readonly files: RegExp
  /** A line that shows it. */
  readonly line: RegExp
  readonly weight: 'blocks-removal' | 'note'
  /** What the file has to hold too. */
  readonly beside?: readonly string[]
  /** True where one line of a file says it all. */
  readonly once?: true
  /** True for the community chart flux2, which is migrated where its values are to be read. */
  readonly chart?: true
  /** Sentence without its full stop; `$1` is the first group of `line`. */
  readonly message: string
}

/** Something that installs Flux. */
export interface Owner extends Doubt {
  readonly chart: boolean
}

const programs = /\.(?:[cm]?[jt]sx?|go|py|cs|java|kt)$/
const scripts =
  /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|just|nu|nix|ya?ml)$|(?:^|\/)(?:Makefile|makefile|GNUmakefile|justfile|Taskfile[^/]*|Dockerfile[^/]*|mise\.toml|\.envrc)$/
const manifests = /\.(?:ya?ml|json)$/

const hcl = /\.(?:tf|tofu|hcl)$/

/** Every tool that installs Flux or writes its manifests, so that taking the bootstrap out would uninstall Flux or have the files come back. */
const ownerKinds: readonly OwnerKind[] = [
  {
    files: /\.(?:tf|tofu|hcl|tf\.json)$/,
    line: /resource\s+"(flux_bootstrap_git|flux_install)"\s+"([\w-]+)"/,
    weight: 'blocks-removal',
    message:
      'Terraform owns Flux by $1: it writes the bootstrap again, and destroying it uninstalls Flux. Once step one is on the cluster, run "terraform state rm $1.$2" and delete the resource; then take the bootstrap out',
  },
  {
    files: hcl,
    line: /^\s*source\s*=\s*"([^"]*flux[^"]*(?:bootstrap|install)[^"]*)"/,
    weight: 'blocks-removal',
    message:
      'a Terraform module installs Flux here ($1): look what it owns, take that out of the state ("terraform state rm") once step one is on the cluster, and delete the call; then take the bootstrap out',
  },
  {
    files: /\.tf\.json$/,
    line: /"(flux_bootstrap_git|flux_install)"\s*:/,
    weight: 'blocks-removal',
    message:
      'Terraform owns Flux by $1: it writes the bootstrap again, and destroying it uninstalls Flux. Once step one is on the cluster, run "terraform state rm" for it and delete the resource; then take the bootstrap out',
  },
  {
    files: hcl,
    line: /^\s*chart\s*=\s*"(?:[^"]*\/)?(flux2(?:-sync)?)"/,
    weight: 'blocks-removal',
    message:
      'Terraform installs the community chart $1: destroying its helm_release uninstalls Flux with every object of Flux. Write operator and instance first; once the instance runs, run "terraform state rm" for it and delete the resource',
  },
  {
    files: programs,
    line: /\b(?:chart|chartName|Chart):?\s*[=:(]?\s*(?:pulumi\.String\()?["'`](?:[^"'`]*\/)?(flux2(?:-sync)?)["'`]/,
    weight: 'blocks-removal',
    message:
      'a program installs the community chart $1: destroying it uninstalls Flux with every object of Flux. Write operator and instance first; once the instance runs, take it out of the state without destroying it',
  },
  {
    files: scripts,
    line: /\bhelm\s+(?:install|upgrade)\b.*?(?:\s|\/)(flux2(?:-sync)?)(?:\s|$)/,
    weight: 'blocks-removal',
    message:
      'a script installs the community chart $1: replace it by an installation of the operator and the instance, and never run "helm uninstall" for it (that deletes every object of Flux)',
  },
  {
    files: scripts,
    line: /\bkubectl\s+(?:apply|create|replace)\b.*?(github\.com\/fluxcd\/flux2\b|gotk-components\.ya?ml|gotk-install\S*)/,
    weight: 'blocks-removal',
    message:
      '$1 is applied by a script: it brings the controllers of the bootstrap back. Replace it by an installation of the operator and the instance; then take the bootstrap out',
  },
  {
    files: programs,
    line: /\b(FluxBootstrapGit|FluxInstall|flux_bootstrap_git|fluxBootstrapGit)\b/,
    weight: 'blocks-removal',
    message:
      'a program owns Flux by $1: once step one is on the cluster, take it out of the state ("pulumi state delete") and delete it here; then take the bootstrap out',
  },
  {
    files: scripts,
    line: /\b(flux (?:bootstrap|install)\b)/,
    weight: 'blocks-removal',
    message:
      '"$1" runs here: it installs the controllers or writes gotk-components.yaml again. Replace it by an installation of the operator and the instance first; then take the bootstrap out',
  },
  {
    files: scripts,
    line: />\s{0,20}\S{0,200}?(gotk-components\.ya?ml)/,
    weight: 'blocks-removal',
    message: '$1 is written here: the file would come back. Delete this step first; then take the bootstrap out',
  },
  {
    files: manifests,
    line: /\buses:\s*["']?((?:controlplaneio-)?fluxcd\/(?:flux2\/action|distribution)[^\s"']*)/,
    weight: 'note',
    message: 'a workflow brings the flux command line ($1): see whether it writes the manifests of the bootstrap',
  },
  {
    files: manifests,
    chart: true,
    line: /^\s*(?:-\s*name|(?:-\s*)?chart(?:_?(?:ref|name|Ref|Name))?):\s*["']?(?:[\w-]+\/)?(flux2(?:-sync)?)["']?\s*$/,
    weight: 'blocks-removal',
    message:
      'the community chart $1 installs Flux here too, so that two owners write its controllers: suspend its HelmRelease, or keep its objects ("helm.sh/resource-policy: keep"), before it is removed, or all objects of Flux go with it',
  },
  {
    files: manifests,
    chart: true,
    line: /fluxcd-community\.github\.io\/helm-charts|ghcr\.io\/fluxcd-community\/charts\/(flux2[\w-]*)/,
    weight: 'note',
    message: 'the repository of the community chart flux2 is named here',
  },
  {
    files: manifests,
    beside: ['extraManifests:'],
    line: /^\s*(?:-\s*)?["']?(https:\/\/\S*fluxcd\/flux2\/\S*)/,
    weight: 'blocks-removal',
    message:
      'the machine configuration of Talos applies $1 (extraManifests), again with every upgrade: take it out of the configuration of every node once step one is on the cluster; then take the bootstrap out',
  },
  {
    files: manifests,
    beside: ['inlineManifests:'],
    line: /^\s*["']?app\.kubernetes\.io\/part-of["']?:\s*["']?(flux)["']?\s*$/,
    once: true,
    weight: 'blocks-removal',
    message:
      'the machine configuration of Talos applies manifests of Flux (inlineManifests), again with every upgrade: take them out of the configuration of every node once step one is on the cluster; then take the bootstrap out',
  },
  {
    files: manifests,
    beside: ['operators.coreos.com/', 'kind: Subscription'],
    line: /^\s+name:\s*["']?(flux)["']?\s*$/,
    once: true,
    weight: 'blocks-removal',
    message:
      'the Operator Lifecycle Manager installs Flux here: delete the Subscription and its ClusterServiceVersion once step one is on the cluster; then take the bootstrap out',
  },
  {
    files: manifests,
    line: /^\s*(?:-\s*)?["']?(https:\/\/github\.com\/fluxcd\/flux2\/releases\/\S*install\.yaml)/,
    weight: 'note',
    message: '$1 is applied here: whoever installs it brings the controllers of the bootstrap back',
  },
  {
    files: manifests,
    line: /^\s*(?:repoURL|path):\s*["']?(?:https:\/\/github\.com\/)?(fluxcd\/flux2)\S*/,
    weight: 'blocks-removal',
    message:
      'an Application of Argo CD installs $1: delete it without its objects (no cascade) once step one is on the cluster; then take the bootstrap out',
  },
  {
    files: /(?:^|\/)(?:\.?renovate[^/]*\.json5?|\.renovaterc[^/]*|dependabot\.ya?ml)$/,
    line: /(gotk-components|gotk_components)/,
    weight: 'note',
    message: 'a rule of another bot updates $1: delete it with the bootstrap',
  },
  {
    files: manifests,
    line: /^\s*(startingCSV:\s*["']?flux\.v\S+)/,
    weight: 'blocks-removal',
    message:
      'the Operator Lifecycle Manager installs Flux here ($1): delete the Subscription and its ClusterServiceVersion once step one is on the cluster; then take the bootstrap out',
  },
]

const documentation = /(?:^|\/)(?:docs?|examples?|node_modules|vendor|\.terraform)\/|\.(?:md|mdx|txt|adoc|rst)$/i
/** Lines beyond this length are data, not something that a person wrote. */
const longestLine = 400
const perFile = 20

/** Texts that one of the owners has; files without any are not read for them. */
export const ownerNeedles = [
  'flux_bootstrap_git',
  'flux_install',
  'flux-bootstrap',
  'flux-install',
  'FluxBootstrapGit',
  'FluxInstall',
  'fluxBootstrapGit',
  'flux bootstrap',
  'flux install',
  'gotk-components',
  'gotk_components',
  'flux2',
  'fluxcd/distribution',
  'startingCSV',
  'part-of: flux',
  'operators.coreos.com',
]

/** What else installs Flux in a tree, each with its place and what to do. Comments and documentation are passed over. */
export function ownersIn(tree: Tree): readonly Owner[] {
  return tree.files.flatMap(({ file: { path, text } }) => {
    if (documentation.test(path) || !ownerNeedles.some((needle) => text.includes(needle))) return []
    const kinds = ownerKinds.filter(
      ({ files, beside = [] }) => files.test(path) && beside.every((needle) => text.includes(needle)),
    )
    if (kinds.length === 0) return []
    const lines = text.split('\n').map(writtenPart)
    return kinds
      .flatMap((kind) => ownersOfKind(kind, path, lines))
      .sort((a, b) => a.line - b.line)
      .slice(0, perFile)
  })
}

/** A line without its comment; empty where it is one, or data. */
function writtenPart(line: string): string {
  return line.length > longestLine || /^\s*(?:#|\/\/|<!--)/.test(line) ? '' : line.replace(/\s#.*/s, '')
}

function ownersOfKind(kind: OwnerKind, file: string, lines: readonly string[]): readonly Owner[] {
  const { line: pattern, weight, message, chart = false, once = false } = kind
  const found = lines.flatMap((text, index): readonly Owner[] => {
    const match = text === '' ? null : pattern.exec(text)
    return match ? [{ weight, file, line: index + 1, chart, message: filled(message, match) }] : []
  })
  return once ? found.slice(0, 1) : found
}

function filled(message: string, found: RegExpExecArray): string {
  return message.replaceAll('$1', () => found[1] ?? '').replaceAll('$2', () => found[2] ?? '')
}
