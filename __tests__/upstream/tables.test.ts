import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareMinors, compareVersions } from '../../src/model/version.js'
import {
  endOfApi,
  fluxMinors,
  hasFeature,
  knownFluxMinor,
  minorWith,
  newestFluxMinor,
} from '../../src/upstream/flux-minors.js'
import { canBuild } from '../../src/upstream/flux-version.js'
import { controllersOf } from '../../src/upstream/components.js'
import {
  assumedMinor,
  isBeyondTables,
  isModelled,
  isWrittenFor,
  measured,
  nearestModelled,
  stallsOnNewerFlux,
} from '../../src/upstream/operators.js'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith('.ts'))

/** Lines of code with a literal, without comments. */
function linesWith(literal: RegExp): readonly string[] {
  return sources.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => literal.test(line.replace(/\/\/.*|^\s*\/?\*.*/, '')))
      .map((line) => `${path}: ${line.trim()}`),
  )
}

describe('what upstream does stands in src/upstream alone', () => {
  test('Flux minors, in the table of them, in the eras of the operator, and in that of the community’s chart', () => {
    const lines = linesWith(/['"`]v?2\.(?:[3-9]|\d\d)(?:\.\d+)?['"`]/)
    expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(
      new Set(['src/upstream/community-chart.ts', 'src/upstream/flux-minors.ts', 'src/upstream/operators.ts']),
    )
  })

  test('releases of the operator', () => {
    const lines = linesWith(/['"`]v?0\.[1-9]\d*\.\d+['"`]/).filter(
      (line) => !line.includes('toolVersion') && !line.includes('finding-prose.ts'),
    )
    expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(
      new Set(['src/upstream/flux-minors.ts', 'src/upstream/operators.ts']),
    )
  })
})

describe('the table of Flux minors', () => {
  test('goes on minor by minor, and each is carried by a later operator than the one before', () => {
    for (const [index, entry] of fluxMinors.entries()) {
      const before = fluxMinors[index - 1]
      if (!before) continue
      expect(compareMinors(entry.minor, before.minor)).toBe(1)
      expect(compareVersions(entry.operator, before.operator)).toBeGreaterThan(0)
      expect(entry.released > before.released).toBe(true)
      expect(compareMinors(entry.kubernetes, before.kubernetes)).toBeGreaterThanOrEqual(0)
      expect(entry.alertVersions).toBeLessThanOrEqual(before.alertVersions)
    }
  })

  test.each([
    ['2.3', '1.28'],
    ['2.4', '1.28'],
    ['2.5', '1.30'],
    ['2.6', '1.31'],
    ['2.7', '1.32'],
    ['2.8', '1.33'],
    ['2.9', '1.33'],
  ])('Flux %s asks for Kubernetes %s', (minor, kubernetes) => {
    expect(fluxMinors.find((entry) => entry.minor === minor)?.kubernetes).toBe(kubernetes)
  })

  test.each(fluxMinors)('is what is known of Flux $minor', ({ minor, operator, removes, brings }) => {
    expect(knownFluxMinor(operator)).toBe(minor)
    for (const api of removes) expect(endOfApi(api)).toBe(minor)
    for (const feature of brings) {
      expect(minorWith(feature)).toBe(minor)
      expect(hasFeature(`${minor}.0`, feature)).toBe(true)
    }
    expect(isBeyondTables(null, `${minor}.9`)).toBe(false)
    expect(canBuild(operator, `${minor}.0`)).toBe(true)
  })

  test('ends at its newest minor', () => {
    expect(newestFluxMinor()).toBe(fluxMinors.at(-1)?.minor)
    expect(isBeyondTables(null, '2.10.0')).toBe(true)
    expect(isBeyondTables('0.58.2', null)).toBe(true)
    expect(endOfApi('helm.toolkit.fluxcd.io/v2')).toBeNull()
    expect(hasFeature('2.2.3', 'chart-sources')).toBe(false)
    expect(controllersOf('2.6.4')).not.toContain('source-watcher')
    expect(controllersOf('2.10.0')).toContain('source-watcher')
  })
})

describe('the eras of the operator', () => {
  test.each([
    ['0.12.0', '2.9.0', '2.9'],
    ['0.29.0', '2.6.4', '2.6'],
    ['0.29.0', '2.9.0', '2.6'],
    ['0.52.0', '2.7.5', '2.7'],
    ['0.52.0', '2.9.0', '2.8'],
    ['0.53.0', '2.9.0', '2.9'],
    ['0.58.1', '2.9.4', '2.9'],
  ])('operator %s takes Flux %s for %s', (operator, flux, assumed) => {
    expect(assumedMinor(operator, flux)).toBe(assumed)
  })

  test('say which operators stall, and which builds are modelled', () => {
    expect(['0.12.0', '0.53.0', '0.54.0', '0.58.1'].map(stallsOnNewerFlux)).toEqual([true, true, false, false])
    expect(['0.29.0', '0.30.0', '0.53.0'].map((one) => isWrittenFor(one, 'sharded-watcher'))).toEqual([
      false,
      false,
      true,
    ])
    expect([isModelled('0.28.0'), isModelled(measured.upTo), isModelled('0.59.0')]).toEqual([false, true, false])
    expect([nearestModelled('0.1.0'), nearestModelled('0.40.0'), nearestModelled('1.0.0')]).toEqual([
      '0.29.0',
      '0.40.0',
      '0.58.1',
    ])
  })
})
