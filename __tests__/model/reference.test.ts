import { describe, expect, it } from 'vitest'
import { formatReference, parseReference, parseRepository } from '../../src/model/reference.js'
import { roleOfRepository, tagOf, versionOfTag } from '../../src/model/role.js'

const digest = `sha256:${'0a'.repeat(32)}`

describe('parseReference', () => {
  it.each([
    ['oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1', 'v0.37.1', null],
    [`ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1@${digest}`, 'v0.37.1', digest],
    ['oci://registry.example.com:5000/a/b/charts/flux-operator', null, null],
    ['localhost:5000/x:latest', 'latest', null],
    ['[::1]:5000/x:1', '1', null],
  ])('reads %s', (text, tag, expected) => {
    const found = parseReference(text)
    expect(found).toMatchObject({ tag, digest: expected })
    expect(found && formatReference(found)).toBe(text.replace('oci://', ''))
  })

  it.each([
    'oci:///ghcr.io/x',
    'oci://ghcr.io//x',
    'oci://registry.${DOMAIN}/x',
    'flux-operator',
    'library/nginx:1',
    'oci://ghcr.io/X',
    'ghcr.io/x@sha256:1234',
    'ghcr.io/x:tag with space',
    'ghcr.io/../x',
  ])('refuses %s', (text) => expect(parseReference(text)).toBeNull())
})

describe('roles', () => {
  it.each([
    ['ghcr.io/controlplaneio-fluxcd/charts/flux-operator', 'operator-chart'],
    ['registry.example.com/mirror/charts/flux-instance', 'instance-chart'],
    ['quay.io/fluxoperatordev/flux-operator-manifests', 'manifests'],
    ['ghcr.io/controlplaneio-fluxcd/flux-operator', 'operator-image'],
    ['ghcr.io/controlplaneio-fluxcd/charts/flux-operator-mcp', 'mcp-chart'],
    ['ghcr.io/controlplaneio-fluxcd/flux-operator-preview', null],
    ['ghcr.io/controlplaneio-fluxcd/charts/dex', null],
    ['ghcr.io/controlplaneio-fluxcd/charts/flux-operator-manifests', null],
  ])('%s is %s', (text, role) => {
    const repository = parseRepository(text)
    expect(repository && roleOfRepository(repository)).toBe(role)
  })

  it.each([
    ['operator-chart', '0.37.1', '0.37.1'],
    ['operator-chart', 'v0.37.1', null],
    ['manifests', 'v0.37.1', '0.37.1'],
    ['manifests', '0.37.1', null],
    ['manifests', 'latest', null],
    ['manifests', 'v0.58.1-1755600000', null],
    ['manifests', 'v0.59.0-rc.1', '0.59.0-rc.1'],
    ['operator-chart', 'sha256-aa.sig', null],
  ] as const)('the tag of %s %s names %s', (role, tag, version) => {
    expect(versionOfTag(role, tag)).toBe(version)
    if (version !== null) expect(tagOf(role, version)).toBe(tag)
  })
})
