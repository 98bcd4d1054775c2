import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { canonicalize } from '@tufjs/canonical-json'
import { expect, it } from 'vitest'
import { publicGood, refreshedTarget, type Download } from '../../src/signatures/tuf.js'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const key = {
  keytype: 'ed25519',
  scheme: 'ed25519',
  keyval: { public: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex') },
}
const keyId = createHash('sha256').update(canonicalize(key)).digest('hex')

/** A file of metadata, signed with the one key of this repository. */
function signed(body: object): Buffer {
  const sig = sign(null, Buffer.from(canonicalize(body)), privateKey).toString('hex')
  return Buffer.from(JSON.stringify({ signatures: [{ keyid: keyId, sig }], signed: body }))
}

const hashes = (bytes: Buffer) => ({ sha256: createHash('sha256').update(bytes).digest('hex') })
const later = new Date(Date.now() + 86_400_000).toISOString()

/** A TUF repository with one target, by path; `expires` is that of its timestamp. */
function repository(target: Buffer, expires = later): { root: Buffer; files: Map<string, Buffer> } {
  const head = { spec_version: '1.0.0', version: 1, expires: later }
  const role = { keyids: [keyId], threshold: 1 }
  const roles = { root: role, timestamp: role, snapshot: role, targets: role }
  const root = signed({ ...head, _type: 'root', consistent_snapshot: true, keys: { [keyId]: key }, roles })
  const entry = { length: target.length, hashes: hashes(target) }
  const targets = signed({ ...head, _type: 'targets', targets: { 'trusted_root.json': entry } })
  const snapshot = signed({ ...head, _type: 'snapshot', meta: { 'targets.json': { version: 1 } } })
  const timestamp = signed({ ...head, expires, _type: 'timestamp', meta: { 'snapshot.json': { version: 1 } } })
  const files = new Map([
    ['/timestamp.json', timestamp],
    ['/1.snapshot.json', snapshot],
    ['/1.targets.json', targets],
    [`/targets/${hashes(target).sha256}.trusted_root.json`, target],
  ])
  return { root, files }
}

const serving =
  (files: ReadonlyMap<string, Buffer>): Download =>
  (url) => {
    const bytes = files.get(url.slice(publicGood.length))
    const body = bytes && new Blob([Uint8Array.from(bytes)]).stream()
    return Promise.resolve({ status: bytes ? 200 : 404, body: body ?? null })
  }

const target = Buffer.from('{"new":true}')

it('takes the newest target', async () => {
  const { root, files } = repository(target)
  const found = await refreshedTarget('trusted_root.json', root, { timeout: 3_600_000, fetch: serving(files) })
  expect(found && Buffer.from(found).toString()).toBe('{"new":true}')
})

it('takes none that is not what was signed', async () => {
  const { root, files } = repository(target)
  for (const path of files.keys()) if (path.startsWith('/targets/')) files.set(path, Buffer.from('{"new":fals}'))
  expect(await refreshedTarget('trusted_root.json', root, { timeout: 3_600_000, fetch: serving(files) })).toBeNull()
})

it('takes the newest target of a server that has a page for what is not there', async () => {
  const { root, files } = repository(target)
  const held = serving(files)
  const fetch: Download = async (url, request) => {
    const { status, body } = await held(url, request)
    return { status, body: body ?? new Blob(['<html>']).stream() }
  }
  const found = await refreshedTarget('trusted_root.json', root, { timeout: 3_600_000, fetch })
  expect(found && Buffer.from(found).toString()).toBe('{"new":true}')
})

it('takes none of a timestamp that has expired', async () => {
  const { root, files } = repository(target, '2020-01-01T00:00:00Z')
  expect(await refreshedTarget('trusted_root.json', root, { timeout: 3_600_000, fetch: serving(files) })).toBeNull()
})

it('takes none of a repository that another key signed', async () => {
  const { files } = repository(target)
  const other = Buffer.from(repository(target).root.toString().replaceAll(key.keyval.public, 'ab'.repeat(32)))
  expect(await refreshedTarget('trusted_root.json', other, { timeout: 3_600_000, fetch: serving(files) })).toBeNull()
})

it('waits no longer than it is told', async () => {
  const { root } = repository(target)
  const hanging: Download = (_url, { signal }) =>
    new Promise((_done, fail) => {
      const stop = () => fail(new Error('aborted'))
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop)
    })
  expect(await refreshedTarget('trusted_root.json', root, { timeout: 20, fetch: hanging })).toBeNull()
})
