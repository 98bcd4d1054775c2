import { LockstepError } from '../../model/failure.js'
import { isObject, objectAt, stringAt, type JsonObject } from '../../model/json.js'
import type { RegistrySettings } from '../../model/settings.js'
import type { RegistryWorld } from './world.js'

/** What proves who we are at one host. */
export type Credentials =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string }

/**
 * Credentials for the host that is really contacted: those given as an input, the job's token where it is asked for, then Docker's configuration.
 * Null where nobody has any. Throws `registry-denied` where a configuration or a credential program cannot be read.
 */
export async function credentialsFor(
  host: string,
  settings: RegistrySettings,
  world: RegistryWorld,
): Promise<Credentials | null> {
  const given = world.logins.find((login) => login.host === host)
  if (given) return { kind: 'password', user: given.user, password: given.password }
  const server = world.env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const github = settings.auth === 'github' && host === 'ghcr.io' && server === 'https://github.com'
  if (github && world.githubToken)
    return { kind: 'password', user: world.env['GITHUB_ACTOR'] ?? 'x-access-token', password: world.githubToken }
  return dockerCredentials(host, world)
}

/** Docker Hub goes by several names (https://docs.docker.com/reference/cli/docker/login/). */
const hubNames = ['index.docker.io', 'docker.io', 'registry-1.docker.io']
const hubKey = 'https://index.docker.io/v1/'

/** The order of Docker: the program of the host, the program for all hosts, then what the file holds itself. */
async function dockerCredentials(host: string, world: RegistryWorld): Promise<Credentials | null> {
  const path = configPath(world.env)
  const text = await world.readFile(path)
  if (text === null) return null
  const config = configOf(text, path)
  const auths = objectAt(config, ['auths']) ?? {}
  const key = keyOf(auths, host)
  const program = programOf(config, host)
  const name = key ?? (hubNames.includes(host) ? hubKey : host)
  const stored = program === null ? null : await askProgram(program, name, path, world)
  return stored ?? inlineCredentials(key === null ? null : objectAt(auths, [key]))
}

function configPath(env: RegistryWorld['env']): string {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? ''
  return `${env['DOCKER_CONFIG'] ?? `${home}/.docker`}/config.json`
}

function programOf(config: JsonObject, host: string): string | null {
  const programs = objectAt(config, ['credHelpers']) ?? {}
  const own = keyOf(programs, host)
  const named = (own === null ? null : stringAt(programs, [own])) ?? stringAt(config, ['credsStore'])
  return named === '' ? null : named
}

/** The key of a host: Docker has written `host`, `https://host` and `https://host/v1/` over the years. */
function keyOf(entries: JsonObject, host: string): string | null {
  const names = hubNames.includes(host) ? hubNames : [host]
  const hostOf = (key: string) => key.replace(/^https?:\/\//, '').replace(/\/.*/s, '')
  return Object.keys(entries).find((key) => names.includes(hostOf(key))) ?? null
}

/** The protocol of https://github.com/docker/docker-credential-helpers: the host on stdin, JSON on stdout. */
async function askProgram(
  program: string,
  host: string,
  path: string,
  world: RegistryWorld,
): Promise<Credentials | null> {
  const failed = (why: string) =>
    new LockstepError(
      'registry-denied',
      `${host} needs credentials, and ${path} takes them from docker-credential-${program}, which ${why}; install it, or remove the entry`,
    )
  // a path or an option in the name would run something that is no credential program
  if (!/^[A-Za-z0-9][\w.-]*$/.test(program)) throw failed('is no name of a program')
  const answer = await world.run(`docker-credential-${program}`, ['get'], host)
  // every program says that it knows no such host by this sentence and an exit code
  if (answer.kind === 'failed' && answer.output.includes('credentials not found')) return null
  // what it printed beside that may hold a secret
  if (answer.kind === 'failed') throw failed(answer.reason)
  const value = parsed(answer.output)
  const user = stringAt(value, ['Username'])
  const secret = stringAt(value, ['Secret'])
  if (user === null || secret === null) throw failed('gave no user name and secret')
  return user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'password', user, password: secret }
}

function inlineCredentials(entry: unknown): Credentials | null {
  const identity = stringAt(entry, ['identitytoken'])
  if (identity) return { kind: 'identity', token: identity }
  const [user = '', ...rest] = Buffer.from(stringAt(entry, ['auth']) ?? '', 'base64')
    .toString()
    .split(':')
  const given = {
    user: user || stringAt(entry, ['username']),
    password: rest.join(':') || stringAt(entry, ['password']),
  }
  return given.user && given.password ? { kind: 'password', user: given.user, password: given.password } : null
}

function configOf(text: string, path: string): JsonObject {
  const value = parsed(text)
  if (value === null)
    throw new LockstepError('registry-denied', `${path} is no JSON object, so no credentials are known`)
  return value
}

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
