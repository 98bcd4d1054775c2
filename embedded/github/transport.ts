import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { gitEnvironment } from '../git/process.js'

/** The requests of `git clone` and `git fetch` over http. */
export type GitService = { readonly fullName: string; readonly what: 'refs' | 'upload' }

/** Tells git's own requests from those of the API; pushing is not offered. */
export function gitServiceOf(method: string, url: URL): GitService | null {
  const [, fullName, path] = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack)$/.exec(url.pathname) ?? []
  if (fullName === undefined) return null
  if (path === 'git-upload-pack') return method === 'POST' ? { fullName, what: 'upload' } : null
  return url.searchParams.get('service') === 'git-upload-pack' ? { fullName, what: 'refs' } : null
}

/**
 * Serves the smart http protocol (https://git-scm.com/docs/http-protocol) with `git upload-pack`, which every installation of git has;
 * `git http-backend` is a package of its own in some.
 */
export async function serveGit(
  bare: string,
  service: GitService,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const refs = service.what === 'refs'
  const protocol = request.headers['git-protocol']
  const args = ['upload-pack', '--stateless-rpc', ...(refs ? ['--advertise-refs'] : []), bare]
  const input = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
  const output = await uploadPack(args, typeof protocol === 'string' ? protocol : '', input)
  const banner = refs && protocol !== 'version=2' ? '001e# service=git-upload-pack\n0000' : ''
  response.writeHead(200, {
    'content-type': `application/x-git-upload-pack-${refs ? 'advertisement' : 'result'}`,
    'cache-control': 'no-cache',
  })
  response.end(Buffer.concat([Buffer.from(banner), output]))
}

function uploadPack(args: readonly string[], protocol: string, input: Buffer): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = spawn('git', [...args], {
      env: gitEnvironment({ GIT_PROTOCOL: protocol }),
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', fail)
    child.on('close', () => done(Buffer.concat(chunks)))
    // git stops reading when it has what it wants; what it makes of that is in its output.
    child.stdin.on('error', () => child.stdin.destroy())
    child.stdin.end(input)
  })
}
