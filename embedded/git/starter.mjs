// Starts git for a process that asks through a socket. Starting a program copies the tables of all memory of the process that starts it, so
// that a small one starts many of them in a fraction of the time. Asked with one line of JSON, then what git reads; answers with frames of a
// kind, a length and so many bytes. It ends with the process that started it, and takes the folder of its socket with it.
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'

const path = process.argv[2]

createServer({ allowHalfOpen: true }, (socket) => {
  let asked = Buffer.alloc(0)
  let child = null
  const answer = (kind, bytes) => {
    const header = Buffer.alloc(5)
    header.write(kind, 'latin1')
    header.writeUInt32BE(bytes.length, 1)
    socket.write(Buffer.concat([header, bytes]))
  }
  const end = (kind, text) => {
    answer(kind, Buffer.from(text))
    socket.end()
  }
  const start = ({ args, dir, env }) => {
    child = spawn('git', args, { cwd: dir, env, stdio: 'pipe', windowsHide: true })
    child.stdin.on('error', () => undefined)
    child.stdout.on('data', (bytes) => answer('o', bytes))
    child.stderr.on('data', (bytes) => answer('e', bytes))
    child.on('error', (error) => end('f', error.code ?? error.message))
    child.on('close', (code) => end('c', String(code ?? 1)))
  }
  socket.on('error', () => child?.kill())
  socket.on('data', (bytes) => {
    if (child !== null) return void child.stdin.write(bytes)
    asked = Buffer.concat([asked, bytes])
    const line = asked.indexOf(10)
    if (line < 0) return
    start(JSON.parse(asked.subarray(0, line).toString('utf8')))
    child.stdin.write(asked.subarray(line + 1))
  })
  socket.on('end', () => child?.stdin.end())
}).listen(path, () => process.stdout.write('listening\n'))

process.stdin.resume().on('end', () => {
  rmSync(dirname(path), { recursive: true, force: true })
  process.exit()
})
