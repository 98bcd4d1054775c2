import { LockstepError } from '../../model/failure.js'
import { stringAt, valueAt } from '../../model/json.js'
import type { RegistrySettings } from '../../model/settings.js'
import { readJson } from './answers.js'
import { parseChallenges, type Challenge } from './challenge.js'
import { credentialsFor, type Credentials } from './credentials.js'
import { type HttpAnswer, type Ask, type Exchange } from './exchange.js'
import type { MirrorTarget } from './mirrors.js'
import { isRelated } from './related-host.js'
import type { RegistryWorld } from './world.js'

type Step = 'none' | 'anonymous' | 'credentials'

/** One repository's way in: anonymous first, credentials only after a refusal, one token for all its requests. */
export class Session {
  readonly #exchange: Exchange
  readonly #target: MirrorTarget
  readonly #settings: RegistrySettings
  readonly #world: RegistryWorld
  #step: Step = 'none'
  #authorization: string | null = null
  #expires = Infinity
  #challenge: Challenge | null = null
  #worked = false
  #loggedIn = false
  #queue: Promise<unknown> = Promise.resolve()

  constructor(exchange: Exchange, target: MirrorTarget, settings: RegistrySettings, world: RegistryWorld) {
    this.#exchange = exchange
    this.#target = target
    this.#settings = settings
    this.#world = world
  }

  /**
   * Sends with this repository's token, to its own server and to no other. Until one request came through, the others wait, so that no token
   * is asked for twice.
   */
  async send(asked: Omit<Ask, 'url'> & { readonly url: URL | string }): Promise<HttpAnswer> {
    const ask: Ask = { ...asked, url: new URL(asked.url, this.#target.base) }
    if (ask.url.origin !== this.#target.base.origin) throw this.#elsewhere(ask.url)
    if (this.#worked && this.#world.clock.now().getTime() < this.#expires) {
      const answer = await this.#exchange.send({ ...ask, headers: this.#headers(ask.headers) })
      if (answer.status !== 401) return this.#checked(answer)
    }
    const turn = this.#queue.then(() => this.#enter(ask))
    this.#queue = turn.catch(() => null)
    return turn
  }

  async #enter(ask: Ask): Promise<HttpAnswer> {
    if (this.#challenge && this.#world.clock.now().getTime() >= this.#expires) await this.#advance(null)
    for (let tries = 0; tries < 4; tries++) {
      const answer = await this.#exchange.send({ ...ask, headers: this.#headers(ask.headers) })
      if (answer.status !== 401 && answer.status !== 403) {
        this.#worked = true
        return answer
      }
      if (!(await this.#advance(answer))) break
    }
    throw this.#denied()
  }

  #checked(answer: HttpAnswer): HttpAnswer {
    if (answer.status === 403) throw this.#denied()
    return answer
  }

  #headers(headers: Readonly<Record<string, string>>): Record<string, string> {
    return this.#authorization === null ? { ...headers } : { ...headers, authorization: this.#authorization }
  }

  /** Takes the next step after a refusal, or the same again where it worked before; false where none is left. */
  async #advance(refused: HttpAnswer | null): Promise<boolean> {
    this.#challenge = challengeOf(refused) ?? this.#challenge
    const again = this.#worked
    this.#worked = false
    const bearer = this.#challenge?.scheme === 'bearer' ? this.#challenge : null
    if (bearer && (this.#step === 'none' || (this.#step === 'anonymous' && again))) {
      this.#step = 'anonymous'
      if (await this.#fetchToken(bearer, null)) return true
    }
    if (this.#step === 'credentials' && !again) return false
    this.#step = 'credentials'
    return this.#logIn(bearer)
  }

  async #logIn(bearer: Challenge | null): Promise<boolean> {
    const credentials = await credentialsFor(this.#target.base.host, this.#settings, this.#world)
    if (credentials === null) return false
    this.#loggedIn = true
    if (bearer) return this.#fetchToken(bearer, credentials)
    if (credentials.kind !== 'password') return false
    this.#authorization = basic(credentials)
    return true
  }

  async #fetchToken(challenge: Challenge, credentials: Credentials | null): Promise<boolean> {
    const realm = challenge.parameters.get('realm') ?? ''
    if (!URL.canParse(realm))
      throw new LockstepError('registry-answer', `${this.#target.name}: the registry names no token address`)
    const url = new URL(realm)
    if (credentials && !isRelated(url, this.#target.base)) throw this.#unrelated(url)
    const service = challenge.parameters.get('service') ?? ''
    const scope = challenge.parameters.get('scope') ?? `repository:${this.#target.path}:pull`
    const led = { by: this.#target.base }
    const answer = await this.#exchange.send({ ...tokenRequest(url, service, scope, credentials), led })
    if (answer.status === 401 || answer.status === 403) return false
    const value = readJson(answer, url)
    const token = stringAt(value, ['token']) ?? stringAt(value, ['access_token'])
    if (answer.status !== 200 || token === null || !/^[\x21-\x7e]+$/.test(token))
      throw new LockstepError('registry-answer', `${url.origin}${url.pathname}: the token address gave no token`)
    this.#authorization = `Bearer ${token}`
    this.#expires = expiry(valueAt(value, ['expires_in']), this.#world.clock.now())
    return true
  }

  #denied(): LockstepError {
    const { name, base } = this.#target
    const why = this.#loggedIn
      ? `the registry denies access with the credentials for ${base.host} too, so they are wrong, may not read it, or it does not exist`
      : `the registry denies access, so the repository is private or does not exist; check its name, or give credentials: registry-credentials as an input, "docker login ${base.host}" on a machine (on ghcr.io in a workflow: registry-auth: github with packages: read)`
    return new LockstepError('registry-denied', `${name}: ${why}`)
  }

  #elsewhere(url: URL): LockstepError {
    return new LockstepError(
      'registry-answer',
      `${this.#target.name}: ${this.#target.base.host} leads to ${url.origin}, which is not asked`,
    )
  }

  #unrelated(realm: URL): LockstepError {
    return new LockstepError(
      'registry-denied',
      `${this.#target.name}: ${this.#target.base.host} takes credentials at ${realm.origin}, which is another domain; they are not sent there`,
    )
  }
}

function challengeOf(refused: HttpAnswer | null): Challenge | null {
  const challenges = parseChallenges(refused?.headers.get('www-authenticate') ?? '')
  return challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges[0] ?? null
}

function tokenRequest(url: URL, service: string, scope: string, credentials: Credentials | null): Ask {
  const limit = 2 ** 20
  if (credentials?.kind === 'identity') {
    const form = {
      grant_type: 'refresh_token',
      refresh_token: credentials.token,
      service,
      scope,
      client_id: 'flux-lockstep',
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return { method: 'POST', url, headers, limit, body: new URLSearchParams(form).toString() }
  }
  const asked = new URL(url)
  if (service !== '') asked.searchParams.set('service', service)
  asked.searchParams.set('scope', scope)
  return { method: 'GET', url: asked, headers: credentials ? { authorization: basic(credentials) } : {}, limit }
}

function basic(credentials: Extract<Credentials, { kind: 'password' }>): string {
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`
}

/** A token of a minute is the least that the specification promises; ten seconds are kept for the way. */
function expiry(seconds: unknown, now: Date): number {
  if (typeof seconds !== 'number' || seconds <= 0) return Infinity
  return now.getTime() + Math.max(seconds - 10, 1) * 1000
}
