import { describe, expect, test } from 'vitest'
import { buildChanges } from '../../src/diff/build-changes.js'
import { renderedChanges } from '../../src/diff/charts.js'
import { controllerChange } from '../../src/diff/controllers.js'
import { definitionChange } from '../../src/diff/definitions.js'
import { changeOf, pairsOf, type ObjectPair } from '../../src/diff/objects.js'
import { permissionChange } from '../../src/diff/permissions.js'
import { withoutSecrets } from '../../src/diff/secrets.js'
import { treeOfResource } from '../../src/kustomize/engine/resource.js'
import { plainMap, type TreeMap } from '../../src/kustomize/engine/tree.js'
import { resourcesOf } from '../../src/upstream/operator-build/manifests.js'

/** An object from YAML; nothing for none. */
function treeOf(text: string | null): TreeMap | null {
  const [one] = text === null ? [] : resourcesOf(text, 'a sample')
  return one ? treeOfResource(one) : null
}

const pairOf = (name: string, before: string | null, after: string | null): ObjectPair => ({
  name,
  kind: name.slice(0, name.indexOf(' ')),
  before: treeOf(before),
  after: treeOf(after),
})
const object = (kind: string, name: string, more = '', namespace = '') =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${namespace === '' ? '' : `  namespace: ${namespace}\n`}${more}`

describe('a controller', () => {
  const deployment = (container: string, others = '') =>
    object('Deployment', 'a', `spec: {template: {spec: {containers: [${others}{name: manager, ${container}}]}}}\n`)
  const change = (before: string | null, after: string | null) =>
    controllerChange(pairOf('Deployment x/a', before, after))
  const none = { added: [], removed: [] }
  const same = { name: 'a', image: { from: 'i:1', to: 'i:1' }, arguments: none, variables: none, resources: [] }
  const image = 'image: "i:1"'
  test.each([
    ['its image', image, 'image: "i:2"', { image: { from: 'i:1', to: 'i:2' } }],
    [
      'its arguments',
      `${image}, args: [a, b]`,
      `${image}, args: [b, 1]`,
      { arguments: { added: ['1'], removed: ['a'] } },
    ],
    [
      'its variables',
      `${image}, env: [{name: A, value: x}, {name: B, valueFrom: {}}]`,
      `${image}, env: [{name: A, value: y}, {name: C, valueFrom: {}}]`,
      { variables: { added: ['A=y', 'C'], removed: ['A=x', 'B'] } },
    ],
    [
      'its resources',
      `${image}, resources: {requests: {cpu: 1}, limits: {memory: 1Gi, other: 1}}`,
      `${image}, resources: {requests: {cpu: 2}, limits: {cpu: 3, other: 2}}`,
      { resources: ['cpu request 1 → 2', 'cpu limit none → 3', 'memory limit 1Gi → none'] },
    ],
  ])('changes by %s', (_, before, after, changes) =>
    expect(change(deployment(before), deployment(after))).toEqual({ ...same, ...changes }),
  )
  test('is that of the manager, or of the first container', () => {
    const sidecar = (tag: string) => `{name: other, image: "o:${tag}"}, `
    expect(change(deployment(image, sidecar('1')), deployment(image, sidecar('2')))).toBeNull()
    const first = (tag: string) =>
      object(
        'Deployment',
        'a',
        `spec: {template: {spec: {containers: [{name: x, image: "x:${tag}"}, {name: y, image: y}]}}}\n`,
      )
    expect(change(first('1'), first('2'))?.image).toEqual({ from: 'x:1', to: 'x:2' })
  })
  test('comes and goes by its image alone', () => {
    const whole = deployment(`${image}, resources: {limits: {cpu: 1}}`)
    expect(change(null, whole)).toEqual({ ...same, image: { from: null, to: 'i:1' } })
    expect(change(whole, null)).toEqual({ ...same, image: { from: 'i:1', to: null } })
  })
  test('is a Deployment', () => {
    const pair = pairOf('StatefulSet x/a', deployment(image), deployment('image: "i:2"'))
    expect(controllerChange(pair)).toBeNull()
  })
})

describe('a definition', () => {
  const definition = (...versions: readonly string[]) =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.x.io}\nspec:\n  versions: [${versions.join(', ')}]\n`
  const version = (name: string, schema = '{}', flags = 'served: true, storage: true') =>
    `{name: ${name}, ${flags}, schema: {openAPIV3Schema: ${schema}}}`
  const spec = (schema: string) => version('v1', `{properties: {spec: ${schema}}}`)
  const change = (before: string | null, after: string | null) =>
    definitionChange(pairOf('CustomResourceDefinition as.x.io', before, after))
  const nothing = { name: 'as.x.io', comes: [], goes: [], storage: null, gone: [], required: [] }
  test.each([
    [
      'a version that comes and is stored',
      definition(version('v1')),
      definition(version('v1', '{}', 'served: true, storage: false'), version('v2')),
      { comes: ['v2'], storage: { from: 'v1', to: 'v2' } },
    ],
    [
      'a version that is served no more',
      definition(version('v1'), version('v0', '{}', 'served: true, storage: false')),
      definition(version('v1'), version('v0', '{}', 'served: false, storage: false')),
      { goes: ['v0'] },
    ],
    [
      'fields that go, at their place and once',
      definition(
        spec(
          '{properties: {a: {properties: {b: {}, c: {}}}, l: {items: {properties: {d: {}}}}, g: {properties: {h: {}}}}}',
        ),
      ),
      definition(spec('{properties: {a: {properties: {b: {}}}, l: {items: {properties: {}}}}}')),
      { gone: ['v1 spec.g', 'v1 spec.a.c', 'v1 spec.l[].d'] },
    ],
    [
      'fields that are asked for',
      definition(spec('{required: [a], properties: {a: {}, b: {}}}')),
      definition(spec('{required: [a, b, 1], properties: {a: {}, b: {}}}')),
      { required: ['v1 spec.b'] },
    ],
  ])('changes by %s', (_, before, after, changes) => expect(change(before, after)).toEqual({ ...nothing, ...changes }))
  test('comes and goes by its versions alone', () => {
    const whole = definition(spec('{properties: {a: {}}}'))
    expect(change(null, whole)).toEqual({ ...nothing, comes: ['v1'] })
    expect(change(whole, null)).toEqual({ ...nothing, goes: ['v1'] })
  })
  test.each([
    [
      'its status',
      definition(version('v1', '{properties: {status: {}}}')),
      definition(version('v1', '{properties: {}}')),
    ],
    ['a field that comes', definition(spec('{properties: {}}')), definition(spec('{properties: {a: {}}}'))],
    ['a schema that is none', definition(spec('{properties: {a: {}}}')), definition(version('v1', 'none'))],
  ])('does not change by %s', (_, before, after) => expect(change(before, after)).toBeNull())
  test('a field named status below another is one like any', () => {
    const [before, after] = [spec('{properties: {status: {}}}'), spec('{properties: {}}')]
    expect(change(definition(before), definition(after))?.gone).toEqual(['v1 spec.status'])
  })
})

describe('permissions', () => {
  const role = (...rules: readonly string[]) => object('ClusterRole', 'a', `rules: [${rules.join(', ')}]\n`)
  const change = (before: string | null, after: string | null, name = 'ClusterRole a') =>
    permissionChange(pairOf(name, before, after))
  const read = '{apiGroups: [""], resources: [secrets], verbs: [get, list]}'
  test.each([
    [
      'a verb',
      [read],
      ['{apiGroups: [""], resources: [secrets], verbs: [get, list, watch]}'],
      ['watch on secrets'],
      [],
    ],
    ['all verbs', [read], ['{apiGroups: [""], resources: [secrets], verbs: ["*"]}'], ['* on secrets'], []],
    ['fewer than all verbs', ['{apiGroups: [""], resources: [secrets], verbs: ["*"]}'], [read], [], ['* on secrets']],
    [
      'another group',
      [read],
      [read, '{apiGroups: [apps], resources: [a, b], verbs: [get]}'],
      ['get on a.apps', 'get on b.apps'],
      [],
    ],
    [
      'one object',
      [],
      ['{apiGroups: [""], resources: [secrets], resourceNames: [x, y], verbs: [get]}'],
      ['get on secrets named x, y'],
      [],
    ],
    ['a path', [], ['{nonResourceURLs: [/metrics, 1], verbs: [get, 2]}'], ['get on /metrics'], []],
    [
      'two rules of one',
      [
        '{apiGroups: [""], resources: [secrets], verbs: [get]}',
        '{apiGroups: [""], resources: [secrets], verbs: [list]}',
      ],
      [],
      [],
      ['get, list on secrets'],
    ],
  ] as const)('%s', (_, before, after, added, removed) =>
    expect(change(role(...before), role(...after))).toEqual({ role: 'ClusterRole a', added, removed }),
  )
  test('are those of roles, come and go with them, and are none where nothing is granted', () => {
    expect(change(role(read), role(read))).toBeNull()
    expect(change(null, role(read), 'Role a')?.added).toEqual(['get, list on secrets'])
    expect(change(role(read), null)?.removed).toEqual(['get, list on secrets'])
    expect(change(null, role(read), 'Other a')).toBeNull()
    expect(change(null, object('ClusterRole', 'a', 'rules: none\n'))).toBeNull()
  })
})

describe('a Secret', () => {
  const secret = (data: string) => treeOf(object('Secret', 'a', data))
  const shown = (before: string, after: string) => {
    const pair = withoutSecrets({ name: 'Secret a', kind: 'Secret', before: secret(before), after: secret(after) })
    return [pair.before, pair.after].map((tree) => tree && plainMap(tree)['data'])
  }
  test('shows which of its values change, and none of them', () => {
    expect(shown('data: {a: x, b: y, c: z}\n', 'data: {a: x, b: Y, d: w}\n')).toEqual([
      { a: '(hidden)', b: '(hidden)', c: '(hidden)' },
      { a: '(hidden)', b: '(hidden, changed)', d: '(hidden)' },
    ])
  })
  test('hides what it holds as text, and is left as it was given', () => {
    const pair = pairOf('Secret a', object('Secret', 'a', 'stringData: {p: word}\n'), null)
    expect(changeOf(withoutSecrets(pair))?.diff).toContain('-  p: (hidden)\n')
    expect(changeOf(pair)?.diff).toContain('-  p: word\n')
  })
  test('is no ConfigMap', () => {
    const pair = pairOf('ConfigMap a', object('ConfigMap', 'a', 'data: {a: x}\n'), null)
    expect(withoutSecrets(pair)).toBe(pair)
  })
})

describe('objects', () => {
  const all = (text: string) => resourcesOf(text, 'a sample')
  const joined = (...texts: readonly string[]) => texts.join('---\n')
  test('stand side by side in the order in which a reader looks for them', () => {
    const before = joined(
      object('CustomResourceDefinition', 'z'),
      object('ConfigMap', 'b', '', 'n'),
      object('ConfigMap', 'a', '', 'n'),
      object('Service', 'a', '', 'n'),
    )
    const after = joined(
      object('ConfigMap', 'a', '', 'm'),
      object('Deployment', 'a', '', 'n'),
      object('ClusterRole', 'a'),
    )
    expect(
      pairsOf(all(before), all(after)).map(({ name, before: old, after: now }) => [name, old !== null, now !== null]),
    ).toEqual([
      ['Deployment n/a', false, true],
      ['ClusterRole a', false, true],
      ['Service n/a', true, false],
      ['ConfigMap m/a', false, true],
      ['ConfigMap n/a', true, false],
      ['ConfigMap n/b', true, false],
      ['CustomResourceDefinition z', true, false],
    ])
  })
  test.each([
    ['nothing', '', '', null],
    [
      'its version label',
      'spec: {template: {metadata: {labels: {helm.sh/chart: a}}}}\n',
      'spec: {template: {metadata: {labels: {helm.sh/chart: b}}}}\n',
      'label',
    ],
    [
      'another label',
      'spec: {template: {metadata: {labels: {a: a}}}}\n',
      'spec: {template: {metadata: {labels: {a: b}}}}\n',
      'changed',
    ],
    ['a label elsewhere', 'other: {labels: {helm.sh/chart: a}}\n', 'other: {labels: {helm.sh/chart: b}}\n', 'changed'],
  ])('changes by %s', (_, before, after, kind) =>
    expect(changeOf(pairOf('A a', object('A', 'a', before), object('A', 'a', after)))?.kind ?? null).toBe(kind),
  )
  test('its own label of a version is one', () => {
    const labelled = (version: string) =>
      `apiVersion: v1\nkind: A\nmetadata: {name: a, labels: {app.kubernetes.io/version: ${version}, b: c}}\n`
    expect(changeOf(pairOf('A a', labelled('1'), labelled('2')))).toEqual({ name: 'A a', kind: 'label', diff: '' })
  })
  test('differ by lines of YAML with their keys in order, whole where they come or go', () => {
    const change = (before: string | null, after: string | null) => changeOf(pairOf('A a', before, after))
    const text = object('A', 'a', `z: 1\nb: {l: [1, {w: 2, v: ${'long '.repeat(40)}}]}\n`)
    expect(change(null, text)?.diff).toContain(
      `+b:\n+  l:\n+    - 1\n+    - v: ${'long '.repeat(40).trim()}\n+      w: 2\n`,
    )
    expect(change(text, null)).toMatchObject({ kind: 'removed' })
    expect(change(object('A', 'a', 'b: 1\nc: 2\n'), object('A', 'a', 'c: 2\nb: 1\n'))).toBeNull()
  })
  test('are counted where nothing changes', () => {
    const pairs = [pairOf('A a', object('A', 'a'), object('A', 'a')), pairOf('A b', null, object('A', 'b'))]
    expect(buildChanges(pairs)).toMatchObject({ same: 1, objects: [{ name: 'A b', kind: 'added' }] })
  })
})

describe('renderings of a chart', () => {
  const rendered = (text: string) => ({ kind: 'rendered', text }) as const
  const fails = (reason: string) => ({ kind: 'fails', reason }) as const
  const changes = (...sides: [Parameters<typeof renderedChanges>[0], Parameters<typeof renderedChanges>[1]]) =>
    renderedChanges(...sides, { chart: 'c', namespace: 'n', told: new Set(['told.x.io']) })
  const definition = (name: string) => object('CustomResourceDefinition', name)
  test('lie in the namespace of the release, unless they name one or have none', () => {
    const text = [object('ConfigMap', 'a'), object('ConfigMap', 'b', '', 'own'), object('ClusterRole', 'c')].join(
      '---\n',
    )
    expect(changes(null, rendered(text)).objects.map(({ name }) => name)).toEqual([
      'ClusterRole c',
      'ConfigMap n/a',
      'ConfigMap own/b',
    ])
    expect(changes(rendered(text), null).objects).toMatchObject([{ kind: 'removed' }, {}, {}])
  })
  test('leave out the definitions that are told elsewhere, and hide Secrets', () => {
    const text = [definition('told.x.io'), definition('new.x.io'), object('Secret', 'a', 'data: {p: word}\n')].join(
      '---\n',
    )
    const { objects } = changes(null, rendered(text))
    expect(objects.map(({ name }) => name)).toEqual(['Secret n/a', 'CustomResourceDefinition new.x.io'])
    expect(objects[0]?.diff).not.toContain('word')
    expect(objects[0]?.diff).toContain('(hidden)')
  })
  test.each([
    ['after', rendered(''), fails('no value'), 'after the change, no value'],
    ['before', fails('no value'), rendered(''), 'before it, no value'],
    ['both', fails('old'), fails('new'), 'after the change, new'],
  ])('that fail %s cannot be told', (_, before, after, unbuilt) =>
    expect(changes(before, after)).toEqual({
      unbuilt,
      controllers: [],
      definitions: [],
      permissions: [],
      objects: [],
      same: 0,
    }),
  )
  test('that are no YAML cannot be told either', () =>
    expect(changes(null, rendered('a: [')).unbuilt).toMatch(/^after the change, What helm renders of the chart c/))
})
