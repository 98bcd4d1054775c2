import { expect, it } from 'vitest'
import { isAddress } from '../../src/kustomize/paths.js'

it.each<[string, boolean]>([
  ['https://example.com/a.yaml', true],
  ['./https://example.com/a.yaml', true],
  ['github.com/x/y', true],
  ['github.com/x/y//deploy?ref=v1', true],
  ['github.com/x/y/', true],
  ['git@github.com:x/y', true],
  ['x?ref=v1', true],
  ['./github.com/x/y', false],
  ['../github.com/x/y', false],
  ['github.com/x/y/./', true],
  ['github.com/x/a.yaml', false],
  ['base', false],
])('%s is fetched: %s', (entry, is) => expect(isAddress(entry)).toBe(is))
