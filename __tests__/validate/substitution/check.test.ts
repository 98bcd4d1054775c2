import { describe, expect, test } from 'vitest'
import type { Problem } from '../../../src/model/problem.js'
import type { Version } from '../../../src/model/version.js'
import { checkSubstitution } from '../../../src/validate/substitution/check.js'
import { readTree } from '../../../src/documents/tree.js'
import { caseFiles } from '../../support/cases.js'
import { memoryWorkspace } from '../../support/memory-workspace.js'
import { instancesOf } from '../state.js'

type Texts = Readonly<Record<string, string>>

/** The tree as a validation reads it: what speaks of Flux, and the rest through the workspace alone. */
async function judged(files: Texts, flux: Version = '2.9.4'): Promise<readonly Problem[]> {
  const workspace = memoryWorkspace(files)
  const tree = await readTree(workspace, { wanted: (bytes) => Buffer.from(bytes).includes('fluxcd') })
  const instances = instancesOf(tree).map((instance) => ({ instance, operator: null, flux, manifests: null }))
  return checkSubstitution({ tree, workspace, pins: [], instances, contents: null, operator: null }, flux)
}

const lines = (problems: readonly Problem[]) =>
  problems.map(({ code, severity, file, line, message }) => {
    const name = /\$\{(\w+)\}/.exec(message)?.[1] ?? ''
    return `${code === 'variable-unset' ? severity : code} ${file ?? ''}:${line ?? ''} ${name}`.trim()
  })

const flux = (name: string, path: string, spec: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system, labels: {app: ${name}}}
spec:
  path: ${path}
  sourceRef: {kind: GitRepository, name: flux-system}
${spec}`

const given = (names: string) => `  postBuild:
    substitute: {${names}}
`
const from = (kind: string, name: string, optional = false) => `  postBuild:
    substitute: {SET: x}
    substituteFrom:
      - {kind: ${kind}, name: ${name}, optional: ${String(optional)}}
`
const config = (body: string, more = '') => `apiVersion: v1
kind: ConfigMap
metadata:
  name: c
${more}data:
  a: ${body}
`

describe('variables that nothing sets', () => {
  test('the case: a token in a script, at its line', async () => {
    const [problem, ...more] = await judged(caseFiles('03-strict-substitution'))
    expect(more).toEqual([])
    expect(problem).toMatchObject({
      code: 'variable-unset',
      severity: 'error',
      file: 'apps/media/script.yaml',
      line: 8,
    })
    expect(problem?.message).toContain('${PLEX_TOKEN}')
    expect(problem?.help).toContain('$${PLEX_TOKEN}')
    expect(problem?.help).toContain('${PLEX_TOKEN:=')
    expect(problem?.help).toContain('substitute: disabled')
  })

  test('before Flux 2.9 they are empty texts', async () => {
    expect(await judged(caseFiles('03-strict-substitution'), '2.8.8')).toEqual([])
  })

  const one = (text: string, more: Texts = {}, spec = given('SET: x')): Texts => ({
    'flux/ks.yaml': flux('apps', './apps', spec),
    'apps/a.yaml': text,
    ...more,
  })

  const patching = (text: string, more = '') =>
    `${given('SET: x')}  patches:
    - target: {kind: ConfigMap}
      patch: |
        - {op: add, path: /data/b, value: "${text}"}
${more}`

  test.each<[string, Texts, readonly string[]]>([
    ['in its own patches alone', one(config('a'), {}, patching('${OPEN}')), ['error flux/ks.yaml:12 OPEN']],
    [
      'a copy that a Kustomization of its own exempts',
      one(config('x'), {
        'apps/kustomization.yaml':
          'configMapGenerator:\n  - {name: a, files: [run.sh]}\ngeneratorOptions: {labels: {kustomize.toolkit.fluxcd.io/substitute: disabled}}\n',
        'apps/run.sh': '${OPEN}',
      }),
      [],
    ],
    [
      'generated with other options',
      one(config('x'), {
        'apps/kustomization.yaml':
          'configMapGenerator:\n  - {name: a, files: [run.sh], options: {labels: {a: b}}}\ngeneratorOptions: {disableNameSuffixHash: true}\n',
        'apps/run.sh': '${OPEN}',
      }),
      ['error apps/run.sh:1 OPEN'],
    ],
    [
      'annotations of the whole kustomization',
      one(config('${OPEN}'), {
        'apps/kustomization.yaml':
          'resources: [a.yaml]\ncommonAnnotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n',
      }),
      [],
    ],
    [
      'labels of the whole kustomization',
      one(config('${OPEN}'), {
        'apps/kustomization.yaml':
          'resources: [a.yaml]\ncommonLabels: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n',
      }),
      [],
    ],
    [
      'other labels of the kustomization',
      one(config('${OPEN}'), { 'apps/kustomization.yaml': 'resources: [a.yaml]\nlabels: [{pairs: {a: b}}, text]\n' }),
      ['error apps/a.yaml:6 OPEN'],
    ],
    [
      'exempt by a patch in a file',
      one(config('${OPEN}'), {
        'apps/kustomization.yaml': 'resources: [a.yaml]\npatches:\n  - target: {kind: ConfigMap}\n    path: p.yaml\n',
        'apps/p.yaml':
          '- op: add\n  path: /metadata/annotations\n  value: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n',
      }),
      [],
    ],
    [
      'a patch that exempts another kind',
      one(config('${OPEN}'), {
        'apps/kustomization.yaml':
          'resources: [a.yaml]\npatches:\n  - target: {kind: Secret}\n    patch: |\n      - op: add\n        path: /metadata/annotations\n        value: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n',
      }),
      ['error apps/a.yaml:6 OPEN'],
    ],
    [
      'a patch of another kind of change',
      one(config('${OPEN}'), {
        'apps/kustomization.yaml':
          'resources: [a.yaml]\npatches:\n  - target: {kind: ConfigMap}\n    patch: |\n      - {op: add, path: /data/x, value: y}\n',
      }),
      ['error apps/a.yaml:6 OPEN'],
    ],
    [
      'in a list',
      one(config('x').replace('  a: x', '  a: x\nlist: ["${SET}", "${OPEN}"]')),
      ['error apps/a.yaml:7 OPEN'],
    ],
    ['in an object without a name', one('kind: A\nb: ${OPEN}\n'), ['error apps/a.yaml:2 OPEN']],
    [
      'in the prefix of names',
      one(config('x'), {}, `${given('SET: x')}  namePrefix: "\${OPEN}-"\n  nameSuffix: "-\${MORE}"\n`),
      ['error flux/ks.yaml:9 OPEN', 'error flux/ks.yaml:10 MORE'],
    ],
    [
      'in a field of the Kustomization that goes nowhere',
      one(config('x'), {}, `${given('SET: x')}  serviceAccountName: "\${OPEN}"\n`),
      [],
    ],
    [
      'in what a component brings',
      one(config('x'), { 'apps/kustomization.yaml': 'resources: [a.yaml]\ncomponents: ["../${PART}"]\n' }),
      [],
    ],
    [
      'a file that may be run',
      one(config('x'), {
        'apps/kustomization.yaml': 'configMapGenerator:\n  - {name: a, files: [bin]}\n',
        'apps/bin': '\0${OPEN}',
      }),
      [],
    ],
    [
      'what the tree of a sync applies',
      one(
        config('${A}'),
        {
          'flux/instance.yaml':
            'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux}\nspec: {sync: {path: ./}}\n',
          'local/v.yaml': 'kind: Secret\napiVersion: v1\nmetadata: {name: vars}\nstringData: {B: x}\n',
        },
        from('Secret', 'vars'),
      ),
      ['error apps/a.yaml:6 A'],
    ],
    [
      'a sealed one by the name of its template',
      one(
        config('${A} ${B}'),
        {
          'v.yaml':
            'kind: SealedSecret\napiVersion: bitnami.com/v1alpha1\nmetadata: {name: other}\nspec: {encryptedData: {A: x}, template: {metadata: {name: vars}, data: {B: y}}}\n',
        },
        from('Secret', 'vars'),
      ),
      [],
    ],
    [
      'an external one by the name of its target',
      one(
        config('${A} ${B} ${C}'),
        {
          'v.yaml':
            'kind: ExternalSecret\napiVersion: external-secrets.io/v1\nmetadata: {name: other}\nspec: {target: {name: vars, template: {data: {B: y}}}, data: [{secretKey: A}, {x: y}]}\n',
        },
        from('Secret', 'vars'),
      ),
      ['error apps/a.yaml:6 C'],
    ],
    [
      'an external one with a template from elsewhere',
      one(
        config('${A}'),
        {
          'v.yaml':
            'kind: ExternalSecret\napiVersion: external-secrets.io/v1\nmetadata: {name: vars}\nspec: {target: {template: {templateFrom: [{configMap: {name: x}}]}}}\n',
        },
        from('Secret', 'vars'),
      ),
      ['not-evaluated flux/ks.yaml:8'],
    ],
    [
      'a ConfigMap of the name of a Secret',
      one(
        config('${A}'),
        { 'v.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {A: x}\n' },
        from('Secret', 'vars'),
      ),
      ['not-evaluated flux/ks.yaml:8'],
    ],
    [
      'a source of another name',
      one(
        config('${A}'),
        { 'v.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: other}\ndata: {A: x}\n' },
        from('ConfigMap', 'vars'),
      ),
      ['not-evaluated flux/ks.yaml:8'],
    ],
    [
      'a source whose keys an input gives',
      one(
        config('${A}'),
        { 'v.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {"<< inputs.x >>": x}\n' },
        from('ConfigMap', 'vars'),
      ),
      ['not-evaluated flux/ks.yaml:8'],
    ],
    [
      'a generated one of the other kind',
      one(
        config('${A}'),
        { 'vars/kustomization.yaml': 'secretGenerator:\n  - {name: vars, files: [A=a.txt]}\n', 'vars/a.txt': 'x' },
        from('ConfigMap', 'vars'),
      ),
      ['not-evaluated flux/ks.yaml:8'],
    ],
    [
      'a generated one whose lines are not there',
      one(
        config('${A}'),
        { 'vars/kustomization.yaml': 'configMapGenerator:\n  - {name: vars, envs: [gone.env]}\n' },
        from('ConfigMap', 'vars'),
      ),
      ['not-evaluated flux/ks.yaml:8'],
    ],
    ['set, in its own patches', one(config('a'), {}, patching('${SET} $${OTHER}')), []],
    [
      'in a tag that it sets',
      one(config('a'), {}, `${given('SET: x')}  images:\n    - {name: a, newTag: "\${OPEN}"}\n`),
      ['error flux/ks.yaml:10 OPEN'],
    ],
    [
      'in its own patches, in the target alone',
      one(config('a'), {}, patching('x', '    - {target: {name: "${OPEN}"}, patch: "[]"}\n')),
      [],
    ],
    [
      'in the patches of one that another substitutes in',
      {
        ...one(config('a'), {}, patching('${FIRST} $${SECOND}')),
        'root/ks.yaml': flux('root', './flux', given('FIRST: x')),
      },
      ['error flux/ks.yaml:12 SECOND'],
    ],
    ['set', one(config('${SET}')), []],
    ['escaped', one(config('$${OPEN}')), []],
    ['a fallback', one(config('${OPEN:=1} ${OTHER:-2}')), []],
    ['a fallback that asks for another', one(config('${OPEN:=${INNER}}')), ['error apps/a.yaml:6 INNER']],
    ['a change of it', one(config('${OPEN^^}')), ['error apps/a.yaml:6 OPEN']],
    ['a comment', one(`${config('x')}# \${OPEN}\n`), []],
    ['a comment inside a block of text', one(config('|\n    x\n    # ${OPEN}')), ['error apps/a.yaml:8 OPEN']],
    ['a key', one(config('{x: 1, "${OPEN}": 2}')), ['error apps/a.yaml:6 OPEN']],
    [
      'exempt by annotation',
      one(config('${OPEN}', '  annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n')),
      [],
    ],
    ['exempt by label', one(config('${OPEN}', '  labels: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n')), []],
    [
      'exempt by a patch',
      one(config('${OPEN}'), {
        'apps/kustomization.yaml':
          'resources: [a.yaml]\npatches:\n  - target: {kind: ConfigMap}\n    patch: |\n      - op: add\n        path: /metadata/annotations\n        value: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n',
      }),
      [],
    ],
    [
      'exempt by labels of its kustomization',
      one(config('${OPEN}'), {
        'apps/kustomization.yaml':
          'resources: [a.yaml]\nlabels:\n  - pairs: {kustomize.toolkit.fluxcd.io/substitute: disabled}\n',
      }),
      [],
    ],
    [
      'a comment of a file of variables',
      one(config('x'), {
        'apps/kustomization.yaml': 'configMapGenerator:\n  - {name: a, envs: [x.env]}\n',
        'apps/x.env': '# ${COMMENT}\n  # ${TOO}\nA=${OPEN}\nB=# ${ALSO}\n',
      }),
      ['error apps/x.env:3 OPEN', 'error apps/x.env:4 ALSO'],
    ],
    ['what Flux never could read', one(config('${{ github.sha }} ${OPEN}')), []],
    ['no postBuild', one(config('${OPEN}'), {}, ''), []],
    ['an empty postBuild substitutes nothing', one(config('${OPEN}'), {}, '  postBuild: {substitute: {}}\n'), []],
    [
      'unless it always does',
      one(config('${OPEN}'), {}, '  postBuild: {substituteStrategy: Always}\n'),
      ['error apps/a.yaml:6 OPEN'],
    ],
    ['another folder', one(config('${SET}'), { 'other/b.yaml': config('${OPEN}') }), []],
    [
      'a folder with a kustomization: what it names alone',
      one(config('${OPEN}'), { 'apps/kustomization.yaml': 'resources: [b.yaml]\n', 'apps/b.yaml': config('${B}') }),
      ['error apps/b.yaml:6 B'],
    ],
    [
      'bases, patches and settings of kustomizations',
      one(config('x'), {
        'apps/kustomization.yaml':
          'resources: [../base]\nnamespace: ${NS}\npatches:\n  - path: p.yaml\n  - target: {kind: ConfigMap, name: "${NOT}"}\n    patch: |\n      - op: add\n        path: /data/b\n        value: ${INLINE}\nsecretGenerator:\n  - {name: s, literals: ["a=${NOT}"]}\n',
        'apps/p.yaml': config('${PATCH}'),
        'base/kustomization.yml': 'resources: [b.yaml]\n',
        'base/b.yaml': config('${BASE}'),
      }),
      [
        'error base/b.yaml:6 BASE',
        'error apps/p.yaml:6 PATCH',
        'error apps/kustomization.yaml:2 NS',
        'error apps/kustomization.yaml:9 INLINE',
      ],
    ],
    [
      'generated ConfigMaps, unless exempt; Secrets are encoded',
      one(config('x'), {
        'apps/kustomization.yaml':
          'configMapGenerator:\n  - {name: a, files: [run.sh]}\n  - {name: b, files: [off.json], options: {annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}}}\n  - {name: l, literals: ["k=${LITERAL}"]}\nsecretGenerator:\n  - {name: s, files: [secret.sh]}\n',
        'apps/run.sh': '#!/bin/sh\necho ${HOSTNAME}\n',
        'apps/off.json': '{"a": "${datasource}"}',
        'apps/secret.sh': '${NOT}',
      }),
      ['error apps/kustomization.yaml:4 LITERAL', 'error apps/run.sh:2 HOSTNAME'],
    ],
    [
      'components of the Kustomization itself',
      one(config('x'), {
        'flux/ks.yaml': flux('apps', './apps', `  components: [../common]\n${given('SET: x')}`),
        'common/kustomization.yaml': 'kind: Component\nresources: [c.yaml]\n',
        'common/c.yaml': config('${COMMON}'),
      }),
      ['error common/c.yaml:6 COMMON'],
    ],
    [
      'a ConfigMap of the tree that does not speak of Flux',
      one(
        config('${A} ${B}'),
        { 'vars/v.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {A: x}\n' },
        from('ConfigMap', 'vars'),
      ),
      ['error apps/a.yaml:6 B'],
    ],
    [
      'a Secret that SOPS encrypted',
      one(
        config('${A} ${B}'),
        {
          'vars/v.yaml':
            'kind: Secret\napiVersion: v1\nmetadata: {name: vars}\nstringData: {A: "ENC[AES256_GCM,data:x]"}\nsops: {mac: x}\n',
        },
        from('Secret', 'vars'),
      ),
      ['error apps/a.yaml:6 B'],
    ],
    [
      'a generated one',
      one(
        config('${A} ${B} ${C} ${D}'),
        {
          'vars/kustomization.yaml':
            'configMapGenerator:\n  - {name: vars, literals: [A=1], envs: [more.env], files: [C=c.txt]}\n',
          'vars/more.env': 'B=2\n',
          'vars/c.txt': 'x',
        },
        from('ConfigMap', 'vars'),
      ),
      ['error apps/a.yaml:6 D'],
    ],
    [
      'a sealed one',
      one(
        config('${A} ${B}'),
        {
          'v.yaml':
            'kind: SealedSecret\napiVersion: bitnami.com/v1alpha1\nmetadata: {name: vars}\nspec: {encryptedData: {A: x}}\n',
        },
        from('Secret', 'vars'),
      ),
      ['error apps/a.yaml:6 B'],
    ],
    ['outside the repository', one(config('${A}'), {}, from('Secret', 'vars')), ['not-evaluated flux/ks.yaml:8']],
    ...(
      [
        [
          'OCIRepository',
          'source.toolkit.fluxcd.io/v1',
          "{url: 'oci://ghcr.io/example/charts/kustomize-mutating-webhook', ref: {tag: 1.0.0}}",
        ],
        ['HelmRelease', 'helm.toolkit.fluxcd.io/v2', '{chart: {spec: {chart: kustomize-mutating-webhook}}}'],
        [
          'ClusterPolicy',
          'kyverno.io/v1',
          '{rules: [{match: {any: [{resources: {kinds: [kustomize.toolkit.fluxcd.io/v1/Kustomization]}}]}, mutate: {patchStrategicMerge: {spec: {postBuild: {}}}}}]}',
        ],
        [
          'MutatingAdmissionPolicy',
          'admissionregistration.k8s.io/v1',
          '{matchConstraints: {resourceRules: [{apiGroups: [kustomize.toolkit.fluxcd.io]}]}}',
        ],
      ] as const
    ).map(([kind, apiVersion, spec]): [string, Texts, readonly string[]] => [
      `what changes Kustomizations in the cluster: ${kind}`,
      one(config('${A}'), {
        'w.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: w}\nspec: ${spec}\n`,
      }),
      ['not-evaluated flux/ks.yaml:8'],
    ]),
    [
      'a webhook that changes other objects',
      one(config('${A}'), {
        'w.yaml':
          'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: w}\nspec: {rules: [{match: {kinds: [kustomize.toolkit.fluxcd.io/v1/Kustomization]}, validate: {}}]}\n',
      }),
      ['error apps/a.yaml:6 A'],
    ],
    ['outside, and nothing is asked for', one(config('${SET}'), {}, from('Secret', 'vars')), []],
    [
      'outside, but it may be absent',
      one(config('${A}'), {}, from('Secret', 'vars', true)),
      ['warning apps/a.yaml:6 A'],
    ],
    [
      'a copy that nothing applies, beside a cluster that is applied',
      one(
        config('${A}'),
        {
          'root.yaml': flux('root', './flux', ''),
          'local/v.yaml': 'kind: Secret\napiVersion: v1\nmetadata: {name: vars}\nstringData: {B: x}\n',
        },
        from('Secret', 'vars'),
      ),
      ['not-evaluated flux/ks.yaml:8'],
    ],
    [
      'a store that shows some',
      one(
        config('${A}'),
        {
          'v.yaml':
            'kind: ExternalSecret\napiVersion: external-secrets.io/v1\nmetadata: {name: vars}\nspec: {dataFrom: [{extract: {key: x}}]}\n',
        },
        from('Secret', 'vars'),
      ),
      ['not-evaluated flux/ks.yaml:8'],
    ],
  ])('%s', async (_, files, wanted) => {
    expect(lines(await judged(files))).toEqual(wanted)
  })

  test('a postBuild that the Kustomization above patches into those that it selects', async () => {
    const patch = (selector: string) => `  patches:
    - target: {group: kustomize.toolkit.fluxcd.io, kind: Kustomization, labelSelector: "${selector}"}
      patch: |
        apiVersion: kustomize.toolkit.fluxcd.io/v1
        kind: Kustomization
        metadata: {name: not-used}
        spec:
          postBuild:
            substituteFrom: [{kind: ConfigMap, name: vars}]
`
    const files = (selector: string) => ({
      'flux/cluster.yaml': flux('cluster', './kubernetes', patch(selector)),
      'kubernetes/ks.yaml': flux('apps', './apps', ''),
      'vars.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {A: x}\n',
      'apps/a.yaml': config('${A} ${B}'),
    })
    expect(lines(await judged(files('app=apps')))).toEqual(['error apps/a.yaml:6 B'])
    expect(lines(await judged(files('app notin (apps)')))).toEqual([])
  })

  const patched = (operations: string) => ({
    'flux/cluster.yaml': flux(
      'cluster',
      './kubernetes',
      `  patches:\n    - target: {kind: Kustomization}\n      patch: |\n${operations.replace(/^(?=.)/gm, '        ')}`,
    ),
    'kubernetes/ks.yaml': flux('apps', './apps', ''),
    'vars.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {A: x}\n',
    'apps/a.yaml': config('${A} ${B}'),
  })
  test.each<[string, string, readonly string[]]>([
    ['a whole one', '- {op: add, path: /spec/postBuild, value: {substitute: {A: x}}}\n', ['error apps/a.yaml:6 B']],
    ['its variables', '- {op: replace, path: /spec/postBuild/substitute, value: {A: x}}\n', ['error apps/a.yaml:6 B']],
    ['one variable', '- {op: add, path: /spec/postBuild/substitute/B, value: x}\n', ['error apps/a.yaml:6 A']],
    [
      'its sources',
      '- {op: add, path: /spec/postBuild/substituteFrom, value: [{name: vars}]}\n',
      ['error apps/a.yaml:6 B'],
    ],
    [
      'one source',
      '- {op: add, path: /spec/postBuild/substituteFrom/-, value: {kind: ConfigMap, name: vars}}\n',
      ['error apps/a.yaml:6 B'],
    ],
    ['none, as it is taken away', '- {op: remove, path: /spec/postBuild/substitute/B}\n', []],
    ['something else', '- {op: add, path: /spec/interval, value: 1h}\n', []],
    ['what is no mapping', '- {op: add, path: /spec/postBuild, value: text}\n', []],
    [
      'a document that names another',
      'kind: OCIRepository\nmetadata: {name: apps}\nspec: {postBuild: {substitute: {A: x}}}\n',
      ['error apps/a.yaml:6 B'],
    ],
  ])('a postBuild that operations of a patch give: %s', async (_, operations, wanted) => {
    expect(lines(await judged(patched(operations)))).toEqual(wanted)
  })

  test('a patch without a target reaches the one that it names', async () => {
    const files = (name: string) => ({
      'flux/kustomization.yaml': `resources: [ks.yaml]\npatches:\n  - patch: |\n      kind: Kustomization\n      metadata: {name: ${name}}\n      spec: {postBuild: {substitute: {A: x}}}\n`,
      'flux/ks.yaml': flux('apps', './apps', ''),
      'apps/a.yaml': config('${A} ${B}'),
    })
    expect(lines(await judged(files('apps')))).toEqual(['error apps/a.yaml:6 B'])
    expect(lines(await judged(files('other')))).toEqual([])
  })

  test('how many ask for it, and on how many lines, is told', async () => {
    const [first] = await judged(one(config('|\n    ${OPEN}\n    ${OPEN}')))
    expect(first?.message).toContain('${OPEN} (and on 1 more line) is set by nothing that')
    const [second] = await judged(one(config('|\n    ${OPEN}\n    ${OPEN}\n    ${OPEN}')))
    expect(second?.message).toContain('${OPEN} (and on 2 more lines) is set by nothing that')
    const [third] = await judged(one(config('${OPEN}'), { 'flux/more.yaml': flux('more', './apps', given('SET: x')) }))
    expect(first?.message).toMatch(/nothing that \S+ \S+ substitutes from/)
    expect(third?.message).toMatch(/^\$\{OPEN\} is set by nothing that \S+ \S+ and 1 more substitutes from/)
    const [doubt] = await judged(one(config('${A}'), {}, from('Secret', 'vars', true)))
    expect(doubt?.message).toContain('unless Secret vars, which is not in the repository, is there')
  })

  test.each<[string, string, string]>([
    ['three', '${A} ${B} ${C}', '(A, B, C)'],
    ['more', '${A} ${B} ${C} ${D} ${E}', '(A, B, C and 2 more)'],
  ])('what may be set elsewhere is told by its source, and names %s', async (_, text, names) => {
    const [problem, ...more] = await judged(one(config(text), {}, from('Secret', 'vars')))
    expect(more).toEqual([])
    expect(problem?.message).toContain('from the Secret vars, which the repository does not hold,')
    expect(problem?.message).toContain(names)
  })

  test('a source that shows some, and what changes Kustomizations, are told as such', async () => {
    const store =
      'kind: ExternalSecret\napiVersion: external-secrets.io/v1\nmetadata: {name: vars}\nspec: {dataFrom: [{extract: {key: x}}]}\n'
    const [some] = await judged(one(config('${A}'), { 'v.yaml': store }, from('Secret', 'vars')))
    expect(some?.message).toContain('from the Secret vars, of which the repository does not show all,')
    const hook =
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: w}\nspec: {chart: {spec: {chart: kustomize-mutating-webhook}}}\n'
    const [changed] = await judged(one(config('${A}'), { 'w.yaml': hook }))
    expect(changed?.message).toContain('HelmRelease w, which changes Kustomizations in the cluster,')
  })

  test('a file that two Kustomizations apply is named once, and each cluster has its own source', async () => {
    const files = {
      'clusters/a/ks.yaml': flux('apps', './apps', from('ConfigMap', 'vars')),
      'clusters/b/ks.yaml': flux('apps', './apps', from('ConfigMap', 'vars')),
      'clusters/a/v.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {A: x, B: y}\n',
      'clusters/b/v.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {A: x}\n',
      'apps/a.yaml': config('${A} ${B} ${C}'),
    }
    const problems = await judged(files)
    expect(lines(problems).toSorted()).toEqual(['error apps/a.yaml:6 B', 'error apps/a.yaml:6 C'])
  })

  test('a source of another cluster counts where the own one has none', async () => {
    const files = (cluster: string) => ({
      'clusters/a/ks.yaml': flux('apps', './clusters/a/apps', from('ConfigMap', 'vars')),
      'clusters/b/v.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {A: x}\n',
      [`clusters/${cluster}/w.yaml`]: 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: vars}\ndata: {B: x}\n',
      'clusters/a/apps/a.yaml': config('${A}'),
    })
    expect(lines(await judged(files('a')))).toEqual(['error clusters/a/apps/a.yaml:6 A'])
    expect(lines(await judged(files('c')))).toEqual([])
  })

  test('an instance that turns it off', async () => {
    const instance = caseFiles('03-strict-substitution')['flux/instance.yaml'] ?? ''
    const off = `${instance}  kustomize:
    patches:
      - target: {kind: Deployment, name: kustomize-controller}
        patch: |
          - op: add
            path: /spec/template/spec/containers/0/args/-
            value: --feature-gates=StrictPostBuildSubstitutions=false
`
    expect(await judged({ ...caseFiles('03-strict-substitution'), 'flux/instance.yaml': off })).toEqual([])
  })
})
