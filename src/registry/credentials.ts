import { isObject, objectAt, stringAt } from '../model/json.js'
import type { RegistrySettings } from '../model/settings.js'
import type { RegistryWorld } from './world.js'

/** What proves who we are at one host. */
export type Credentials =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string }

/** Credentials for the host that is really contacted: the job's token where it is asked for, then Docker's configuration. */
export async function credentialsFor(
  host: string,
  settings: RegistrySettings,
  world: RegistryWorld,
): Promise<Credentials | null> {
  const server = world.env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const github = settings.auth === 'github' && host === 'ghcr.io' && server === 'https://github.com'
  if (github && world.githubToken)
    return { kind: 'password', user: world.env['GITHUB_ACTOR'] ?? 'x-access-token', password: world.githubToken }
  return dockerCredentials(host, world)
}

/** https://docs.docker.com/reference/cli/docker/login/: `credHelpers`, `credsStore`, then `auths`. */
async function dockerCredentials(host: string, world: RegistryWorld): Promise<Credentials | null> {
  const home = world.env['HOME'] ?? world.env['USERPROFILE'] ?? ''
  const folder = world.env['DOCKER_CONFIG'] ?? `${home}/.docker`
  const text = await world.readFile(`${folder}/config.json`)
  const config = text === null ? null : parsed(text)
  const names =
    host === 'registry-1.docker.io' ? ['https://index.docker.io/v1/', 'docker.io', host] : [host, `https://${host}`]
  for (const name of names) {
    const program = stringAt(config, ['credHelpers', name]) ?? stringAt(config, ['credsStore'])
    const stored = program === null ? null : await askProgram(program, name, world)
    const found = stored ?? inlineCredentials(objectAt(config, ['auths', name]))
    if (found) return found
  }
  return null
}

/** The protocol of https://github.com/docker/docker-credential-helpers: the host on stdin, JSON on stdout. */
async function askProgram(program: string, host: string, world: RegistryWorld): Promise<Credentials | null> {
  // A path or an option in the name would run something that is no credential program.
  if (!/^[A-Za-z0-9][\w.-]*$/.test(program)) return null
  const output = await world.run(`docker-credential-${program}`, ['get'], host)
  const answer = output === null ? null : parsed(output)
  const user = stringAt(answer, ['Username'])
  const secret = stringAt(answer, ['Secret'])
  if (user === null || secret === null) return null
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

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
