import { LockstepError } from '../model/failure.js'
import type { PolicySettings, PullRequestSettings, SetSettings, Settings } from '../model/settings.js'
import { extraInputs } from './action-inputs.js'
import { settingCatalogue, setsSetting } from './catalogue.js'
import { policyCatalogue } from './policy-catalogue.js'
import { pullRequestCatalogue } from './pull-request-catalogue.js'
import { migrateCatalogue, registryCatalogue, runCatalogue } from './run-catalogue.js'
import type { Setting } from './setting.js'
import type { WrittenSet } from './sets.js'
import { unused, type Layer } from './unused-settings.js'
import { quoted, refuse, refuseName } from './value-type.js'
import { readWritten, type WrittenValue, type WrittenEntry } from './written-values.js'

/** Where settings come from; a later source replaces the whole value of an earlier one. */
export interface SettingsSources {
  readonly file: { readonly path: string; readonly text: string } | null
  /** By the name of the input; an empty text is unset. Inputs that are no settings (`token`) are passed over. */
  readonly inputs: Readonly<Record<string, string>>
  /** In the order of the command line; a repeated list or mapping grows, anything else counts the last time. */
  readonly options: readonly { readonly key: string; readonly value: string }[]
}

type Lookup = <T>(setting: Setting<T>) => T

/**
 * Defaults < file < inputs < options. A set's own settings stand above all of them for that set.
 * Throws `settings` for the first thing that is wrong, with its place, its key, what was expected and, for unknown names, the nearest one.
 */
export function parseSettings(sources: SettingsSources): { readonly settings: Settings } {
  const layers = [optionLayer(sources.options), inputLayer(sources.inputs), fileLayer(sources.file)]
  for (const layer of layers) checkLayer(layer)
  const look = lookup(layers)
  const sets = look(setsSetting).map((written) => ({ written, settings: readSet(written, layers) }))
  checkFollowing(sets)
  const policy = readPolicy(look)
  const policies = sets.length > 0 ? sets.map((set) => set.settings.policy) : [policy]
  const ofSets = sets.flatMap((set) => unused([set.written.own], [set.settings.policy]))
  const findings = [...unused(layers, policies), ...ofSets]
  return { settings: { ...readRun(look), policy, sets: sets.map((set) => set.settings), findings } }
}

/** What a file sets, by name; throws `settings` where it cannot be read or names a setting that does not exist. */
export function fileLayer(file: SettingsSources['file']): Layer {
  if (file === null) return new Map()
  const root = readWritten(file.text, (line) => `${file.path}:${line}`)
  if (root.kind === 'null') return new Map()
  if (root.kind !== 'map')
    throw new LockstepError('settings', `${root.where}: the settings must be a mapping of setting names to values.`)
  const entries = root.entries.filter((entry) => entry.key !== '$schema')
  for (const entry of entries) known(entry.key, entry.where)
  return new Map(entries.map((entry) => [entry.key, entry.value]))
}

function inputLayer(inputs: SettingsSources['inputs']): Layer {
  const layer = new Map<string, WrittenValue>()
  const extra = extraInputs.map((input) => input.name)
  for (const [name, text] of Object.entries(inputs)) {
    if (extra.includes(name) || text.trim() === '') continue
    const setting = known(name, `input ${quoted(name)}`, extra)
    layer.set(name, setting.type.fromText(text, `input "${name}"`))
  }
  return layer
}

function optionLayer(options: SettingsSources['options']): Layer {
  const layer = new Map<string, WrittenValue>()
  for (const { key, value } of options) {
    const where = `option "${known(key, `option ${quoted(key)}`).key}"`
    const written: WrittenValue =
      value.trim() === '' ? { kind: 'null', where } : known(key, where).type.fromText(value, where)
    layer.set(key, grown(layer.get(key), written))
  }
  return layer
}

function grown(before: WrittenValue | undefined, written: WrittenValue): WrittenValue {
  if (before?.kind === 'list' && written.kind === 'list')
    return { ...written, entries: [...before.entries, ...written.entries] }
  if (before?.kind === 'map' && written.kind === 'map') {
    const replaced = (entry: WrittenEntry) => !written.entries.some((later) => later.key === entry.key)
    return { ...written, entries: [...before.entries.filter(replaced), ...written.entries] }
  }
  return written
}

function known(key: string, where: string, alsoKnown: readonly string[] = []): Setting<unknown> {
  const found = settingCatalogue.find((setting) => setting.key === key)
  const names = [...settingCatalogue.map((setting) => setting.key), ...alsoKnown]
  return found ?? refuseName(where, 'the setting', key, names)
}

/** A value that a later source replaces must be right all the same. */
function checkLayer(layer: Layer): void {
  for (const setting of settingCatalogue) {
    const written = layer.get(setting.key)
    if (written !== undefined && written.kind !== 'null') setting.type.read(written, setting.key)
  }
}

/** The value of the first layer that has one; an empty value is the default. */
function lookup(layers: readonly Layer[]): Lookup {
  return (setting) => {
    const written = layers.map((layer) => layer.get(setting.key)).find((found) => found !== undefined)
    return written === undefined || written.kind === 'null' ? setting.fallback : setting.type.read(written, setting.key)
  }
}

function readSet(written: WrittenSet, layers: readonly Layer[]): SetSettings {
  const policy = readPolicy(lookup([written.own, ...layers]))
  const inherited = !written.own.has(policyCatalogue.follow.key)
  const follow = inherited && policy.follow === written.name ? null : policy.follow
  return { name: written.name, paths: written.paths, policy: { ...policy, follow } }
}

/** A set follows another set that exists, and no chain comes back to where it began. */
function checkFollowing(sets: readonly { readonly written: WrittenSet; readonly settings: SetSettings }[]): void {
  const byName = new Map(sets.map((set) => [set.settings.name, set.settings.policy.follow]))
  for (const { written, settings } of sets) {
    const place = written.own.get(policyCatalogue.follow.key) ?? { kind: 'null', where: written.where }
    const seen = new Set<string>()
    for (let next = settings.policy.follow; next !== null; next = byName.get(next) ?? null) {
      if (!byName.has(next)) refuseName(place.where, 'the followed set', next, [...byName.keys()])
      if (next === settings.name) refuse(place, 'follow', `a set that does not follow ${quoted(settings.name)} in turn`)
      // a circle that does not come back here is refused where it begins
      if (seen.has(next)) break
      seen.add(next)
    }
  }
}

function readRun(look: Lookup): Omit<Settings, 'policy' | 'sets' | 'findings'> {
  return {
    mode: look(runCatalogue.mode),
    dryRun: look(runCatalogue.dryRun),
    to: look(runCatalogue.to),
    failOn: look(runCatalogue.failOn),
    paths: look(runCatalogue.paths),
    ignore: look(runCatalogue.ignore),
    repositories: look(runCatalogue.repositories),
    helm: look(runCatalogue.helm),
    strictLockstep: look(runCatalogue.strictLockstep),
    accept: look(runCatalogue.accept),
    fix: look(runCatalogue.fix),
    trustedRoot: look(runCatalogue.trustedRoot),
    baseBranch: look(runCatalogue.baseBranch),
    branchPrefix: look(runCatalogue.branchPrefix),
    force: look(runCatalogue.force),
    editWorkflows: look(runCatalogue.editWorkflows),
    dashboard: look(runCatalogue.dashboard),
    registry: {
      mirrors: look(registryCatalogue.mirrors),
      overrides: look(registryCatalogue.overrides),
      insecure: look(registryCatalogue.insecure),
      private: look(registryCatalogue.private),
      auth: look(registryCatalogue.auth),
      timeout: look(registryCatalogue.timeout),
      layout: look(registryCatalogue.layout),
    },
    migrate: {
      layout: look(migrateCatalogue.layout),
      strategy: look(migrateCatalogue.strategy),
      concurrency: look(migrateCatalogue.concurrency),
      memoryLimit: look(migrateCatalogue.memoryLimit),
      inMemoryBuilds: look(migrateCatalogue.inMemoryBuilds),
      helmCache: look(migrateCatalogue.helmCache),
      oomWatch: look(migrateCatalogue.oomWatch),
      serviceMonitor: look(migrateCatalogue.serviceMonitor),
      removeBootstrap: look(migrateCatalogue.removeBootstrap),
    },
  }
}

function readPolicy(look: Lookup): PolicySettings {
  return {
    allowedVersions: look(policyCatalogue.allowedVersions),
    ignoreVersions: look(policyCatalogue.ignoreVersions),
    preReleases: look(policyCatalogue.preReleases),
    minimumReleaseAge: look(policyCatalogue.minimumReleaseAge),
    unknownAge: look(policyCatalogue.unknownAge),
    schedule: look(policyCatalogue.schedule),
    updateTypes: look(policyCatalogue.updateTypes),
    hopDelay: look(policyCatalogue.hopDelay),
    hold: look(policyCatalogue.hold),
    operator: look(policyCatalogue.operator),
    follow: look(policyCatalogue.follow),
    soak: look(policyCatalogue.soak),
    floating: look(policyCatalogue.floating),
    fluxVersion: look(policyCatalogue.fluxVersion),
    digests: look(policyCatalogue.digests),
    validate: look(policyCatalogue.validate),
    onInvalid: look(policyCatalogue.onInvalid),
    migrateApiVersions: look(policyCatalogue.migrateApiVersions),
    verify: look(policyCatalogue.verify),
    pullRequest: readPullRequest(look),
  }
}

function readPullRequest(look: Lookup): PullRequestSettings {
  return {
    title: look(pullRequestCatalogue.title),
    commitMessage: look(pullRequestCatalogue.commitMessage),
    commitTrailers: look(pullRequestCatalogue.commitTrailers),
    labels: look(pullRequestCatalogue.labels),
    createLabels: look(pullRequestCatalogue.createLabels),
    assignees: look(pullRequestCatalogue.assignees),
    reviewers: look(pullRequestCatalogue.reviewers),
    teamReviewers: look(pullRequestCatalogue.teamReviewers),
    milestone: look(pullRequestCatalogue.milestone),
    draft: look(pullRequestCatalogue.draft),
    autoMerge: look(pullRequestCatalogue.autoMerge),
    autoMergeMethod: look(pullRequestCatalogue.autoMergeMethod),
    autoMergeFluxMinor: look(pullRequestCatalogue.autoMergeFluxMinor),
    onApproved: look(pullRequestCatalogue.onApproved),
    rebase: look(pullRequestCatalogue.rebase),
    releaseNotes: look(pullRequestCatalogue.releaseNotes),
  }
}
