import { describe, expect, test } from 'vitest'
import { valueAt, type JsonObject } from '../../../src/model/json.js'
import { applyPatch, type PatchOutcome } from '../../../src/kustomize/engine/kustomize.js'
import { parsePatchText } from '../../../src/kustomize/engine/patch-text.js'
import { treeOfResource } from '../../../src/kustomize/engine/resource.js'
import { plainOf } from '../../../src/kustomize/engine/tree.js'
import { resourcesOf } from '../../../src/upstream/operator-build/manifests.js'

const objects = (text: string) => resourcesOf(text, 'objects.yaml')
const plain = (outcome: PatchOutcome) => outcome.resources.map((resource) => plainOf(treeOfResource(resource)))
const header = (kind: string, name = 'x', apiVersion = 'apps/v1') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}}\n`

/** The spec of an object after a merge patch, with what the merge does silently. */
function merged(kind: string, before: string, patch: string, apiVersion = 'apps/v1') {
  const outcome = applyPatch(objects(`${header(kind, 'x', apiVersion)}spec: ${before}\n`), {
    text: `${header(kind, 'x', apiVersion)}spec: ${patch}\n`,
    target: null,
  })
  if (outcome.failure) return [`${outcome.failure.path}: ${outcome.failure.reason}`]
  const [object] = plain(outcome)
  const spec = valueAt(object, ['spec'])
  return [spec, ...outcome.mergeProblems.map(({ path, reason }) => `${path}: ${reason}`)]
}

const pod = (spec: string) => `{template: {spec: ${spec}}}`
const ofPod = (spec: unknown) => ({ template: { spec } })

describe('a strategic merge', () => {
  test.each<[string, string, string, unknown]>([
    [
      'containers by name, the patched ones in front',
      '{containers: [{name: a, image: 1}, {name: b}]}',
      '{containers: [{name: b, image: 2}]}',
      {
        containers: [
          { name: 'b', image: 2 },
          { name: 'a', image: 1 },
        ],
      },
    ],
    [
      'new ones in front',
      '{containers: [{name: a}]}',
      '{containers: [{name: c}, {name: b}]}',
      { containers: [{ name: 'c' }, { name: 'b' }, { name: 'a' }] },
    ],
    [
      'one is deleted',
      '{containers: [{name: a}, {name: b}]}',
      '{containers: [{name: a, $patch: delete}]}',
      { containers: [{ name: 'b' }] },
    ],
    [
      'the list is replaced',
      '{containers: [{name: a}]}',
      '{containers: [{$patch: replace}, {name: b}]}',
      { containers: [{ name: 'b' }] },
    ],
    ['a list where nothing stands', '{containers: null}', '{containers: [{name: a}]}', { containers: [{ name: 'a' }] }],
    ['the list is deleted', '{containers: [{name: a}], x: 1}', '{containers: [{$patch: delete}]}', { x: 1 }],
    [
      'volumes by name',
      '{volumes: [{name: a, emptyDir: {}}]}',
      '{volumes: [{name: a, emptyDir: {medium: Memory}}]}',
      { volumes: [{ name: 'a', emptyDir: { medium: 'Memory' } }] },
    ],
    [
      'aliases of hosts by their address',
      '{hostAliases: [{ip: "1", hostnames: [a]}]}',
      '{hostAliases: [{ip: "1", hostnames: [b]}]}',
      { hostAliases: [{ ip: '1', hostnames: ['b'] }] },
    ],
    [
      'tolerations are replaced',
      '{tolerations: [{key: a}]}',
      '{tolerations: [{key: b}]}',
      { tolerations: [{ key: 'b' }] },
    ],
    [
      'arguments are replaced',
      '{containers: [{name: a, args: [x, y]}]}',
      '{containers: [{name: a, args: [z]}]}',
      { containers: [{ name: 'a', args: ['z'] }] },
    ],
    ['a key goes with null', '{a: 1, b: 2}', '{a: null}', { b: 2 }],
    ['a mapping is replaced', '{a: {b: 1}}', '{a: {$patch: replace, c: 2}}', { a: { c: 2 } }],
    ['a mapping is deleted', '{a: {b: 1}, c: 1}', '{a: {$patch: delete}}', { c: 1 }],
    ['a mapping comes where nothing was', '{}', '{a: {b: null, c: 1}}', { a: { c: 1 } }],
    [
      'ports by port and protocol, in their place',
      '{containers: [{name: a, ports: [{containerPort: 1, protocol: TCP}, {containerPort: 2, protocol: TCP}]}]}',
      '{containers: [{name: a, ports: [{containerPort: 2, protocol: TCP, name: x}]}]}',
      {
        containers: [
          {
            name: 'a',
            ports: [
              { containerPort: 1, protocol: 'TCP' },
              { containerPort: 2, protocol: 'TCP', name: 'x' },
            ],
          },
        ],
      },
    ],
    [
      'an element twice in the patch',
      '{containers: []}',
      '{containers: [{name: a, x: 1}, {name: a, y: 2}]}',
      { containers: [{ name: 'a', y: 2 }] },
    ],
  ])('merges %s', (_, before, patch, expected) => {
    expect(merged('Deployment', pod(before), pod(patch))).toEqual([ofPod(expected)])
  })

  test.each<[string, string, string, string]>([
    [
      'an element without its key',
      '{containers: [{name: a}]}',
      '{containers: [{image: b}]}',
      '/spec/template/spec/containers/0: an element without "name" takes all other elements out of the list',
    ],
    [
      'a port without its protocol',
      '{containers: [{name: a, ports: [{containerPort: 1, protocol: TCP}]}]}',
      '{containers: [{name: a, ports: [{containerPort: 1, name: x}]}]}',
      '/spec/template/spec/containers/0/ports/0: the element is ignored, because it lacks one of the keys "containerPort", "protocol" that is there already',
    ],
    [
      'a replacement inside of an element',
      '{containers: [{name: a, x: 1}]}',
      '{containers: [{name: a, $patch: replace}]}',
      '/spec/template/spec/containers/0: "$patch: replace" inside a list element has no effect in Kustomize',
    ],
    [
      'a directive of kubectl',
      '{containers: []}',
      '{$setElementOrder/containers: [{name: a}]}',
      '/spec/template/spec/$setElementOrder/containers: Kustomize does not know the directive "$setElementOrder" and leaves it in the object',
    ],
  ])('says what it does silently with %s', (_, before, patch, problem) => {
    expect(merged('Deployment', pod(before), pod(patch)).slice(1)).toEqual([problem])
  })

  test('knows no directive in a key that only looks like one', () => {
    expect(merged('Deployment', '{}', '{$other: 1}')).toEqual([{ $other: 1 }])
  })

  test('keeps the ports of a Service and the containers of a Job', () => {
    expect(
      merged('Service', '{ports: [{port: 1, protocol: TCP}]}', '{ports: [{port: 2, protocol: TCP}]}', 'v1'),
    ).toEqual([
      {
        ports: [
          { port: 2, protocol: 'TCP' },
          { port: 1, protocol: 'TCP' },
        ],
      },
    ])
    expect(merged('Job', pod('{containers: [{name: a}]}'), pod('{containers: [{name: b}]}'), 'batch/v1')).toEqual([
      ofPod({ containers: [{ name: 'b' }, { name: 'a' }] }),
    ])
  })

  test('replaces every list of a kind that is not built in', () => {
    expect(
      merged('Thing', pod('{containers: [{name: a}]}'), pod('{containers: [{name: b}]}'), 'example.com/v1'),
    ).toEqual([ofPod({ containers: [{ name: 'b' }] })])
  })

  test('keeps the finalizers and owners of built-in kinds, and replaces those of others', () => {
    const of = (apiVersion: string) => {
      const text = (finalizer: string) =>
        `apiVersion: ${apiVersion}\nkind: Thing\nmetadata: {name: x, finalizers: [${finalizer}]}\n`
      const [object] = plain(applyPatch(objects(text('a')), { text: text('b'), target: null }))
      return object
    }
    expect(of('networking.k8s.io/v1')).toMatchObject({ metadata: { finalizers: ['b', 'a'] } })
    expect(of('example.com/v1')).toMatchObject({ metadata: { finalizers: ['b'] } })
  })
})

describe('a merge patch with a target', () => {
  const target = { kind: 'ConfigMap' }
  const config = (name: string, more = '') =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}${more}}\ndata: {a: b}\n`
  const patched = (text: string, before = config('x', ', labels: {k: v}')) =>
    applyPatch(objects(before), { text, target })

  test('leaves kind and name, and the namespace, of each object that it changes', () => {
    const outcome = patched(
      'apiVersion: other/v1\nkind: Other\nmetadata: {name: other, namespace: other}\ndata: {c: d}\n',
      `${config('x')}---\n${config('y', ', namespace: n')}`,
    )
    expect(plain(outcome)).toEqual([
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' }, data: { a: 'b', c: 'd' } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'y', namespace: 'n' }, data: { a: 'b', c: 'd' } },
    ])
    expect(outcome.matched).toEqual(['ConfigMap x', 'ConfigMap y'])
  })

  test('makes null a text among labels, and takes all of them away with none', () => {
    const one = patched('kind: ConfigMap\nmetadata: {name: x, labels: {k: null}}\n')
    expect(plain(one)).toMatchObject([{ metadata: { labels: { k: 'null' } } }])
    expect(one.mergeProblems).toMatchObject([{ path: '/metadata/labels/k' }])
    const all = patched('kind: ConfigMap\nmetadata: {name: x, labels: null, annotations: {a/b: null}}\n')
    expect(plain(all)).toMatchObject([{ metadata: { labels: { k: 'v' }, annotations: { 'a/b': 'null' } } }])
    expect(all.mergeProblems.map(({ path }) => path)).toEqual(['/metadata/labels', '/metadata/annotations/a~1b'])
  })

  test('deletes what it selects', () => {
    const outcome = patched(
      'kind: ConfigMap\nmetadata: {name: x}\n$patch: delete\n',
      `${config('x')}---\n${config('y')}---\n${header('Deployment')}`,
    )
    expect(plain(outcome)).toMatchObject([{ kind: 'Deployment' }])
  })

  test('fails where two objects are called the same', () => {
    const outcome = patched('kind: ConfigMap\nmetadata: {name: x}\ndata: {c: d}\n', `${config('x')}---\n${config('x')}`)
    expect(outcome.failure).toMatchObject({ object: 'ConfigMap x', reason: 'there are two objects of this name' })
  })
})

describe('a merge patch without a target', () => {
  const two = `${header('Deployment', 'a')}---\n${header('Deployment', 'b')}`
  test('may hold several documents, each for one object', () => {
    const outcome = applyPatch(objects(two), {
      text: `${header('Deployment', 'a')}x: 1\n---\n${header('Deployment', 'b')}y: 2\n`,
      target: null,
    })
    expect(plain(outcome)).toMatchObject([{ x: 1 }, { y: 2 }])
    expect(outcome.matched).toEqual(['Deployment a', 'Deployment b'])
  })
  test('is applied as a whole or not at all', () => {
    const before = objects(two)
    const outcome = applyPatch(before, {
      text: `${header('Deployment', 'a')}x: 1\n---\n${header('Deployment', 'gone')}`,
      target: null,
    })
    expect(outcome.resources).toBe(before)
    expect(outcome.failure?.reason).toContain('no object matches apps/v1 Deployment gone in default')
    const refused = applyPatch(before, {
      text: `${header('Deployment', 'a')}x: 1\n---\n${header('Deployment', 'b')}spec: {$patch: drop}\n`,
      target: null,
    })
    expect(refused.resources).toBe(before)
  })
  test('does not find an object of another group', () => {
    expect(
      applyPatch(objects(two), { text: header('Deployment', 'a', 'extensions/v1'), target: null }).failure,
    ).not.toBeNull()
  })
})

describe('the text of a patch', () => {
  const kinds = (text: string) => {
    const body = parsePatchText(text)
    if (body.kind === 'documents') return body.documents.length
    return body.kind === 'operations' ? [body.operations.length, body.restIgnored] : body.kind
  }
  const item = (name: string) => `{kind: A, metadata: {name: ${name}}}`
  test.each<[string, string, unknown]>([
    ['JSON', '[{"op": "remove", "path": "/a"}]', [1, false]],
    ['an operation that is missing', '- {op: remove, path: /a}\n-\n', [2, false]],
    ['operations before documents', `- {op: remove, path: /a}\n---\n${item('a')}\n`, [1, true]],
    ['a list of objects', `kind: AList\nitems: [${item('a')}, ${item('b')}]\n`, 2],
    ['a list without entries', 'kind: AList\nmetadata: {name: x}\n', 1],
    ['a list of something else', 'kind: AList\nitems: text\n', 'empty'],
    ['an object whose kind begins so', `kind: Listing\nmetadata: {name: x}\nitems: []\n`, 1],
    ['empty documents between', `---\n---\n${item('a')}\n---\n{}\n`, 1],
    ['a list of texts', '- a\n', 'invalid'],
    ['a text', 'text\n', 'invalid'],
    ['spaces', '  \n', 'invalid'],
    ['an object without a name', '{kind: A, metadata: {}}', 'invalid'],
    ['an object without a kind', '{metadata: {name: a}}', 'invalid'],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected))

  test('that is longer than any object is not read', () => {
    const body = parsePatchText(`a: ${'x'.repeat(2_000_000)}`)
    expect(body.kind === 'invalid' && body.reason).toContain('too long')
  })

  test('an operation keeps what its author wrote, and what is no text is none', () => {
    const body = parsePatchText('- {op: 5, path: /a}\n- {path: 5, value: yes}\n')
    expect(body).toMatchObject({
      operations: [
        { op: 'unknown', path: '/a', from: null, value: null },
        { op: 'unknown', path: null, value: true },
      ],
    })
  })
})

test('annotations that a patch did not write do not stay empty', () => {
  const text = '- {op: add, path: /data/x, value: z}'
  const of = (annotations: string): JsonObject[] => {
    const before = objects(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x${annotations}}\ndata: {a: b}\n`)
    return plain(applyPatch(before, { text, target: { kind: 'ConfigMap' } })).filter(
      (one): one is JsonObject => typeof one === 'object' && one !== null,
    )
  }
  expect(of('')).toEqual([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' }, data: { a: 'b', x: 'z' } }])
  expect(of(', annotations: {}')).toMatchObject([{ metadata: { annotations: {} } }])
  expect(of(', annotations: {c: d}')).toMatchObject([{ metadata: { annotations: { c: 'd' } } }])
})
