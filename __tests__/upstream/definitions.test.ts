import { expect, test } from 'vitest'
import { definitionsOf } from '../../src/upstream/definitions.js'
import { smallRelease } from '../validate/small-release.js'

const kustomization = (release: ReturnType<typeof smallRelease>) =>
  definitionsOf('2.8.0', [release]).flux?.find('kustomize.toolkit.fluxcd.io', 'Kustomization')

test('releases that carry the same Flux share its definitions', () => {
  const [first, second] = [smallRelease('0.42.1', ['2.8']), smallRelease('0.43.0', ['2.8'])]
  expect(kustomization(first)).toBeTruthy()
  expect(kustomization(second)).toBe(kustomization(first))
})
