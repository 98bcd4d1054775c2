import { describe, expect, test } from 'vitest'
import { buildFailure } from '../../src/upstream/operator-build/failure.js'
import { smallRelease } from '../support/flux-release.js'
import { instance } from '../support/sets.js'

describe('what an operator builds by itself', () => {
  test.each([
    ['0.52.0', '2.9.0', '/spec/versions/1/'],
    ['0.29.0', '2.7.5', '/spec/versions/2/'],
  ])('operator %s fails on Flux %s', (operator, flux, path) => {
    expect(buildFailure(instance(), { operator, flux }, smallRelease(flux))?.path).toContain(path)
  })

  test.each([
    ['0.53.0', '2.9.0'],
    ['0.52.0', '2.8.8'],
    ['0.30.0', '2.7.0'],
    ['0.29.0', '2.6.4'],
    ['0.61.0', '2.9.0'],
  ])('operator %s builds Flux %s, or is not known', (operator, flux) => {
    expect(buildFailure(instance(), { operator, flux }, smallRelease(flux))).toBeNull()
  })

  test('manifests without that Flux say nothing', () => {
    expect(buildFailure(instance(), { operator: '0.52.0', flux: '2.9.0' }, smallRelease('2.8.8'))).toBeNull()
  })
})
