import type { Finding } from '../../model/finding.js'
import type { Tree } from '../../model/layout.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Pin } from '../../model/pin.js'
import type { Registry } from '../../model/registry.js'
import { formatRepository } from '../../model/reference.js'
import { isArtifact, type ArtifactRole } from '../../model/role.js'
import type { Settings } from '../../model/settings.js'
import type { AskSignatures, JudgeNames, JudgeSignatures, Signatures } from '../../model/signature.js'
import type { Version } from '../../model/version.js'
import type { Workspace } from '../../model/workspace.js'
import type { NamedArtifact, ReleasedArtifact } from '../../signatures/judge.js'
import type { Trust } from '../../signatures/trust.js'
import { proxiedFetch } from '../../world/proxied-fetch.js'
import type { Machine } from '../../world/machine.js'

/** The trusted root of a run, opened at the first signature that is found. */
export interface RunTrust {
  readonly open: () => Promise<Trust>
  /** The root, where one was opened. */
  readonly opened: Trust | null
}

/** A run's trusted root: the file of the repository that the settings name, else the public-good root. */
export function runTrust(settings: Settings, workspace: Workspace, machine: Machine): RunTrust {
  let opening: Promise<Trust> | null = null
  let opened: Trust | null = null
  const load = async (): Promise<Trust> => {
    const { loadTrust, tufGate, tufTimeout } = await import('../../signatures/trust.js')
    const path = settings.trustedRoot
    if (path !== null) return await loadTrust({ kind: 'file', path, bytes: await workspace.read(path, 2 ** 22) })
    const timeout = (tufTimeout / 1000) * machine.second
    return await loadTrust({ kind: 'tuf', timeout, fetch: proxiedFetch(machine, tufGate) })
  }
  return {
    open: async () => (opened = await (opening ??= load())),
    get opened() {
      return opened
    },
  }
}

/** How an update judges the releases of one set; undefined where `verify` is off. */
export function releaseJudge(
  set: LockstepSet,
  tree: Tree,
  registry: Registry,
  { trust, now }: { readonly trust: RunTrust; readonly now: Date },
): JudgeSignatures | undefined {
  const { verify } = set.policy
  if (verify === 'off') return undefined
  return async ({ artifacts, version }, running) => {
    const { concludeSignatures, judgeArtifacts, sourceRules } = await import('../../signatures/index.js')
    const judged = await judgeArtifacts({
      registry,
      trust: trust.open,
      artifacts: artifacts.map((artifact) => ({ artifact, version })),
      rules: sourceRules(tree, set.pins),
      running,
      now,
    })
    return concludeSignatures(judged, verify, trust.opened?.root ?? null)
  }
}

/** How an update asks for the signatures of a release before it judges them; undefined where `verify` is off. */
export function signatureAsker({ policy }: LockstepSet, registry: Registry): AskSignatures | undefined {
  if (policy.verify === 'off') return undefined
  return async (repository, digest, where) => {
    const { askForSignatures } = await import('../../signatures/index.js')
    await askForSignatures(registry, repository, digest, where)
  }
}

/** How an update looks into the artifacts of a release, under every setting. */
export function nameJudge(registry: Registry): JudgeNames {
  return async ({ artifacts, version }) => {
    const { misnamed, strangeArtifacts } = await import('../../signatures/misnamed-artifacts.js')
    return misnamed(
      await strangeArtifacts(
        registry,
        artifacts.map((artifact) => ({ artifact, version })),
      ),
    )
  }
}

/** A pin that names a published artifact which the base did not name. */
export interface NewPin {
  readonly pin: Pin
  readonly digest: string
}

/** What a check says of newly pinned artifacts that are not what the pin calls them, under every setting. */
export async function judgeNewNames(pins: readonly NewPin[], registry: Registry): Promise<readonly Finding[]> {
  const named = pins.flatMap((one) => namedBy(one).map((artifact) => ({ ...artifact, pin: one.pin })))
  if (named.length === 0) return []
  const { misnamedFinding, strangeArtifacts } = await import('../../signatures/misnamed-artifacts.js')
  return (await strangeArtifacts(registry, named)).map((one) => misnamedFinding(one, one.named.pin))
}

/** What a check says of the signatures of newly pinned artifacts, each at its pin. */
export async function judgeNewPins(
  set: LockstepSet,
  tree: Tree,
  pins: readonly NewPin[],
  { registry, trust, running }: { registry: Registry; trust: RunTrust; running: Version | null },
): Promise<{ readonly findings: readonly Finding[]; readonly signatures?: Signatures }> {
  const { verify } = set.policy
  const named = pins.flatMap(artifactOf)
  if (verify === 'off' || named.length === 0) return { findings: [] }
  const { concludeSignatures, signatureFindings, judgeArtifacts, sourceRules } =
    await import('../../signatures/index.js')
  const rules = sourceRules(tree, set.pins)
  // the pins of several clusters name one artifact
  const byName = new Map(named.map((one) => [nameOf(one.released), one.released]))
  const artifacts = [...byName.values()]
  const judged = await judgeArtifacts({ registry, trust: trust.open, artifacts, rules, running, now: null })
  const found = new Map(judged.map((one) => [nameOf(one), one]))
  const findings = named.flatMap(({ pin, released }) => {
    const one = found.get(nameOf(released))
    return one ? signatureFindings(one, verify, pin) : []
  })
  return { findings, signatures: concludeSignatures(judged, verify, trust.opened?.root ?? null).signatures }
}

function nameOf({ artifact: { repository, tag, digest } }: ReleasedArtifact): string {
  return `${formatRepository(repository)}:${tag}@${digest}`
}

function artifactOf(pin: NewPin): readonly { readonly pin: Pin; readonly released: ReleasedArtifact }[] {
  return namedBy(pin).flatMap(({ artifact, version }) =>
    version === null ? [] : [{ pin: pin.pin, released: { artifact, version } }],
  )
}

function namedBy({ pin, digest }: NewPin): readonly NamedArtifact[] {
  const role: ArtifactRole | null = isArtifact(pin.role) ? pin.role : null
  if (role === null || pin.repository === null) return []
  const artifact = { role, repository: pin.repository, tag: pin.value, digest, created: null }
  return [{ artifact, version: pin.version }]
}
