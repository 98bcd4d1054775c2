import { gunzipSync } from 'node:zlib'
import { isObject, listAt, objectAt, stringAt, valueAt } from '../../src/model/json.js'
import type { Repository } from '../../src/model/reference.js'
import type { Descriptor, Manifest, Registry } from '../../src/model/registry.js'

const accept = 'application/vnd.oci.image.manifest.v1+json'

/** The barest client for a registry on loopback that needs no token: what a decision sees of a real registry, without the project's own client. */
export class PlainRegistry implements Registry {
  requests = 0
  readonly #base: string

  constructor(base: string) {
    this.#base = base
  }

  async tags(repository: Repository): Promise<readonly string[] | null> {
    const response = await this.#get(repository, 'tags/list?n=10000')
    const body: unknown = await response.json()
    return response.ok ? listAt(body, ['tags']).filter((tag) => typeof tag === 'string') : null
  }

  async head(repository: Repository, reference: string): Promise<Descriptor | null> {
    const response = await this.#get(repository, `manifests/${reference}`, 'HEAD')
    return response.ok ? { mediaType: accept, digest: digestOf(response), size: 0 } : null
  }

  async manifest(repository: Repository, reference: string): Promise<Manifest | null> {
    const response = await this.#get(repository, `manifests/${reference}`)
    const body: unknown = await response.json()
    if (!response.ok) return null
    const annotations = Object.entries(objectAt(body, ['annotations']) ?? {})
    return {
      kind: 'image',
      descriptor: { mediaType: accept, digest: digestOf(response), size: 0 },
      artifactType: null,
      config: descriptorOf(objectAt(body, ['config'])),
      layers: listAt(body, ['layers']).map(descriptorOf),
      annotations: Object.fromEntries(annotations.map(([key, value]) => [key, typeof value === 'string' ? value : ''])),
    }
  }

  async blob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#get(repository, `blobs/${descriptor.digest}`)).arrayBuffer())
  }

  async layer(repository: Repository, descriptor: Descriptor, wanted: (path: string) => boolean) {
    return untar(gunzipSync(await this.blob(repository, descriptor)), wanted)
  }

  referrers(): Promise<readonly Descriptor[]> {
    return Promise.resolve([])
  }

  #get(repository: Repository, path: string, method = 'GET'): Promise<Response> {
    this.requests++
    return fetch(`${this.#base}/v2/${repository.path}/${path}`, { method, headers: { accept } })
  }
}

function digestOf(response: Response): string {
  return response.headers.get('docker-content-digest') ?? ''
}

function descriptorOf(value: unknown): Descriptor {
  const size = valueAt(value, ['size'])
  const known = isObject(value) && typeof size === 'number'
  if (!known) throw new Error('the registry sent a manifest without descriptors')
  return { mediaType: stringAt(value, ['mediaType']) ?? '', digest: stringAt(value, ['digest']) ?? '', size }
}

/** Regular files of a tar archive with short names, as GNU tar writes them. */
function untar(archive: Buffer, wanted: (path: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const text = (start: number, length: number) => {
    const field = archive.toString('utf8', start, start + length)
    return field.slice(0, field.includes('\0') ? field.indexOf('\0') : field.length)
  }
  for (let at = 0; at + 512 <= archive.length && text(at, 100) !== '';) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    const path = text(at, 100)
    if (text(at + 156, 1) === '0' && wanted(path)) files.set(path, archive.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
