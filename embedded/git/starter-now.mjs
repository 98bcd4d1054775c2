// Starts git for a process that waits for it, as `starter.mjs` does for one that does not. Asked through one named pipe with two lengths, a call
// in JSON and what git reads; answers through another with how git ended, two lengths, and what it wrote. It ends with the process that started it.
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readSync, writeSync } from 'node:fs'

const [ask, answer] = process.argv.slice(2)
const asks = openSync(ask, 'r')
const answers = openSync(answer, 'w')

const read = (length) => {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length;) {
    const count = readSync(asks, bytes, at, length - at, null)
    if (count === 0) return null
    at += count
  }
  return bytes
}
const write = (bytes) => {
  for (let at = 0; at < bytes.length;) at += writeSync(answers, bytes, at)
}

for (let head = read(8); head !== null; head = read(8)) {
  const { args, env } = JSON.parse(read(head.readUInt32BE(0)).toString('utf8'))
  const input = read(head.readUInt32BE(4))
  const { status, stdout, stderr, error } = spawnSync('git', args, { input, env, maxBuffer: 1 << 28 })
  const said = error === undefined ? stderr : Buffer.from(error.message)
  const wrote = stdout ?? Buffer.alloc(0)
  const ended = Buffer.alloc(12)
  ended.writeInt32BE(error === undefined ? (status ?? 128) : 127)
  ended.writeUInt32BE(wrote.length, 4)
  ended.writeUInt32BE(said.length, 8)
  write(Buffer.concat([ended, wrote, said]))
}
closeSync(answers)
