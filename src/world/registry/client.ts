import { LockstepError } from '../../model/failure.js'
import { isDigest, type Repository } from '../../model/reference.js'
import type { Descriptor, Manifest, Registry } from '../../model/registry.js'
import type { RegistrySettings } from '../../model/settings.js'
import { assertOk, isMissing, readJson } from './answers.js'
import { Exchange, type HttpAnswer, type Ask } from './exchange.js'
import { extract, extractVerified, wrongBytes } from './layers.js'
import { accept, descriptorsAt, digestOf, parseManifest } from './manifests.js'
import { targetOf, type MirrorTarget } from './mirrors.js'
import { Session } from './session.js'
import { listTags } from './tags.js'
import { layerLimits } from './tar.js'
import type { LayerFiles, RegistryWorld, UnpackedLayers } from './world.js'

const manifestLimit = 4 * 2 ** 20

/** Registries over the OCI distribution API, asked once for everything in a run. */
export function openRegistry(settings: RegistrySettings, world: RegistryWorld): Registry {
  return new Client(settings, world)
}

class Client implements Registry {
  readonly #settings: RegistrySettings
  readonly #world: RegistryWorld
  readonly #exchange: Exchange
  readonly #sessions = new Map<string, { readonly session: Session; readonly target: MirrorTarget }>()
  readonly #lists = new Once<readonly string[] | null>()
  readonly #heads = new Once<Descriptor | null>()
  readonly #asked = new Once<Manifest | null>()
  readonly #blobs = new Once<Uint8Array>()
  readonly #referrers = new Once<readonly Descriptor[]>()
  readonly #unpacked = new LayersInUse()
  readonly #manifests = new Map<string, Manifest>()

  constructor(settings: RegistrySettings, world: RegistryWorld) {
    this.#settings = settings
    this.#world = world
    this.#exchange = new Exchange(world, settings)
  }

  get requests(): number {
    return this.#exchange.requests
  }

  async tags(repository: Repository): Promise<readonly string[] | null> {
    const { session, target } = this.#open(repository)
    return this.#lists.get(target.address, () => listTags(session, target))
  }

  async head(repository: Repository, reference: string): Promise<Descriptor | null> {
    const { session, target } = this.#open(repository)
    const key = `${target.address} ${reference}`
    const known = this.#manifests.get(key)
    if (known) return known.descriptor
    return this.#heads.get(key, async () => {
      const path = `/v2/${target.path}/manifests/${reference}`
      const answer = await session.send({ method: 'HEAD', url: path, headers: { accept }, limit: 0 })
      if (answer.status === 404) return null
      const url = new URL(path, target.base)
      assertOk(answer, url)
      const found = describe(answer, reference)
      return found ?? (await this.manifest(repository, reference))?.descriptor ?? null
    })
  }

  async manifest(repository: Repository, reference: string): Promise<Manifest | null> {
    const { session, target } = this.#open(repository)
    const key = `${target.address} ${reference}`
    const known = this.#manifests.get(key)
    if (known) return known
    return this.#asked.get(key, async () => {
      const path = `/v2/${target.path}/manifests/${reference}`
      const url = new URL(path, target.base)
      const answer = await session.send({ method: 'GET', url: path, headers: { accept }, limit: manifestLimit })
      if (isMissing(answer, url)) return null
      assertOk(answer, url)
      const where = `${target.name}${isDigest(reference) ? '@' : ':'}${reference}`
      assertDigest(answer, reference, where)
      const manifest = parseManifest(
        readJson(answer, url),
        answer.headers.get('content-type') ?? '',
        answer.body,
        where,
      )
      this.#manifests.set(key, manifest)
      this.#manifests.set(`${target.address} ${manifest.descriptor.digest}`, manifest)
      return manifest
    })
  }

  async blob(repository: Repository, descriptor: Descriptor, limit = manifestLimit): Promise<Uint8Array> {
    const { target } = this.#open(repository)
    const where = `${target.name}@${descriptor.digest}`
    if (descriptor.size > limit) throw tooLarge(where, descriptor, limit)
    return this.#blobs.get(`${target.address}@${descriptor.digest}`, async () => {
      const { body } = await this.#fetchBlob(repository, descriptor)
      if (body.byteLength !== descriptor.size || digestOf(body) !== descriptor.digest) throw wrongBytes(where)
      return body
    })
  }

  async layer(repository: Repository, descriptor: Descriptor, wanted: (path: string) => boolean): Promise<LayerFiles> {
    return await this.#unpacked.get(wanted, `${this.#open(repository).target.address}@${descriptor.digest}`, () =>
      this.#unpack(repository, descriptor, wanted),
    )
  }

  async #unpack(
    repository: Repository,
    descriptor: Descriptor,
    wanted: (path: string) => boolean,
  ): Promise<LayerFiles> {
    const where = `${this.#open(repository).target.name}@${descriptor.digest}`
    if (descriptor.size <= layerLimits.remembered) {
      const bytes = await this.blob(repository, descriptor, layerLimits.remembered)
      const unpack = () => extract(bytes, wanted, where)
      return await (this.#world.layers?.get(wanted, descriptor.digest, unpack) ?? unpack())
    }
    if (descriptor.size > layerLimits.packed) throw tooLarge(where, descriptor, layerLimits.packed)
    let files: LayerFiles = new Map()
    await this.#fetchBlob(repository, descriptor, async (body) => {
      files = await extractVerified(body, descriptor, wanted, where)
    })
    return files
  }

  async #fetchBlob(repository: Repository, { digest, size }: Descriptor, stream?: Ask['stream']): Promise<HttpAnswer> {
    const { session, target } = this.#open(repository)
    const path = `/v2/${target.path}/blobs/${digest}`
    const ask = { method: 'GET', url: path, headers: { accept: '*/*' }, limit: size } as const
    const answer = await session.send(stream ? { ...ask, stream } : ask)
    if (answer.status === 404)
      throw new LockstepError(
        'registry-answer',
        `${target.name}@${digest}: the registry lost a blob that a manifest lists`,
      )
    assertOk(answer, new URL(path, target.base))
    return answer
  }

  async referrers(repository: Repository, digest: string): Promise<readonly Descriptor[]> {
    const { session, target } = this.#open(repository)
    return this.#referrers.get(`${target.address} ${digest}`, async () => {
      const path = `/v2/${target.path}/referrers/${digest}`
      const answer = await session.send({ method: 'GET', url: path, headers: { accept }, limit: manifestLimit })
      if (answer.status === 200)
        return descriptorsAt(readJson(answer, new URL(path, target.base)), 'manifests', target.name)
      const fallback = await this.manifest(repository, digest.replace(':', '-'))
      return fallback?.kind === 'index' ? fallback.manifests : []
    })
  }

  #open(repository: Repository): { readonly session: Session; readonly target: MirrorTarget } {
    const target = targetOf(repository, this.#settings)
    const known = this.#sessions.get(target.address)
    if (known) return known
    const opened = { target, session: new Session(this.#exchange, target, this.#settings, this.#world) }
    this.#sessions.set(target.address, opened)
    return opened
  }
}

/** Asks once for each key; failures are kept too, so that a broken registry is not asked again. */
class Once<T> {
  readonly #answers = new Map<string, Promise<T>>()

  get(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(key)
    if (known) return known
    const asked = ask()
    this.#answers.set(key, asked)
    return asked
  }
}

/**
 * Layers as long as somebody uses them, so that sets on one release share its files and what was read from them: each unpacks to some
 * 20 MB, too much to keep for the whole run.
 */
class LayersInUse implements UnpackedLayers {
  readonly #known = new WeakMap<(path: string) => boolean, Map<string, WeakRef<LayerFiles>>>()

  async get(wanted: (path: string) => boolean, key: string, unpack: () => Promise<LayerFiles>): Promise<LayerFiles> {
    const known = this.#known.get(wanted) ?? new Map<string, WeakRef<LayerFiles>>()
    this.#known.set(wanted, known)
    const found = known.get(key)?.deref()
    if (found) return found
    const files = await unpack()
    known.set(key, new WeakRef(files))
    return files
  }
}

function tooLarge(where: string, { size }: Descriptor, limit: number): LockstepError {
  return new LockstepError('registry-limit', `${where}: the blob has ${size} bytes, more than ${limit}`)
}

function describe(answer: HttpAnswer, reference: string): Descriptor | null {
  const digest = answer.headers.get('docker-content-digest') ?? ''
  const length = answer.headers.get('content-length') ?? ''
  if (!isDigest(digest) || !/^\d{1,10}$/.test(length) || (isDigest(reference) && digest !== reference)) return null
  return { mediaType: answer.headers.get('content-type')?.split(';')[0]?.trim() ?? '', digest, size: Number(length) }
}

function assertDigest(answer: HttpAnswer, reference: string, where: string): void {
  const found = digestOf(answer.body)
  const said = answer.headers.get('docker-content-digest')
  const agreed = (said === null || said === found) && (!isDigest(reference) || reference === found)
  if (!agreed)
    throw new LockstepError(
      'registry-answer',
      `${where}: the manifest's bytes do not have its digest; nothing of it is used`,
    )
}
