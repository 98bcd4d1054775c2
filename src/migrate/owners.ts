import type { Tree } from '../model/layout.js'
import type { Doubt } from './bootstrap.js'

/** How one kind of owner of Flux is recognised, and what to do about it before the bootstrap goes. */
interface OwnerKind {
  /** Names of files in which it counts. */
  readonly files: RegExp
  /** A line that shows it. */
  readonly line: RegExp
  readonly weight: 'blocks-removal' | 'note'
  /** Sentence without its full stop; `$1` is the first group of `line`. */
  readonly message: string
}

const programs = /\.(?:[cm]?[jt]sx?|go|py|cs|java|kt)$/
const scripts =
  /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|just|nu|nix|ya?ml)$|(?:^|\/)(?:Makefile|makefile|GNUmakefile|justfile|Taskfile[^/]*|Dockerfile[^/]*|mise\.toml|\.envrc)$/
const manifests = /\.(?:ya?ml|json)$/

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
    files: /\.(?:tf|tofu|hcl)$/,
    line: /^\s*source\s*=\s*"([^"]*flux[^"]*(?:bootstrap|install)[^"]*)"/,
    weight: 'blocks-removal',
    message:
      'a Terraform module installs Flux here ($1): look what it owns, take that out of the state ("terraform state rm") once step one is on the cluster, and delete the call; then take the bootstrap out',
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
    line: /\buses:\s*["']?(fluxcd\/(?:flux2\/action|distribution)[^\s"']*)/,
    weight: 'note',
    message: 'a workflow brings the flux command line ($1): see whether it writes the manifests of the bootstrap',
  },
  {
    files: manifests,
    line: /^\s*(?:-\s*name|(?:-\s*)?chart):\s*["']?(?:[\w-]+\/)?(flux2(?:-sync)?)["']?\s*$/,
    weight: 'blocks-removal',
    message:
      'the community chart $1 installs Flux here, and this program does not take it over: its values have to become components, patches and sync of a FluxInstance by hand. Keep the chart’s objects ("helm.sh/resource-policy: keep" on its definitions) before it is removed, or all objects of Flux go with it',
  },
  {
    files: manifests,
    line: /fluxcd-community\.github\.io\/helm-charts|ghcr\.io\/fluxcd-community\/charts\/(flux2[\w-]*)/,
    weight: 'note',
    message: 'the repository of the community chart flux2 is named here',
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
]

/** What else installs Flux in a tree, each with its place and what to do. Comments and documentation are passed over. */
export function ownersIn(tree: Tree): readonly Doubt[] {
  return tree.files.flatMap(({ file }) => {
    const kinds = documentation.test(file.path) ? [] : ownerKinds.filter(({ files }) => files.test(file.path))
    if (kinds.length === 0 || !ownerNeedles.some((needle) => file.text.includes(needle))) return []
    const found = file.text.split('\n').flatMap((text, index) => ownersAt(text, kinds, file.path, index + 1))
    return found.slice(0, perFile)
  })
}

function ownersAt(text: string, kinds: readonly OwnerKind[], file: string, line: number): readonly Doubt[] {
  if (text.length > longestLine || /^\s*(?:#|\/\/|<!--)/.test(text)) return []
  const written = text.replace(/\s#.*/s, '')
  return kinds.flatMap(({ line: pattern, weight, message }) => {
    const found = pattern.exec(written)
    return found ? [{ weight, file, line, message: filled(message, found) }] : []
  })
}

function filled(message: string, found: RegExpExecArray): string {
  return message.replaceAll('$1', () => found[1] ?? '').replaceAll('$2', () => found[2] ?? '')
}
