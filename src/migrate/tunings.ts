import type { MigrateSettings } from '../model/settings.js'
import type { CarriedPatch } from './bootstrap.js'
import { jsonPatchText, mergePatchText } from './patch-text.js'
import { targetMatches } from './patches.js'

/** A patch of the FluxInstance that a setting asks for. */
export interface Tuning {
  readonly comment: string
  readonly text: string
  readonly target: { readonly kind: 'Deployment'; readonly name: string }
}

/** The tunings that were asked for, and what was left out because the bootstrap's own patches say it already. */
export interface Tunings {
  readonly tunings: readonly Tuning[]
  readonly notes: readonly string[]
}

const busy = ['kustomize-controller', 'helm-controller', 'source-controller']

/**
 * Writes the tunings of the settings for the components that there are. A flag is written once for a controller: one that the carried
 * patches set already is left as they set it.
 */
export function tuningsFor(
  settings: MigrateSettings,
  components: readonly string[],
  carried: readonly CarriedPatch[],
): Tunings {
  const writer = new Writer(components, carried)
  if (settings.concurrency !== null) writer.concurrency(settings.concurrency)
  if (settings.memoryLimit !== null) writer.memory(settings.memoryLimit)
  if (settings.inMemoryBuilds) writer.inMemoryBuilds()
  if (settings.helmCache)
    writer.flags('source-controller', 'Keep the indexes of Helm repositories in memory', [
      '--helm-cache-max-size=10',
      '--helm-cache-ttl=60m',
      '--helm-cache-purge-interval=5m',
    ])
  if (settings.oomWatch)
    writer.flags('helm-controller', 'Stop Helm releases in good order before the memory runs out', [
      '--feature-gates=OOMWatch=true',
      '--oom-watch-memory-threshold=95',
      '--oom-watch-interval=500ms',
    ])
  return writer
}

/** Gathers tunings and the reasons for leaving one out. */
class Writer implements Tunings {
  readonly tunings: Tuning[] = []
  readonly notes: string[] = []
  readonly #components: readonly string[]
  readonly #carried: readonly CarriedPatch[]

  constructor(components: readonly string[], carried: readonly CarriedPatch[]) {
    this.#components = components
    this.#carried = carried
  }

  concurrency(count: number): void {
    const open = this.#present(busy).filter((name) => !this.#says(name, '--concurrent='))
    this.#noteLess(open, this.#present(busy), '`--concurrent`')
    if (open.length === 0) return
    const waiting = open.some((name) => this.#says(name, '--requeue-dependency=')) ? [] : ['--requeue-dependency=5s']
    this.#add('More reconciliations at a time', open, argumentsText([`--concurrent=${count}`, ...waiting]))
  }

  memory(limit: string): void {
    const container = { name: 'manager', resources: { limits: { memory: limit } } }
    const content = { spec: { template: { spec: { containers: [container] } } } }
    const object = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'all' }
    this.#add('More memory', this.#present(busy), mergePatchText(object, content))
  }

  inMemoryBuilds(): void {
    // by name, because the order of volumes is nobody's promise
    const volume = { name: 'temp', emptyDir: { medium: 'Memory' } }
    const content = { spec: { template: { spec: { volumes: [volume] } } } }
    const object = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'kustomize-controller' }
    this.#add(
      'Build kustomizations in memory',
      this.#present(['kustomize-controller']),
      mergePatchText(object, content),
    )
  }

  flags(name: string, comment: string, flags: readonly string[]): void {
    const known = flags.some((flag) => this.#says(name, flag.includes('OOMWatch') ? 'OOMWatch=' : beforeValue(flag)))
    if (known) this.notes.push(`${comment}: left out, the bootstrap's patches of ${name} set it already.`)
    else this.#add(comment, this.#present([name]), argumentsText(flags))
  }

  #present(names: readonly string[]): readonly string[] {
    return names.filter((name) => this.#components.includes(name))
  }

  #says(name: string, flag: string): boolean {
    return this.#carried.some(
      (patch) => patch.text.includes(flag) && targetMatches(patch.target, { kind: 'Deployment', name }),
    )
  }

  #noteLess(open: readonly string[], all: readonly string[], flag: string): void {
    const left = all.filter((name) => !open.includes(name))
    if (left.length > 0) this.notes.push(`${flag} stays as the bootstrap's patches set it on ${left.join(', ')}.`)
  }

  #add(comment: string, names: readonly string[], text: string): void {
    const [only] = names
    if (only === undefined) return
    this.tunings.push({
      comment,
      text,
      target: { kind: 'Deployment', name: names.length === 1 ? only : `(${names.join('|')})` },
    })
  }
}

function beforeValue(flag: string): string {
  return flag.slice(0, flag.indexOf('=') + 1)
}

function argumentsText(flags: readonly string[]): string {
  return jsonPatchText(flags.map((value) => ({ op: 'add', path: '/spec/template/spec/containers/0/args/-', value })))
}
