import { describe, expect, it } from 'vitest'
import { object } from '../support/change.js'
import { readIn, type Case } from '../support/read-in.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const image = 'ghcr.io/controlplaneio-fluxcd/flux-operator'
const text = (value: unknown): string => JSON.stringify(value)

const repository = object('source.toolkit.fluxcd.io/v1', 'HelmRepository', 's', { spec: { url: charts, type: 'oci' } })
const source = (tag: string): string =>
  object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'flux-operator', {
    spec: { url: `${charts}/flux-operator`, ref: { tag } },
  })
const instanceSource = object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'flux-instance', {
  spec: { url: `${charts}/flux-instance`, ref: { tag: '0.57.0' } },
})

describe('a version beside its chart', () => {
  it.each<Case>([
    [
      'a release whose source is a bucket',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', {
          spec: {
            chart: { spec: { chart: 'flux-operator', version: '0.57.0', sourceRef: { kind: 'Bucket', name: 's' } } },
          },
        }),
        's.yaml': repository,
      },
      ['unread a.yaml:1 its version was not read', 'left s.yaml:1 an address of charts without the name of one'],
    ],
    [
      'a release whose source is of another name',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', {
          spec: {
            chart: {
              spec: { chart: 'flux-operator', version: '0.57.0', sourceRef: { kind: 'HelmRepository', name: 't' } },
            },
          },
        }),
        's.yaml': repository,
      },
      ['unread a.yaml:1 its version was not read', 'left s.yaml:1 an address of charts without the name of one'],
    ],
    [
      'a release whose source has a slash behind it',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', {
          spec: {
            chart: {
              spec: { chart: 'flux-operator', version: '0.57.0', sourceRef: { kind: 'HelmRepository', name: 's' } },
            },
          },
        }),
        's.yaml': object('source.toolkit.fluxcd.io/v1', 'HelmRepository', 's', {
          spec: { url: `${charts}/`, type: 'oci' },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact helm-repository-chart gitops follow'],
    ],
    [
      'a release whose source is no registry',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', {
          spec: {
            chart: {
              spec: { chart: 'flux-operator', version: '0.57.0', sourceRef: { kind: 'HelmRepository', name: 's' } },
            },
          },
        }),
        's.yaml': object('source.toolkit.fluxcd.io/v1', 'HelmRepository', 's', {
          spec: { url: 'https://ghcr.io/controlplaneio-fluxcd/charts' },
        }),
      },
      ['unread a.yaml:1 its version was not read', 'left s.yaml:1 an address of charts without the name of one'],
    ],
    [
      'a chart of Flux',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'HelmChart', 'a', {
          spec: { chart: 'flux-operator', version: '0.57.0', sourceRef: { kind: 'HelmRepository', name: 's' } },
        }),
        's.yaml': repository,
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact helm-repository-chart gitops follow',
        'left s.yaml:1 an address of charts without the name of one',
      ],
    ],
    [
      'a chart of another group',
      {
        'a.yaml': object('x.source.toolkit.fluxcd.io/v1', 'HelmChart', 'a', {
          spec: { chart: 'flux-operator', version: '0.57.0', sourceRef: { kind: 'HelmRepository', name: 's' } },
        }),
        's.yaml': repository,
      },
      ['unread a.yaml:1 its version was not read', 'left s.yaml:1 an address of charts without the name of one'],
    ],
    [
      'charts of a kustomization',
      {
        'kustomization.yaml': text({
          helmCharts: [
            { name: 'flux-operator', repo: charts, version: '0.57.0' },
            { name: 'flux-instance', version: '0.57.0' },
            { repo: charts, version: '0.57.0' },
          ],
        }),
      },
      ['kustomization.yaml:1 operator-chart 0.57.0 exact kustomize-helm-chart gitops follow'],
    ],
    [
      'a chart of k3s',
      {
        'a.yaml': object('helm.cattle.io/v1', 'HelmChart', 'a', {
          spec: { chart: `${charts}/flux-operator`, version: '0.57.0' },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact k3s-helm-chart bootstrap follow'],
    ],
    [
      'a chart of k3s with a repository beside an address',
      {
        'a.yaml': object('helm.cattle.io/v1', 'HelmChart', 'a', {
          spec: { chart: `${charts}/flux-operator`, repo: 'https://x.example', version: '0.57.0' },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact k3s-helm-chart bootstrap follow'],
    ],
    [
      'a chart of k3s with a repository',
      {
        'a.yaml': object('helm.cattle.io/v1', 'HelmChart', 'a', {
          spec: { chart: 'flux-operator', repo: charts, version: '0.57.0' },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact k3s-helm-chart bootstrap follow'],
    ],
    [
      'a chart like one of k3s',
      {
        'a.yaml': object('x.helm.cattle.io/v1', 'HelmChart', 'a', {
          spec: { chart: `${charts}/flux-operator`, version: '0.57.0' },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact installer gitops follow'],
    ],
    [
      'an application',
      {
        'a.yaml': object('argoproj.io/v1alpha1', 'Application', 'a', {
          spec: {
            source: {
              chart: 'flux-operator',
              repoURL: 'ghcr.io/controlplaneio-fluxcd/charts',
              targetRevision: '0.57.0',
            },
          },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact argocd bootstrap follow'],
    ],
    [
      'an application of several sources',
      {
        'a.yaml': object('argoproj.io/v1alpha1', 'Application', 'a', {
          spec: {
            sources: [
              { repoURL: 'x', targetRevision: '0.56.0' },
              { chart: 'flux-operator', repoURL: 'ghcr.io/controlplaneio-fluxcd/charts', targetRevision: '0.57.0' },
            ],
          },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact argocd bootstrap follow', 'unread a.yaml:1 its version was not read'],
    ],
    [
      'a set of applications',
      {
        'a.yaml': object('argoproj.io/v1alpha1', 'ApplicationSet', 'a', {
          spec: {
            template: {
              spec: {
                source: {
                  chart: 'flux-operator',
                  repoURL: 'ghcr.io/controlplaneio-fluxcd/charts',
                  targetRevision: '0.57.0',
                },
              },
            },
          },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact argocd bootstrap follow'],
    ],
    [
      'an application project',
      {
        'a.yaml': object('argoproj.io/v1alpha1', 'AppProject', 'a', {
          spec: {
            source: {
              chart: 'flux-operator',
              repoURL: 'ghcr.io/controlplaneio-fluxcd/charts',
              targetRevision: '0.57.0',
            },
          },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a helmfile',
      {
        'helmfile.yaml': text({
          repositories: [
            { name: 'x', url: 'ghcr.io/x', oci: true },
            { name: 'cp', url: 'ghcr.io/controlplaneio-fluxcd/charts/', oci: true },
          ],
          releases: [
            { name: 'a', chart: 'cp/flux-operator', version: '0.57.0' },
            { name: 'b', chart: 'x/flux-operator', version: '0.57.0' },
            { name: 'c', chart: `${charts}/flux-instance`, version: '0.56.0' },
          ],
        }),
      },
      [
        'helmfile.yaml:1 operator-chart 0.57.0 exact helmfile bootstrap follow',
        'helmfile.yaml:1 instance-chart 0.56.0 exact helmfile bootstrap follow',
      ],
    ],
    [
      'a helmfile with templates',
      {
        'helmfile.yaml': text({
          templates: { t: { chart: `${charts}/flux-operator` } },
          releases: [
            { name: 'a', inherit: [{ template: 't' }], version: '0.57.0' },
            { name: 'b', inherit: [{ template: 'u' }], version: '0.57.0' },
          ],
        }),
      },
      ['helmfile.yaml:1 operator-chart 0.57.0 exact helmfile bootstrap follow'],
    ],
    [
      'a helmfile that is an object',
      {
        'a.yaml': text({
          apiVersion: 'v1',
          kind: 'X',
          releases: [{ name: 'a', chart: `${charts}/flux-operator`, version: '0.57.0' }],
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact installer gitops follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values inside another object', () => {
  it.each<Case>([
    [
      'values of a chart of a kustomization',
      {
        'kustomization.yaml': text({
          apiVersion: 'kustomize.config.k8s.io/v1beta1',
          kind: 'Kustomization',
          helmCharts: [
            {
              name: 'flux-instance',
              repo: charts,
              version: '0.57.0',
              valuesInline: { instance: { distribution: { artifact: `${manifests}:v0.57.0` } } },
            },
          ],
        }),
      },
      [
        'kustomization.yaml:1 instance-chart 0.57.0 exact kustomize-helm-chart gitops follow',
        'kustomization.yaml:1 manifests v0.57.0 exact kustomize-helm-chart gitops follow',
      ],
    ],
    [
      'values of a chart of a bare kustomization',
      {
        'kustomization.yaml': text({
          helmCharts: [
            {
              name: 'flux-instance',
              repo: charts,
              version: '0.57.0',
              valuesInline: { instance: { distribution: { artifact: `${manifests}:v0.57.0` } } },
            },
          ],
        }),
      },
      [
        'kustomization.yaml:1 instance-chart 0.57.0 exact kustomize-helm-chart gitops follow',
        'kustomization.yaml:1 manifests v0.57.0 exact kustomize-helm-chart gitops follow',
      ],
    ],
    [
      'values of a release of a helmfile',
      {
        'helmfile.yaml': text({
          releases: [
            {
              name: 'a',
              chart: `${charts}/flux-instance`,
              version: '0.57.0',
              values: ['x.yaml', { instance: { distribution: { artifact: `${manifests}:v0.57.0` } } }],
            },
          ],
        }),
      },
      [
        'helmfile.yaml:1 instance-chart 0.57.0 exact helmfile bootstrap follow',
        'helmfile.yaml:1 manifests v0.57.0 exact helmfile bootstrap follow',
      ],
    ],
    [
      'values of k3s',
      {
        'a.yaml': object('helm.cattle.io/v1', 'HelmChart', 'a', {
          spec: {
            chart: `${charts}/flux-instance`,
            version: '0.57.0',
            valuesContent: `instance:\n  distribution:\n    artifact: ${manifests}:v0.57.0\n`,
          },
        }),
      },
      [
        'a.yaml:1 instance-chart 0.57.0 exact k3s-helm-chart bootstrap follow',
        'a.yaml:1 manifests v0.57.0 exact reference bootstrap follow',
      ],
    ],
    [
      'values of k3s as a block',
      {
        'a.yaml': `apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: {name: a}\nspec:\n  chart: ${charts}/flux-instance\n  version: 0.57.0\n  valuesContent: |\n    instance:\n      distribution:\n        artifact: ${manifests}:v0.57.0\n`,
      },
      [
        'a.yaml:6 instance-chart 0.57.0 exact k3s-helm-chart bootstrap follow',
        'a.yaml:10 manifests v0.57.0 exact k3s-helm-chart bootstrap follow',
      ],
    ],
    [
      'values of an application as a block',
      {
        'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    helm:\n      values: |\n        instance:\n          distribution:\n            artifact: ${manifests}:v0.57.0\n`,
      },
      ['a.yaml:10 manifests v0.57.0 exact argocd bootstrap follow'],
    ],
    [
      'values of an application',
      {
        'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    helm:\n      valuesObject:\n        instance:\n          distribution:\n            artifact: ${manifests}:v0.57.0\n`,
      },
      ['a.yaml:10 manifests v0.57.0 exact argocd bootstrap follow'],
    ],
    [
      'values in a ConfigMap',
      {
        'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  values.yaml: |\n    instance:\n      distribution:\n        artifact: ${manifests}:v0.57.0\n`,
      },
      ['a.yaml:8 manifests v0.57.0 exact values-file gitops follow'],
    ],
    [
      'a ConfigMap whose data is a list',
      { 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: [flux-operator-manifests]\n' },
      ['unread a.yaml:4 no version is read beside it'],
    ],
    [
      'values without an artifact in a ConfigMap',
      {
        'a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  values.yaml: |\n    instance:\n      distribution:\n        registry: ghcr.io/fluxcd # flux-operator\n',
      },
      [],
    ],
    [
      'values of another object',
      {
        'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  values.yaml: |\n    instance:\n      distribution:\n        artifact: ${manifests}:v0.57.0\n`,
      },
      ['a.yaml:8 manifests v0.57.0 exact resource-set bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a template that is no YAML', () => {
  it.each<Case>([
    [
      'a template with two branches',
      { 'a.yaml.j2': `{% if a %}\nspec: [\n{% endif %}\nartifact: ${manifests}:v0.57.0\n` },
      ['a.yaml.j2:4 manifests v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'broken YAML without a template',
      { 'a.yaml': `spec: [\nartifact: ${manifests}:v0.57.0\n` },
      ['a.yaml:2 manifests v0.57.0 exact version-constant gitops follow', 'broken a.yaml:2 unparseable-file'],
    ],
    [
      'a source in a template',
      {
        'a.yaml': `a: [\n{{ if x }}\n---\napiVersion: v1\nkind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    {{ if a }}\n    tag: 0.57.0\n    {{ else }}\n    tag: "0.56.0"\n    {{ end }}\n---\nkind: Other\nspec:\n  url: ${charts}/flux-operator\n  tag: 0.55.0\n`,
      },
      [
        'a.yaml:10 operator-chart 0.57.0 exact template gitops follow',
        'a.yaml:12 operator-chart 0.56.0 exact template gitops follow',
        'unread a.yaml:18 its version was not read',
      ],
    ],
    [
      'an artifact of another in a template',
      {
        'a.yaml':
          'a: [\n{{ if x }}\nartifact: oci://ghcr.io/x/y:v0.57.0 # flux-operator-manifests\nartifact: "oci://evil.io/flux-operator-manifests-x:v0.57.0"\n',
      },
      ['unread a.yaml:4 its version was not read', 'left a.yaml:3 a comment'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what Nix fetches', () => {
  it.each<Case>([
    [
      'a chart that Nix fetches',
      { 'a.nix': `{ chart = fetch { repo = "${charts}/flux-operator"; version = "0.57.0"; }; }\n` },
      ['a.nix:1 operator-chart 0.57.0 exact nix bootstrap report (its content hash would have to change with it)'],
    ],
    [
      'a chart by its name beside',
      { 'a.nix': `{ flux-operator.helm = ["${charts}" "0.57.0"]; }\n` },
      ['a.nix:1 operator-chart 0.57.0 exact nix bootstrap report (what takes it may need a content hash beside it)'],
    ],
    [
      'the manifests in an object that Nix writes',
      { 'a.nix': `{ artifact = "oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.57.0"; }\n` },
      ['a.nix:1 manifests v0.57.0 exact nix bootstrap report (objects that Nix writes are moved by hand)'],
    ],
    [
      'a chart by its name and repository',
      { 'a.nix': `{ x = fetch { repo = "${charts}"; chart = "flux-operator"; version = "0.57.0"; }; }\n` },
      ['a.nix:1 operator-chart 0.57.0 exact nix bootstrap report (its content hash would have to change with it)'],
    ],
    [
      'another chart by its name beside',
      { 'a.nix': `{ x = fetch { repo = "${charts}"; chart = "dex"; version = "0.57.0"; }; y = "flux-operator"; }\n` },
      ['unread a.nix:1 its version was not read'],
    ],
    [
      'a version in other braces',
      { 'a.nix': `{ x = fetch { repo = "${charts}/flux-operator"; }; y = { version = "0.57.0"; }; }\n` },
      ['unread a.nix:1 its version was not read'],
    ],
    [
      'a version too far away',
      {
        'a.nix': `{ x = fetch { repo = "${charts}/flux-operator"; a = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"; version = "0.57.0"; }; }\n`,
      },
      ['unread a.nix:1 its version was not read'],
    ],
    [
      'two charts',
      {
        'a.nix': `{ x = fetch { repo = "${charts}/flux-operator"; version = "0.57.0"; }; y = fetch { repo = "${charts}/flux-instance"; tag = "0.56.0"; }; }\n`,
      },
      [
        'a.nix:1 operator-chart 0.57.0 exact nix bootstrap report (its content hash would have to change with it)',
        'a.nix:1 instance-chart 0.56.0 exact nix bootstrap report (its content hash would have to change with it)',
      ],
    ],
    [
      'manifests that Nix fetches',
      { 'a.nix': `{ x = fetch { url = "${manifests}"; tag = "v0.57.0"; }; }\n` },
      ['a.nix:1 manifests v0.57.0 exact nix bootstrap report (its content hash would have to change with it)'],
    ],
    [
      'the same in another language',
      { 'a.sh': `{ x = fetch { repo = "${charts}/flux-operator"; version = "0.57.0"; }; }\n` },
      ['unread a.sh:1 its version was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a comment that names an artifact', () => {
  it.each<Case>([
    [
      'an annotation above',
      { 'a.sh': `# renovate: datasource=docker depName=${image}\nx v0.57.0\n` },
      ['a.sh:2 operator-image v0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'an annotation on the line',
      { 'a.sh': `x v0.57.0 # renovate: depName=${image}\n` },
      ['a.sh:1 operator-image v0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'an annotation that goes on below',
      { 'a.sh': `# renovate: datasource=docker\n# depName=${image}\nx v0.57.0\n` },
      ['a.sh:3 operator-image v0.57.0 exact annotated bootstrap follow', 'left a.sh:2 a comment'],
    ],
    [
      'an annotation by its role',
      { 'a.sh': '; flux-lockstep: operator-chart\nx = 0.57.0\n' },
      ['a.sh:2 operator-chart 0.57.0 exact annotated bootstrap follow'],
    ],
    ['an annotation by no role', { 'a.sh': '; flux-lockstep: chart\nx = 0.57.0\n' }, []],
    [
      'an annotation by a role that is none of an artifact',
      { 'a.sh': '; flux-lockstep: flux-version\nx = 0.57.0\n' },
      [],
    ],
    ['an annotation of a fork', { 'a.sh': '# renovate: depName=ghcr.io/acme/flux-operator\nx v0.57.0\n' }, []],
    [
      'an annotation of the project',
      { 'a.sh': '# renovate: depName=controlplaneio-fluxcd/flux-operator\nx v0.57.0\n' },
      ['a.sh:2 operator-image v0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'an annotation of a chart with its registry',
      { 'a.sh': `# renovate: depName=flux-operator registryUrl=${charts}/\nx 0.57.0\n` },
      ['a.sh:2 operator-chart 0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'an annotation of two versions',
      { 'a.sh': `# renovate: depName=${image}\nx v0.57.0 v0.56.0\n` },
      ['unread a.sh:2 a comment announces its version, which was not read'],
    ],
    [
      'an annotation of one version twice',
      { 'a.sh': `# renovate: depName=${image}\nx v0.57.0 v0.57.0\n` },
      [
        'a.sh:2 operator-image v0.57.0 exact annotated bootstrap follow',
        'a.sh:2 operator-image v0.57.0 exact annotated bootstrap follow',
      ],
    ],
    [
      'an annotation of a digest',
      {
        'a.sh': `# renovate: depName=${image}\nx v0.57.0@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n`,
      },
      ['unread a.sh:2 a comment announces its version, which was not read'],
    ],
    [
      'an annotation above comments',
      { 'a.sh': `# renovate: depName=${image}\n# a\n# a\n# a\n# a\n# a\n# a\n# a\n# a\n# a\nx v0.57.0\n` },
      ['a.sh:11 operator-image v0.57.0 exact annotated bootstrap follow', 'left a.sh:1 a comment'],
    ],
    [
      'an annotation above more comments',
      { 'a.sh': `# renovate: depName=${image}\n# a\n# a\n# a\n# a\n# a\n# a\n# a\n# a\n# a\n# a\nx v0.57.0\n` },
      ['left a.sh:1 a comment'],
    ],
    [
      'an annotation above another',
      { 'a.sh': `# renovate: depName=${image}\n# renovate: depName=other\nx v0.57.0\n` },
      ['unread a.sh:3 a comment announces its version, which was not read'],
    ],
    [
      'an annotation of what is commented out',
      { 'a.sh': `# renovate: depName=${image}\n# x v0.57.0\nx v0.57.0\n` },
      ['unread a.sh:3 a comment announces its version, which was not read'],
    ],
    ['an annotation of nothing', { 'a.sh': `# renovate: depName=${image}\n` }, ['left a.sh:1 a comment']],
    [
      'an annotation above an empty line',
      { 'a.sh': `# renovate: depName=${image}\n\nx v0.57.0\n` },
      ['a.sh:3 operator-image v0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'a marker that is no comment',
      { 'a.sh': `renovate: depName=${image}\nx v0.57.0\n` },
      ['left a.sh:1 the rules of another bot are left alone'],
    ],
    [
      'a version with a suffix',
      { 'a.sh': `# renovate: depName=${image}\nx v0.57.0-rc.1\n` },
      ['a.sh:2 operator-image v0.57.0-rc.1 exact annotated bootstrap follow'],
    ],
    [
      'a version in a word',
      { 'a.sh': `# renovate: depName=${image}\nx y-v0.57.0\n` },
      ['unread a.sh:2 a comment announces its version, which was not read'],
    ],
    [
      'an annotation by packageName',
      { 'a.sh': `// renovate: depName=x packageName="${image}"\nx v0.57.0\n` },
      ['a.sh:2 operator-image v0.57.0 exact annotated bootstrap follow', 'left a.sh:1 a comment'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('objects inside of objects', () => {
  it.each<Case>([
    [
      'a FluxInstance in a ResourceSet',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'ResourceSet', 'a', {
          spec: {
            resources: [
              {
                apiVersion: 'fluxcd.controlplane.io/v1',
                kind: 'FluxInstance',
                metadata: { name: 'flux' },
                spec: {
                  distribution: { version: '2.x', registry: 'ghcr.io/fluxcd', artifact: `${manifests}:v0.57.0` },
                },
              },
            ],
          },
        }),
      },
      [
        'a.yaml:1 flux-version 2.x range flux-version gitops report (a range selects by itself)',
        'a.yaml:1 manifests v0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a FluxInstance in another object',
      {
        'a.yaml': object('x/v1', 'Addon', 'a', {
          spec: {
            resources: [
              {
                apiVersion: 'fluxcd.controlplane.io/v1',
                kind: 'FluxInstance',
                metadata: { name: 'flux' },
                spec: {
                  distribution: { version: '2.x', registry: 'ghcr.io/fluxcd', artifact: `${manifests}:v0.57.0` },
                },
              },
            ],
          },
        }),
      },
      [
        'a.yaml:1 flux-version 2.x range flux-version gitops report (a range selects by itself)',
        'a.yaml:1 manifests v0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a FluxInstance in a text of another object',
      {
        'a.yaml': `apiVersion: x/v1\nkind: Addon\nmetadata: {name: a}\nspec:\n  text: |\n    apiVersion: fluxcd.controlplane.io/v1\n    kind: FluxInstance\n    metadata: {name: flux}\n    spec:\n      distribution:\n        version: 2.x\n        registry: ghcr.io/fluxcd\n        artifact: ${manifests}:v0.57.0\n`,
      },
      [
        'a.yaml:11 flux-version 2.x range flux-version gitops report (a range selects by itself)',
        'a.yaml:13 manifests v0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'a source in a field that is named like a patch',
      {
        'a.yaml': object('x/v1', 'Addon', 'a', {
          spec: {
            patches: [
              {
                apiVersion: 'source.toolkit.fluxcd.io/v1',
                kind: 'OCIRepository',
                metadata: { name: 'flux' },
                spec: { url: `${charts}/flux-operator`, ref: { tag: '0.57.0' } },
              },
            ],
          },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a version that words ascribe to us', () => {
  it.each<Case>([
    [
      'a version beside our name',
      { 'a.sh': 'flux-operator is at 0.57.0\n' },
      ['unread a.sh:1 a version beside our name, which was not read'],
    ],
    [
      'a version far from our name',
      {
        'a.sh':
          'flux-operator xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 0.57.0\n',
      },
      [],
    ],
    [
      'a version below a key of our name',
      { 'a.yaml': 'flux-operator:\n  version: 0.57.0\n' },
      ['unread a.yaml:2 a version beside our name, which was not read'],
    ],
    [
      'a version below an image of our name',
      { 'a.yaml': 'flux-operator:\n  image:\n    tag: 0.57.0\n' },
      ['unread a.yaml:3 a version beside our name, which was not read'],
    ],
    ['a version below another key of our name', { 'a.yaml': 'flux-operator:\n  other:\n    tag: 0.57.0\n' }, []],
    [
      'a version three keys below our name',
      { 'a.yaml': 'flux-operator:\n  spec:\n    image:\n      tag: 0.57.0\n' },
      ['unread a.yaml:4 a version beside our name, which was not read'],
    ],
    [
      'a version four keys below our name',
      { 'a.yaml': 'flux-operator:\n  spec:\n    helm:\n      image:\n        tag: 0.57.0\n' },
      [],
    ],
    [
      'a version beside a name',
      { 'a.yaml': '- name: flux-operator\n  version: 0.57.0\n' },
      ['unread a.yaml:2 a version beside our name, which was not read'],
    ],
    [
      'a release beside a name',
      { 'a.yaml': '- name: flux-operator\n  ver: 0.57.0\n' },
      ['unread a.yaml:2 a version beside our name, which was not read'],
    ],
    ['another field beside a name', { 'a.yaml': '- name: flux-operator\n  other: 0.57.0\n' }, []],
    ['a version in words about us', { 'a.yaml': 'description: flux-operator 0.57.0\n' }, []],
    [
      'a version of the tap',
      { 'a.sh': 'brew install x/tap/flux-operator 0.57.0\n' },
      ['unread a.sh:1 a version beside our name, which was not read'],
    ],
    [
      'a version of the instance',
      { 'a.sh': 'flux-instance 0.57.0\n' },
      ['unread a.sh:1 a version beside our name, which was not read'],
    ],
    ['a version of a preview', { 'a.sh': 'flux-operator-preview 0.57.0\n' }, []],
    ['a version in a lock', { 'a.lock': 'flux-operator 0.57.0\n' }, []],
    ['the version of a chart', { 'Chart.yaml': 'name: flux-operator\nversion: 0.57.0\n' }, []],
    [
      'a version in a patch of a template',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n      source:\n        chart: flux-operator\n        repoURL: ghcr.io/controlplaneio-fluxcd/charts\n        targetRevision: 0.57.0\n  templatePatch: |\n    spec:\n      source:\n        targetRevision: 0.56.0\n',
      },
      [
        'a.yaml:10 operator-chart 0.57.0 exact argocd bootstrap follow',
        'unread a.yaml:14 a version in a patch of the template that holds a pin, which was not read',
      ],
    ],
    [
      'the release of a pin once more',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n    note: x-0.57.0\n`,
      },
      ['a.yaml:7 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'the tag of an image at the release of a pin',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n`,
        'b.yaml': '# flux-operator\nx:\n  tag: v0.57.0\n',
      },
      [
        'a.yaml:7 operator-chart 0.57.0 exact oci-repository gitops follow',
        'unread b.yaml:3 the tag of an image at the release of a pin, which was not read',
      ],
    ],
    [
      'the tag of an image of another',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n`,
        'b.yaml': '# flux-operator\nx:\n  repository: other\n  tag: v0.57.0\n',
      },
      ['a.yaml:7 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a mention that needs none', () => {
  it.each<Case>([
    [
      'a message that is written to a file',
      { 'a.sh': `echo "use ${charts}/flux-operator 0.57.0" > a.txt\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a message that is applied',
      { 'a.sh': `echo "use ${charts}/flux-operator 0.57.0" | kubectl apply -f -\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'what a chart says of itself',
      { 'Chart.yaml': `name: x\nsources:\n  - ${charts}/flux-operator 0.57.0\n` },
      [
        'Chart.yaml:3 operator-chart 0.57.0 exact version-constant gitops follow',
        'left Chart.yaml:3 what a chart says of itself',
      ],
    ],
    [
      'a description',
      { 'a.yaml': `description:\n  text:\n    x: ${charts}/flux-operator 0.57.0\n` },
      ['a.yaml:3 operator-chart 0.57.0 exact version-constant gitops follow', 'left a.yaml:3 a description'],
    ],
    [
      'a description further above',
      { 'a.yaml': `description:\n  text:\n    x:\n      y: ${charts}/flux-operator 0.57.0\n` },
      ['a.yaml:4 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('versions in programs', () => {
  it.each<Case>([
    [
      'a reference in a command of YAML',
      { 'a.yaml': `run: helm pull ${charts}/flux-operator:0.57.0\n` },
      ['a.yaml:1 operator-chart 0.57.0 exact reference bootstrap follow'],
    ],
    [
      'a reference as a value of YAML',
      { 'a.yaml': `run: ${charts}/flux-operator:0.57.0\n` },
      ['a.yaml:1 operator-chart 0.57.0 exact reference bootstrap follow'],
    ],
    [
      'a reference in a list of YAML',
      { 'a.yaml': `- ${charts}/flux-operator:0.57.0\n` },
      ['a.yaml:1 operator-chart 0.57.0 exact reference bootstrap follow'],
    ],
    [
      'a tool of mise',
      { 'mise.toml': '[tools]\n"ubi:controlplaneio-fluxcd/flux-operator" = "0.57.0"\n' },
      ['mise.toml:2 cli-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a tool of mise in a table',
      { '.mise.toml': '[tools."ubi:controlplaneio-fluxcd/flux-operator"]\nversion = "0.57.0"\nother = "0.56.0"\n' },
      ['.mise.toml:2 cli-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a tool of asdf',
      { '.tool-versions': 'flux-operator 0.57.0\n' },
      ['.tool-versions:1 cli-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a tool in another file',
      { 'tools.toml': '[tools]\n"ubi:controlplaneio-fluxcd/flux-operator" = "0.57.0"\n' },
      ['unread tools.toml:2 its version was not read'],
    ],
    [
      'a name in a script',
      { 'a.sh': 'FLUX_OPERATOR_VERSION=0.57.0\nFLUX_VERSION=2.7.0\n' },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a range in a script',
      { 'a.sh': 'FLUX_OPERATOR_VERSION="0.57.x"\n' },
      ['a.sh:1 operator-chart 0.57.x range version-constant bootstrap report (a range selects by itself)'],
    ],
    [
      'a constant that is used',
      { 'a.sh': `V=0.57.0\nhelm install a ${charts}/flux-operator --version $V\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a constant that is given twice',
      { 'a.sh': `V=0.57.0\nV=0.56.0\nhelm install a ${charts}/flux-operator --version $V\n` },
      ['a.sh:3 operator-chart $V variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'the newest download',
      {
        'a.sh':
          'curl -L https://github.com/controlplaneio-fluxcd/flux-operator/releases/latest/download/install.yaml\n',
      },
      ['a.sh:1 operator-image latest floating release-url bootstrap report (the newest release is downloaded)'],
    ],
    [
      'a download',
      {
        'a.sh':
          'curl -L https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/install.yaml\n',
      },
      ['a.sh:1 operator-image v0.57.0 exact release-url bootstrap follow'],
    ],
    [
      'a constant of two artifacts',
      {
        'a.sh': `V=0.57.0\nhelm install a ${charts}/flux-operator --version $V\nhelm install b ${charts}/flux-instance --version $V\n`,
      },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 instance-chart 0.57.0 exact version-constant bootstrap follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('images of a Dockerfile', () => {
  it.each<Case>([
    [
      'an image',
      { Dockerfile: `FROM ${image}:v0.57.0\n` },
      ['Dockerfile:1 operator-image v0.57.0 exact dockerfile bootstrap follow'],
    ],
    [
      'an image of a platform that is copied from',
      {
        'a.dockerfile': `FROM --platform=linux/amd64 ${image}:v0.57.0 AS x\nCOPY --chown=a --from=${image}:v0.56.0 /a /b\n`,
      },
      [
        'a.dockerfile:1 operator-image v0.57.0 exact dockerfile bootstrap follow',
        'a.dockerfile:2 operator-image v0.56.0 exact dockerfile bootstrap follow',
      ],
    ],
    [
      'a fork',
      { 'Dockerfile.dev': 'FROM ghcr.io/acme/flux-operator:v0.57.0\n' },
      [
        'Dockerfile.dev:1 operator-image v0.57.0 exact version-constant bootstrap ignore (an image of another owner than upstream is left alone)',
      ],
    ],
    [
      'an image whose tag is filled in',
      { Containerfile: `ARG V=v0.57.0\nFROM ${image}:\${V}\n` },
      ['Containerfile:1 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an image whose tag is part of an argument',
      { Containerfile: `FROM ${image}:\${V}-x\n` },
      [
        'Containerfile:1 operator-image ${V}-x variable dockerfile bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'an image in a comment',
      { Dockerfile: `# FROM ${image}:v0.57.0\nFROM scratch\n` },
      ['left Dockerfile:1 a comment'],
    ],
    [
      'a file of another name',
      { Dockerfile2: `FROM ${image}:v0.57.0\n` },
      ['Dockerfile2:1 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a chart in any mapping', () => {
  it.each<Case>([
    [
      'a chart in a mapping',
      { 'a.yaml': text({ spec: { charts: [{ chart: `${charts}/flux-operator`, version: '0.57.0' }] } }) },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a chart with one version twice',
      {
        'a.yaml': text({
          spec: { charts: [{ chart: `${charts}/flux-operator`, version: '0.57.0', chartVersion: '0.57.0' }] },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow',
        'a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow',
      ],
    ],
    [
      'a chart with two versions',
      {
        'a.yaml': text({
          spec: { charts: [{ chart: `${charts}/flux-operator`, version: '0.57.0', chartVersion: '0.56.0' }] },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a chart of vendir',
      {
        'vendir.yml': text({
          directories: [
            { contents: [{ helmChart: { name: 'flux-operator', version: '0.57.0', repository: { url: charts } } }] },
          ],
        }),
      },
      [
        'vendir.yml:1 operator-chart 0.57.0 exact installer bootstrap report (its copy in the repository would have to change with it; run vendir sync)',
      ],
    ],
    [
      'a chart with a checksum',
      {
        'a.yaml': text({
          spec: {
            charts: [
              {
                chart: `${charts}/flux-operator`,
                version: '0.57.0',
                sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
              },
            ],
          },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap report (its checksum would have to change with it)'],
    ],
    [
      'a chart that packs ours',
      { 'Chart.yaml': text({ name: 'flux-operator', repository: charts, version: '0.57.0' }) },
      ['unread Chart.yaml:1 its version was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a Subscription of OLM', () => {
  it.each<Case>([
    [
      'a subscription that follows its channel',
      {
        'a.yaml': object('operators.coreos.com/v1alpha1', 'Subscription', 'a', {
          spec: { name: 'flux-operator', channel: 'stable' },
        }),
      },
      [
        'a.yaml:1 operator-package  floating olm-subscription gitops report (OLM moves the operator along the channel stable by itself)',
      ],
    ],
    [
      'a subscription without a channel',
      { 'a.yaml': object('operators.coreos.com/v1alpha1', 'Subscription', 'a', { spec: { name: 'flux-operator' } }) },
      [
        'a.yaml:1 operator-package  floating olm-subscription gitops report (OLM moves the operator along its default channel by itself)',
      ],
    ],
    [
      'a subscription by hand',
      {
        'a.yaml': object('operators.coreos.com/v1alpha1', 'Subscription', 'a', {
          spec: { name: 'flux-operator', installPlanApproval: 'Manual', startingCSV: 'flux-operator.v0.57.0' },
        }),
      },
      [
        'a.yaml:1 operator-package v0.57.0 exact olm-subscription gitops report (OLM installs the operator, and another release of it is approved in the cluster)',
      ],
    ],
    [
      'a subscription that begins somewhere',
      {
        'a.yaml': object('operators.coreos.com/v1alpha1', 'Subscription', 'a', {
          spec: { name: 'flux-operator', channel: 'stable', startingCSV: 'flux-operator.v0.57.0' },
        }),
      },
      [
        'a.yaml:1 operator-package v0.57.0 exact olm-subscription gitops report (OLM moves the operator along the channel stable by itself, from this release on)',
      ],
    ],
    [
      'a subscription that begins with no version',
      {
        'a.yaml': object('operators.coreos.com/v1alpha1', 'Subscription', 'a', {
          spec: { name: 'flux-operator', installPlanApproval: 'Manual', startingCSV: 'flux-operator.x' },
        }),
      },
      [
        'a.yaml:1 operator-package  floating olm-subscription gitops report (OLM moves the operator along its default channel by itself)',
      ],
    ],
    [
      'a subscription of another',
      {
        'a.yaml': object('operators.coreos.com/v1alpha1', 'Subscription', 'a', {
          spec: { name: 'other', startingCSV: 'flux-operator.v0.57.0' },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a subscription of another group',
      {
        'a.yaml': object('x.coreos.com/v1alpha1', 'Subscription', 'a', {
          spec: { name: 'flux-operator', channel: 'stable' },
        }),
      },
      [],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a dependency of a chart', () => {
  it.each<Case>([
    [
      'a dependency',
      {
        'x/Chart.yaml': text({
          name: 'x',
          version: '1.0.0',
          dependencies: [{ name: 'flux-operator', version: '0.57.0', repository: `${charts}/` }],
        }),
      },
      ['x/Chart.yaml:1 operator-chart 0.57.0 exact chart-dependency gitops follow'],
    ],
    [
      'a dependency of another kind of repository',
      {
        'x/Chart.yaml': text({
          name: 'x',
          version: '1.0.0',
          dependencies: [
            { name: 'flux-operator', version: '0.57.0', repository: 'https://ghcr.io/controlplaneio-fluxcd/charts' },
          ],
        }),
      },
      ['unread x/Chart.yaml:1 its version was not read'],
    ],
    [
      'a dependency beside its archive',
      {
        'x/Chart.yaml': text({
          name: 'x',
          version: '1.0.0',
          dependencies: [{ name: 'flux-operator', version: '0.57.0', repository: charts }],
        }),
        'x/charts/flux-operator-0.57.0.tgz': 'x',
      },
      [
        'x/Chart.yaml:1 operator-chart 0.57.0 exact chart-dependency gitops report (charts/ beside it holds a copy; run helm dependency update)',
        'unread x/Chart.yaml:1 its version was not read',
      ],
    ],
    [
      'a dependency beside its folder',
      {
        'x/Chart.yaml': text({
          name: 'x',
          version: '1.0.0',
          dependencies: [{ name: 'flux-operator', version: '0.57.0', repository: charts }],
        }),
        'x/charts/flux-operator/Chart.yaml': 'name: flux-operator\nversion: 0.57.0\n',
      },
      [
        'x/Chart.yaml:1 operator-chart 0.57.0 exact chart-dependency gitops report (charts/ beside it holds a copy; run helm dependency update)',
        'unread x/Chart.yaml:1 its version was not read',
      ],
    ],
    [
      'a dependency beside the archive of another',
      {
        'x/Chart.yaml': text({
          name: 'x',
          version: '1.0.0',
          dependencies: [{ name: 'flux-operator', version: '0.57.0', repository: charts }],
        }),
        'x/charts/flux-operator-mcp-0.57.0.tgz': 'x',
      },
      [
        'x/Chart.yaml:1 operator-chart 0.57.0 exact chart-dependency gitops follow',
        'unread x/Chart.yaml:1 its version was not read',
      ],
    ],
    [
      'a dependency beside a lock of others',
      {
        'x/Chart.yaml': text({
          name: 'x',
          version: '1.0.0',
          dependencies: [{ name: 'flux-operator', version: '0.57.0', repository: charts }],
        }),
        'x/Chart.lock': `dependencies:\n- name: flux-operator\n  repository: ${charts}\n  version: 0.57.0\ndigest: sha256:0000000000000000000000000000000000000000000000000000000000000000\ngenerated: "2026-01-01T00:00:00Z"\n`,
      },
      [
        'x/Chart.lock:4 operator-chart 0.57.0 exact chart-dependency gitops report (the digest in its lock is not of these dependencies; run helm dependency update)',
        'x/Chart.yaml:1 operator-chart 0.57.0 exact chart-dependency gitops report (the digest in its lock is not of these dependencies; run helm dependency update)',
        'unread x/Chart.yaml:1 its version was not read',
      ],
    ],
    [
      'a dependency that a marker keeps',
      {
        'x/Chart.yaml': `name: x\nversion: 1.0.0\ndependencies:\n- name: flux-operator\n  repository: ${charts}\n  version: 0.57.0 # flux-lockstep: ignore\n`,
        'x/Chart.lock': `dependencies:\n- name: flux-operator\n  repository: ${charts}\n  version: 0.57.0\ndigest: sha256:0000000000000000000000000000000000000000000000000000000000000000\ngenerated: "2026-01-01T00:00:00Z"\n`,
      },
      [
        'x/Chart.lock:4 operator-chart 0.57.0 exact chart-dependency gitops ignore (a comment keeps it)',
        'x/Chart.yaml:6 operator-chart 0.57.0 exact chart-dependency gitops ignore (a comment keeps it)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('the image of the operator', () => {
  it.each<Case>([
    [
      'a repository and a tag',
      { 'a.yaml': text({ image: { repository: image, tag: 'v0.57.0' } }) },
      ['a.yaml:1 operator-image v0.57.0 exact image bootstrap follow'],
    ],
    [
      'a repository below a registry',
      {
        'a.yaml': text({
          image: { registry: 'ghcr.io', repository: 'controlplaneio-fluxcd/flux-operator', tag: 'v0.57.0' },
        }),
      },
      ['a.yaml:1 operator-image v0.57.0 exact image bootstrap follow'],
    ],
    [
      'a repository of another',
      { 'a.yaml': text({ image: { repository: 'ghcr.io/acme/flux-operator', tag: 'v0.57.0' } }) },
      [
        'a.yaml:1 operator-image v0.57.0 exact image bootstrap ignore (an image of another owner than upstream is left alone)',
      ],
    ],
    [
      'a repository with a digest',
      {
        'a.yaml': text({
          image: {
            repository: image,
            tag: 'v0.57.0',
            digest: 'sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
          },
        }),
      },
      ['a.yaml:1 operator-image v0.57.0 exact image bootstrap follow'],
    ],
    [
      'a repository with a digest that is filled in',
      { 'a.yaml': text({ image: { repository: image, tag: 'v0.57.0', digest: '${D}' } }) },
      [
        'a.yaml:1 operator-image v0.57.0 exact image bootstrap ignore (the digest beside it goes before it)',
        'a.yaml:1 operator-image ${D} variable image bootstrap report (a digest that is filled in elsewhere)',
      ],
    ],
    [
      'an image of a kustomization',
      {
        'kustomization.yaml': text({
          images: [
            { name: image, newTag: 'v0.57.0' },
            { name: 'x/y', newName: image, newTag: 'v0.56.0' },
            { name: 'flux-operator', newTag: 'v0.55.0' },
          ],
        }),
      },
      [
        'kustomization.yaml:1 operator-image v0.57.0 exact image bootstrap follow',
        'kustomization.yaml:1 operator-image v0.56.0 exact image bootstrap follow',
        'unread kustomization.yaml:1 its version was not read',
      ],
    ],
    [
      'values of a release of the operator',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', {
          spec: { chartRef: { kind: 'OCIRepository', name: 'flux-operator' }, values: { image: { tag: 'v0.57.0' } } },
        }),
        's.yaml': source('0.57.0'),
      },
      [
        'a.yaml:1 operator-image v0.57.0 exact image gitops follow',
        's.yaml:1 operator-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'values of a release of the operator with its own repository',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', {
          spec: {
            chartRef: { kind: 'OCIRepository', name: 'flux-operator' },
            values: { image: { repository: 'acme/x', tag: 'v0.57.0' } },
          },
        }),
        's.yaml': source('0.57.0'),
      },
      [
        's.yaml:1 operator-chart 0.57.0 exact oci-repository gitops follow',
        'unread a.yaml:1 a version beside our name, which was not read',
      ],
    ],
    [
      'values of a dependency',
      {
        'x/Chart.yaml': text({
          name: 'x',
          version: '1.0.0',
          dependencies: [{ name: 'flux-operator', alias: 'fo', version: '0.57.0', repository: charts }],
        }),
        'x/values.yaml': 'fo:\n  image:\n    tag: v0.57.0\nflux-operator:\n  image:\n    tag: v0.56.0\n',
      },
      [
        'x/Chart.yaml:1 operator-chart 0.57.0 exact chart-dependency gitops follow',
        'x/values.yaml:3 operator-image v0.57.0 exact image bootstrap follow',
        'unread x/Chart.yaml:1 its version was not read',
        'unread x/values.yaml:6 a version beside our name, which was not read',
      ],
    ],
    [
      'values of a release of a chart of a folder',
      {
        'x/Chart.yaml': text({
          name: 'x',
          version: '1.0.0',
          dependencies: [{ name: 'flux-operator', version: '0.57.0', repository: charts }],
        }),
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', {
          spec: {
            chart: { spec: { chart: './x', sourceRef: { kind: 'GitRepository', name: 'g' } } },
            values: { 'flux-operator': { image: { tag: 'v0.57.0' } } },
          },
        }),
      },
      [
        'a.yaml:1 operator-image v0.57.0 exact image gitops follow',
        'x/Chart.yaml:1 operator-chart 0.57.0 exact chart-dependency gitops follow',
        'unread x/Chart.yaml:1 its version was not read',
      ],
    ],
    [
      'the action that sets the tool up',
      {
        '.github/workflows/a.yaml':
          'jobs:\n  a:\n    steps:\n      - uses: controlplaneio-fluxcd/flux-operator/actions/setup@main\n        with:\n          version: 0.57.0\n',
      },
      [
        '.github/workflows/a.yaml:6 cli-image 0.57.0 exact image bootstrap follow',
        'left .github/workflows/a.yaml:4 an action of a workflow',
      ],
    ],
    [
      'another action',
      {
        '.github/workflows/a.yaml':
          'jobs:\n  a:\n    steps:\n      - uses: controlplaneio-fluxcd/flux-operator/actions/other@main\n        with:\n          version: 0.57.0\n',
      },
      ['left .github/workflows/a.yaml:4 an action of a workflow'],
    ],
    [
      'a parameter of an application',
      {
        'a.yaml': object('argoproj.io/v1alpha1', 'Application', 'a', {
          spec: {
            source: {
              chart: 'flux-operator',
              repoURL: 'ghcr.io/controlplaneio-fluxcd/charts',
              targetRevision: '0.57.0',
              helm: { parameters: [{ name: 'image.tag', value: 'v0.57.0' }] },
            },
          },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact argocd bootstrap follow',
        'a.yaml:1 operator-image v0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'a parameter of an application with its own repository',
      {
        'a.yaml': object('argoproj.io/v1alpha1', 'Application', 'a', {
          spec: {
            source: {
              chart: 'flux-operator',
              repoURL: 'ghcr.io/controlplaneio-fluxcd/charts',
              targetRevision: '0.57.0',
              helm: {
                parameters: [
                  { name: 'image.tag', value: 'v0.57.0' },
                  { name: 'image.repository', value: 'acme/x' },
                ],
              },
            },
          },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact argocd bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('the distribution of an instance', () => {
  it.each<Case>([
    [
      'an instance with an artifact',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', {
          spec: { distribution: { version: '2.7.x', registry: 'r', artifact: `${manifests}:v0.57.0` } },
        }),
      },
      [
        'a.yaml:1 flux-version 2.7.x range flux-version gitops report (a range selects by itself)',
        'a.yaml:1 manifests v0.57.0 exact flux-instance gitops follow',
      ],
    ],
    [
      'an instance without',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', {
          spec: { distribution: { version: '2.7.5', registry: 'r' } },
        }),
      },
      [
        "a.yaml:1 manifests  embedded flux-instance gitops report (the operator's own copy counts, in lockstep by construction)",
        'a.yaml:1 flux-version 2.7.5 exact flux-version gitops follow',
      ],
    ],
    [
      'an instance with an empty one',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', {
          spec: { distribution: { version: '2.7.5', registry: 'r', artifact: '' } },
        }),
      },
      [
        "a.yaml:1 manifests  embedded flux-instance gitops report (the operator's own copy counts, in lockstep by construction)",
        'a.yaml:1 flux-version 2.7.5 exact flux-version gitops follow',
      ],
    ],
    [
      'an instance of another artifact',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', {
          spec: { distribution: { version: '2.7.5', registry: 'r', artifact: 'oci://ghcr.io/acme/x:v1' } },
        }),
      },
      [
        'a.yaml:1 flux-version 2.7.5 exact flux-version gitops follow',
        'a.yaml:1 manifests oci://ghcr.io/acme/x:v1 variable flux-instance gitops report (another artifact, or a placeholder)',
      ],
    ],
    [
      'an instance without a distribution',
      { 'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', { spec: {} }) },
      ['left a.yaml:1 it refers to an instance and selects no release'],
    ],
    [
      'an instance whose distribution is a list',
      { 'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', { spec: { distribution: ['a'] } }) },
      ['unread a.yaml:1 its distribution was not read'],
    ],
    [
      'an instance whose version is a list',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', {
          spec: { distribution: { version: ['2.x'], artifact: { a: 1 } } },
        }),
      },
      [
        "a.yaml:1 manifests  embedded flux-instance gitops report (the operator's own copy counts, in lockstep by construction)",
        'broken a.yaml:1 invalid-pin',
        'broken a.yaml:1 invalid-pin',
      ],
    ],
    [
      'a source whose tag is a list',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', {
          spec: { url: `${charts}/flux-operator`, ref: { tag: ['0.57.0'] } },
        }),
      },
      [
        'a.yaml:1 operator-chart  floating oci-repository gitops report (no ref is written, which means latest)',
        'broken a.yaml:1 invalid-pin',
      ],
    ],
    [
      'a source of another whose tag is a list',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', {
          spec: { url: 'oci://ghcr.io/acme/x', ref: { tag: ['flux-operator'] } },
        }),
      },
      [],
    ],
    [
      'a release without values',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux', {
          spec: { chartRef: { kind: 'OCIRepository', name: 'flux-instance' } },
        }),
        's.yaml': instanceSource,
      },
      [
        'a.yaml:1 manifests  implicit helm-release-values gitops report (no artifact is written, and the default of the chart is latest)',
        's.yaml:1 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'a release with an artifact',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux', {
          spec: {
            chartRef: { kind: 'OCIRepository', name: 'flux-instance' },
            values: { instance: { distribution: { artifact: `${manifests}:v0.57.0` } } },
          },
        }),
        's.yaml': instanceSource,
      },
      [
        'a.yaml:1 manifests v0.57.0 exact helm-release-values gitops follow',
        's.yaml:1 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'a release whose values are not here',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux', {
          spec: {
            chartRef: { kind: 'OCIRepository', name: 'flux-instance' },
            valuesFrom: [{ kind: 'ConfigMap', name: 'gone' }],
          },
        }),
        's.yaml': instanceSource,
      },
      [
        'a.yaml:1 manifests  variable helm-release-values gitops report (values that are not in the repository may name another release)',
        's.yaml:1 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'a release whose values are here',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux', {
          spec: {
            chartRef: { kind: 'OCIRepository', name: 'flux-instance' },
            valuesFrom: [{ kind: 'ConfigMap', name: 'v' }],
          },
        }),
        's.yaml': instanceSource,
        'v.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v}\ndata:\n  values.yaml: |\n    instance:\n      distribution:\n        artifact: ${manifests}:v0.57.0\n`,
      },
      [
        's.yaml:1 instance-chart 0.57.0 exact oci-repository gitops follow',
        'v.yaml:8 manifests v0.57.0 exact values-file gitops follow',
      ],
    ],
    [
      'a release with an artifact whose other values are not here',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux', {
          spec: {
            chartRef: { kind: 'OCIRepository', name: 'flux-instance' },
            values: { instance: { distribution: { artifact: `${manifests}:v0.57.0` } } },
            valuesFrom: [{ kind: 'Secret', name: 'gone' }],
          },
        }),
        's.yaml': instanceSource,
      },
      [
        'a.yaml:1 manifests v0.57.0 exact helm-release-values gitops follow',
        's.yaml:1 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'a release with one value that is not here',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux', {
          spec: {
            chartRef: { kind: 'OCIRepository', name: 'flux-instance' },
            valuesFrom: [{ kind: 'ConfigMap', name: 'gone', targetPath: 'instance.distribution.artifact' }],
          },
        }),
        's.yaml': instanceSource,
      },
      [
        'a.yaml:1 manifests  variable helm-release-values gitops report (values that are not in the repository may name another release)',
        's.yaml:1 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'a release with another value that is not here',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux', {
          spec: {
            chartRef: { kind: 'OCIRepository', name: 'flux-instance' },
            valuesFrom: [{ kind: 'ConfigMap', name: 'gone', targetPath: 'instance.sync' }],
          },
        }),
        's.yaml': instanceSource,
      },
      ['s.yaml:1 instance-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'a values file',
      { 'values.yaml': `instance:\n  distribution:\n    artifact: ${manifests}:v0.57.0\n` },
      ['values.yaml:3 manifests v0.57.0 exact values-file bootstrap follow'],
    ],
    [
      'a values file without an artifact',
      { 'values.yaml': '# flux-operator\ninstance:\n  distribution:\n    registry: x\n' },
      [
        'values.yaml:4 manifests  implicit values-file bootstrap report (no artifact is written, and the default of the chart is latest)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a marker', () => {
  it.each<Case>([
    [
      'a pin that a marker keeps',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0 # flux-lockstep: ignore\n`,
      },
      ['a.yaml:7 operator-chart 0.57.0 exact oci-repository gitops ignore (a comment keeps it)'],
    ],
    [
      'a pin that a marker above keeps',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    # flux-lockstep: ignore\n    tag: 0.57.0\n`,
      },
      ['a.yaml:8 operator-chart 0.57.0 exact oci-repository gitops ignore (a comment keeps it)'],
    ],
    [
      'a pin two lines below a marker',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec:\n  url: ${charts}/flux-operator\n  # flux-lockstep: ignore\n  ref:\n    tag: 0.57.0\n`,
      },
      ['a.yaml:8 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'a pin with a word like a marker',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0 # flux-lockstep: ignored\n`,
      },
      ['a.yaml:7 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    ['a marker of the operator', { 'a.yaml': '# flux-lockstep: operator v0.57.0\nx: flux-operator\n' }, []],
    [
      'a marker of the operator without a version',
      { 'a.yaml': 'a: b\n# flux-lockstep: operator\nx: flux-operator\n' },
      ['broken a.yaml:2 invalid-pin'],
    ],
    [
      'a marker of the operator with no version',
      { 'a.yaml': '# flux-lockstep: operator new\nx: flux-operator\n' },
      ['broken a.yaml:1 invalid-pin'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a copy of a release', () => {
  it.each<Case>([
    [
      'an image beside the definitions of a release',
      {
        'a.yaml': `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: fluxinstances.fluxcd.controlplane.io}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: flux-operator}\nspec: {template: {spec: {containers: [{image: "${image}:v0.57.0"}]}}}\n`,
      },
      [
        'a.yaml:8 operator-image v0.57.0 exact image gitops report (a copy of the release stands beside it and would stay behind; fetch the copy anew)',
      ],
    ],
    [
      'a program whose module requires a release',
      {
        'go.mod': 'module x\nrequire github.com/controlplaneio-fluxcd/flux-operator v0.57.0\n',
        'a.go': 'package x\nconst FluxOperatorVersion = "0.57.0"\n',
      },
      [
        'a.go:2 operator-chart 0.57.0 exact version-constant bootstrap report (go.mod requires the same release and would stay behind; go get moves it)',
        'left go.mod:2 a library that a program is built with',
      ],
    ],
    [
      'a program beside another module',
      {
        'y/go.mod': 'module x\nrequire github.com/controlplaneio-fluxcd/flux-operator v0.57.0\n',
        'a.go': 'package x\nconst FluxOperatorVersion = "0.57.0"\n',
      },
      [
        'a.go:2 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'left y/go.mod:2 a library that a program is built with',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what writes over a pin', () => {
  it.each<Case>([
    [
      'a setter of kpt',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0 # kpt-set: \${v}\n`,
      },
      [
        'a.yaml:7 operator-chart 0.57.0 exact oci-repository gitops follow',
        'unread a.yaml:7 a setter of kpt writes over it',
      ],
    ],
    [
      'an overlay of ytt',
      {
        'a.yaml':
          '#@overlay/match by=overlay.subset({"kind":"FluxInstance"})\n---\nspec:\n  distribution:\n    version: 0.57.0 # flux-operator\n',
      },
      ['unread a.yaml:5 an overlay of ytt writes over a pin, which was not read', 'left a.yaml:1 a comment'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})
