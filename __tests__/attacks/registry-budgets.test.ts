/**
 * @attack A registry answers a list of tags with nested lists, other types than texts, no list, 600,000 tags, or megabytes on each of many pages.
 * @end Values and levels of an answer are counted before it is parsed, bytes of a list over all of its pages, and what is no list of texts is an error and never an empty repository.
 * @attack A manifest, an index or a list of referrers of 4 MB nests or multiplies, or has something else where its lists belong.
 * @end The same count, with a budget of fifty thousand values, and a list that is none is an error.
 * @attack A layer holds forty megabytes of YAML, or one file with more values than memory.
 * @end Whatever may become a value is counted in the bytes of each wanted file as it is unpacked.
 * @attack A pax header gives size, link or sparse form behind a path, for all entries, or in a record whose length hides it; an entry has two names.
 * @end Every record of a header is read by its length, and what would make another entry of the next one is refused wherever it stands.
 * @attack A header of an archive is read in two ways: folders with content, modes of another kind than the type, empty paths, forms of star and GNU, entries behind the end.
 * @end What Go and others would read as another entry is refused; where the file of a header lies is what Go says.
 * @attack An artifact has a configuration or a layer of another media type than its role.
 * @end It is not what its name says: `signature-invalid`, under every setting.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startRegistry, tar, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { strangeConfig, strangeLayers } from '../../src/signatures/claims.js'
import { untar } from '../../src/world/registry/tar.js'
import { openMirrored } from '../support/registry-world.js'

const repository = { host: 'ghcr.io', path: 'acme/charts/flux-operator' }
let registry: EmbeddedRegistry
beforeAll(async () => void (registry = await startRegistry()))
afterEach(() => registry.reset())
afterAll(() => registry.close())

function answers(path: RegExp, body: string, headers: Readonly<Record<string, string>> = {}): void {
  registry.fault({
    path,
    fault: {
      kind: 'write',
      write: (response) => response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body),
    },
  })
}

const open = () => openMirrored(registry.url)
const many = (piece: string, count: number) => Array.from({ length: count }, () => piece).join(',')

describe('a list of tags', () => {
  it.each([
    ['nested lists', `{"tags":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`, 'registry-limit'],
    ['a million empty lists', `{"tags":[${many('[]', 1_000_000)}]}`, 'registry-limit'],
    ['600,000 tags', JSON.stringify({ tags: Array.from({ length: 600_000 }, (_, i) => `1.${i}.0`) }), 'registry-limit'],
    ['lists in the list', '{"tags":[["1.0.0"]]}', 'registry-answer'],
    ['a number', '{"tags":["1.0.0",1]}', 'registry-answer'],
    ['a nothing', '{"tags":["1.0.0",null]}', 'registry-answer'],
    ['objects', '{"tags":[{"name":"1.0.0"}]}', 'registry-answer'],
    ['a text', '{"tags":"1.0.0"}', 'registry-answer'],
    ['a mapping', '{"tags":{"0":"1.0.0"}}', 'registry-answer'],
    ['a truth value', '{"tags":false}', 'registry-answer'],
    ['another key', '{"Tags":[]}', 'registry-answer'],
    ['a list alone', '["1.0.0"]', 'registry-answer'],
  ])('of %s ends the lookup', async (_name, body, code) => {
    answers(/tags\/list/, body)
    await expect(open().tags(repository)).rejects.toMatchObject({ code })
  })

  it('that says that there is none is empty', async () => {
    answers(/tags\/list/, '{"name":"x","tags":null}')
    expect(await open().tags(repository)).toEqual([])
  })

  it('has one budget of bytes over all of its pages', async () => {
    let page = 0
    registry.fault({
      path: /tags\/list/,
      fault: {
        kind: 'write',
        write: (response, { url }) => {
          page++
          response.writeHead(200, {
            'content-type': 'application/json',
            link: `<${url.pathname}?p=${page}>; rel="next"`,
          })
          response.end(JSON.stringify({ tags: [`1.${page}.0`], noise: 'x'.repeat(5 * 2 ** 20) }))
        },
      },
    })
    await expect(open().tags(repository)).rejects.toMatchObject({ code: 'registry-limit' })
    expect(page).toBeLessThan(6)
  })
})

describe('a manifest', () => {
  const image = { mediaType: 'application/vnd.oci.image.manifest.v1+json', schemaVersion: 2 }
  const index = { mediaType: 'application/vnd.oci.image.index.v1+json', schemaVersion: 2 }
  const config = { mediaType: 'x', digest: `sha256:${'0'.repeat(64)}`, size: 2 }
  it.each([
    ['nests', `{"a":${'['.repeat(2_000_000)}`, 'registry-limit'],
    ['multiplies', `{"a":[${many('{}', 1_000_000)}]}`, 'registry-limit'],
    ['has no layers', JSON.stringify({ ...image, config }), 'registry-answer'],
    ['has a text for layers', JSON.stringify({ ...image, config, layers: 'x' }), 'registry-answer'],
    ['has a mapping for layers', JSON.stringify({ ...image, config, layers: { 0: config } }), 'registry-answer'],
    ['lists no manifests', JSON.stringify({ ...index, manifests: null }), 'registry-answer'],
    ['is a list', '[]', 'registry-answer'],
    ['is nothing', 'null', 'registry-answer'],
  ])('that %s is refused', async (_name, body, code) => {
    answers(/manifests\//, body)
    await expect(open().manifest(repository, '1.0.0')).rejects.toMatchObject({ code })
  })
})

/** A pax record with its own length in front. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  let length = rest.length + 1
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length
  return `${length}${rest}`
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield bytes
}

const unpacked = (entries: Parameters<typeof tar>[0]) => untar(once(tar(entries)), () => true)
const header = (type: string, content: string) => ({ path: 'PaxHeaders/x', type, bytes: Buffer.from(content) })
const body = { path: 'x', bytes: Buffer.from('whole') }

describe('a layer', () => {
  it('with a path in a pax header has its file there', async () => {
    const files = await unpacked([header('x', record('mtime', '1') + record('path', 'flux/a=b.yaml')), body])
    expect([...files.keys()]).toEqual(['flux/a=b.yaml'])
  })

  it.each([
    ['size behind path', [header('x', record('path', 'y') + record('size', '1')), body]],
    ['size before path', [header('x', record('size', '1') + record('path', 'y')), body]],
    ['a link behind path', [header('x', record('path', 'y') + record('linkpath', '/etc')), body]],
    ['a sparse form', [header('x', record('path', 'y') + record('GNU.sparse.name', 'z')), body]],
    ['a real size', [header('x', record('SCHILY.realsize', '1')), body]],
    ['size behind a line feed in a value', [header('x', record('comment', 'a\nb') + record('size', '1')), body]],
    ['two paths', [header('x', record('path', 'y') + record('path', 'z')), body]],
    ['two headers', [header('x', record('path', 'y')), header('x', record('path', 'z')), body]],
    ['a long name and a path', [header('L', 'y\0'), header('x', record('path', 'z')), body]],
    ['size for all', [header('g', record('size', '1')), body]],
    ['a path for all', [header('g', record('path', 'y')), body]],
    ['a length that is wrong', [header('x', '9 path=flux/x.yaml\n'), body]],
    ['a length beyond the end', [header('x', '999 path=y\n'), body]],
    ['no length', [header('x', 'path=y\n'), body]],
    ['an empty path', [header('x', record('path', '')), body]],
    ['an empty long name', [header('L', '\0'), body]],
    ['a second header without a path', [header('x', record('path', 'y')), header('x', record('mtime', '1')), body]],
    ['a header for all behind the one of its entry', [header('x', record('path', 'y')), header('g', ''), body]],
    ['a folder with content', [{ path: 'y', type: '5', bytes: tar([{ path: 'hidden' }]) }, body]],
    ['a file that is named as a folder', [{ path: 'y/', bytes: Buffer.from('a') }]],
  ])('with %s is refused', async (_name, entries) => {
    await expect(unpacked(entries)).rejects.toMatchObject({ code: 'registry-answer' })
  })

  /** An archive whose first header is bent, with a right checksum. */
  const bent = (bend: (raw: Buffer) => void, path = 'x') => {
    const bytes = tar([{ path, bytes: Buffer.from('whole') }])
    bend(bytes)
    bytes.write('        ', 148)
    const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0)
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return untar(once(bytes), () => true)
  }

  it.each<[string, (raw: Buffer) => void]>([
    ['a file with the mode of a folder', (raw) => raw.write('0040755\0', 100)],
    ['a file with the mode of a link', (raw) => raw.write('0120777\0', 100)],
    ['a path before the name of a GNU header', (raw) => raw.write('ustar  \0', 257) + raw.write('y', 345)],
    ['the form of star', (raw) => raw.write('ustar\x0000', 257) + raw.write('tar\0', 508)],
  ])('with %s is refused', async (_name, bend) => {
    await expect(bent(bend)).rejects.toMatchObject({ code: 'registry-answer' })
  })

  it('has its file where Go finds it, whatever the version of its header', async () => {
    const files = await bent((raw) => raw.write('ustar\x00  ', 257) + raw.write('y', 345))
    expect([...files.keys()]).toEqual(['y/x'])
  })

  it.each([
    ['an entry behind one empty block', tar([body]).subarray(0, 1536)],
    ['an archive behind its end', tar([body])],
    ['one byte far behind its end', Buffer.concat([tar([body]), Buffer.alloc(10_000), Buffer.from('a')])],
  ])('with %s is refused', async (_name, bytes) => {
    const more = Buffer.concat([bytes, tar([{ path: 'y', bytes: Buffer.from('hidden') }])])
    await expect(untar(once(more), () => true)).rejects.toMatchObject({ code: 'registry-answer' })
  })

  it('may be filled up with zeros', async () => {
    const filled = Buffer.concat([tar([body]), Buffer.alloc(10_240)])
    expect([...(await untar(once(filled), () => true)).keys()]).toEqual(['x'])
  })

  it.each([
    ['forty megabytes of YAML', '- a\n'.repeat(10 * 2 ** 20)],
    ['a list of commas', `[${','.repeat(300_000)}]`],
    ['levels on one line', '- '.repeat(300_000)],
    ['keys on one line', '? '.repeat(300_000)],
    ['documents', '---\n'.repeat(100_000)],
  ])('of %s is refused as it is unpacked', async (_name, content) => {
    await expect(unpacked([{ path: 'flux/v2.9.4/a.yaml', bytes: Buffer.from(content) }])).rejects.toMatchObject({
      code: 'registry-limit',
    })
  })
})

describe('media types', () => {
  const chart = { role: 'operator-chart', version: null, canonical: true } as const
  const manifests = { role: 'manifests', version: null, canonical: true } as const
  const helm = 'application/vnd.cncf.helm.config.v1+json'
  const flux = 'application/vnd.cncf.flux.config.v1+json'
  it.each(['application/vnd.oci.image.config.v1+json', 'text/html', '', 'constructor', `${helm} `, helm.toUpperCase()])(
    'a configuration of the type %j belongs to neither',
    (type) => {
      expect(strangeConfig(type, chart)).toMatch(/^its configuration is of the type/)
      expect(strangeConfig(type, manifests)).toMatch(/^its configuration is of the type/)
    },
  )

  it('belong to one role', () => {
    expect([strangeConfig(helm, chart), strangeConfig(flux, manifests)]).toEqual([null, null])
    expect(strangeConfig(helm, manifests)).toMatch(/a Helm chart/)
    expect(strangeConfig(flux, chart)).toMatch(/Flux manifests/)
  })

  it.each([undefined, 'application/vnd.oci.image.layer.v1.tar+gzip', 'text/plain', 'application/json'])(
    'a layer of the type %j belongs to neither',
    (type) => {
      expect(strangeLayers(type === undefined ? [] : [type], chart)).not.toBeNull()
      expect(strangeLayers(type === undefined ? [] : [type], manifests)).not.toBeNull()
    },
  )
})
