import { describe, expect, it } from 'vitest'
import { object } from '../support/change.js'
import { readIn, type Case } from '../support/read-in.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const image = 'ghcr.io/controlplaneio-fluxcd/flux-operator'
const text = (value: unknown): string => JSON.stringify(value)

describe('a call of helm', () => {
  it.each<Case>([
    [
      'a version behind a flag',
      { 'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version behind a sign',
      { 'a.sh': `helm install a ${charts}/flux-operator --version=0.57.0\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version in quotes',
      { 'a.sh': `helm install a ${charts}/flux-operator --version "0.57.0"\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'no version',
      { 'a.sh': `helm install a ${charts}/flux-operator\n` },
      [
        'a.sh:1 operator-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
      ],
    ],
    [
      'no version of what is only fetched',
      { 'a.sh': `helm pull ${charts}/flux-operator\n` },
      ['unread a.sh:1 no version is read beside it'],
    ],
    [
      'a flag without a version',
      { 'a.sh': `helm install a ${charts}/flux-operator --version --wait\n` },
      [
        'a.sh:1 operator-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
      ],
    ],
    [
      'options of a variable',
      { 'a.sh': `helm install a ${charts}/flux-operator $ARGS\n` },
      ['unread a.sh:1 no version is read beside it'],
    ],
    [
      'an array',
      { 'a.sh': `args=(--version 0.57.0)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an array without a version',
      { 'a.sh': `args=(--wait)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['unread a.sh:2 no version is read beside it'],
    ],
    [
      'an array of another name',
      { 'a.sh': `more=(--version 0.57.0)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['unread a.sh:1 its version was not read'],
    ],
    [
      'an array that it stands in',
      { 'a.sh': `args=(install a ${charts}/flux-operator)\nargs+=(--version 0.57.0)\nhelm "\${args[@]}"\n` },
      ['a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an array that something else is added to',
      { 'a.sh': `args=(install a ${charts}/flux-operator)\nargs+=(--wait)\nhelm "\${args[@]}"\n` },
      ['unread a.sh:1 no version is read beside it'],
    ],
    [
      'a version behind the address',
      { 'a.sh': `get_chart ${charts}/flux-operator 0.57.0\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version before the address',
      { 'a.sh': `get_chart 0.57.0 ${charts}/flux-operator\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version of another behind the address',
      { 'a.sh': `get_chart ${charts}/flux-operator 2.7.0\n` },
      ['unread a.sh:1 no version is read beside it'],
    ],
    [
      'two charts',
      {
        'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0 && helm install b ${charts}/flux-instance --version 0.56.0\n`,
      },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 instance-chart 0.56.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'two charts on one line',
      { 'a.sh': `pull ${charts}/flux-operator --version 0.57.0 ${charts}/flux-instance --version 0.56.0\n` },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 instance-chart 0.56.0 exact version-constant bootstrap follow',
      ],
    ],
    ['a chart of others', { 'a.sh': 'helm install a oci://ghcr.io/x/y --version 0.57.0\n' }, []],
    [
      'an image that is set',
      { 'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0 --set image.tag=v0.57.0\n` },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 operator-image v0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'an image of a fork that is set',
      {
        'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0 --set image.repository=acme/x,image.tag=v0.57.0\n`,
      },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an image that is set for an instance',
      { 'a.sh': `helm install a ${charts}/flux-instance --version 0.57.0 --set image.tag=v0.57.0\n` },
      ['a.sh:1 instance-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a Flux that is set',
      { 'a.sh': `helm install a ${charts}/flux-instance --version 0.57.0 --set instance.distribution.version=2.7.x\n` },
      [
        'a.sh:1 instance-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 flux-version 2.7.x range flux-version bootstrap report (a range selects by itself)',
      ],
    ],
    [
      'a Flux that is set for the operator',
      { 'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0 --set instance.distribution.version=2.7.x\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version that a command gives',
      { 'a.sh': `helm install a ${charts}/flux-operator --version $(cat version.txt)\n` },
      [
        'a.sh:1 operator-chart $(cat version.txt) variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a version of a file that is here',
      { 'a.sh': `helm install a ${charts}/flux-operator --version $(cat version.txt)\n`, 'version.txt': '0.57.0\n' },
      [
        'a.sh:1 operator-chart $(cat version.txt) variable version-constant bootstrap report ($(cat version.txt) is filled in from version.txt:1)',
        'version.txt:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'a version that a template gives',
      { 'a.sh.tmpl': `helm install a ${charts}/flux-operator --version {{ .V | default "0.57.0" }}\n` },
      ['a.sh.tmpl:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version to fill in',
      { 'a.sh': `helm install a ${charts}/flux-operator --version <version>\n` },
      [
        'a.sh:1 operator-chart <version> variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a variable with a default',
      { 'a.sh': `helm install a ${charts}/flux-operator --version \${V:-0.57.0}\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a continued line',
      { 'a.sh': `helm install a \\\n  ${charts}/flux-operator \\\n  --version 0.57.0\n` },
      ['a.sh:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a recipe with a parameter',
      { justfile: `boot version="0.57.0":\n  helm install a ${charts}/flux-operator --version {{version}}\n` },
      ['justfile:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a recipe with a parameter without a default',
      { justfile: `boot version:\n  helm install a ${charts}/flux-operator --version {{version}}\n` },
      [
        'justfile:2 operator-chart {{version}} variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a parameter of another recipe',
      {
        justfile: `other version="0.56.0":\n  echo\n\nboot:\n  helm install a ${charts}/flux-operator --version {{version}}\n`,
      },
      [
        'justfile:5 operator-chart {{version}} variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a program that calls helm',
      { 'a.py': `run(["helm", "install", "a", "${charts}/flux-operator", "--version", "0.57.0"])\n` },
      ['a.py:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a function with the address and the version',
      { 'a.py': `install("${charts}/flux-operator", "0.57.0")\n` },
      ['a.py:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('an object of a program', () => {
  it.each<Case>([
    [
      'a chart and its version',
      { 'a.ts': `const c = { chart: "flux-operator", repository: "${charts}", version: "0.57.0" }\n` },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a chart and its version by a name',
      { 'a.ts': `const v = "0.57.0"\nconst c = { chart: "${charts}/flux-operator", version: v }\n` },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a chart of others',
      { 'a.ts': 'const c = { chart: "x", repository: "oci://ghcr.io/x", version: "0.57.0" } // flux-operator\n' },
      [],
    ],
    [
      'methods',
      { 'a.ts': `new Chart().chart("flux-operator").repo("${charts}").version("0.57.0")\n` },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a reference in a program', () => {
  it.each<Case>([
    [
      'an image',
      { 'a.py': `image = "${image}:v0.57.0"\n` },
      ['a.py:1 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an image of a fork',
      { 'a.py': 'image = "ghcr.io/acme/flux-operator:v0.57.0"\n' },
      [
        'a.py:1 operator-image v0.57.0 exact version-constant bootstrap ignore (an image of another owner than upstream is left alone)',
      ],
    ],
    [
      'an image in capitals',
      { 'a.py': 'image = "ghcr.io/ControlPlaneIO-FluxCD/flux-operator:v0.57.0"\n' },
      ['unread a.py:1 its version was not read'],
    ],
    [
      'manifests with a digest',
      {
        'a.py': `x = "${manifests}:v0.57.0@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"\n`,
      },
      ['a.py:1 manifests v0.57.0 exact version-constant bootstrap follow'],
    ],
    ['a sentence', { 'a.py': `x = "see ${image} for more :v0.57.0"\n` }, ['unread a.py:1 its version was not read']],
    [
      'two slashes',
      { 'a.py': 'x = "oci:///ghcr.io//controlplaneio-fluxcd/flux-operator-manifests:v0.57.0"\n' },
      ['a.py:1 manifests v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a host that is filled in',
      { 'a.py': 'x = "oci://${HOST:-ghcr.io}/controlplaneio-fluxcd/flux-operator-manifests:v0.57.0"\n' },
      ['a.py:1 manifests v0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a checksum beside a version', () => {
  it.each<Case>([
    [
      'a checksum on the line',
      { 'a.sh': 'FLUX_OPERATOR_VERSION=0.57.0 # aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n' },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap report (its content hash would have to change with it)',
      ],
    ],
    [
      'a checksum below',
      {
        'a.sh':
          'FLUX_OPERATOR_VERSION=0.57.0\n\n\nSUM=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
      },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap report (its content hash would have to change with it)',
      ],
    ],
    [
      'a checksum further below',
      {
        'a.sh':
          'FLUX_OPERATOR_VERSION=0.57.0\n\n\n\nSUM=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
      },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a checksum above',
      {
        'a.sh': 'SUM=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nFLUX_OPERATOR_VERSION=0.57.0\n',
      },
      [
        'a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap report (its content hash would have to change with it)',
      ],
    ],
    [
      'a checksum further above',
      {
        'a.sh':
          'SUM=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n\nFLUX_OPERATOR_VERSION=0.57.0\n',
      },
      ['a.sh:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a digest of an image',
      {
        'a.sh':
          'FLUX_OPERATOR_VERSION=0.57.0 # x@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
      },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a hash of the web',
      { 'a.sh': 'FLUX_OPERATOR_VERSION=0.57.0 # sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n' },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap report (its content hash would have to change with it)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a mapping that names a chart', () => {
  it.each<Case>([
    [
      'a chart by its name and repository',
      { 'a.yaml': text({ a: { chart: 'flux-operator', repository: charts, version: '0.57.0' } }) },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a chart by an alias',
      {
        'a.yaml': text({
          repositories: [{ name: 'cp', url: charts }],
          charts: [{ name: 'cp/flux-operator', version: '0.57.0' }],
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a chart by another alias',
      {
        'a.yaml': text({
          repositories: [{ name: 'cp', url: charts }],
          charts: [{ name: 'x/flux-operator', version: '0.57.0' }],
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a chart of a repository over HTTP',
      {
        'a.yaml': text({
          a: { chart: 'flux-operator', repository: 'https://ghcr.io/controlplaneio-fluxcd/charts', version: '0.57.0' },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a chart whose repository stands below',
      { 'a.yaml': text({ a: { name: 'flux-operator', version: '0.57.0', repositoryOpts: { repo: charts } } }) },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a folder of charts',
      { 'a.yaml': text({ a: { chart: 'charts/flux-operator', version: '0.57.0' } }) },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a chart in a definition',
      {
        'a.yaml': object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'a', {
          spec: { a: { chart: `${charts}/flux-operator`, version: '0.57.0' } },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a chart of Fleet with what some clusters take',
      {
        'fleet.yaml': text({
          helm: { chart: `${charts}/flux-operator`, version: '0.57.0' },
          targetCustomizations: [
            { name: 'a', helm: { version: '0.56.0' } },
            { name: 'b', helm: { chart: 'x', version: '0.55.0' } },
          ],
        }),
      },
      [
        'fleet.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow',
        'fleet.yaml:1 operator-chart 0.56.0 exact installer bootstrap follow',
        'unread fleet.yaml:1 its version was not read',
      ],
    ],
    [
      'a chart with a target revision',
      { 'a.yaml': text({ a: { chart: `${charts}/flux-operator`, targetRevision: '0.57.0' } }) },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a chart with a chart version',
      { 'a.yaml': text({ a: { chart: `${charts}/flux-operator`, chart_version: '0.57.0', app_version: 'v0.57.0' } }) },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a chart of Crossplane',
      {
        'a.yaml': object('helm.crossplane.io/v1beta1', 'Release', 'a', {
          spec: {
            forProvider: {
              chart: { name: 'flux-operator', repository: charts, version: '0.57.0' },
              values: { image: { tag: 'v0.57.0' } },
            },
          },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact installer gitops follow',
        'a.yaml:1 operator-image v0.57.0 exact image gitops follow',
      ],
    ],
    [
      'values beside a chart',
      {
        'a.yaml': text({
          a: { chart: `${charts}/flux-operator`, version: '0.57.0', values: { image: { tag: 'v0.57.0' } } },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow',
        'a.yaml:1 operator-image v0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'values beside a chart as a list',
      {
        'a.yaml': text({
          a: { chart: `${charts}/flux-operator`, version: '0.57.0', values: [{ image: { tag: 'v0.57.0' } }] },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow',
        'a.yaml:1 operator-image v0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'values beside a chart as a block',
      {
        'a.yaml': `a:\n  chart: ${charts}/flux-operator\n  version: 0.57.0\n  values: |\n    image:\n      tag: v0.57.0\n`,
      },
      [
        'a.yaml:3 operator-chart 0.57.0 exact installer bootstrap follow',
        'a.yaml:6 operator-image v0.57.0 exact resource-set bootstrap follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('anchors of YAML', () => {
  it.each<Case>([
    [
      'an alias of a version',
      { 'a.yaml': `v: &v 0.57.0\na:\n  chart: ${charts}/flux-operator\n  version: *v\n` },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'a merge',
      { 'a.yaml': `x: &x\n  version: 0.57.0\na:\n  <<: *x\n  chart: ${charts}/flux-operator\n` },
      ['a.yaml:2 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
    [
      'an alias of a list',
      { 'a.yaml': `x: &x [0.57.0]\na:\n  chart: ${charts}/flux-operator\n  versions: *x\n` },
      ['unread a.yaml:3 no version is read beside it'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what Terraform writes of a Subscription', () => {
  it.each<Case>([
    [
      'an extension',
      {
        'a.yaml': object('olm.operatorframework.io/v1', 'ClusterExtension', 'a', {
          spec: { source: { catalog: { packageName: 'flux-operator', version: '0.57.0' } } },
        }),
      },
      [
        'a.yaml:1 operator-package 0.57.0 exact olm-subscription gitops report (OLM installs the operator, from a catalog that may not hold another release yet)',
      ],
    ],
    [
      'an extension of another group',
      {
        'a.yaml': object('x.operatorframework.io/v1', 'ClusterExtension', 'a', {
          spec: { source: { catalog: { packageName: 'flux-operator', version: '0.57.0' } } },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'another object of that group',
      {
        'a.yaml': object('olm.operatorframework.io/v1', 'Other', 'a', {
          spec: { source: { catalog: { packageName: 'flux-operator', version: '0.57.0' } } },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a chart of Terraform', () => {
  it.each<Case>([
    [
      'a function that looks above',
      {
        'live/a/terragrunt.hcl': `locals {\n  c = read_terragrunt_config(find_in_parent_folders("common.hcl"))\n}\ninputs = {\n  chart = "${charts}/flux-operator"\n  version = local.c.locals.v\n}\n`,
        'live/common.hcl': 'locals {\n  v = "0.57.0" # flux-operator\n}\n',
      },
      ['live/common.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a function that looks for another',
      {
        'live/a/terragrunt.hcl': `locals {\n  c = read_terragrunt_config(other("common.hcl"))\n}\ninputs = {\n  chart = "${charts}/flux-operator"\n  version = local.c.locals.v\n}\n`,
        'live/common.hcl': 'locals {\n  v = "0.57.0" # flux-operator\n}\n',
      },
      [
        'live/a/terragrunt.hcl:6 operator-chart local.c.locals.v variable terraform bootstrap report (its value is given elsewhere)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})
