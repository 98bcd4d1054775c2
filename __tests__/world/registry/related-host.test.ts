import { expect, test } from 'vitest'
import { isRelated } from '../../../src/world/registry/related-host.js'

/** Whether credentials for a registry may go to the server of its tokens. */
test.each<[realm: string, registry: string, expected: boolean]>([
  ['https://registry.example.com/token', 'https://registry.example.com', true],
  ['https://registry.example.com/token', 'http://registry.example.com', true],
  ['http://registry.example.com/token', 'http://registry.example.com', true],
  ['http://registry.example.com/token', 'https://registry.example.com', false],
  ['https://auth.docker.io/token', 'https://registry-1.docker.io', true],
  ['https://auth.registry.example.com/token', 'https://registry.example.com', true],
  ['https://example.com/token', 'https://registry.example.com', true],
  ['http://auth.registry.example.com/token', 'https://registry.example.com', false],
  ['https://auth.registry.example.com/token', 'http://registry.example.com', false],
  ['https://example.com.evil.net/token', 'https://example.com', false],
  ['https://evil-example.com/token', 'https://example.com', false],
  ['https://com/token', 'https://example.com', false],
  ['https://evil.com/token', 'https://example.com', false],
  ['https://a.co.uk/token', 'https://b.co.uk', false],
  ['https://evil.azurecr.io/token', 'https://acme.azurecr.io', false],
  ['https://evil.github.io/token', 'https://acme.github.io', false],
  ['https://registry.example.com:8443/token', 'https://registry.example.com', true],
  ['https://9.2.3.4/token', 'https://1.2.3.4', false],
  ['https://other.net/token', 'https://registry.example.com', false],
])('%s of %s: %s', (realm, registry, expected) => {
  expect(isRelated(new URL(realm), new URL(registry))).toBe(expected)
})
