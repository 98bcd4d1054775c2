import { describe, expect, it } from 'vitest'
import { accountOf } from '../../src/scan/account.js'
import { moved, scanFiles, settingsOf } from '../support/edited.js'
import { readIn, type Case } from '../support/read-in.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'

describe('values of a chart', () => {
  it.each<Case>([
    [
      'values of a dependency beside its chart',
      {
        'c/Chart.yaml': `name: c\nversion: 1.0.0\ndependencies:\n- {name: other, version: 1.0.0, repository: "oci://x.example"}\n- {name: flux-operator, version: 0.57.0, repository: "${charts}"}\n`,
        'c/values.yaml': 'flux-operator:\n  image: {tag: v0.57.0}\nother:\n  image: {tag: v0.55.0}\n',
        'd/values.yaml': 'flux-operator:\n  image: {tag: v0.56.0}\n',
      },
      [
        'c/Chart.yaml:5 operator-chart 0.57.0 exact chart-dependency gitops follow',
        'c/values.yaml:2 operator-image v0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'values of a dependency by another name of it',
      {
        'c/Chart.yaml': `name: c\nversion: 1.0.0\ndependencies:\n- {name: flux-operator, alias: fo, version: 0.57.0, repository: "${charts}"}\n`,
        'c/values.yaml': 'fo:\n  image: {tag: v0.57.0}\nflux-operator:\n  image: {tag: v0.56.0}\n',
      },
      [
        'c/Chart.yaml:4 operator-chart 0.57.0 exact chart-dependency gitops follow',
        'c/values.yaml:2 operator-image v0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'values of a file beside a chart that is none of it',
      {
        'c/Chart.yaml': `name: c\nversion: 1.0.0\ndependencies:\n- {name: flux-operator, version: 0.57.0, repository: "${charts}"}\n`,
        'c/other.yaml': 'flux-operator:\n  image: {tag: v0.56.0}\n',
      },
      ['c/Chart.yaml:4 operator-chart 0.57.0 exact chart-dependency gitops follow'],
    ],
    [
      'values of a release of a chart of the repository',
      {
        'c/Chart.yaml': `name: c\nversion: 1.0.0\ndependencies:\n- {name: flux-operator, version: 0.57.0, repository: "${charts}"}\n`,
        'r.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: c}\nspec:\n  chart: {spec: {chart: ./c, sourceRef: {kind: GitRepository, name: x}}}\n  values: {flux-operator: {image: {tag: v0.57.0}}}\n',
      },
      [
        'c/Chart.yaml:4 operator-chart 0.57.0 exact chart-dependency gitops follow',
        'r.yaml:6 operator-image v0.57.0 exact image gitops follow',
      ],
    ],
    [
      'a parameter of an application',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  sources:\n  - chart: flux-operator\n    repoURL: ghcr.io/controlplaneio-fluxcd/charts\n    targetRevision: 0.57.0\n    helm: {parameters: [{name: image.tag, value: v0.57.0}]}\n  - chart: other\n    repoURL: example.com\n    targetRevision: 1.0.0\n    helm: {parameters: [{name: image.tag, value: v0.55.0}]}\n',
      },
      [
        'a.yaml:8 operator-chart 0.57.0 exact argocd bootstrap follow',
        'a.yaml:9 operator-image v0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'a parameter of an application beside one of a fork',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    chart: flux-operator\n    repoURL: ghcr.io/controlplaneio-fluxcd/charts\n    targetRevision: 0.57.0\n    helm: {parameters: [{name: image.tag, value: v0.57.0}, {name: image.repository, value: example.com/flux-operator}]}\n',
      },
      [
        'a.yaml:8 operator-chart 0.57.0 exact argocd bootstrap follow',
        'a.yaml:9 operator-image v0.57.0 exact image bootstrap ignore (an image of another owner than upstream is left alone)',
      ],
    ],
    [
      'a parameter of an application of the other chart',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    chart: flux-instance\n    repoURL: ghcr.io/controlplaneio-fluxcd/charts\n    targetRevision: 0.57.0\n    helm: {parameters: [{name: image.tag, value: v0.57.0}]}\n',
      },
      [
        'a.yaml:8 instance-chart 0.57.0 exact argocd bootstrap follow',
        'unread a.yaml:9 the release of a pin beside it once more, which was not read',
      ],
    ],
    [
      'an action of a workflow and its version',
      {
        '.github/workflows/a.yaml':
          'jobs:\n  a:\n    steps:\n    - uses: controlplaneio-fluxcd/flux-operator/actions/setup@main\n      with: {version: 0.57.0}\n    - uses: other/setup@main\n      with: {version: 0.56.0}\n',
      },
      [
        '.github/workflows/a.yaml:5 cli-image 0.57.0 exact image bootstrap follow',
        'left .github/workflows/a.yaml:4 an action of a workflow',
      ],
    ],
    [
      'an image with a registry of its own',
      { 'a.yaml': 'image:\n  registry: ghcr.io\n  repository: controlplaneio-fluxcd/flux-operator\n  tag: v0.57.0\n' },
      ['a.yaml:4 operator-image v0.57.0 exact image bootstrap follow'],
    ],
    [
      'an image without an owner',
      { 'a.yaml': 'image:\n  repository: flux-operator\n  tag: v0.57.0\n' },
      ['unread a.yaml:3 a version beside our name, which was not read'],
    ],
    [
      'a values file that a kustomization gives',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-operator}\n  valuesFrom: [{kind: ConfigMap, name: v}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
        'values.yaml': 'image: {tag: v0.57.0}\n',
        'kustomization.yaml':
          'resources: [r.yaml]\nconfigMapGenerator:\n- {name: x, files: [values.yaml]}\n- {name: v, files: [values.yaml]}\n',
      },
      [
        'r.yaml:13 operator-chart 0.57.0 exact oci-repository gitops follow',
        'values.yaml:1 operator-image v0.57.0 exact image gitops follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a distribution', () => {
  it.each<Case>([
    [
      'values of a ConfigMap of two that a release takes',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: ConfigMap, name: a}, {kind: ConfigMap, name: b}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
        'a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: flux-system}\ndata:\n  values.yaml: |\n    instance: {distribution: {version: 2.x}}\n',
        'b.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, namespace: flux-system}\ndata:\n  values.yaml: |\n    instance: {distribution: {artifact: "${manifests}:v0.57.0"}}\n`,
      },
      [
        'a.yaml:6 flux-version 2.x range flux-version gitops report (a range selects by itself)',
        'b.yaml:6 manifests v0.57.0 exact values-file gitops follow',
        'r.yaml:13 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'values of a Secret',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: Secret, name: a}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
        'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: a, namespace: flux-system}\nstringData:\n  values.yaml: |\n    instance: {distribution: {artifact: "${manifests}:v0.57.0"}}\n`,
      },
      [
        'a.yaml:6 manifests v0.57.0 exact resource-set bootstrap follow',
        'r.yaml:13 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'values of an object of another kind',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: Secret, name: a}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
        'a.yaml': `apiVersion: v1\nkind: Other\nmetadata: {name: a, namespace: flux-system}\nstringData:\n  values.yaml: |\n    instance: {distribution: {artifact: "${manifests}:v0.57.0"}}\n`,
      },
      [
        'a.yaml:6 manifests v0.57.0 exact resource-set bootstrap follow',
        'r.yaml:6 manifests  variable helm-release-values gitops report (values that are not in the repository may name another release)',
        'r.yaml:13 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'values that are not here, of two ConfigMaps',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: ConfigMap, name: a}, {kind: Secret, name: b}]\n  values: {instance: {distribution: {version: 2.x}}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
        'a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: flux-system}\ndata:\n  values.yaml: |\n    x: 1\n',
      },
      [
        'r.yaml:6 manifests  variable helm-release-values gitops report (values that are not in the repository may name another release)',
        'r.yaml:7 flux-version 2.x range flux-version gitops report (a range selects by itself)',
        'r.yaml:14 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'a values file with an apiVersion',
      { 'values.yaml': 'apiVersion: v1\ninstance:\n  distribution:\n    version: 2.x # flux-operator\n' },
      ['values.yaml:4 flux-version 2.x range flux-version bootstrap report (a range selects by itself)'],
    ],
    [
      'an instance with an empty artifact',
      {
        'a.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ""\n',
      },
      [
        "a.yaml:6 manifests  embedded flux-instance gitops report (the operator's own copy counts, in lockstep by construction)",
        'a.yaml:6 flux-version 2.x range flux-version gitops report (a range selects by itself)',
      ],
    ],
    [
      'an instance with another artifact',
      {
        'a.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: oci://example.com/x:v1\n',
      },
      [
        'a.yaml:6 flux-version 2.x range flux-version gitops report (a range selects by itself)',
        'a.yaml:8 manifests oci://example.com/x:v1 variable flux-instance gitops report (another artifact, or a placeholder)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('lines of a template', () => {
  it.each<Case>([
    [
      'a source without a tag',
      { 'a.yaml': `a: [\n{{ if x }}\n---\nkind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n` },
      ['a.yaml:6 operator-chart  floating oci-repository gitops report (no ref is written, which means latest)'],
    ],
    [
      'an artifact of others',
      { 'a.yaml': 'a: [\n{{ if x }}\nartifact: oci://example.com/flux-operator-manifests-x:v0.57.0\n' },
      ['unread a.yaml:3 its version was not read'],
    ],
    [
      'a document that reads and one that does not',
      {
        'a.yaml': `kind: X\n---\na: [\n{{ if x }}\n---\nkind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n`,
      },
      ['a.yaml:10 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'a source behind text of its own',
      {
        'a.yaml': `a: [\n{{ if x }}\nurl: ${charts}/flux-instance\ntag: 0.55.0\n---\nkind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n`,
      },
      [
        'a.yaml:10 operator-chart 0.57.0 exact oci-repository gitops follow',
        'unread a.yaml:4 its version was not read',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('an announced version', () => {
  it.each<Case>([
    [
      'by a comment over two lines',
      { 'a.sh': '# renovate: datasource=docker\n# depName=ghcr.io/controlplaneio-fluxcd/flux-operator\nX=0.57.0\n' },
      ['a.sh:3 operator-image 0.57.0 exact annotated bootstrap follow', 'left a.sh:2 a comment'],
    ],
    [
      'by a comment over two lines, the second of another',
      {
        'a.sh':
          '# renovate: datasource=docker\n# renovate: depName=ghcr.io/controlplaneio-fluxcd/flux-operator\nX=0.57.0\n',
      },
      ['a.sh:3 operator-image 0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'by a comment and a line that says more',
      {
        'a.sh': '# renovate: datasource=docker\nY=1 # depName=ghcr.io/controlplaneio-fluxcd/flux-operator\nX=0.57.0\n',
      },
      ['left a.sh:2 a comment'],
    ],
    [
      'by a comment at the end of its line',
      { 'a.sh': 'X=0.57.0 # renovate: depName=ghcr.io/controlplaneio-fluxcd/flux-operator\nY=0.56.0\n' },
      ['a.sh:1 operator-image 0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'by a comment at the end of its line that goes on below',
      {
        'a.sh':
          'X=0.57.0 # renovate: datasource=docker\n# depName=ghcr.io/controlplaneio-fluxcd/flux-operator\nY=0.56.0\n',
      },
      ['left a.sh:2 a comment'],
    ],
    [
      'behind a blank line',
      { 'a.sh': '# renovate: depName=ghcr.io/controlplaneio-fluxcd/flux-operator\n\nX=0.57.0\n' },
      ['a.sh:3 operator-image 0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'behind a line of blanks',
      { 'a.sh': '# renovate: depName=ghcr.io/controlplaneio-fluxcd/flux-operator\n   \nX=0.57.0\n' },
      ['a.sh:3 operator-image 0.57.0 exact annotated bootstrap follow'],
    ],
    [
      'behind a version that is commented out',
      { 'a.sh': '# renovate: depName=ghcr.io/controlplaneio-fluxcd/flux-operator\n# X=0.56.0\nX=0.57.0\n' },
      ['unread a.sh:3 a comment announces its version, which was not read'],
    ],
    [
      'behind ten lines',
      {
        'a.sh':
          '# renovate: depName=ghcr.io/controlplaneio-fluxcd/flux-operator\n#\n#\n#\n#\n#\n#\n#\n#\n#\nX=0.57.0\n',
      },
      ['a.sh:11 operator-image 0.57.0 exact annotated bootstrap follow', 'left a.sh:1 a comment'],
    ],
    [
      'behind eleven lines',
      {
        'a.sh':
          '# renovate: depName=ghcr.io/controlplaneio-fluxcd/flux-operator\n#\n#\n#\n#\n#\n#\n#\n#\n#\n#\nX=0.57.0\n',
      },
      ['left a.sh:1 a comment'],
    ],
    [
      'on a line of several versions',
      { 'a.sh': '# renovate: depName=ghcr.io/controlplaneio-fluxcd/flux-operator\nX=0.57.0 0.56.0\n' },
      ['unread a.sh:2 a comment announces its version, which was not read'],
    ],
    ['of a fork', { 'a.sh': '# renovate: depName=example.com/x/flux-operator\nX=0.57.0\n' }, []],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('references in texts', () => {
  it.each<Case>([
    [
      'in prose',
      { 'a.yaml': `a:\n  note: x\n  b: see ${manifests}:v0.57.0\n` },
      ['a.yaml:3 manifests v0.57.0 exact version-constant gitops follow'],
    ],
    [
      'in prose that ends with it',
      { 'a.yaml': `a:\n  b: take the ${manifests}:v0.57.0\n` },
      ['a.yaml:2 manifests v0.57.0 exact version-constant gitops follow'],
    ],
    [
      'in prose that begins with it',
      { 'a.yaml': `a:\n  b: ${manifests}:v0.57.0 is it\n` },
      ['unread a.yaml:2 its version was not read'],
    ],
    [
      'behind a sign',
      { 'a.yaml': `a:\n  b: --artifact=${manifests}:v0.57.0\n` },
      ['a.yaml:2 manifests v0.57.0 exact reference bootstrap follow'],
    ],
    [
      'in a command',
      { 'a.yaml': `a:\n  run: x ${manifests}:v0.57.0 y\n` },
      ['a.yaml:2 manifests v0.57.0 exact reference bootstrap follow'],
    ],
    [
      'in a command of a list',
      { 'a.yaml': `a:\n  command: [sh, "x ${manifests}:v0.57.0 y"]\n` },
      ['a.yaml:2 manifests v0.57.0 exact reference bootstrap follow'],
    ],
    [
      'in a block with remarks',
      { 'a.yaml': `a:\n  b: |\n    # ${manifests}:v0.55.0\n    x ${manifests}:v0.57.0 # ${manifests}:v0.56.0\n` },
      ['a.yaml:4 manifests v0.57.0 exact reference bootstrap follow', 'left a.yaml:3 a comment'],
    ],
    [
      'to which a mirror copies',
      {
        'a.yaml':
          'a:\n  source: ghcr.io/controlplaneio-fluxcd/flux-operator:v0.57.0\n  target: example.com/flux-operator:v0.57.0\n',
      },
      [
        'a.yaml:2 operator-image v0.57.0 exact image bootstrap follow',
        'a.yaml:3 operator-image v0.57.0 exact reference bootstrap follow',
      ],
    ],
    [
      'to which another copies',
      { 'a.yaml': 'a:\n  source: example.com/other:v0.57.0\n  target: example.com/flux-operator:v0.57.0\n' },
      [
        'a.yaml:3 operator-image v0.57.0 exact image bootstrap ignore (an image of another owner than upstream is left alone)',
        'unread a.yaml:2 the release of a pin beside it once more, which was not read',
      ],
    ],
    [
      'in a description of another thing',
      { 'a.yaml': `a:\n  b:\n    description: ${manifests}:v0.57.0\n` },
      ['left a.yaml:3 a description'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values that are not there', () => {
  it.each<Case>([
    [
      'a file beside a chart',
      {
        'a.yaml':
          'a:\n  chart: flux-instance\n  repoURL: ghcr.io/controlplaneio-fluxcd/charts\n  targetRevision: 0.57.0\n  valueFiles: [no.yaml]\n',
      },
      [
        'a.yaml:4 instance-chart 0.57.0 exact installer bootstrap follow',
        'a.yaml:5 manifests  variable values-file bootstrap report (values that are not in the repository may name another release)',
      ],
    ],
    [
      'a file beside another chart of the object',
      {
        'a.yaml':
          'x:\n- chart: flux-instance\n  repoURL: ghcr.io/controlplaneio-fluxcd/charts\n  targetRevision: 0.57.0\n- chart: other\n  valueFiles: [no.yaml]\n',
      },
      ['a.yaml:4 instance-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a file under another key',
      {
        'a.yaml':
          'a:\n  chart: flux-instance\n  repoURL: ghcr.io/controlplaneio-fluxcd/charts\n  targetRevision: 0.57.0\n  other: [no.yaml]\n',
      },
      ['a.yaml:4 instance-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a word under a key of values',
      {
        'a.yaml':
          'a:\n  chart: flux-instance\n  repoURL: ghcr.io/controlplaneio-fluxcd/charts\n  targetRevision: 0.57.0\n  values: {a: b}\n',
      },
      ['a.yaml:4 instance-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a file beside a chart whose values name the manifests',
      {
        'a.yaml': `a:\n  chart: flux-instance\n  repoURL: ghcr.io/controlplaneio-fluxcd/charts\n  targetRevision: 0.57.0\n  valueFiles: [no.yaml]\n  values: {instance: {distribution: {artifact: "${manifests}:v0.57.0"}}}\n`,
      },
      [
        'a.yaml:4 instance-chart 0.57.0 exact installer bootstrap follow',
        'a.yaml:6 manifests v0.57.0 exact values-file bootstrap follow',
      ],
    ],
    [
      'a file beside a chart that is there',
      {
        'a.yaml':
          'a:\n  chart: flux-instance\n  repoURL: ghcr.io/controlplaneio-fluxcd/charts\n  targetRevision: 0.57.0\n  valueFiles: [x/yes.yaml]\n',
        'x/yes.yaml': 'a: 1\n',
      },
      ['a.yaml:4 instance-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a file with a placeholder',
      {
        'a.yaml':
          'a:\n  chart: flux-instance\n  repoURL: ghcr.io/controlplaneio-fluxcd/charts\n  targetRevision: 0.57.0\n  valueFiles: ["{{ env }}.yaml"]\n',
      },
      ['a.yaml:4 instance-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a ConfigMap whose name a placeholder makes',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: ConfigMap, name: "a-\${b}"}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
      },
      ['r.yaml:13 instance-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'a ConfigMap whose own name a placeholder makes',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: ConfigMap, name: a}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: "\${b}", namespace: flux-system}\ndata: {a: b}\n`,
      },
      ['r.yaml:13 instance-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'a ConfigMap in a file of several documents',
      {
        'r.yaml': `# flux-instance\n# a remark\n---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: ConfigMap, name: a}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: flux-system}\ndata: {a: b}\n---\nx: 1\n`,
        'o.yaml': '# flux-instance\na: 1\n',
      },
      ['r.yaml:16 instance-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'a Secret of the name of a ConfigMap',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: Secret, name: a}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: flux-system}\ndata: {a: b}\n`,
      },
      [
        'r.yaml:6 manifests  variable helm-release-values gitops report (values that are not in the repository may name another release)',
        'r.yaml:13 instance-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'a ConfigMap that a kustomization makes, with another',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: ConfigMap, name: a}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
        'kustomization.yaml':
          '# flux-instance\nresources: [r.yaml]\nconfigMapGenerator:\n- {name: b, literals: [x=1]}\n- {name: a, literals: [x=1]}\n',
      },
      ['r.yaml:13 instance-chart 0.57.0 exact oci-repository gitops follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('Nix', () => {
  it.each<Case>([
    [
      'a chart by its name',
      {
        'a.nix': `fetchHelm {\n  repo = "${charts}";\n  chart = "flux-operator";\n  version = "0.57.0";\n  hash = "sha256-x";\n}\n`,
      },
      ['a.nix:4 operator-chart 0.57.0 exact nix bootstrap report (its content hash would have to change with it)'],
    ],
    [
      'a chart by its address',
      {
        'a.nix': `fetchHelm {\n  chart = "${charts}/flux-operator";\n  chartName = "other";\n  version = "0.57.0";\n}\n`,
      },
      ['a.nix:4 operator-chart 0.57.0 exact nix bootstrap report (its content hash would have to change with it)'],
    ],
    [
      'a chart by the name of another behind its version',
      { 'a.nix': `fetchHelm {\n  repo = "${charts}";\n  version = "0.57.0";\n  chart = "flux-operator";\n}\n` },
      ['unread a.nix:3 its version was not read'],
    ],
    [
      'two charts, one behind another',
      {
        'a.nix': `{\n  a = fetch { chart = "${charts}/flux-operator"; version = "0.57.0"; };\n  b = fetch { chart = "${charts}/flux-instance"; version = "0.56.0"; };\n}\n`,
      },
      [
        'a.nix:2 operator-chart 0.57.0 exact nix bootstrap report (its content hash would have to change with it)',
        'a.nix:3 instance-chart 0.56.0 exact nix bootstrap report (its content hash would have to change with it)',
      ],
    ],
    [
      'a chart and a version in other braces',
      { 'a.nix': `{\n  a = { chart = "${charts}/flux-operator"; };\n  b = { version = "0.56.0"; };\n}\n` },
      ['unread a.nix:3 its version was not read'],
    ],
    [
      'the manifests with a digest alone',
      {
        'a.nix': `{\n  a = "${manifests}@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";\n}\n`,
      },
      [
        'unread a.nix:2 what sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa selects was not read',
      ],
    ],
    [
      'the manifests of others',
      { 'a.nix': '{\n  a = "flux-operator-manifests:v0.57.0";\n}\n' },
      ['unread a.nix:2 its version was not read'],
    ],
    [
      'a constant of a name of ours',
      { 'a.nix': 'let fluxOperatorVersion = "0.57.0"; in x\n' },
      ['unread a.nix:1 a version beside our name, which was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('objects and files beside those that are meant', () => {
  it.each<Case>([
    [
      'a scalar that is a reference',
      { 'a.yaml': `"${manifests}:v0.57.0"\n` },
      ['a.yaml:1 manifests v0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a command in a key',
      { 'a.yaml': `a:\n  b: helm pull ${manifests}:v0.57.0 x\n` },
      ['a.yaml:2 manifests v0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a tag of a fork and of ours',
      { 'a.sh': 'V=v0.57.0\npull example.com/x/flux-operator:$V\n' },
      [
        'a.sh:1 operator-image v0.57.0 exact version-constant bootstrap ignore (an image of another owner than upstream is left alone)',
      ],
    ],
    [
      'a tag of a fork that a chart is installed at',
      {
        'a.sh': `V=0.57.0\npull example.com/x/flux-operator:$V\nhelm install a ${charts}/flux-operator --version $V\n`,
      },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a tool of mise',
      { 'mise.toml': '[tools]\n"aqua:controlplaneio-fluxcd/flux-operator" = "0.57.0"\n' },
      ['mise.toml:2 cli-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a tool of mise in a table of its own',
      { 'mise.toml': '[tools."aqua:controlplaneio-fluxcd/flux-operator"]\nversion = "0.57.0"\n' },
      ['mise.toml:2 cli-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a tool of asdf',
      { '.tool-versions': 'other 1.0.0\nflux-operator 0.57.0\n' },
      ['.tool-versions:2 cli-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'the name of the tool in another file',
      { 'a.toml': '[tools]\n"controlplaneio-fluxcd/flux-operator" = "0.57.0"\n' },
      ['unread a.toml:2 its version was not read'],
    ],
    [
      'a range by its name',
      { 'a.env': 'FLUX_OPERATOR_VERSION=0.57.x\n' },
      ['a.env:1 operator-chart 0.57.x range version-constant bootstrap report (a range selects by itself)'],
    ],
    [
      'a name that is of both charts',
      {
        'a.sh': `V=0.57.0\nhelm install a ${charts}/flux-instance --version $V\nhelm install a ${charts}/flux-operator --version $V\n`,
      },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 instance-chart 0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'a name of the instance that installs the operator',
      {
        'a.sh': `FLUX_INSTANCE_VERSION=0.57.0\nhelm install a ${charts}/flux-operator --version $FLUX_INSTANCE_VERSION\n`,
      },
      [
        'a.sh:1 instance-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'a download of the newest',
      { 'a.sh': 'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/latest/download/install.yaml\n' },
      ['a.sh:1 operator-image latest floating release-url bootstrap report (the newest release is downloaded)'],
    ],
    [
      'a chart of k3s whose repository ends with an address',
      {
        'a.yaml': `apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: {name: a}\nspec: {chart: "${charts}/flux-operator", repo: "https://x.example", version: 0.57.0}\n`,
      },
      ['a.yaml:4 operator-chart 0.57.0 exact k3s-helm-chart bootstrap follow'],
    ],
    [
      'an application beside a set of them',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Other\nmetadata: {name: a}\nspec: {source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: 0.57.0}}\n',
      },
      ['a.yaml:4 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a chart of a kustomization without a repository',
      {
        'kustomization.yaml': `helmCharts:\n- {name: flux-operator, version: 0.57.0}\n- {repo: "${charts}", version: 0.57.0}\n`,
      },
      [
        'unread kustomization.yaml:3 its version was not read',
        'unread kustomization.yaml:2 a version beside our name, which was not read',
      ],
    ],
    [
      'an extension of OLM',
      {
        'a.yaml':
          'apiVersion: olm.operatorframework.io/v1\nkind: ClusterExtension\nmetadata: {name: a}\nspec: {source: {catalog: {packageName: flux-operator, version: 0.57.0}}}\n',
      },
      [
        'a.yaml:4 operator-package 0.57.0 exact olm-subscription gitops report (OLM installs the operator, from a catalog that may not hold another release yet)',
      ],
    ],
    [
      'an object of OLM of another kind',
      {
        'a.yaml':
          'apiVersion: olm.operatorframework.io/v1\nkind: ClusterCatalog\nmetadata: {name: a}\nspec: {source: {catalog: {packageName: flux-operator, version: 0.57.0}}}\n',
      },
      ['unread a.yaml:4 its version was not read'],
    ],
    [
      'an extension of another group',
      {
        'a.yaml':
          'apiVersion: example.com/v1\nkind: ClusterExtension\nmetadata: {name: a}\nspec: {source: {catalog: {packageName: flux-operator, version: 0.57.0}}}\n',
      },
      ['unread a.yaml:4 its version was not read'],
    ],
    [
      'a source with a placeholder for its digest and a tag',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0, digest: "\${D}"}\n`,
      },
      [
        'a.yaml:6 operator-chart 0.57.0 exact oci-repository gitops ignore (the digest beside it goes before it)',
        'a.yaml:6 operator-chart ${D} variable oci-repository gitops report (a digest that is filled in elsewhere)',
      ],
    ],
    [
      'a source with a placeholder for its digest alone',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {digest: "\${D}"}\n`,
      },
      ['a.yaml:6 operator-chart ${D} variable oci-repository gitops report (a digest that is filled in elsewhere)'],
    ],
    [
      'a Dockerfile with a version by a name',
      { Dockerfile: 'FROM ghcr.io/controlplaneio-fluxcd/flux-operator:v0.57.0\n' },
      ['Dockerfile:1 operator-image v0.57.0 exact dockerfile bootstrap follow'],
    ],
    [
      'a line of a Dockerfile in another file',
      { 'a.conf': 'FROM ghcr.io/controlplaneio-fluxcd/flux-operator:v0.57.0\n' },
      ['a.conf:1 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a dependency with a copy beside it',
      {
        'c/Chart.yaml': `name: c\nversion: 1.0.0\ndependencies:\n- {name: flux-operator, version: 0.57.0, repository: "${charts}"}\n`,
        'c/charts/flux-operator-0.57.0.tgz': 'x',
      },
      [
        'c/Chart.yaml:4 operator-chart 0.57.0 exact chart-dependency gitops report (charts/ beside it holds a copy; run helm dependency update)',
      ],
    ],
    [
      'a dependency with a copy of another beside it',
      {
        'c/Chart.yaml': `name: c\nversion: 1.0.0\ndependencies:\n- {name: flux-operator, version: 0.57.0, repository: "${charts}"}\n`,
        'c/charts/flux-operator-mcp-0.57.0.tgz': 'x',
      },
      ['c/Chart.yaml:4 operator-chart 0.57.0 exact chart-dependency gitops follow'],
    ],
    [
      'the chart of the MCP server',
      { 'a.yaml': `a:\n  x: ${charts}/flux-operator-mcp\n` },
      ['unread a.yaml:2 no version is read beside it'],
    ],
    [
      'the address of charts',
      { 'a.yaml': `a:\n  x: ${charts}\n` },
      ['left a.yaml:2 an address of charts without the name of one'],
    ],
    [
      'the image of the MCP server',
      {
        'a.yaml':
          'a:\n  x: ghcr.io/controlplaneio-fluxcd/flux-operator-mcp:v0.57.0\n  y: ghcr.io/controlplaneio-fluxcd/flux-operator-mcp\n',
      },
      ['a.yaml:2 mcp-image v0.57.0 exact image bootstrap follow'],
    ],
    [
      'an instance chart alone',
      { 'a.yaml': `a:\n  x: ${charts}/flux-instance\n` },
      ['unread a.yaml:2 no version is read beside it'],
    ],
    [
      'schemas of a release',
      {
        'a.sh':
          'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/latest/download/crd-schemas.tar.gz\n',
      },
      ['left a.sh:1 schemas for a validation of files'],
    ],
    [
      'the API version of another thing beside a chart',
      { 'a.yaml': `a:\n  x: ${charts}/flux-operator\n  kubeVersion: 0.57.0\n  version: v\n` },
      ['a.yaml:4 operator-chart v floating installer bootstrap report (the tag moves)'],
    ],
    [
      'a chart and an alias of its repository',
      {
        'a.yaml': `repositories:\n- {name: cp, url: "${charts}"}\ncharts:\n- {name: cp/flux-operator, version: 0.57.0}\n- {name: other/flux-operator, version: 0.56.0}\n`,
      },
      [
        'a.yaml:4 operator-chart 0.57.0 exact installer bootstrap follow',
        'unread a.yaml:5 a version beside our name, which was not read',
        'left a.yaml:2 an address of charts without the name of one',
      ],
    ],
    [
      'a chart whose name is an alias',
      {
        'a.yaml': `repositories:\n- {name: flux-operator, url: "${charts}"}\ncharts:\n- {chart: flux-operator, version: 0.57.0}\n`,
      },
      [
        'a.yaml:4 operator-chart 0.57.0 exact installer bootstrap follow',
        'left a.yaml:2 an address of charts without the name of one',
      ],
    ],
    [
      'a chart with a repository below it',
      { 'a.yaml': `a:\n  chart: flux-operator\n  version: 0.57.0\n  repositoryOpts: {repo: "${charts}/"}\n` },
      ['a.yaml:3 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a customization of a fleet',
      {
        'fleet.yaml': `helm: {chart: "${charts}/flux-operator", version: 0.57.0}\ntargetCustomizations:\n- {name: a, helm: {version: 0.56.0}}\n- {name: b, helm: {chart: "oci://example.com/x", version: 0.55.0}}\n`,
      },
      [
        'fleet.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow',
        'fleet.yaml:3 operator-chart 0.56.0 exact installer bootstrap follow',
      ],
    ],
    [
      'a release of upper case',
      { 'a.yaml': 'a: Example.com/ControlplaneIO-fluxcd/Flux-Operator-Manifests:v0.57.0 # flux-operator\n' },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a placeholder with a colon in an address',
      { 'a.yaml': 'a: ${HOST:-ghcr.io}/controlplaneio-fluxcd/flux-operator-manifests:v0.57.0\n' },
      ['a.yaml:1 manifests v0.57.0 exact reference bootstrap follow'],
    ],
    [
      'the values of a umbrella by their paths',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec: {source: {chart: flux-instance, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: 0.57.0, helm: {parameters: [{name: x.instance.distribution.version, value: 2.x}, {name: instance.distribution.version.y, value: 3.x}]}}}\n',
      },
      [
        'a.yaml:4 instance-chart 0.57.0 exact argocd bootstrap follow',
        'a.yaml:4 flux-version 2.x range flux-version bootstrap report (a range selects by itself)',
      ],
    ],
    [
      'a dependency and a chart of a release with its copy',
      {
        'c/Chart.yaml': `name: c\nversion: 1.0.0\ndependencies:\n- {name: flux-operator, version: 0.57.0, repository: "${charts}"}\n`,
        'c/charts/flux-operator/Chart.yaml': 'name: flux-operator\nversion: 0.57.0\n',
      },
      [
        'c/Chart.yaml:4 operator-chart 0.57.0 exact chart-dependency gitops report (charts/ beside it holds a copy; run helm dependency update)',
      ],
    ],
    [
      'releases of an object without a version of its own',
      { 'a.yaml': `kind: X\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: 0.57.0}\n` },
      ['a.yaml:3 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'releases of an object without a kind',
      { 'a.yaml': `apiVersion: v1\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: 0.57.0}\n` },
      ['a.yaml:3 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a chart beside two addresses',
      { 'a.yaml': `a: {chart: flux-operator, repo: "oci://example.com/x", url: "${charts}", version: 0.57.0}\n` },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('embedded objects', () => {
  it.each<Case>([
    [
      'a source in a block of a ConfigMap',
      {
        'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  x.yaml: |\n    apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec:\n      url: ${charts}/flux-operator\n      ref: {tag: 0.57.0}\n`,
      },
      ['a.yaml:11 operator-chart 0.57.0 exact resource-set gitops follow'],
    ],
    [
      'a source in a block of a block',
      {
        'a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  x.yaml: |\n    apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: b}\n    data:\n      y.yaml: |\n        apiVersion: source.toolkit.fluxcd.io/v1\n        kind: OCIRepository\n        metadata: {name: flux-operator}\n        spec: {url: "${charts}/flux-operator", ref: {tag: 0.57.0}}\n`,
      },
      ['a.yaml:14 operator-chart 0.57.0 exact resource-set gitops follow'],
    ],
    [
      'a source in resources of a ResourceSet',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: a}\nspec:\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator}\n    spec: {url: "${charts}/flux-operator", ref: {tag: 0.57.0}}\n`,
      },
      ['a.yaml:9 operator-chart 0.57.0 exact resource-set gitops follow'],
    ],
    [
      'a source in a template of a ResourceSet',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: a}\nspec:\n  resourcesTemplate: |\n    apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator}\n    spec: {url: "${charts}/flux-operator", ref: {tag: 0.57.0}}\n`,
      },
      ['a.yaml:9 operator-chart 0.57.0 exact resource-set gitops follow'],
    ],
    [
      'a source in a patch of a Flux Kustomization',
      {
        'a.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec:\n  path: ./x\n  patches:\n  - patch: |\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      spec: {url: "${charts}/flux-operator", ref: {tag: 0.57.0}}\n`,
      },
      ['a.yaml:11 operator-chart 0.57.0 exact patch gitops follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what is said of pins that move by themselves', () => {
  it.each<Case>([
    [
      'manifests that float',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.53.0}\n`,
        'b.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
      },
      [
        `warning floating-artifact b.yaml:8 The manifests float, while the charts are pinned. The operator 0.53.0, like any before 0.54, stalls on manifests that it cannot build: on 2026-06-30 the manifests of 0.53.0 brought Flux 2.9, and clusters whose manifests floated stopped reconciling within minutes. At b.yaml:8, write artifact: ${manifests}:v0.53.0, or remove the artifact to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`,
      ],
    ],
    [
      'manifests that float beside an operator that does not stall',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
        'b.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
      },
      [
        `notice floating-artifact b.yaml:8 The manifests float, while the charts are pinned. At b.yaml:8, write artifact: ${manifests}:v0.57.0, or remove the artifact to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`,
      ],
    ],
    [
      'a source of the manifests that floats',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${manifests}\n  ref:\n    tag: latest\n`,
      },
      [
        'notice floating-artifact a.yaml:7 The manifests float, so that they change by themselves. At a.yaml:7, give it the tag vX.Y.Z; with floating: pin in .github/flux-lockstep.yaml the next update does it.',
      ],
    ],
    [
      'one where nothing can be written',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${manifests}\n`,
      },
      [
        'notice floating-artifact a.yaml:5 The manifests float, so that they change by themselves. At a.yaml:5, give it the tag vX.Y.Z.',
      ],
    ],
    [
      'manifests that float in a cluster of two',
      {
        'clusters/a/a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
        'clusters/a/b.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'clusters/b/a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.53.0}\n`,
        'clusters/b/b.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:v0.53.0\n`,
      },
      [
        `notice floating-artifact clusters/a/b.yaml:8 The manifests float, while the charts are pinned. At clusters/a/b.yaml:8, write artifact: ${manifests}:v0.57.0, or remove the artifact to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`,
        'notice clusters-differ clusters/a/a.yaml:6 The clusters pin different releases and agree within themselves, so that each is a set of its own: a at 0.57.0, b at 0.53.0. Name the sets in the settings to give them policies of their own, such as follow and soak.',
      ],
    ],
    [
      'manifests that float beside an operator of a bootstrap',
      {
        'a.sh': `helm install a ${charts}/flux-operator --version 0.53.0\n`,
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
        'b.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
      },
      [
        `notice floating-artifact b.yaml:8 The manifests float, while the charts are pinned. At b.yaml:8, write artifact: ${manifests}:v0.57.0, or remove the artifact to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`,
      ],
    ],
    [
      'manifests of a chart that nobody writes',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.53.0}\n`,
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.53.0}\n`,
      },
      [
        `warning floating-artifact r.yaml:5 The manifests are not written, so that the chart takes latest, while the charts are pinned. The operator 0.53.0, like any before 0.54, stalls on manifests that it cannot build: on 2026-06-30 the manifests of 0.53.0 brought Flux 2.9, and clusters whose manifests floated stopped reconciling within minutes. Below distribution in r.yaml, write artifact: ${manifests}:v0.53.0, or write artifact: "" to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`,
      ],
    ],
    [
      'a range',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {semver: 0.x}\n`,
      },
      [
        'notice range-pin a.yaml:6 The flux-operator chart is selected by the range 0.x, which moves by itself and bounds the target. Pin one version to keep it in lockstep.',
      ],
    ],
    [
      'a range with a filter',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {semver: 0.x, semverFilter: ".*-rc"}\n`,
      },
      [
        'notice variable-pin a.yaml:6 The flux-operator chart is selected by 0.x, which selects only tags that its semverFilter matches, so that the release is not known here. Pin one version to keep it in lockstep.',
      ],
    ],
    [
      'a placeholder',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
      },
      [
        'notice variable-pin a.yaml:6 The flux-operator chart is filled in from a placeholder, so that the release is not known here. Give the placeholder a default, or pin the version where it is defined.',
      ],
    ],
    [
      'a placeholder of the manifests',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
        'b.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:v\${V}\n`,
      },
      [
        'notice variable-pin b.yaml:8 The Flux manifests are filled in from a placeholder, so that the release is not known here. Give the placeholder a default, or pin the version where it is defined.',
      ],
    ],
    [
      'values that are not seen',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: ConfigMap, name: a}]\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
      },
      [],
    ],
    [
      'a placeholder that a file fills in',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: \${V}}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a, namespace: flux-system}\nspec: {path: ./, postBuild: {substitute: {V: 0.57.0}}}\n',
      },
      [],
    ],
    [
      'many that float',
      {
        'f0.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux0, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f1.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux1, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f2.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux2, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f3.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux3, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f4.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux4, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f5.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux5, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f6.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux6, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f7.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux7, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
      },
      [
        `notice floating-artifact f0.yaml:8 The manifests float, so that they change by themselves. The same holds at f1.yaml:8, f2.yaml:8, f3.yaml:8, f4.yaml:8, f5.yaml:8 and 2 more places. At f0.yaml:8, write artifact: ${manifests}:vX.Y.Z, or remove the artifact to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`,
      ],
    ],
    [
      'six that float',
      {
        'f0.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux0, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f1.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux1, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f2.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux2, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f3.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux3, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f4.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux4, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
        'f5.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux5, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:latest\n`,
      },
      [
        `notice floating-artifact f0.yaml:8 The manifests float, so that they change by themselves. The same holds at f1.yaml:8, f2.yaml:8, f3.yaml:8, f4.yaml:8, f5.yaml:8. At f0.yaml:8, write artifact: ${manifests}:vX.Y.Z, or remove the artifact to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`,
      ],
    ],
    [
      'a tag without its v',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
        'b.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:0.57.0\n`,
      },
      [
        'error invalid-pin b.yaml:8 0.57.0 is no tag of the Flux manifests. Tags of the Flux manifests begin with v: write v0.57.0.',
      ],
    ],
    [
      'a tag without its v in a mirror',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
        'b.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: oci://example.com/flux-operator-manifests:0.57.0\n',
      },
      [],
    ],
    [
      'clusters that differ',
      {
        'clusters/a/a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
        'clusters/b/a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.56.0}\n`,
      },
      [
        'notice clusters-differ clusters/a/a.yaml:6 The clusters pin different releases and agree within themselves, so that each is a set of its own: a at 0.57.0, b at 0.56.0. Name the sets in the settings to give them policies of their own, such as follow and soak.',
      ],
    ],
  ])('%s', async (_of, files, says) => {
    const { findings } = await scanFiles(files, settingsOf(''))
    expect(
      findings.map(
        ({ severity, code, file, line, message, help }) => `${severity} ${code} ${file}:${line} ${message} ${help}`,
      ),
    ).toEqual(says)
  })
})

describe('instances that values make', () => {
  it.each<Case>([
    [
      'a FluxInstance',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ${manifests}:v0.57.0\n`,
      },
      [`a.yaml flux-instance 2.x ${manifests}:v0.57.0`],
    ],
    [
      'a FluxInstance without an artifact',
      {
        'a.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n',
      },
      ['a.yaml flux-instance 2.x embedded'],
    ],
    [
      'a FluxInstance with an empty artifact',
      {
        'a.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n    artifact: ""\n',
      },
      ['a.yaml flux-instance 2.x embedded'],
    ],
    [
      'a FluxInstance that migrates nothing',
      {
        'a.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  migrateResources: false\n  distribution:\n    version: 2.x\n    registry: ghcr.io/fluxcd\n',
      },
      ['a.yaml flux-instance 2.x embedded stays'],
    ],
    [
      'a release',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  values: {instance: {distribution: {version: 2.x}}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
      },
      ['r.yaml helm-release-values 2.x chart-default'],
    ],
    [
      'a release with an empty artifact',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  values: {instance: {distribution: {version: 2.x, artifact: ""}}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
      },
      ['r.yaml helm-release-values 2.x embedded'],
    ],
    [
      'a release whose ConfigMap writes the artifact',
      {
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: flux-instance}\n  valuesFrom: [{kind: ConfigMap, name: a}]\n  values: {instance: {distribution: {version: 2.x}}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-instance, namespace: flux-system}\nspec:\n  url: ${charts}/flux-instance\n  ref: {tag: 0.57.0}\n`,
        'values.yaml': `instance: {distribution: {artifact: "${manifests}:v0.57.0"}}\n`,
        'kustomization.yaml': 'resources: [r.yaml]\nconfigMapGenerator: [{name: a, files: [values.yaml]}]\n',
      },
      [`r.yaml helm-release-values 2.x ${manifests}:v0.57.0`, `values.yaml values-file 2.x ${manifests}:v0.57.0`],
    ],
    [
      'a values file',
      { 'values.yaml': `instance: {distribution: {version: 2.x, artifact: "${manifests}:v0.57.0"}}\n` },
      [`values.yaml values-file 2.x ${manifests}:v0.57.0`],
    ],
    ['a values file without a distribution', { 'values.yaml': 'instance: {a: 1} # flux-operator\n' }, []],
    [
      'parameters',
      {
        'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    chart: flux-instance\n    repoURL: ghcr.io/controlplaneio-fluxcd/charts\n    targetRevision: 0.57.0\n    helm: {parameters: [{name: instance.distribution.version, value: 2.x}, {name: instance.distribution.artifact, value: "${manifests}:v0.57.0"}]}\n`,
      },
      [`a.yaml embedded 2.x ${manifests}:v0.57.0`],
    ],
  ])('%s', async (_of, files, says) => {
    const { scan } = await scanFiles(files, settingsOf(''))
    const made = scan.instances.map(({ object, source, fluxVersion, artifact, migrateResources }) => [
      object.file.path,
      source,
      fluxVersion,
      artifact.kind === 'reference' ? artifact.reference : artifact.kind,
      ...(migrateResources ? [] : ['stays']),
    ])
    expect(made.map((each) => each.join(' '))).toEqual(says)
  })
})

describe('mentions without any pin', () => {
  it.each<Case>([
    [
      'the chart of the MCP server',
      { 'a.yaml': `a: ${charts}/flux-operator-mcp\n` },
      [`a.yaml:1 nothing: a: ${charts}/flux-operator-mcp`, '0 of 1'],
    ],
    [
      'the chart of the operator',
      { 'a.yaml': `a: ${charts}/flux-operator\n` },
      [`a.yaml:1 operator-chart: a: ${charts}/flux-operator`, '0 of 1'],
    ],
    [
      'the chart of the instance',
      { 'a.yaml': `a: ${charts}/flux-instance\nb:\n- ${charts}/flux-instance:0.57.0\n` },
      [
        `a.yaml:1 nothing: a: ${charts}/flux-instance`,
        `a.yaml:3 instance-chart: - ${charts}/flux-instance:0.57.0`,
        '1 of 2',
      ],
    ],
    [
      'the image of the MCP server',
      { 'a.yaml': 'a: ghcr.io/controlplaneio-fluxcd/flux-operator-mcp:v0.57.0\n' },
      ['a.yaml:1 operator-chart: a: ghcr.io/controlplaneio-fluxcd/flux-operator-mcp:v0.57.0', '1 of 1'],
    ],
    [
      'a folder of the repository and an address like it',
      { 'a.yaml': 'a: ./deploy/charts/flux-operator\nb: example.com/charts/flux-operator:0.57.0\n' },
      ['a.yaml:2 operator-chart: b: example.com/charts/flux-operator:0.57.0', '1 of 1'],
    ],
    [
      'a line of many characters',
      {
        'a.yaml': `a:   ${charts}/flux-operator --version 0.57.0 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n`,
      },
      [
        `a.yaml:1 operator-chart: a:   ${charts}/flux-operator --version 0.57.0 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx …`,
        '1 of 1',
      ],
    ],
    [
      'lines with blanks around them',
      { 'a.yaml': `a:\n    b: ${charts}/flux-operator   \n` },
      [`a.yaml:2 operator-chart: b: ${charts}/flux-operator`, '0 of 1'],
    ],
    [
      'a version that a tap gives',
      { 'a.sh': 'brew install controlplaneio-fluxcd/tap/flux-operator@0.57.0\n' },
      ['a.sh:1 nothing: brew install controlplaneio-fluxcd/tap/flux-operator@0.57.0', '0 of 1'],
    ],
    [
      'a version beside our name',
      { 'a.sh': 'use flux-instance at 0.57.0\nuse flux_operator at 0.57.0\n' },
      [
        'a.sh:1 instance-chart: use flux-instance at 0.57.0',
        'a.sh:2 operator-chart: use flux_operator at 0.57.0',
        '0 of 2',
      ],
    ],
    [
      'two mentions of which a pin settles one',
      { 'a.yaml': `a: ${manifests}:v0.57.0\nb:\n- ${charts}/flux-operator\n` },
      [`a.yaml:1 manifests: a: ${manifests}:v0.57.0`, `a.yaml:3 operator-chart: - ${charts}/flux-operator`, '1 of 2'],
    ],
  ])('%s', async (_of, files, says) => {
    const { tree, scan } = await scanFiles(files, settingsOf(''))
    const { unread } = accountOf(tree, [], settingsOf(''))
    const open = unread.map(({ file, line, selects, text }) => `${file}:${line} ${selects ?? 'nothing'}: ${text}`)
    expect([...open, `${scan.account.pins} of ${scan.account.mentions}`]).toEqual(says)
  })
})

describe('what a move writes in objects', () => {
  it.each<Case>([
    [
      'a tag with a digest',
      { 'a.yaml': `a: ${manifests}:v0.37.1@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n` },
      [],
    ],
    [
      'the tag in a template',
      { 'a.yaml': `a: [\n{{ if x }}\nartifact: "${manifests}:v0.37.1"\n{{ end }}\n` },
      ['a.yaml:3 v0.37.1 → v0.58.1'],
    ],
    [
      'a key of a scalar in quotes',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: '0.37.1'}\n`,
      },
      ['a.yaml:6 0.37.1 → 0.58.1'],
    ],
  ])('%s', async (_of, files, says) => expect((await moved(files)).edits).toEqual(says))
})

describe('a place that a mention settles at', () => {
  it.each<Case>([
    [
      'a source with a tag and a digest',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n    digest: "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"\n`,
      },
      ['a.yaml:7 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'a value of ref over more than ten lines',
      {
        'a.yaml': `a:\n  url: ${charts}/flux-operator\n  ref:\n    x0: 1\n    x1: 1\n    x2: 1\n    x3: 1\n    x4: 1\n    x5: 1\n    x6: 1\n    x7: 1\n    x8: 1\n    x9: 1\n    other: 0.57.0\n`,
      },
      ['unread a.yaml:2 no version is read beside it'],
    ],
    [
      'a select of a replacement',
      {
        'kustomization.yaml':
          'replacements:\n- source: {kind: ConfigMap, name: a}\n  targets:\n  - select:\n      kind: FluxInstance\n      name: flux\n    fieldPaths: [spec.distribution.version]\n',
      },
      ['left kustomization.yaml:5 a replacement fills a field of it, whose text is read where it stands'],
    ],
    [
      'an address in a name that a later line uses',
      { 'a.sh': `CHART=${charts}/flux-operator\necho "$CHART"\nhelm install a "$CHART" --version "$NO"\n` },
      ['a.sh:3 operator-chart $NO variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'an address in a name that two lines use',
      {
        'a.sh': `FLUX_CHART=${charts}/flux-operator\nhelm install a "$FLUX_CHART" --version 0.57.0\nhelm install b "$FLUX_CHART" --version 0.57.0\n`,
      },
      [
        'a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:3 operator-chart 0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'an address in a vague name',
      { 'a.sh': `url=${charts}/flux-operator\nimage --version 0.57.0 # url\n` },
      ['unread a.sh:2 its version was not read'],
    ],
    [
      'a command in a list of words',
      { 'a.yaml': `args:\n- helm\n- install\n- ${charts}/flux-operator\n- --version\n- 0.57.0\nother: 1\n` },
      ['a.yaml:6 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a command in a list of words without a version',
      { 'a.yaml': `args:\n- helm\n- install\n- ${charts}/flux-operator\n- --wait\nversion: 0.57.0\n` },
      [
        'a.yaml:4 operator-chart  floating version-constant gitops report (no version is written, which means the newest)',
      ],
    ],
    [
      'the official module with a chart in a block',
      {
        'a.tf.tmpl':
          'module "x" {\n  source  = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  operator_chart = { version = "0.57.0" }\n}\n',
      },
      ['unread a.tf.tmpl:3 its version was not read'],
    ],
    [
      'two sections of a file',
      { 'a.toml': `[a]\nurl = "${charts}/flux-operator"\n[b]\nversion = "0.57.0"\n` },
      ['unread a.toml:2 no version is read beside it'],
    ],
    [
      'a section before that of a chart',
      { 'a.toml': `[b]\nversion = "0.57.0"\n[a]\nurl = "${charts}/flux-operator"\n` },
      ['unread a.toml:4 no version is read beside it'],
    ],
    [
      'a version of an API beside a chart',
      { 'a.txt.tmpl': `chart: ${charts}/flux-operator\napi_version: 0.57.0\nmin-version: 0.57.0\nversion: string\n` },
      [
        'a.txt.tmpl:4 operator-chart string floating installer bootstrap report (the tag moves)',
        'unread a.txt.tmpl:1 no version is read beside it',
      ],
    ],
    [
      'a version of Flux beside a chart',
      { 'a.txt.tmpl': `chart: ${charts}/flux-operator\nversion: 2.7.x\n` },
      [
        'a.txt.tmpl:2 operator-chart 2.7.x range installer bootstrap report (a range selects by itself)',
        'unread a.txt.tmpl:1 no version is read beside it',
      ],
    ],
    [
      'a function that is called for charts of ours',
      {
        'a.sh': `install_chart() {\n  helm install x ${charts}/\${1} --version "$2"\n}\ninstall_chart flux-operator "$FLUX_OPERATOR_VERSION"\ninstall_chart flux-instance "$NO"\nFLUX_OPERATOR_VERSION=0.57.0\n`,
      },
      [
        'a.sh:5 instance-chart $NO variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
        'a.sh:6 operator-chart 0.57.0 exact version-constant bootstrap follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a release and its chart', () => {
  it.each<Case>([
    [
      'by the name of a chart',
      {
        'a.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  chart: {spec: {chart: flux-operator, version: 0.57.0, sourceRef: {kind: HelmRepository, name: x}}}\n  values: {image: {tag: v0.57.0}}\n',
      },
      ['a.yaml:6 operator-image v0.57.0 exact image gitops follow', 'unread a.yaml:5 its version was not read'],
    ],
    [
      'by the name of another chart',
      {
        'a.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux-operator}\nspec:\n  chart: {spec: {chart: other, version: 0.57.0, sourceRef: {kind: HelmRepository, name: x}}}\n  values: {image: {tag: v0.57.0}}\n',
      },
      [],
    ],
    [
      'by a source of another namespace',
      {
        'a.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: x}\n  values: {image: {tag: v0.57.0}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: x, namespace: other}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
      },
      ['a.yaml:13 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'by a source of another namespace that it names',
      {
        'a.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: x, namespace: other}\n  values: {image: {tag: v0.57.0}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: x, namespace: other}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
      },
      [
        'a.yaml:6 operator-image v0.57.0 exact image gitops follow',
        'a.yaml:13 operator-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'by a source without a namespace',
      {
        'a.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  chartRef: {kind: OCIRepository, name: x}\n  values: {image: {tag: v0.57.0}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: x}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`,
      },
      [
        'a.yaml:6 operator-image v0.57.0 exact image gitops follow',
        'a.yaml:13 operator-chart 0.57.0 exact oci-repository gitops follow',
      ],
    ],
    [
      'by a HelmChart',
      {
        'a.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a, namespace: flux-system}\nspec:\n  chartRef: {kind: HelmChart, name: x}\n  values: {image: {tag: v0.57.0}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmChart\nmetadata: {name: x, namespace: flux-system}\nspec: {chart: flux-operator, version: 0.57.0, sourceRef: {kind: HelmRepository, name: s}}\n',
      },
      ['a.yaml:6 operator-image v0.57.0 exact image gitops follow', 'unread a.yaml:11 its version was not read'],
    ],
    [
      'by a HelmChart of another chart',
      {
        'a.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  chartRef: {kind: HelmChart, name: x}\n  values: {image: {tag: v0.57.0}}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmChart\nmetadata: {name: x, namespace: flux-system}\nspec: {chart: other, version: 0.57.0, sourceRef: {kind: HelmRepository, name: s}}\n',
      },
      [],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('copies', () => {
  it.each<Case>([
    [
      'the image in a copy of a release',
      {
        'x/install.yaml':
          'kind: CustomResourceDefinition\nspec: {group: fluxcd.controlplane.io}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: "ghcr.io/controlplaneio-fluxcd/flux-operator:v0.57.0"}]}}}\n',
      },
      [
        'x/install.yaml:7 operator-image v0.57.0 exact image gitops report (a copy of the release stands beside it and would stay behind; fetch the copy anew)',
      ],
    ],
    [
      'the manifests beside a copy of a release',
      {
        'x/install.yaml': 'kind: CustomResourceDefinition\nspec: {group: fluxcd.controlplane.io}\n',
        'x/a.yaml': `a: ${manifests}:v0.57.0\n`,
      },
      ['x/a.yaml:1 manifests v0.57.0 exact reference bootstrap follow'],
    ],
    [
      'a version in a program that a copy is built into',
      {
        'x/crds.yaml': '# flux-operator\nkind: CustomResourceDefinition\nspec: {group: fluxcd.controlplane.io}\n',
        'a.go': 'package a\n\n//go:embed x\nvar f embed.FS\n\nconst fluxOperatorVersion = "0.57.0"\n',
      },
      [
        'a.go:6 operator-chart 0.57.0 exact version-constant bootstrap report (a copy of the release stands beside it and would stay behind; fetch the copy anew)',
      ],
    ],
    [
      'a version in a program that nothing is built into',
      {
        'x/crds.yaml': '# flux-operator\nkind: CustomResourceDefinition\nspec: {group: fluxcd.controlplane.io}\n',
        'a.go': 'package a\n\nconst fluxOperatorVersion = "0.57.0"\n',
        'b.txt.tmpl': '//go:embed x\n',
      },
      ['a.go:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version in a program that a page tells of',
      {
        'x/crds.yaml': '# flux-operator\nkind: CustomResourceDefinition\nspec: {group: fluxcd.controlplane.io}\n',
        'y/a.go': 'package a\n\n//go:embed z\nconst fluxOperatorVersion = "0.57.0"\n',
      },
      ['y/a.go:4 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('patches and replacements', () => {
  it.each<Case>([
    [
      'a patch of a source of another base',
      {
        'kustomization.yaml':
          'resources: [github.com/x/y]\npatches:\n- patch: |\n    apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator}\n    spec: {ref: {tag: 0.57.0}}\n',
      },
      ['kustomization.yaml:7 operator-chart 0.57.0 exact patch gitops follow'],
    ],
    [
      'a patch of another source of another base',
      {
        'kustomization.yaml':
          'resources: [github.com/x/y]\npatches:\n- patch: |\n    apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: other} # flux-operator\n    spec: {ref: {tag: 0.57.0}}\n',
      },
      [],
    ],
    [
      'a patch that writes the address',
      {
        'kustomization.yaml':
          'resources: [github.com/x/y]\npatches:\n- patch: |\n    apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator}\n    spec: {url: "oci://example.com/other", ref: {tag: 0.57.0}}\n',
      },
      [],
    ],
    [
      'a replacement that makes a tag of a part',
      {
        'kustomization.yaml':
          'resources: [s.yaml, v.yaml]\nreplacements:\n- source: {kind: ConfigMap, name: v, fieldPath: data.v}\n  targets:\n  - select: {kind: OCIRepository, name: flux-operator}\n    fieldPaths: [spec.ref.tag]\n',
        's.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.0.0}\n`,
        'v.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v}\ndata: {v: 0.57.0}\n',
      },
      ['v.yaml:4 operator-chart 0.57.0 exact patch gitops follow'],
    ],
    [
      'a replacement over a release',
      {
        'kustomization.yaml':
          'resources: [s.yaml, v.yaml]\nreplacements:\n- source: {kind: ConfigMap, name: v, fieldPath: data.v}\n  targets:\n  - select: {kind: OCIRepository, name: flux-operator}\n    fieldPaths: [spec.ref.tag]\n',
        's.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.56.0}\n`,
        'v.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v}\ndata: {v: 0.57.0}\n',
      },
      [
        's.yaml:6 operator-chart 0.56.0 exact oci-repository gitops follow',
        'v.yaml:4 operator-chart 0.57.0 exact patch gitops follow',
      ],
    ],
    [
      'a replacement of texts that are joined',
      {
        'kustomization.yaml':
          'resources: [f.yaml, v.yaml]\nreplacements:\n- source: {kind: ConfigMap, name: v, fieldPath: data.v}\n  targets:\n  - select: {kind: FluxInstance, name: flux}\n    fieldPaths: [spec.distribution.artifact]\n    options: {delimiter: ":", index: 2}\n',
        'f.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux}\nspec: {distribution: {version: 2.x, registry: r, artifact: "${manifests}:v0.0.0"}}\n`,
        'v.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v}\ndata: {v: v0.57.0}\n',
      },
      [
        'v.yaml:4 manifests 0.57.0 exact patch gitops follow',
        'left kustomization.yaml:5 a replacement fills a field of it, whose text is read where it stands',
      ],
    ],
    [
      'an overlay of ytt',
      {
        'a.yaml':
          '#@overlay/match by=overlay.subset({"kind": "FluxInstance"})\n---\nspec:\n  version: 0.57.0\n--- \nother:\n  version: 0.56.0\n',
      },
      ['unread a.yaml:4 an overlay of ytt writes over a pin, which was not read', 'left a.yaml:1 a comment'],
    ],
    [
      'a setter of kpt',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0 # kpt-set: \${v}\n`,
      },
      [
        'a.yaml:7 operator-chart 0.57.0 exact oci-repository gitops follow',
        'unread a.yaml:7 a setter of kpt writes over it',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('files that do not parse', () => {
  it.each<Case>([
    [
      'a values file of the operator',
      {
        'r.yaml': `helmCharts:\n- {name: flux-operator, repo: "${charts}", version: 0.57.0, valuesFile: v.yaml}\n`,
        'v.yaml': 'image: [\n',
      },
      ['r.yaml:2 operator-chart 0.57.0 exact kustomize-helm-chart gitops follow', 'broken v.yaml:2 unparseable-file'],
    ],
    [
      'a values file of others',
      {
        'r.yaml': `helmCharts:\n- {name: flux-operator, repo: "${charts}", version: 0.57.0}\n- {name: other, repo: "oci://example.com", version: 0.1.0, valuesFile: v.yaml}\n`,
        'v.yaml': 'image: [\n',
      },
      ['r.yaml:2 operator-chart 0.57.0 exact kustomize-helm-chart gitops follow'],
    ],
    ['a template', { 'a.yaml': '{{ if x }}\na: [ # flux-operator\n' }, []],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('boundaries', () => {
  it.each<Case>([
    [
      'a configuration in a folder of documentation',
      {
        'main.tf': `resource "helm_release" "x" {\n  chart = "${charts}/flux-operator"\n  version = "0.57.0"\n}\n`,
        'docs/main.tf': 'variable "flux_operator_version" {\n  default = "0.56.0"\n}\n',
      },
      ['main.tf:3 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('settings that name several globs', () => {
  const tag = (version: string): string => `a: ${manifests}:${version}\n`
  it.each([
    ['read what any of them fits', 'paths: ["a/**", "b/**"]', ['a/x.yaml', 'b/x.yaml']],
    ['leave out what any of them fits', 'ignore: ["a/**", "b/**"]', ['c/x.yaml']],
  ])('%s', async (_, settings, paths) => {
    const files = { 'a/x.yaml': tag('v0.57.0'), 'b/x.yaml': tag('v0.57.0'), 'c/x.yaml': tag('v0.57.0') }
    const { scan } = await scanFiles(files, settingsOf(settings))
    expect(scan.pins.map(({ file }) => file)).toEqual(paths)
  })
})
