import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerGraphql } from './graphql.js'
import { answerRest } from './rest.js'
import { createState, type GitHubState } from './state.js'

/** A GitHub on loopback over a real bare repository. */
export interface EmbeddedGitHub {
  readonly url: string
  readonly graphqlUrl: string
  readonly state: GitHubState
  /** Runs git in the bare repository and gives what it prints. */
  git(...args: readonly string[]): string
  close(): Promise<void>
}

/** Starts one over the files of a folder, committed to `main`. */
export async function startGitHub(folder: string, bare: string): Promise<EmbeddedGitHub> {
  const state = createState(bare)
  commitFolder(folder, bare)
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = (request.url ?? '').split('?')[0] ?? ''
      state.ledger.push(`${request.method ?? ''} ${path}`)
      const answer =
        path === '/graphql' ? answerGraphql(state, body) : answerRest(state, request.method ?? '', path, body)
      response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(answer.body))
    })
  })
  const url = await listen(server)
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    state,
    git: (...args) => execFileSync('git', ['-C', bare, ...args], { encoding: 'utf8' }).trim(),
    close: () => new Promise((done) => server.close(() => done())),
  }
}

function commitFolder(folder: string, bare: string): void {
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'Someone',
    GIT_AUTHOR_EMAIL: 'someone@example.org',
    GIT_COMMITTER_NAME: 'Someone',
    GIT_COMMITTER_EMAIL: 'someone@example.org',
  }
  const run = (...args: readonly string[]) => execFileSync('git', [...args], { cwd: folder, env, stdio: 'pipe' })
  run('init', '--quiet', '--initial-branch=main')
  run('add', '--all')
  run('commit', '--quiet', '--message', 'feat(flux): run Flux through Flux Operator')
  execFileSync('git', ['clone', '--quiet', '--bare', folder, bare], { env, stdio: 'pipe' })
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? null : JSON.parse(text)
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(`http://127.0.0.1:${portOf(address)}`)
    })
  })
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
