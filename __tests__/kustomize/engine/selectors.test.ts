import { describe, expect, test } from 'vitest'
import { parseLabelSelector } from '../../../src/kustomize/engine/label-selector.js'
import { compileTarget } from '../../../src/kustomize/engine/target.js'
import { resourceOf, withTree } from '../../../src/kustomize/engine/resource.js'
import { treeMap } from '../../../src/kustomize/engine/tree.js'
import { wholeMatch } from '../../../src/kustomize/target.js'

const labels = new Map([
  ['app', 'web'],
  ['tier', 'front'],
  ['example.com/size', '5'],
  ['empty', ''],
])

describe('a label selector', () => {
  test.each<[string, boolean]>([
    ['', true],
    ['  ', true],
    ['app', true],
    ['gone', false],
    ['!gone', true],
    ['! gone', true],
    ['!app', false],
    ['app=web', true],
    ['app == web', true],
    ['app=other', false],
    ['app!=other', true],
    ['app!=web', false],
    ['gone!=web', true],
    ['empty=', true],
    ['app in (web, api)', true],
    ['app in(web)', true],
    ['app in (api)', false],
    ['app notin (api)', true],
    ['app notin (web,api)', false],
    ['gone in (web)', false],
    ['gone notin (web)', true],
    ['example.com/size > 4', true],
    ['example.com/size > 5', false],
    ['example.com/size < 6', true],
    ['example.com/size < 5', false],
    ['example.com/size<-1', false],
    ['app > 4', false],
    ['gone < 9', false],
    ['app=web,tier in (front, back),!gone', true],
    ['app=web , tier=back', false],
  ])('%j takes the object: %s', (text, takes) => {
    expect(parseLabelSelector(text).every((requirement) => requirement(labels))).toBe(takes)
  })

  test.each([
    'a b',
    'app in',
    '-app',
    'app=-x',
    'app in (x y)',
    'a'.repeat(64),
    `app=${'a'.repeat(64)}`,
    '!',
    'app > x',
  ])('%j is none', (text) => expect(() => parseLabelSelector(text)).toThrow(/is no label (?:key|value)/))
})

describe('the target of a patch', () => {
  const object = (name: string, namespace = '', kind = 'Deployment', more = {}) =>
    resourceOf(
      treeMap({ apiVersion: 'apps/v1', kind, metadata: { name, ...(namespace === '' ? {} : { namespace }), ...more } }),
    )
  const takes = (target: Record<string, string>, resource = object('web')) => {
    const selector = compileTarget(target)
    return selector.kind === 'invalid' ? selector.reason : selector.matches(resource)
  }

  test.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ kind: 'Deployment', name: 'web', group: 'apps', version: 'v1' }, true],
    [{ name: 'w.*' }, true],
    [{ name: 'w' }, false],
    [{ name: 'eb' }, false],
    [{ name: 'web|api' }, true],
    [{ name: 'api|web-x' }, false],
    [{ kind: 'Deploy' }, false],
    [{ group: 'batch' }, false],
    [{ version: 'v2' }, false],
    [{ namespace: 'default' }, true],
    [{ namespace: 'other' }, false],
    [{ labelSelector: 'a=b' }, false],
  ])('%j: %s', (target, expected) => expect(takes(target)).toBe(expected))

  test('an object is found by the name that it had and the one that it has', () => {
    const renamed = withTree(
      object('web', 'one'),
      treeMap({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'new', namespace: 'two' } }),
    )
    for (const target of [{ name: 'web' }, { name: 'new' }, { namespace: 'one' }, { namespace: 'two' }])
      expect(takes(target, renamed)).toBe(true)
    expect(takes({ name: 'other' }, renamed)).toBe(false)
  })

  test('an object of the whole cluster is in no namespace', () => {
    expect(takes({ namespace: 'default' }, object('x', '', 'ClusterRole'))).toBe(false)
  })

  test('labels and annotations are those of the object, as texts', () => {
    const marked = object('x', '', 'Deployment', { labels: { a: 'b', n: 5 }, annotations: { c: 'd' } })
    expect(takes({ labelSelector: 'a=b,n=5', annotationSelector: 'c' }, marked)).toBe(true)
    expect(takes({ labelSelector: 'c' }, marked)).toBe(false)
    expect(takes({ annotationSelector: 'a' }, marked)).toBe(false)
  })

  test.each([{ name: '(' }, { labelSelector: 'a b' }, { annotationSelector: 'a b' }])('%j cannot be read', (target) => {
    expect(takes(target)).toMatch(/^the target cannot be read: /)
  })
})

test.each<[string, string, boolean]>([
  ['', 'anything', true],
  ['a-b_1', 'a-b_1', true],
  ['a-b_1', 'a-b_12', false],
  ['a|b', 'ab', false],
  ['a.c', 'abc', true],
  ['a.c', 'xabcx', false],
])('the expression %j takes %j: %s', (pattern, text, takes) => expect(wholeMatch(pattern)(text)).toBe(takes))
