import { describe, expect, it } from 'vitest'
import { object } from '../support/change.js'
import { readIn, type Case } from '../support/read-in.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const text = (value: unknown): string => JSON.stringify(value)

const source = (tag: string): string =>
  object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'flux-operator', {
    spec: { url: `${charts}/flux-operator`, ref: { tag } },
  })
const set = (tag: string, spec: object): string =>
  object('fluxcd.controlplane.io/v1', 'ResourceSet', 'a', {
    spec: {
      ...spec,
      resources: [
        {
          apiVersion: 'source.toolkit.fluxcd.io/v1',
          kind: 'OCIRepository',
          metadata: { name: 'x' },
          spec: { url: `${charts}/flux-operator`, ref: { tag } },
        },
      ],
    },
  })
const provider = (spec: object, labels?: object): string =>
  object('fluxcd.controlplane.io/v1', 'ResourceSetInputProvider', 'p', { spec }, labels ? { labels } : {})
const applications = (targetRevision: string, ...generators: readonly object[]): string =>
  object('argoproj.io/v1alpha1', 'ApplicationSet', 'a', {
    spec: {
      generators,
      template: {
        spec: { source: { chart: 'flux-operator', repoURL: 'ghcr.io/controlplaneio-fluxcd/charts', targetRevision } },
      },
    },
  })

describe('inputs of a ResourceSet', () => {
  it.each<Case>([
    [
      'an input',
      { 'a.yaml': set('<< inputs.v >>', { inputs: [{ v: '0.57.0' }] }) },
      [
        'a.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from a.yaml:1)',
      ],
    ],
    [
      'an input below the name of its set',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'ResourceSet', 'my-Set', {
          spec: {
            inputs: [{ v: '0.57.0' }],
            resources: [
              {
                apiVersion: 'source.toolkit.fluxcd.io/v1',
                kind: 'OCIRepository',
                metadata: { name: 'x' },
                spec: { url: `${charts}/flux-operator`, ref: { tag: '<< inputs.my_set.v >>' } },
              },
            ],
          },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
        'a.yaml:1 operator-chart << inputs.my_set.v >> variable resource-set gitops report (<< inputs.my_set.v >> is filled in from a.yaml:1)',
      ],
    ],
    [
      'an input below another name',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'ResourceSet', 'my-Set', {
          spec: {
            inputs: [{ v: '0.57.0' }],
            resources: [
              {
                apiVersion: 'source.toolkit.fluxcd.io/v1',
                kind: 'OCIRepository',
                metadata: { name: 'x' },
                spec: { url: `${charts}/flux-operator`, ref: { tag: '<< inputs.other.v >>' } },
              },
            ],
          },
        }),
      },
      [
        'a.yaml:1 operator-chart << inputs.other.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
        'unread a.yaml:1 its version was not read',
      ],
    ],
    [
      'two inputs that differ',
      { 'a.yaml': set('<< inputs.v >>', { inputs: [{ v: '0.57.0' }, { v: '0.56.0' }] }) },
      [
        'a.yaml:1 operator-chart 0.57.0 exact resource-set gitops report (<< inputs.v >> has values that differ (0.57.0 at a.yaml:1, 0.56.0 at a.yaml:1))',
        'a.yaml:1 operator-chart 0.56.0 exact resource-set gitops report (<< inputs.v >> has values that differ (0.57.0 at a.yaml:1, 0.56.0 at a.yaml:1))',
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> has values that differ (0.57.0 at a.yaml:1, 0.56.0 at a.yaml:1))',
      ],
    ],
    [
      'a provider by its name',
      {
        'a.yaml': set('<< inputs.v >>', { inputsFrom: [{ kind: 'ResourceSetInputProvider', name: 'p' }] }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a provider of another name',
      {
        'a.yaml': set('<< inputs.v >>', { inputsFrom: [{ name: 'q' }] }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider by its labels',
      {
        'a.yaml': set('<< inputs.v >>', { inputsFrom: [{ selector: { matchLabels: { a: 'b' } } }] }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a provider of other labels',
      {
        'a.yaml': set('<< inputs.v >>', { inputsFrom: [{ selector: { matchLabels: { a: 'c' } } }] }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider by nothing',
      {
        'a.yaml': set('<< inputs.v >>', { inputsFrom: [{}] }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider whose label is In b',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a provider whose label is In c',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['c'] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider whose label is NotIn b',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['b'] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider whose label is NotIn c',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['c'] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a provider whose label is Exists',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'Exists', values: [] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a provider whose label is DoesNotExist',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'DoesNotExist', values: [] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider whose label is Other',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'Other', values: [] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }, { a: 'b' }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider without the label that is In b',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider without the label that is NotIn b',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['b'] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a provider without the label that is Exists',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'Exists', values: [] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a provider without the label that is DoesNotExist',
      {
        'a.yaml': set('<< inputs.v >>', {
          inputsFrom: [{ selector: { matchExpressions: [{ key: 'a', operator: 'DoesNotExist', values: [] }] } }],
        }),
        'p.yaml': provider({ type: 'Static', defaultValues: { v: '0.57.0' } }),
      },
      [
        'a.yaml:1 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a provider that looks up tags',
      {
        'a.yaml': set('<< inputs.tag >>', { inputsFrom: [{ name: 'p' }] }),
        'p.yaml': provider({ type: 'OCIArtifactTag', url: `${charts}/flux-operator`, filter: { semver: '0.57.0' } }),
      },
      [
        'a.yaml:1 operator-chart << inputs.tag >> variable resource-set gitops report (<< inputs.tag >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a provider that looks up a range of tags',
      {
        'a.yaml': set('<< inputs.tag >>', { inputsFrom: [{ name: 'p' }] }),
        'p.yaml': provider({ type: 'OCIArtifactTag', url: `${charts}/flux-operator`, filter: { semver: '0.57.x' } }),
      },
      [
        'a.yaml:1 operator-chart << inputs.tag >> variable resource-set gitops report (<< inputs.tag >> is filled in from p.yaml:1)',
        'p.yaml:1 operator-chart 0.57.x range resource-set gitops report (a range selects by itself)',
      ],
    ],
    [
      'a provider that looks up tags of a pattern',
      {
        'a.yaml': set('<< inputs.tag >>', { inputsFrom: [{ name: 'p' }] }),
        'p.yaml': provider({
          type: 'OCIArtifactTag',
          url: `${charts}/flux-operator`,
          filter: { semver: '0.57.0', includeTag: 'x' },
        }),
      },
      [
        'a.yaml:1 operator-chart << inputs.tag >> variable resource-set gitops report (a placeholder is filled in elsewhere)',
        'unread p.yaml:1 its version was not read',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('parameters of an ApplicationSet', () => {
  it.each<Case>([
    [
      'a list',
      { 'a.yaml': applications('{{ version }}', { list: { elements: [{ version: '0.57.0' }] } }) },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report ({{ version }} is filled in from a.yaml:1)',
      ],
    ],
    [
      'a list of several',
      {
        'a.yaml': applications('{{ version }}', { list: { elements: [{ version: '0.57.0' }, { version: '0.57.0' }] } }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report ({{ version }} is filled in from a.yaml:1)',
      ],
    ],
    [
      'a list of which one has none',
      { 'a.yaml': applications('{{ version }}', { list: { elements: [{ version: '0.57.0' }, {}] } }) },
      [
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report (a placeholder is filled in elsewhere)',
        'unread a.yaml:1 its version was not read',
      ],
    ],
    [
      'a list of several that differ',
      {
        'a.yaml': applications('{{ version }}', { list: { elements: [{ version: '0.57.0' }, { version: '0.56.0' }] } }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable bootstrap report ({{ version }} has values that differ (0.57.0 at a.yaml:1, 0.56.0 at a.yaml:1))',
        'a.yaml:1 operator-chart 0.56.0 exact variable bootstrap report ({{ version }} has values that differ (0.57.0 at a.yaml:1, 0.56.0 at a.yaml:1))',
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report ({{ version }} has values that differ (0.57.0 at a.yaml:1, 0.56.0 at a.yaml:1))',
      ],
    ],
    [
      'two generators of which one has none',
      { 'a.yaml': applications('{{ version }}', { list: { elements: [{ version: '0.57.0' }] } }, { clusters: {} }) },
      [
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report (a placeholder is filled in elsewhere)',
        'unread a.yaml:1 its version was not read',
      ],
    ],
    [
      'values of clusters',
      { 'a.yaml': applications('{{ values.version }}', { clusters: { values: { version: '0.57.0' } } }) },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:1 operator-chart {{ values.version }} variable argocd bootstrap report ({{ values.version }} is filled in from a.yaml:1)',
      ],
    ],
    [
      'values of clusters under another name',
      { 'a.yaml': applications('{{ version }}', { clusters: { values: { version: '0.57.0' } } }) },
      [
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report (a placeholder is filled in elsewhere)',
        'unread a.yaml:1 its version was not read',
      ],
    ],
    [
      'a matrix',
      {
        'a.yaml': applications('{{ version }}', {
          matrix: { generators: [{ clusters: {} }, { list: { elements: [{ version: '0.57.0' }] } }] },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report ({{ version }} is filled in from a.yaml:1)',
      ],
    ],
    [
      'a matrix in a matrix',
      {
        'a.yaml': applications('{{ version }}', {
          matrix: { generators: [{ matrix: { generators: [{ list: { elements: [{ version: '0.57.0' }] } }] } }] },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report ({{ version }} is filled in from a.yaml:1)',
      ],
    ],
    [
      'matrices too deep',
      {
        'a.yaml': applications('{{ version }}', {
          matrix: {
            generators: [
              {
                matrix: {
                  generators: [
                    {
                      matrix: {
                        generators: [{ matrix: { generators: [{ list: { elements: [{ version: '0.57.0' }] } }] } }],
                      },
                    },
                  ],
                },
              },
            ],
          },
        }),
      },
      [
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report (a placeholder is filled in elsewhere)',
        'unread a.yaml:1 its version was not read',
      ],
    ],
    [
      'a merge',
      {
        'a.yaml': applications('{{ version }}', {
          merge: { generators: [{ list: { elements: [{ version: '0.57.0' }, {}] } }, { clusters: {} }] },
        }),
      },
      [
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report (a placeholder is filled in elsewhere)',
        'unread a.yaml:1 its version was not read',
      ],
    ],
    [
      'files of Git',
      {
        'a.yaml': applications('{{ version }}', { git: { files: [{ path: 'c/*.yaml' }] } }),
        'c/x.yaml': 'version: 0.57.0 # flux-operator\n',
        'd/x.yaml': 'version: 0.56.0 # flux-operator\n',
      },
      [
        'a.yaml:1 operator-chart {{ version }} variable argocd bootstrap report ({{ version }} is filled in from c/x.yaml:1)',
        'c/x.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'an entry by a key with a dot',
      { 'a.yaml': applications('{{ flux.version }}', { list: { elements: [{ 'flux.version': '0.57.0' }] } }) },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:1 operator-chart {{ flux.version }} variable argocd bootstrap report ({{ flux.version }} is filled in from a.yaml:1)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('variables of Ansible', () => {
  it.each<Case>([
    [
      'a variable of a group',
      {
        'p.yml': text([
          {
            hosts: 'all',
            tasks: [{ 'kubernetes.core.helm': { chart_ref: `${charts}/flux-operator`, chart_version: '{{ v }}' } }],
          },
        ]),
        'group_vars/all.yml': 'v: 0.57.0 # flux-operator\n',
      },
      [
        'group_vars/all.yml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'p.yml:1 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from group_vars/all.yml:1)',
      ],
    ],
    [
      'a variable of another file',
      {
        'p.yml': text([
          {
            hosts: 'all',
            tasks: [{ 'kubernetes.core.helm': { chart_ref: `${charts}/flux-operator`, chart_version: '{{ v }}' } }],
          },
        ]),
        'vars/x.yml': 'v: 0.57.0 # flux-operator\n',
      },
      ['p.yml:1 operator-chart {{ v }} variable installer bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a variable of a file that is named',
      {
        'p.yml': text([
          {
            hosts: 'all',
            vars_files: ['vars/x.yml'],
            tasks: [{ 'kubernetes.core.helm': { chart_ref: `${charts}/flux-operator`, chart_version: '{{ v }}' } }],
          },
        ]),
        'vars/x.yml': 'v: 0.57.0 # flux-operator\n',
      },
      [
        'p.yml:1 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from vars/x.yml:1)',
        'vars/x.yml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'a variable of the play',
      {
        'p.yml': text([
          {
            hosts: 'all',
            vars: { v: '0.57.0' },
            tasks: [{ 'kubernetes.core.helm': { chart_ref: `${charts}/flux-operator`, chart_version: '{{ v }}' } }],
          },
        ]),
      },
      [
        'p.yml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'p.yml:1 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from p.yml:1)',
      ],
    ],
    [
      'a fact',
      {
        'p.yml': text([
          {
            hosts: 'all',
            tasks: [
              { set_fact: { v: '0.57.0' } },
              { 'kubernetes.core.helm': { chart_ref: `${charts}/flux-operator`, chart_version: '{{ v }}' } },
            ],
          },
        ]),
      },
      [
        'p.yml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'p.yml:1 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from p.yml:1)',
      ],
    ],
    [
      'a variable that nobody sets',
      {
        'p.yml': text([
          {
            hosts: 'all',
            tasks: [{ 'kubernetes.core.helm': { chart_ref: `${charts}/flux-operator`, chart_version: '{{ v }}' } }],
          },
        ]),
      },
      ['p.yml:1 operator-chart {{ v }} variable installer bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'an expression of another engine',
      {
        'p.yml': text([
          {
            hosts: 'all',
            tasks: [{ 'kubernetes.core.helm': { chart_ref: `${charts}/flux-operator`, chart_version: '${v}' } }],
          },
        ]),
        'group_vars/all.yml': 'v: 0.57.0 # flux-operator\n',
      },
      ['p.yml:1 operator-chart ${v} variable installer bootstrap report (a placeholder is filled in elsewhere)'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a schema of kro', () => {
  it.each<Case>([
    [
      'the default of a schema',
      {
        'a.yaml': object('kro.run/v1alpha1', 'ResourceGraphDefinition', 'a', {
          spec: {
            schema: { apiVersion: 'v1', kind: 'Fleet', spec: { v: 'string | default="0.57.0"' } },
            resources: [
              {
                id: 'x',
                template: {
                  apiVersion: 'source.toolkit.fluxcd.io/v1',
                  kind: 'OCIRepository',
                  metadata: { name: 'x' },
                  spec: { url: `${charts}/flux-operator`, ref: { tag: '${schema.spec.v}' } },
                },
              },
            ],
          },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
        'a.yaml:1 operator-chart ${schema.spec.v} variable resource-set gitops report (${schema.spec.v} is filled in from a.yaml:1)',
      ],
    ],
    [
      'no default of a schema',
      {
        'a.yaml': object('kro.run/v1alpha1', 'ResourceGraphDefinition', 'a', {
          spec: {
            schema: { apiVersion: 'v1', kind: 'Fleet', spec: { v: 'string' } },
            resources: [
              {
                id: 'x',
                template: {
                  apiVersion: 'source.toolkit.fluxcd.io/v1',
                  kind: 'OCIRepository',
                  metadata: { name: 'x' },
                  spec: { url: `${charts}/flux-operator`, ref: { tag: '${schema.spec.v}' } },
                },
              },
            ],
          },
        }),
      },
      [
        'a.yaml:1 operator-chart ${schema.spec.v} variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'an instance without',
      {
        'a.yaml': object('kro.run/v1alpha1', 'ResourceGraphDefinition', 'a', {
          spec: {
            schema: { apiVersion: 'v1', kind: 'Fleet', spec: { v: 'string | default=0.57.0' } },
            resources: [
              {
                id: 'x',
                template: {
                  apiVersion: 'source.toolkit.fluxcd.io/v1',
                  kind: 'OCIRepository',
                  metadata: { name: 'x' },
                  spec: { url: `${charts}/flux-operator`, ref: { tag: '${schema.spec.v}' } },
                },
              },
            ],
          },
        }),
        'i.yaml': object('kro.run/v1alpha1', 'Fleet', 'a', { spec: {} }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
        'a.yaml:1 operator-chart ${schema.spec.v} variable resource-set gitops report (${schema.spec.v} is filled in from a.yaml:1)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values of a helmfile', () => {
  it.each<Case>([
    [
      'two environments that differ',
      {
        'helmfile.yaml': `environments:\n  a:\n    values:\n      - v: 0.57.0\n  b:\n    values:\n      - v: 0.56.0\n---\nreleases:\n  - name: x\n    chart: ${charts}/flux-operator\n    version: "{{ .Values.v }}"\n`,
      },
      [
        'helmfile.yaml:4 operator-chart 0.57.0 exact variable bootstrap report ({{ .Values.v }} has values that differ (0.57.0 at helmfile.yaml:4, 0.56.0 at helmfile.yaml:7))',
        'helmfile.yaml:7 operator-chart 0.56.0 exact variable bootstrap report ({{ .Values.v }} has values that differ (0.57.0 at helmfile.yaml:4, 0.56.0 at helmfile.yaml:7))',
        'helmfile.yaml:12 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} has values that differ (0.57.0 at helmfile.yaml:4, 0.56.0 at helmfile.yaml:7))',
      ],
    ],
    [
      'a list of which the last counts',
      {
        'helmfile.yaml': `environments:\n  a:\n    values:\n      - v: 0.56.0\n      - v: 0.57.0\n---\nreleases:\n  - name: x\n    chart: ${charts}/flux-operator\n    version: "{{ .Values.v }}"\n`,
      },
      [
        'helmfile.yaml:4 operator-chart 0.56.0 exact variable bootstrap ignore (helmfile.yaml:5 goes before it)',
        'helmfile.yaml:5 operator-chart 0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:10 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from helmfile.yaml:5)',
      ],
    ],
    [
      'a file of values',
      {
        'helmfile.yaml': `environments:\n  a:\n    values:\n      - env/{{ .Environment.Name }}.yaml\n---\nreleases:\n  - name: x\n    chart: ${charts}/flux-operator\n    version: "{{ .StateValues.v }}"\n`,
        'env/a.yaml': 'v: 0.57.0 # flux-operator\n',
      },
      [
        'env/a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:9 operator-chart {{ .StateValues.v }} variable helmfile bootstrap report ({{ .StateValues.v }} is filled in from env/a.yaml:1)',
      ],
    ],
    [
      'a file that is not here',
      {
        'helmfile.yaml': `environments:\n  a:\n    values:\n      - v: 0.57.0\n      - gone.yaml\n---\nreleases:\n  - name: x\n    chart: ${charts}/flux-operator\n    version: "{{ .Values.v }}"\n`,
      },
      [
        'helmfile.yaml:10 operator-chart {{ .Values.v }} variable helmfile bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a base',
      {
        'helmfile.yaml': `bases:\n  - b.yaml\n---\nreleases:\n  - name: x\n    chart: ${charts}/flux-operator\n    version: "{{ .Values.v }}"\n`,
        'b.yaml': 'environments:\n  a:\n    values:\n      - v: 0.57.0 # flux-operator\n',
      },
      [
        'b.yaml:4 operator-chart 0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:7 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from b.yaml:4)',
      ],
    ],
    [
      'a helmfile that calls it',
      {
        'sub/helmfile.yaml': `releases:\n  - name: x\n    chart: ${charts}/flux-operator\n    version: "{{ .Values.v }}"\n`,
        'helmfile.yaml': 'helmfiles:\n  - path: sub/helmfile.yaml\n    values:\n      - v: 0.57.0 # flux-operator\n',
      },
      [
        'helmfile.yaml:4 operator-chart 0.57.0 exact variable bootstrap follow',
        'sub/helmfile.yaml:4 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from helmfile.yaml:4)',
      ],
    ],
    [
      'a file that it reads',
      {
        'helmfile.yaml': `{{ $f := readFile "v.yaml" | fromYaml }}\nreleases:\n  - name: x\n    chart: ${charts}/flux-operator\n    version: "{{ $f.v }}"\n`,
        'v.yaml': 'v: 0.57.0 # flux-operator\n',
      },
      [
        'helmfile.yaml:5 operator-chart {{ $f.v }} variable template bootstrap report ({{ $f.v }} is filled in from v.yaml:1)',
        'v.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('variables of Flux', () => {
  it.each<Case>([
    [
      'its own',
      {
        'apps/a.yaml': source('${v}'),
        'k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substitute: { v: '0.57.0' } },
          },
        }),
      },
      [
        'apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (${v} is filled in from k.yaml:1)',
        'k.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'a ConfigMap',
      {
        'apps/a.yaml': source('${v}'),
        'k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'c' }] },
          },
        }),
        'c.yaml':
          '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"flux-system"},"data":{"v":"0.57.0"}} # flux-operator\n',
      },
      [
        'apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (${v} is filled in from c.yaml:1)',
        'c.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'a ConfigMap without a kind said',
      {
        'apps/a.yaml': source('${v}'),
        'k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substituteFrom: [{ name: 'c' }] },
          },
        }),
        'c.yaml':
          '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"flux-system"},"data":{"v":"0.57.0"}} # flux-operator\n',
      },
      [
        'apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (${v} is filled in from c.yaml:1)',
        'c.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'a Secret in the clear',
      {
        'apps/a.yaml': source('${v}'),
        'k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substituteFrom: [{ kind: 'Secret', name: 'c' }] },
          },
        }),
        'c.yaml':
          '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"c","namespace":"flux-system"},"stringData":{"v":"0.57.0"}} # flux-operator\n',
      },
      [
        'apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (${v} is filled in from c.yaml:1)',
        'c.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'a Secret that is encoded',
      {
        'apps/a.yaml': source('${v}'),
        'k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substituteFrom: [{ kind: 'Secret', name: 'c' }] },
          },
        }),
        'c.yaml':
          '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"c","namespace":"flux-system"},"data":{"v":"MC41Ny4w"}} # flux-operator\n',
      },
      [
        'apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a ConfigMap of another namespace',
      {
        'apps/a.yaml': source('${v}'),
        'k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'c' }] },
          },
        }),
        'c.yaml':
          '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"other"},"data":{"v":"0.57.0"}} # flux-operator\n',
      },
      [
        'apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a ConfigMap of another name',
      {
        'apps/a.yaml': source('${v}'),
        'k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'd' }] },
          },
        }),
        'c.yaml':
          '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"flux-system"},"data":{"v":"0.57.0"}} # flux-operator\n',
      },
      [
        'apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a ConfigMap that it goes before',
      {
        'apps/a.yaml': source('${v}'),
        'k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substitute: { v: '0.57.0' }, substituteFrom: [{ kind: 'ConfigMap', name: 'c' }] },
          },
        }),
        'c.yaml':
          '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"flux-system"},"data":{"v":"0.56.0"}} # flux-operator\n',
      },
      [
        'apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (${v} is filled in from k.yaml:1)',
        'c.yaml:1 operator-chart 0.56.0 exact variable gitops ignore (k.yaml:1 goes before it)',
        'k.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'the nearest cluster',
      {
        'clusters/a/apps/a.yaml': source('${v}'),
        'clusters/a/k.yaml': text({
          apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
          kind: 'Kustomization',
          metadata: { name: 'k', namespace: 'flux-system' },
          spec: {
            path: './clusters/a/apps',
            sourceRef: { kind: 'GitRepository', name: 'f' },
            postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'c' }] },
          },
        }),
        'clusters/a/c.yaml':
          '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"flux-system"},"data":{"v":"0.57.0"}} # flux-operator\n',
        'clusters/b/c.yaml':
          '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","namespace":"flux-system"},"data":{"v":"0.56.0"}} # flux-operator\n',
      },
      [
        'clusters/a/apps/a.yaml:1 operator-chart ${v} variable oci-repository gitops report (${v} is filled in from clusters/a/c.yaml:1)',
        'clusters/a/c.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values of Terraform', () => {
  it.each<Case>([
    [
      'a circle of locals',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.a\n}\nlocals {\n  a = local.b\n  b = local.a\n}\n`,
      },
      ['main.tf:4 operator-chart local.a variable terraform bootstrap report (its value goes in a circle)'],
    ],
    [
      'a circle of texts',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.a\n}\nlocals {\n  a = "\${local.b}"\n  b = "\${ local.a }"\n}\n`,
      },
      ['main.tf:4 operator-chart local.a variable terraform bootstrap report (its value goes in a circle)'],
    ],
    [
      'a circle of a variable',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.a\n}\nvariable "a" {\n  default = local.b\n}\nlocals {\n  b = var.a\n}\n`,
      },
      ['main.tf:4 operator-chart var.a variable terraform bootstrap report (its value goes in a circle)'],
    ],
    [
      'a chain of locals',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.a\n}\nlocals {\n  a = local.b\n  b = "0.57.0"\n}\n`,
      },
      ['main.tf:8 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a default of a variable',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.a\n}\nvariable "a" {\n  default = "0.57.0"\n}\nvariable "b" {\n  default = "0.56.0"\n}\n`,
      },
      ['main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a variable of a module that nobody calls',
      {
        'modules/m/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.a\n}\nvariable "a" {\n  default = "0.57.0"\n}\n`,
        'main.tf': 'module "y" {\n  source = "./modules/other"\n}\n',
      },
      ['modules/m/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a variable of a module that is called',
      {
        'modules/m/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.a\n}\nvariable "a" {\n  default = "0.56.0"\n}\n`,
        'main.tf': 'module "y" {\n  source = "./modules/m"\n  a = "0.57.0" # flux-operator\n}\n',
      },
      ['main.tf:3 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'an assigned variable',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.a\n}\nvariable "a" {\n  type = string\n}\n`,
        'x.tfvars': 'a = "0.57.0" # flux-operator\n',
      },
      ['x.tfvars:1 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a comment about an environment',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.a\n}\nvariable "a" {\n  type = string\n}\n`,
        'run.sh': '# export TF_VAR_a=0.57.0 flux-operator\n',
      },
      ['main.tf:4 operator-chart var.a variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'no version',
      { 'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n}\n` },
      ['main.tf:3 operator-chart  floating terraform bootstrap report (no version is written, which means the newest)'],
    ],
    [
      'the module of upstream',
      {
        'main.tf':
          'module "x" {\n  source  = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  version = "0.1.0"\n  gitops_resources = {\n    operator_chart = {\n      version = "0.57.0"\n    }\n  }\n}\n',
      },
      ['main.tf:6 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'the module of upstream without a version',
      {
        'main.tf':
          'module "x" {\n  source  = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  gitops_resources = {\n    operator_chart = {}\n  }\n}\n',
      },
      [
        'main.tf:2 operator-chart  floating terraform bootstrap report (no version is written, which means the newest)',
        'left main.tf:2 a module with versions of its own, which is told no version of the operator',
      ],
    ],
    [
      'a version of Flux in a text',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n}\nlocals {\n  v = <<-E\n    instance:\n      distribution:\n        version: 2.7.x\n      other:\n        version: 9.x\n  E\n}\n`,
      },
      [
        'main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:10 flux-version 2.7.x range flux-version bootstrap report (a range selects by itself)',
      ],
    ],
    [
      'a value of the instance',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-instance"\n  version    = "0.57.0"\n  set {\n    name  = "instance.distribution.artifact"\n    value = "${manifests}:v0.57.0"\n  }\n}\n`,
      },
      [
        'main.tf:4 instance-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:7 manifests v0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'blocks for each',
      {
        'main.tf': `locals {\n  m = { a = { chart = "flux-operator", version = "0.57.0" }, b = { chart = "flux-instance", version = "0.57.0" } }\n}\nresource "helm_release" "x" {\n  for_each   = local.m\n  repository = "${charts}"\n  chart      = each.value.chart\n  version    = each.value.version\n}\n`,
      },
      [
        'main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:2 instance-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:8 operator-chart each.value.version variable terraform bootstrap report (each.value.version is filled in from main.tf:2)',
        'main.tf:8 instance-chart each.value.version variable terraform bootstrap report (each.value.version is filled in from main.tf:2)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})
