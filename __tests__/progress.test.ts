import { describe, expect, it } from 'vitest'
import { Progress, type Loudness } from '../src/progress.js'

const ghcr = new URL('https://ghcr.io/v2/acme/tags/list?n=1000&token=secret')

/** A run whose time is moved by hand, and what it wrote. */
class Watched {
  written = ''
  #now = 0
  #ticks: { readonly every: number; readonly tick: () => void }[] = []
  readonly progress: Progress

  constructor(isLive: boolean, loudness: Loudness = 'usual', isLog = false) {
    const place = { write: (text: string) => void (this.written += text), isLive, isLog, width: 90 }
    const every = (milliseconds: number, tick: () => void) => {
      const one = { every: milliseconds, tick }
      this.#ticks.push(one)
      return () => void (this.#ticks = this.#ticks.filter((other) => other !== one))
    }
    this.progress = new Progress(place, loudness, { now: () => this.#now, every })
  }

  pass(milliseconds: number): void {
    for (const end = this.#now + milliseconds; this.#now < end;) {
      this.#now += 50
      for (const { every, tick } of this.#ticks) if (this.#now % every === 0) tick()
    }
  }

  get lastLine(): string {
    return this.written.split('\r\u001b[K').at(-1) ?? ''
  }
}

describe('on a terminal', () => {
  it('nothing is said in the first second, then one line, and none is left', () => {
    const run = new Watched(true)
    const ended = run.progress.began('GET', ghcr)
    run.pass(950)
    expect(run.written).toBe('')
    run.pass(1050)
    expect(run.lastLine).toBe('flux-lockstep: reading the repository; waiting for ghcr.io (1); 0 answered, 2 s')
    ended('200')
    run.progress.stage('default: proving 0.58.1')
    run.pass(250)
    expect(run.lastLine).toBe('flux-lockstep: default: proving 0.58.1; 1 answered, 2 s')
    run.progress.close()
    expect(run.written.endsWith('\r\u001b[K')).toBe(true)
    const before = run.written
    run.pass(20_000)
    expect(run.written).toBe(before)
  })
})

describe('in a log', () => {
  it('a server that does not answer is named once, within ten seconds', () => {
    const run = new Watched(false)
    run.progress.began('GET', ghcr)
    run.progress.began('GET', ghcr)
    run.pass(7000)
    expect(run.written).toBe('')
    run.pass(3000)
    expect(run.written).toBe(
      'flux-lockstep: ghcr.io has not answered for 8 s; a request has a minute unless registry-timeout says otherwise\n',
    )
    run.pass(30_000)
    expect(run.written.split('\n')).toHaveLength(2)
  })

  it('each stage is a line in the log of a job, and nothing where another program reads', () => {
    const [job, pipe] = [new Watched(false, 'usual', true), new Watched(false)]
    for (const run of [job, pipe]) {
      run.pass(3000)
      run.progress.stage('default: proving 0.58.1')
    }
    expect(job.written).toBe('flux-lockstep: default: proving 0.58.1\n')
    expect(pipe.written).toBe('')
  })

  it('--verbose lists each request with its time, and no secret of its query', () => {
    const run = new Watched(false, 'verbose')
    const ended = run.progress.began('GET', ghcr)
    run.pass(150)
    ended('200')
    expect(run.written).toBe('flux-lockstep: GET https://ghcr.io/v2/acme/tags/list: 200, 150 ms\n')
  })

  it('--quiet says nothing, whatever happens', () => {
    const run = new Watched(true, 'quiet')
    run.progress.began('GET', ghcr)
    run.pass(60_000)
    run.progress.close()
    expect(run.written).toBe('')
  })
})
