import { expect, it } from 'vitest'
import { layerLimits, untar } from '../../../src/world/registry/tar.js'

interface Header {
  /** Magic and version; those of POSIX unless a test gives others. */
  readonly magic?: string
  readonly type?: string
  readonly prefix?: string
  readonly sum?: number
  readonly size?: string
}

/** One entry of a ustar archive; a header's checksum is right unless a test gives another. */
function entry(
  path: string,
  text = '',
  { type = '0', prefix = '', sum, size = '', magic = 'ustar\x0000' }: Header = {},
): Buffer {
  const body = Buffer.from(text)
  const header = Buffer.alloc(512)
  header.write(path, 0)
  header.write(size === '' ? body.length.toString(8).padStart(11, '0') : size, 124)
  header.write('        ', 148)
  header.write(type, 156)
  header.write(magic, 257)
  header.write(prefix, 345)
  const right = header.reduce((total, byte) => total + byte, 0)
  header.write(`${(sum ?? right).toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}

const record = (key: string, value: string): string => {
  const rest = ` ${key}=${value}\n`
  return `${rest.length + String(rest.length + 2).length}${rest}`
}

async function read(entries: readonly Buffer[], limits: Partial<typeof layerLimits> = {}): Promise<string> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.concat([...entries, Buffer.alloc(1024)]))
  }
  try {
    const files = await untar(chunks(), (path) => !path.endsWith('.png'), { ...layerLimits, ...limits })
    return [...files].map(([path, bytes]) => `${path}=${Buffer.from(bytes).toString()}`).join(' ')
  } catch (error) {
    return String(error)
  }
}

it.each<[string, readonly Buffer[], string]>([
  [
    'files, without folders and what is not wanted',
    [entry('a/', '', { type: '5' }), entry('a/b', 'x'), entry('c.png', 'y')],
    'a/b=x',
  ],
  [
    'a file of exactly one block, and the next',
    [entry('a', 'x'.repeat(512)), entry('b', 'y')],
    `a=${'x'.repeat(512)} b=y`,
  ],
  ['a path in two parts', [entry('b', 'x', { prefix: 'long/way' })], 'long/way/b=x'],
  ['a path of GNU', [entry('././@LongLink', 'long/way/b\0', { type: 'L' }), entry('short', 'x')], 'long/way/b=x'],
  [
    'a path of pax, for one entry',
    [entry('h', record('path', 'long/b'), { type: 'x' }), entry('a', 'x'), entry('c', 'y')],
    'long/b=x c=y',
  ],
  [
    'no name that has a folder to Go alone, where the header is that of GNU',
    [entry('b', 'x', { prefix: 'way', magic: 'ustar  ' })],
    'LockstepError: the layer has a GNU header with more than a name; nothing of it is used',
  ],
  ['a name without its folder, where the header is older', [entry('b', 'x', { prefix: 'way', magic: '' })], 'b=x'],
  ['a path with steps that lead nowhere', [entry('./a//./b', 'x')], 'a/b=x'],
  ['a record of pax with a key of one letter', [entry('h', record('a', 'z'), { type: 'x' }), entry('a', 'x')], 'a=x'],
  [
    'a path of GNU beside a comment of pax',
    [entry('l', 'long/b\0', { type: 'L' }), entry('h', record('comment', 'z'), { type: 'x' }), entry('a', 'x')],
    'long/b=x',
  ],
  ['an empty file', [entry('a'), entry('b', 'y')], 'a= b=y'],
  ['a comment of pax for all', [entry('h', record('comment', 'z'), { type: 'g' }), entry('a', 'x')], 'a=x'],
])('reads %s', async (_name, entries, expected) => {
  expect(await read(entries)).toBe(expected)
})

it.each<[string, readonly Buffer[], string]>([
  ['a link', [entry('a', '', { type: '2' })], 'holds a link or device'],
  ['one path twice', [entry('a', 'x'), entry('a', 'y')], 'holds "a" twice'],
  [
    'two names for one entry',
    [entry('l', 'b\0', { type: 'L' }), entry('h', record('path', 'c'), { type: 'x' }), entry('a')],
    'names one entry twice',
  ],
  ['a path of pax for all', [entry('h', record('path', 'c'), { type: 'g' }), entry('a')], 'names all of its entries'],
  ['a size of pax', [entry('h', record('size', '1'), { type: 'x' }), entry('a')], 'overrides size or link'],
  ['a sparse file', [entry('h', record('GNU.sparse.major', '1'), { type: 'x' }), entry('a')], 'overrides size or link'],
  [
    'a record of pax without a length',
    [entry('h', 'path=c\n', { type: 'x' }), entry('a')],
    'a pax header that is none',
  ],
  [
    'a record of pax that is too long',
    [entry('h', '99 path=c\n', { type: 'x' }), entry('a')],
    'a pax header that is none',
  ],
  ['a record of pax without an end', [entry('h', '9 path=cd', { type: 'x' }), entry('a')], 'a pax header that is none'],
  ['a record of pax without a key', [entry('h', '5 =c\n', { type: 'x' }), entry('a')], 'a pax header that is none'],
  ['a wrong checksum', [entry('a', 'x', { sum: 1 })], 'a wrong checksum'],
  ['a size that is no number', [entry('a', '', { size: '9'.repeat(11) })], 'no tar header'],
  ['a path that leaves', [entry('../a', 'x')], '../a'],
])('refuses %s', async (_name, entries, message) => {
  expect(await read(entries)).toContain(message)
})

it.each<[string, Partial<typeof layerLimits>, Partial<typeof layerLimits>]>([
  ['entries', { entries: 2 }, { entries: 1 }],
  ['bytes that are wanted', { kept: 8 }, { kept: 7 }],
  ['marks of a file', { marks: 2 }, { marks: 1 }],
])('takes as many %s as fit, and not one more', async (_name, fits, short) => {
  const entries = [entry('a', '- 1\n'), entry('b', '- 2\n')]
  expect(await read(entries, fits)).toBe('a=- 1\n b=- 2\n')
  expect(await read(entries, short)).toMatch(/more/)
})

it('an archive that ends behind a header, or within a file, is refused', async () => {
  for (const [length, path] of [
    [512, 'a'],
    [1024, 'a'],
    [1100, 'a'],
    [512, 'a.png'],
    [1100, 'a.png'],
  ] as const) {
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(entry(path, 'x'.repeat(600)).subarray(0, length))
    }
    await expect(untar(cut(), (own) => !own.endsWith('.png'))).rejects.toThrow('ends in the middle of an entry')
  }
})

it('a path may have 64 KiB, and a message shows 200 characters of it', async () => {
  const long = (length: number) => [entry('l', 'p'.repeat(length), { type: 'L' }), entry('a', 'x')]
  expect(await read(long(65_536))).toBe(`${'p'.repeat(65_536)}=x`)
  expect(await read(long(65_537))).toContain('has an overlong path')
  const shown = JSON.stringify('p'.repeat(200))
  expect(await read([...long(201), ...long(201)])).toContain(`holds ${shown} twice`)
  expect(await read(long(201), { marks: -1 })).toContain(`values in ${shown} than`)
  const outside = `../${'p'.repeat(300)}`
  expect(await read([entry('l', outside, { type: 'L' }), entry('a', 'x')])).toContain(
    `(${JSON.stringify(outside.slice(0, 200))})`,
  )
})
