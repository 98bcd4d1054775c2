import { describe, expect, it } from 'vitest'
import { moved } from '../support/edited.js'
import { readIn, type Case } from '../support/read-in.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'

describe('variables that Flux substitutes', () => {
  it.each<Case>([
    [
      'by a Flux Kustomization and a patch of it',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substitute: {V: 0.56.0}}\n',
        'kustomization.yaml':
          'resources: [k.yaml]\npatches:\n- patch: |\n    apiVersion: kustomize.toolkit.fluxcd.io/v1\n    kind: Kustomization\n    metadata: {name: apps, namespace: flux-system}\n    spec: {postBuild: {substitute: {V: 0.57.0}}}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from kustomization.yaml:7)',
        'k.yaml:7 operator-chart 0.56.0 exact variable gitops ignore (kustomization.yaml:7 goes before it)',
        'kustomization.yaml:7 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by a patch of another Flux Kustomization',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substitute: {V: 0.57.0}}\n',
        'l.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: other, namespace: flux-system}\nspec:\n  path: ./other\n  sourceRef: {kind: GitRepository, name: flux-system}\n',
        'kustomization.yaml':
          'resources: [k.yaml, l.yaml]\npatches:\n- patch: |\n    apiVersion: kustomize.toolkit.fluxcd.io/v1\n    kind: Kustomization\n    metadata: {name: other, namespace: flux-system}\n    spec: {postBuild: {substitute: {V: 0.56.0}}}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from k.yaml:7)',
        'k.yaml:7 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by a ConfigMap of two',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: a}, {kind: ConfigMap, name: b}]}\n',
        'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: flux-system}\ndata: {W: 0.55.0}\n',
        'b.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, namespace: flux-system}\ndata: {V: 0.57.0}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from b.yaml:4)',
        'b.yaml:4 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by a ConfigMap of another namespace',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: a}]}\n',
        'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: other}\ndata: {V: 0.57.0}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'by a Secret in the clear',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: Secret, name: a}]}\n',
        'a.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: {name: a, namespace: flux-system}\nstringData: {V: 0.57.0}\n',
      },
      [
        'a.yaml:4 operator-chart 0.57.0 exact variable gitops follow',
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from a.yaml:4)',
      ],
    ],
    [
      'by a Secret that is encrypted',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: Secret, name: a}]}\n',
        'a.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: {name: a, namespace: flux-system}\nstringData: {V: "ENC[AES256_GCM,data:x]"}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'by a ConfigMap of the same name in another cluster',
      {
        'clusters/a/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'clusters/a/k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./clusters/a\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: v}]}\n',
        'clusters/a/v.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v, namespace: flux-system}\ndata: {V: 0.57.0}\n',
        'clusters/b/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'clusters/b/k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./clusters/b\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: v}]}\n',
        'clusters/b/v.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v, namespace: flux-system}\ndata: {V: 0.56.0}\n',
      },
      [
        'clusters/a/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from clusters/a/v.yaml:4)',
        'clusters/a/v.yaml:4 operator-chart 0.57.0 exact variable gitops follow',
        'clusters/b/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from clusters/b/v.yaml:4)',
        'clusters/b/v.yaml:4 operator-chart 0.56.0 exact variable gitops follow',
      ],
    ],
    [
      'by a ConfigMap of no cluster',
      {
        'clusters/a/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'clusters/a/k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./clusters/a\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: v}]}\n',
        'shared/v.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v, namespace: flux-system}\ndata: {V: 0.57.0}\n',
      },
      [
        'clusters/a/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from shared/v.yaml:4)',
        'shared/v.yaml:4 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by a ConfigMap that nobody takes, of the cluster',
      {
        'clusters/a/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'clusters/a/v.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v, namespace: flux-system}\ndata: {V: 0.57.0}\n',
        'clusters/b/v.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v, namespace: flux-system}\ndata: {V: 0.56.0}\n',
      },
      [
        'clusters/a/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from clusters/a/v.yaml:4)',
        'clusters/a/v.yaml:4 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by a ConfigMap that nobody takes, of another cluster',
      {
        'clusters/a/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'clusters/b/v.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v, namespace: flux-system}\ndata: {V: 0.56.0}\n',
      },
      [
        'clusters/a/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'by a ConfigMap that nobody takes, of no cluster',
      {
        'clusters/a/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'v.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v, namespace: flux-system}\ndata: {V: 0.57.0}\n',
      },
      [
        'clusters/a/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from v.yaml:4)',
        'v.yaml:4 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by a variable of another variable',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substitute: {V: "${W}"}}\n',
        'l.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: all, namespace: flux-system}\nspec:\n  path: ./\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substitute: {W: 0.57.0}}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from k.yaml:7)',
        'k.yaml:7 operator-chart ${W} variable variable gitops report (${W} is filled in from l.yaml:7)',
        'l.yaml:7 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by literals of a kustomization',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: v}]}\n',
        'kustomization.yaml': 'resources: [k.yaml]\nconfigMapGenerator:\n- {name: v, literals: [W=0.55.0, V=0.57.0]}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from kustomization.yaml:3)',
        'kustomization.yaml:3 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by a literal in quotes',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: v}]}\n',
        'kustomization.yaml': 'resources: [k.yaml]\nconfigMapGenerator:\n- {name: v, envs: [v.env]}\n',
        'v.env': 'V="0.57.0"\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} is filled in from v.env:1)',
        'v.env:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'by nobody, beside a default',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V:=0.57.0}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n',
      },
      ['apps/s.yaml:6 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'by a ConfigMap that is not here, beside a default',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V:=0.57.0}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: v}]}\n',
      },
      [
        'apps/s.yaml:6 operator-chart 0.57.0 variable oci-repository gitops report (${V}: the ConfigMap v of k.yaml:7 may give another value than its default, and is not in the repository)',
      ],
    ],
    [
      'by a Secret that is encrypted, beside a default',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V:=0.57.0}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: Secret, name: v}]}\n',
        'v.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: {name: v, namespace: flux-system}\nstringData: {V: "ENC[AES256_GCM,data:x]"}\n',
      },
      [
        'apps/s.yaml:6 operator-chart 0.57.0 variable oci-repository gitops report (${V}: the Secret v at v.yaml:4 may give another value than its default, and cannot be read here)',
      ],
    ],
    [
      'by a Secret that is encoded, beside a default',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V:=0.57.0}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: Secret, name: v}]}\n',
        'v.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: v, namespace: flux-system}\ndata: {V: MC40OC4w}\n',
      },
      [
        'apps/s.yaml:6 operator-chart 0.57.0 variable oci-repository gitops report (${V}: the Secret v at v.yaml:4 may give another value than its default, and cannot be read here)',
      ],
    ],
    [
      'by a sealed Secret, beside a default',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V:=0.57.0}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: Secret, name: v}]}\n',
        'v.yaml':
          'apiVersion: v1\nkind: SealedSecret\nmetadata: {name: v, namespace: flux-system}\nspec: {encryptedData: {V: AgBy}}\n',
      },
      [
        'apps/s.yaml:6 operator-chart 0.57.0 variable oci-repository gitops report (${V}: the Secret v at v.yaml:4 may give another value than its default, and cannot be read here)',
      ],
    ],
    [
      'by an encrypted Secret of other variables, beside a default',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V:=0.57.0}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  sourceRef: {kind: GitRepository, name: flux-system}\n  postBuild: {substituteFrom: [{kind: Secret, name: v}]}\n',
        'v.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: {name: v, namespace: flux-system}\nstringData: {W: "ENC[AES256_GCM,data:x]"}\n',
      },
      ['apps/s.yaml:6 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'that go in a circle',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./\n  postBuild: {substitute: {V: "${W}", W: "${V}"}}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V} variable oci-repository gitops report (${V} goes in a circle (k.yaml:6))',
        'k.yaml:6 operator-chart ${W} variable variable gitops report (${W} goes in a circle (k.yaml:6))',
        'k.yaml:6 operator-chart ${V} variable variable gitops report (${V} goes in a circle (k.yaml:6))',
      ],
    ],
    [
      'in a text of several',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}-\${W}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  postBuild: {substitute: {V: 0.57.0, W: rc}}\n',
      },
      [
        'apps/s.yaml:6 operator-chart ${V}-${W} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'with a sign that escapes them',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "$\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  postBuild: {substitute: {V: 0.57.0}}\n',
      },
      [
        'apps/s.yaml:6 operator-chart $${V} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of a list in an object',
      {
        'apps/a.yaml': `apiVersion: v1\nkind: X\nitems: ["${manifests}:v\${V}"]\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  postBuild: {substitute: {V: 0.57.0}}\n',
      },
      [
        'apps/a.yaml:3 manifests v${V} variable reference gitops report (${V} is filled in from k.yaml:6)',
        'k.yaml:6 manifests 0.57.0 exact variable gitops follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values of a helmfile, that come', () => {
  it.each<Case>([
    [
      'of an environment',
      {
        'helmfile.yaml': `environments:\n  default:\n    values: [{v: 0.57.0, w: 0.56.0}]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'helmfile.yaml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:6 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from helmfile.yaml:3)',
      ],
    ],
    [
      'of two environments that agree',
      {
        'helmfile.yaml': `environments:\n  a:\n    values: [{v: 0.57.0}]\n  b:\n    values: [{v: 0.57.0}]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'helmfile.yaml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:5 operator-chart 0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:8 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from helmfile.yaml:3 and helmfile.yaml:5)',
      ],
    ],
    [
      'of two environments that differ',
      {
        'helmfile.yaml': `environments:\n  a:\n    values: [{v: 0.57.0}]\n  b:\n    values: [{v: 0.56.0}]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'helmfile.yaml:3 operator-chart 0.57.0 exact variable bootstrap report ({{ .Values.v }} has values that differ (0.57.0 at helmfile.yaml:3, 0.56.0 at helmfile.yaml:5))',
        'helmfile.yaml:5 operator-chart 0.56.0 exact variable bootstrap report ({{ .Values.v }} has values that differ (0.57.0 at helmfile.yaml:3, 0.56.0 at helmfile.yaml:5))',
        'helmfile.yaml:8 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} has values that differ (0.57.0 at helmfile.yaml:3, 0.56.0 at helmfile.yaml:5))',
      ],
    ],
    [
      'of an environment and a file that is not here',
      {
        'helmfile.yaml': `environments:\n  a:\n    values: [{v: 0.57.0}, no.yaml]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'helmfile.yaml:6 operator-chart {{ .Values.v }} variable helmfile bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of a file that is not here and an environment',
      {
        'helmfile.yaml': `environments:\n  a:\n    values: [no.yaml, {v: 0.57.0}]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'helmfile.yaml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:6 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from helmfile.yaml:3)',
      ],
    ],
    [
      'of a file above',
      {
        'x/helmfile.yaml': `environments:\n  a:\n    values: [../v.yaml]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
        'v.yaml': 'v: 0.57.0\n',
        'x/v.yaml': 'v: 0.56.0\n',
      },
      [
        'v.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'x/helmfile.yaml:6 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from v.yaml:1)',
      ],
    ],
    [
      'of a file beside',
      {
        'x/helmfile.yaml': `environments:\n  a:\n    values: [./v.yaml]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
        'x/v.yaml': 'v: 0.57.0\n',
        'v.yaml': 'v: 0.56.0\n',
      },
      [
        'x/helmfile.yaml:6 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from x/v.yaml:1)',
        'x/v.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of an address',
      {
        'helmfile.yaml': `environments:\n  a:\n    values: ["https://example.com/v.yaml", {w: 1}]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'helmfile.yaml:6 operator-chart {{ .Values.v }} variable helmfile bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of bases of bases',
      {
        'helmfile.yaml': `bases: [a.yaml]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
        'a.yaml': 'bases: [b.yaml]\n',
        'b.yaml': 'environments:\n  x:\n    values: [{v: 0.57.0}]\n',
      },
      [
        'b.yaml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:4 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from b.yaml:3)',
      ],
    ],
    [
      'of a helmfile that calls it',
      {
        'helmfile.yaml':
          'helmfiles:\n- {path: x/other.yaml, values: [{v: 0.56.0}]}\n- {path: x/helmfile.yaml, values: [{v: 0.57.0}]}\n',
        'x/helmfile.yaml': `releases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'helmfile.yaml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'x/helmfile.yaml:2 operator-chart {{ .Values.v }} variable helmfile bootstrap report ({{ .Values.v }} is filled in from helmfile.yaml:3)',
      ],
    ],
    [
      'of a variable of the environment that nobody names',
      {
        'helmfile.yaml': `releases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ env "FLUX_V" | default "0.57.0" }}"}\n`,
      },
      ['helmfile.yaml:2 operator-chart 0.57.0 exact template bootstrap follow'],
    ],
    [
      'of a variable of the environment that another file names',
      {
        'helmfile.yaml': `releases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ env "FLUX_V" | default "0.57.0" }}"}\n`,
        'a.env': 'FLUX_V=0.56.0 # flux-operator\n',
        'b.yaml': 'a: flux-operator\n',
      },
      [
        'helmfile.yaml:2 operator-chart {{ env "FLUX_V" | default "0.57.0" }} variable template bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of a file that it reads',
      {
        'helmfile.yaml': `{{ $v := readFile "v.yaml" | fromYaml }}\n{{ $w := readFile "w.yaml" | fromYaml }}\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ $v.flux.op }}"}\n`,
        'v.yaml': 'flux: {op: 0.57.0}\n',
        'w.yaml': 'flux: {op: 0.56.0}\n',
      },
      [
        'helmfile.yaml:4 operator-chart {{ $v.flux.op }} variable template bootstrap report ({{ $v.flux.op }} is filled in from v.yaml:1)',
        'v.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of a template of values',
      {
        'helmfile.yaml': `environments:\n  a:\n    values: [{tag: v0.57.0}]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "0.57.0", values: [v.yaml.gotmpl]}\n`,
        'v.yaml.gotmpl':
          'image:\n  repository: ghcr.io/controlplaneio-fluxcd/flux-operator\n  tag: {{ .Values.tag }}\n',
      },
      [
        'helmfile.yaml:3 operator-image v0.57.0 exact variable bootstrap follow',
        'helmfile.yaml:6 operator-chart 0.57.0 exact helmfile bootstrap follow',
        'v.yaml.gotmpl:3 operator-image {{ .Values.tag }} variable template bootstrap report ({{ .Values.tag }} is filled in from helmfile.yaml:3)',
      ],
    ],
    [
      'of a helmfile with a file that is not here, and of one that calls it',
      {
        'helmfile.yaml': 'helmfiles:\n- {path: x/helmfile.yaml, values: [{v: 0.57.0}]}\n',
        'x/helmfile.yaml': `environments:\n  a:\n    values: [no.yaml]\n---\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'x/helmfile.yaml:6 operator-chart {{ .Values.v }} variable helmfile bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of an object that is none',
      {
        'a.yaml': `apiVersion: v1\nkind: X\nenvironments:\n  a:\n    values: [{v: 0.56.0}]\nreleases:\n- {name: a, chart: "${charts}/flux-operator", version: "{{ .Values.v }}"}\n`,
      },
      [
        'a.yaml:7 operator-chart {{ .Values.v }} variable installer gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('inputs of a ResourceSet', () => {
  it.each<Case>([
    [
      'that it lists',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputs: [{version: 0.57.0, other: 0.56.0}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec: {url: "${charts}/flux-operator", ref: {tag: "<< inputs.version >>"}}\n`,
      },
      [
        'a.yaml:5 operator-chart 0.57.0 exact resource-set gitops follow',
        'a.yaml:10 operator-chart << inputs.version >> variable resource-set gitops report (<< inputs.version >> is filled in from a.yaml:5)',
      ],
    ],
    [
      'of a patch of it',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputs: [{version: 0.56.0}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec: {url: "${charts}/flux-operator", ref: {tag: "<< inputs.version >>"}}\n`,
        'kustomization.yaml':
          'resources: [a.yaml]\npatches:\n- patch: |\n    apiVersion: fluxcd.controlplane.io/v1\n    kind: ResourceSet\n    metadata: {name: flux, namespace: flux-system}\n    spec: {inputs: [{version: 0.57.0}]}\n',
      },
      [
        'a.yaml:5 operator-chart 0.56.0 exact resource-set gitops report (<< inputs.version >> has values that differ (0.56.0 at a.yaml:5, 0.57.0 at kustomization.yaml:7))',
        'a.yaml:10 operator-chart << inputs.version >> variable resource-set gitops report (<< inputs.version >> has values that differ (0.56.0 at a.yaml:5, 0.57.0 at kustomization.yaml:7))',
        'kustomization.yaml:7 operator-chart 0.57.0 exact resource-set gitops report (<< inputs.version >> has values that differ (0.56.0 at a.yaml:5, 0.57.0 at kustomization.yaml:7))',
      ],
    ],
    [
      'of a patch of another',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputs: [{version: 0.57.0}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec: {url: "${charts}/flux-operator", ref: {tag: "<< inputs.version >>"}}\n`,
        'b.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: other, namespace: flux-system}\nspec: {inputs: [{version: 0.55.0}], resources: []} # flux-operator\n',
        'kustomization.yaml':
          'resources: [a.yaml, b.yaml]\npatches:\n- patch: |\n    apiVersion: fluxcd.controlplane.io/v1\n    kind: ResourceSet\n    metadata: {name: other, namespace: flux-system}\n    spec: {inputs: [{version: 0.56.0}]}\n',
      },
      [
        'a.yaml:5 operator-chart 0.57.0 exact resource-set gitops follow',
        'a.yaml:10 operator-chart << inputs.version >> variable resource-set gitops report (<< inputs.version >> is filled in from a.yaml:5)',
      ],
    ],
    [
      'of a provider of two that it names',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputsFrom: [{name: q}, {name: p}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec: {url: "${charts}/flux-operator", ref: {tag: "<< inputs.version >>"}}\n`,
        'p.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: p, namespace: flux-system, labels: {}}\nspec: {type: Static, defaultValues: {version: 0.57.0}}\n',
        'q.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: q, namespace: flux-system, labels: {}}\nspec: {type: Static, defaultValues: {x: 0.55.0}}\n',
        'r.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: r, namespace: flux-system, labels: {}}\nspec: {type: Static, defaultValues: {version: 0.56.0}}\n',
      },
      [
        'a.yaml:10 operator-chart << inputs.version >> variable resource-set gitops report (<< inputs.version >> is filled in from p.yaml:4)',
        'p.yaml:4 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'of a provider that it selects',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputsFrom: [{selector: {matchLabels: {a: b}}}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec: {url: "${charts}/flux-operator", ref: {tag: "<< inputs.version >>"}}\n`,
        'p.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: p, namespace: flux-system, labels: {a: b}}\nspec: {type: Static, defaultValues: {version: 0.57.0}}\n',
        'q.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: q, namespace: flux-system, labels: {a: c}}\nspec: {type: Static, defaultValues: {version: 0.56.0}}\n',
      },
      [
        'a.yaml:10 operator-chart << inputs.version >> variable resource-set gitops report (<< inputs.version >> is filled in from p.yaml:4)',
        'p.yaml:4 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'of tags that a provider looks up',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputsFrom: [{name: p}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec: {url: "${charts}/flux-operator", ref: {tag: "<< inputs.tag >>"}}\n`,
        'p.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: p, namespace: flux-system, labels: {}}\nspec: {type: OCIArtifactTag, url: "${charts}/flux-operator", filter: {semver: 0.57.x}, defaultValues: {tag: 0.55.0}}\n`,
      },
      [
        'a.yaml:10 operator-chart << inputs.tag >> variable resource-set gitops report (<< inputs.tag >> is filled in from p.yaml:4)',
        'p.yaml:4 operator-chart 0.57.x range resource-set gitops report (a range selects by itself)',
        'unread p.yaml:4 its version was not read',
      ],
    ],
    [
      'of a static provider with a filter',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputsFrom: [{name: p}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec: {url: "${charts}/flux-operator", ref: {tag: "<< inputs.tag >>"}}\n`,
        'p.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: p, namespace: flux-system, labels: {}}\nspec: {type: Static, filter: {semver: 0.56.x}, defaultValues: {tag: 0.57.0}}\n',
      },
      [
        'a.yaml:10 operator-chart << inputs.tag >> variable resource-set gitops report (<< inputs.tag >> is filled in from p.yaml:4)',
        'p.yaml:4 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'of another value of a provider that looks up tags',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputsFrom: [{name: p}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: flux-operator, namespace: flux-system}\n    spec: {url: "${charts}/flux-operator", ref: {tag: "<< inputs.version >>"}}\n`,
        'p.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: p, namespace: flux-system, labels: {}}\nspec: {type: OCIArtifactTag, url: "${charts}/flux-operator", filter: {semver: 0.56.x}, defaultValues: {version: 0.57.0}}\n`,
      },
      [
        'a.yaml:10 operator-chart << inputs.version >> variable resource-set gitops report (<< inputs.version >> is filled in from p.yaml:4)',
        'p.yaml:4 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
    [
      'for each of which there is an object',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputs: [{name: flux-operator, v: 0.57.0}, {name: other, v: 0.56.0}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: "<< inputs.name >>"}\n    spec: {url: "${charts}/<< inputs.name >>", ref: {tag: "<< inputs.v >>"}}\n`,
      },
      [
        'a.yaml:5 operator-chart 0.57.0 exact resource-set gitops follow',
        'a.yaml:10 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from a.yaml:5)',
      ],
    ],
    [
      'of a provider, for each of which there is an object',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputsFrom: [{name: q}, {name: p}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: "<< inputs.name >>"}\n    spec: {url: "${charts}/<< inputs.name >>", ref: {tag: "<< inputs.v >>"}}\n`,
        'p.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: p, namespace: flux-system, labels: {}}\nspec: {type: Static, defaultValues: {name: flux-operator, v: 0.57.0}}\n',
        'q.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: q, namespace: flux-system, labels: {}}\nspec: {type: Static, defaultValues: {name: other, v: 0.56.0}}\n',
        'r.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: r, namespace: flux-system, labels: {}}\nspec: {type: Static, defaultValues: {name: flux-operator, v: 0.55.0}}\n',
      },
      [
        'a.yaml:10 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from p.yaml:4)',
        'p.yaml:4 operator-chart 0.57.0 exact resource-set gitops follow',
        'unread r.yaml:4 a version beside our name, which was not read',
      ],
    ],
    [
      'of a patch, for each of which there is an object',
      {
        'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  inputs: [{name: other, v: 0.56.0}]\n  resources:\n  - apiVersion: source.toolkit.fluxcd.io/v1\n    kind: OCIRepository\n    metadata: {name: "<< inputs.name >>"}\n    spec: {url: "${charts}/<< inputs.name >>", ref: {tag: "<< inputs.v >>"}}\n`,
        'kustomization.yaml':
          'resources: [a.yaml]\npatches:\n- patch: |\n    apiVersion: fluxcd.controlplane.io/v1\n    kind: ResourceSet\n    metadata: {name: flux, namespace: flux-system}\n    spec: {inputs: [{name: flux-operator, v: 0.57.0}]}\n',
      },
      [
        'a.yaml:10 operator-chart << inputs.v >> variable resource-set gitops report (<< inputs.v >> is filled in from kustomization.yaml:7)',
        'kustomization.yaml:7 operator-chart 0.57.0 exact resource-set gitops follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('variables of Ansible, that come', () => {
  it.each<Case>([
    [
      'of a group',
      {
        'roles/x/tasks/main.yml': `- name: a\n  helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v }}"}\n`,
        'group_vars/all.yml': 'v: 0.57.0\n',
      },
      [
        'group_vars/all.yml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'roles/x/tasks/main.yml:2 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from group_vars/all.yml:1)',
      ],
    ],
    [
      'of a file that it names',
      {
        'play.yml': `- hosts: all\n  vars_files: [vars.yml]\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v }}"}\n`,
        'vars.yml': 'v: 0.57.0 # flux-operator\n',
        'other.yml': 'v: 0.56.0 # flux-operator\n',
      },
      [
        'play.yml:4 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from vars.yml:1)',
        'vars.yml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of a file that another play names',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v }}"}\n    # vars.yml\n`,
        'vars.yml': 'v: 0.56.0 # flux-operator\n',
      },
      ['play.yml:3 operator-chart {{ v }} variable installer bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'of facts beside it',
      {
        'play.yml': `- hosts: all\n  vars: {v: 0.57.0}\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v }}"}\n`,
      },
      [
        'play.yml:2 operator-chart 0.57.0 exact variable bootstrap follow',
        'play.yml:4 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from play.yml:2)',
      ],
    ],
    [
      'of a loop',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/{{ item.name }}", chart_version: "{{ item.v }}"}\n    loop: [{name: flux-operator, v: 0.57.0}, {name: other, v: 0.56.0}]\n`,
      },
      [
        'play.yml:3 operator-chart {{ item.v }} variable resource-set bootstrap report ({{ item.v }} is filled in from play.yml:4)',
        'play.yml:4 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of a loop over a variable',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/{{ item.name }}", chart_version: "{{ item.v }}"}\n    loop: "{{ all }}"\n`,
        'group_vars/all.yml': 'all: [{name: flux-operator, v: 0.57.0}, {name: other, v: 0.56.0}]\n',
        'other.yml': 'all: [{name: flux-operator, v: 0.55.0}]\n',
      },
      [
        'group_vars/all.yml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'play.yml:3 operator-chart {{ item.v }} variable resource-set bootstrap report ({{ item.v }} is filled in from group_vars/all.yml:1)',
        'unread other.yml:1 a version beside our name, which was not read',
      ],
    ],
    [
      'of a loop of words',
      {
        'play.yml': `- hosts: all\n  vars: {v: 0.57.0}\n  tasks:\n  - helm: {chart_ref: "${charts}/{{ item }}", chart_version: "{{ v }}"}\n    loop: [flux-operator, flux-instance]\n`,
      },
      [
        'play.yml:2 operator-chart 0.57.0 exact variable bootstrap follow',
        'play.yml:2 instance-chart 0.57.0 exact variable bootstrap follow',
        'play.yml:4 operator-chart {{ v }} variable resource-set bootstrap report ({{ v }} is filled in from play.yml:2)',
        'play.yml:4 instance-chart {{ v }} variable resource-set bootstrap report ({{ v }} is filled in from play.yml:2)',
      ],
    ],
    [
      'of a call',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v }}"}\n`,
        'up.sh': 'ansible-playbook play.yml -e v=0.57.0\n',
      },
      [
        'play.yml:3 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from up.sh:1)',
        'up.sh:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of a file that a call hands over',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v }}"}\n`,
        'up.sh': 'ansible-playbook play.yml -e @x/v.yml\n',
        'x/v.yml': 'v: 0.57.0\n',
        'y/w.yml': 'v: 0.56.0\n',
      },
      [
        'play.yml:3 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from x/v.yml:1)',
        'x/v.yml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of a loop, by a nested key',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/{{ item.name }}", chart_version: "{{ item.op.v }}"}\n    loop: [{name: flux-operator, op: {v: 0.57.0}}, {name: other, op: {v: 0.56.0}}]\n`,
      },
      [
        'play.yml:3 operator-chart {{ item.op.v }} variable resource-set bootstrap report ({{ item.op.v }} is filled in from play.yml:4)',
        'play.yml:4 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of a loop of a hundred',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/{{ item.name }}", chart_version: "{{ item.v }}"}\n    loop: [{name: flux-operator, v: 0.57.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}]\n`,
      },
      [
        'play.yml:3 operator-chart {{ item.v }} variable resource-set bootstrap report ({{ item.v }} is filled in from play.yml:4)',
        'play.yml:4 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of a loop of a hundred and one',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/{{ item.name }}", chart_version: "{{ item.v }}"}\n    loop: [{name: flux-operator, v: 0.57.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}, {name: other, v: 0.56.0}]\n`,
      },
      [
        'unread play.yml:3 which chart is taken is filled in from elsewhere, and with it its version',
        'unread play.yml:4 a version beside our name, which was not read',
      ],
    ],
    [
      'of an object that is no play',
      {
        'a.yml': `apiVersion: v1\nkind: List\nitems:\n- vars: {v: 0.56.0}\n  chart_ref: ${charts}/flux-operator\n  chart_version: "{{ v }}"\n`,
      },
      ['unread a.yml:6 its version comes from {{ v }}, which was not found'],
    ],
    [
      'of two calls',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v }}"}\n`,
        'up.sh': 'ansible-playbook play.yml -e v=0.57.0\nansible-playbook play.yml -e v=0.57.0\n',
      },
      [
        'play.yml:3 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from up.sh:1 and up.sh:2)',
        'up.sh:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'up.sh:2 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'of two calls that differ',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v }}"}\n`,
        'up.sh': 'ansible-playbook play.yml -e v=0.57.0\nansible-playbook play.yml -e v=0.56.0\n',
      },
      [
        'play.yml:3 operator-chart {{ v }} variable installer bootstrap report ({{ v }} has values that differ (0.57.0 at up.sh:1, 0.56.0 at up.sh:2))',
        'up.sh:1 operator-chart 0.57.0 exact variable bootstrap report ({{ v }} has values that differ (0.57.0 at up.sh:1, 0.56.0 at up.sh:2))',
        'up.sh:2 operator-chart 0.56.0 exact variable bootstrap report ({{ v }} has values that differ (0.57.0 at up.sh:1, 0.56.0 at up.sh:2))',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('parameters of an ApplicationSet, that come', () => {
  it.each<Case>([
    [
      'of a list',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - list: {elements: [{version: 0.57.0}, {version: 0.57.0}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      [
        'a.yaml:6 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:6 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:9 operator-chart {{version}} variable argocd bootstrap report ({{version}} is filled in from a.yaml:6)',
      ],
    ],
    [
      'of a list that leaves it out once',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - list: {elements: [{version: 0.57.0}, {x: 1}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      ['a.yaml:9 operator-chart {{version}} variable argocd bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'of no generator',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  []\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      [
        'a.yaml:9 operator-chart {{version}} variable version-constant gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of two generators, one without it',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - list: {elements: [{version: 0.57.0}]}\n  - clusters: {}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      ['a.yaml:10 operator-chart {{version}} variable argocd bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'of a matrix',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - matrix:\n      generators:\n      - clusters: {}\n      - list: {elements: [{version: 0.57.0}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      [
        'a.yaml:9 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:12 operator-chart {{version}} variable argocd bootstrap report ({{version}} is filled in from a.yaml:9)',
      ],
    ],
    [
      'of a matrix of a matrix of a matrix',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - matrix:\n      generators:\n      - matrix:\n          generators:\n          - matrix:\n              generators:\n              - list: {elements: [{version: 0.57.0}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      [
        'a.yaml:12 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:15 operator-chart {{version}} variable argocd bootstrap report ({{version}} is filled in from a.yaml:12)',
      ],
    ],
    [
      'of one matrix more',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - matrix:\n      generators:\n      - matrix:\n          generators:\n          - matrix:\n              generators:\n              - matrix:\n                  generators:\n                  - list: {elements: [{version: 0.57.0}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      ['a.yaml:17 operator-chart {{version}} variable argocd bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'of a merge',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - merge:\n      generators:\n      - list: {elements: [{name: a, version: 0.57.0}, {name: b}]}\n      - list: {elements: [{name: b, version: 0.57.0}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      [
        'a.yaml:8 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:9 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:12 operator-chart {{version}} variable argocd bootstrap report ({{version}} is filled in from a.yaml:8 and a.yaml:9)',
      ],
    ],
    [
      'of values of clusters',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - clusters: {values: {version: 0.57.0}}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{values.version}}"}\n',
      },
      [
        'a.yaml:6 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:9 operator-chart {{values.version}} variable argocd bootstrap report ({{values.version}} is filled in from a.yaml:6)',
      ],
    ],
    [
      'of a file',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - git: {files: [{path: "e/*.yaml"}, {path: "f/*.yaml"}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
        'e/a.yaml': 'version: 0.57.0\n',
        'g/a.yaml': 'version: 0.56.0\n',
      },
      [
        'a.yaml:9 operator-chart {{version}} variable argocd bootstrap report ({{version}} is filled in from e/a.yaml:1)',
        'e/a.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'that name the chart',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - list: {elements: [{chart: "{{chart}}", version: 0.57.0}, {chart: other, version: 0.56.0}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{version}}"}\n',
      },
      [
        'a.yaml:6 operator-chart 0.57.0 exact variable bootstrap report ({{version}} has values that differ (0.57.0 at a.yaml:6, 0.56.0 at a.yaml:6))',
        'a.yaml:6 operator-chart 0.56.0 exact variable bootstrap report ({{version}} has values that differ (0.57.0 at a.yaml:6, 0.56.0 at a.yaml:6))',
        'a.yaml:9 operator-chart {{version}} variable argocd bootstrap report ({{version}} has values that differ (0.57.0 at a.yaml:6, 0.56.0 at a.yaml:6))',
      ],
    ],
    [
      'by a key with dots',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n  - list: {elements: [{"op.v": 0.57.0}]}\n  template:\n    spec:\n      source: {chart: flux-operator, repoURL: ghcr.io/controlplaneio-fluxcd/charts, targetRevision: "{{op.v}}"}\n',
      },
      [
        'a.yaml:6 operator-chart 0.57.0 exact variable bootstrap follow',
        'a.yaml:9 operator-chart {{op.v}} variable argocd bootstrap report ({{op.v}} is filled in from a.yaml:6)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values of a chart of the repository, that come', () => {
  it.each<Case>([
    [
      'of its values file',
      {
        'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
        'c/values.yaml': 'op: {v: 0.57.0}\n',
        'c/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "{{ .Values.op.v }}"}\n`,
        'd/values.yaml': 'op: {v: 0.56.0}\n',
      },
      [
        'c/templates/s.yaml:6 operator-chart {{ .Values.op.v }} variable oci-repository gitops report ({{ .Values.op.v }} is filled in from c/values.yaml:1)',
        'c/values.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'of a file beside that is no values file',
      {
        'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
        'c/other.yaml': 'op: {v: 0.56.0} # flux-operator\n',
        'c/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "{{ .Values.op.v }}"}\n`,
      },
      [
        'c/templates/s.yaml:6 operator-chart {{ .Values.op.v }} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of a release',
      {
        'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
        'c/values.yaml': 'x: 1\n',
        'c/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "{{ .Values.op.v }}"}\n`,
        'r.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: c}\nspec:\n  chart: {spec: {chart: ./c, sourceRef: {kind: GitRepository, name: x}}}\n  values: {op: {v: 0.57.0}}\n',
      },
      [
        'c/templates/s.yaml:6 operator-chart {{ .Values.op.v }} variable oci-repository gitops report ({{ .Values.op.v }} is filled in from r.yaml:6)',
        'r.yaml:6 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'of a script that installs it',
      {
        'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
        'c/values.yaml': 'op: {v: 0.57.0}\n',
        'c/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "{{ .Values.op.v }}"}\n`,
        'up.sh': 'helm install x ./c --set op.v=0.56.0\n',
      },
      [
        'c/templates/s.yaml:6 operator-chart {{ .Values.op.v }} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of a script that installs another',
      {
        'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
        'c/values.yaml': 'op: {v: 0.57.0}\n',
        'c/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "{{ .Values.op.v }}"}\n`,
        'up.sh': 'helm install x ./d --set op.w=0.56.0\n',
      },
      [
        'c/templates/s.yaml:6 operator-chart {{ .Values.op.v }} variable oci-repository gitops report ({{ .Values.op.v }} is filled in from c/values.yaml:1)',
        'c/values.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'of a template of it',
      {
        'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
        'c/values.yaml': 'op: {v: 0.57.0}\n',
        'c/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "{{ .Values.op.v }}"}\n`,
        'c/templates/n.yaml': '# HelmRelease of c\nv: 0.56.0\n',
      },
      [
        'c/templates/s.yaml:6 operator-chart {{ .Values.op.v }} variable oci-repository gitops report ({{ .Values.op.v }} is filled in from c/values.yaml:1)',
        'c/values.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'of a chart that is none',
      {
        'c/values.yaml': 'op: {v: 0.56.0}\n',
        'c/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "{{ .Values.op.v }}"}\n`,
      },
      [
        'c/templates/s.yaml:6 operator-chart {{ .Values.op.v }} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of a script that installs one of two charts',
      {
        'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
        'c/values.yaml': 'op: {v: 0.57.0}\n',
        'c/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator}\nspec: {url: "${charts}/flux-operator", ref: {tag: "{{ .Values.op.v }}"}}\n`,
        'd/Chart.yaml': 'name: d\nversion: 1.0.0\n',
        'd/templates/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator}\nspec: {url: "${charts}/flux-operator", ref: {tag: "{{ .Values.op.v }}"}}\n`,
        'd/values.yaml': 'op: {v: 0.57.0}\n',
        'up.sh': 'helm install x ./c --set op.v=0.56.0\n',
      },
      [
        'c/templates/s.yaml:4 operator-chart {{ .Values.op.v }} variable oci-repository gitops report (a placeholder is filled in elsewhere)',
        'd/templates/s.yaml:4 operator-chart {{ .Values.op.v }} variable oci-repository gitops report ({{ .Values.op.v }} is filled in from d/values.yaml:1)',
        'd/values.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values that further tools give', () => {
  it.each<Case>([
    [
      'an argument of Kluctl',
      {
        '.kluctl.yaml': 'args:\n- {name: w, default: 0.56.0}\n- {name: v, default: 0.57.0}\n',
        'a/helm-chart.yaml': `helmChart:\n  repo: ${charts}/flux-operator\n  chartVersion: "{{ args.v }}"\n`,
      },
      [
        '.kluctl.yaml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'a/helm-chart.yaml:3 operator-chart {{ args.v }} variable installer bootstrap report ({{ args.v }} is filled in from .kluctl.yaml:3)',
      ],
    ],
    [
      'a value of a deployment of Kluctl',
      {
        '.kluctl.yaml': 'args: []\n',
        'deployment.yaml': 'vars:\n- values: {v: 0.57.0}\n- file: vars.yaml\n',
        'vars.yaml': 'w: 0.56.0\n',
        'a/helm-chart.yaml': `helmChart:\n  repo: ${charts}/flux-operator\n  chartVersion: "{{ v }}"\n`,
      },
      [
        'a/helm-chart.yaml:3 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from deployment.yaml:2)',
        'deployment.yaml:2 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'a value of a file of a deployment of Kluctl',
      {
        '.kluctl.yaml': 'args: []\n',
        'deployment.yaml': 'vars:\n- file: vars.yaml\n',
        'vars.yaml': 'v: 0.57.0\n',
        'vars-other.yaml': 'v: 0.56.0\n',
        'a/helm-chart.yaml': `helmChart:\n  repo: ${charts}/flux-operator\n  chartVersion: "{{ v }}"\n`,
      },
      [
        'a/helm-chart.yaml:3 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from vars.yaml:1)',
        'vars.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'a value without Kluctl',
      {
        'deployment.yaml': 'vars:\n- values: {v: 0.57.0}\n',
        'a/helm-chart.yaml': `helmChart:\n  repo: ${charts}/flux-operator\n  chartVersion: "{{ v }}"\n`,
      },
      [
        'a/helm-chart.yaml:3 operator-chart {{ v }} variable installer bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a variable of Garden',
      {
        'project.garden.yml': 'kind: Project\nname: a\nvariables: {flux: {v: 0.57.0}}\nenvironments: [{name: x}]\n',
        'x/garden.yml': `kind: Deploy\nname: a\nspec:\n  chart: {url: "${charts}/flux-operator", version: "\${var.flux.v}"}\n`,
      },
      [
        'project.garden.yml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'x/garden.yml:4 operator-chart ${var.flux.v} variable installer bootstrap report (${var.flux.v} is filled in from project.garden.yml:3)',
      ],
    ],
    [
      'a variable of an environment of Garden',
      {
        'project.garden.yml': 'kind: Project\nname: a\nenvironments: [{name: x, variables: {v: 0.57.0}}]\n',
        'x/garden.yml': `kind: Deploy\nname: a\nspec:\n  chart: {url: "${charts}/flux-operator", version: "\${var.v}"}\n`,
      },
      [
        'project.garden.yml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'x/garden.yml:4 operator-chart ${var.v} variable installer bootstrap report (${var.v} is filled in from project.garden.yml:3)',
      ],
    ],
    [
      'a variable of Garden in another file',
      {
        'project.garden.yml': 'kind: Project\nname: a\nvariables: {v: 0.56.0}\n',
        'x/other.yml': `spec:\n  chart: {url: "${charts}/flux-operator", version: "\${var.v}"}\n`,
      },
      [
        'x/other.yml:2 operator-chart ${var.v} variable installer bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a configuration of Pulumi',
      {
        'Pulumi.yaml': `name: p\nruntime: yaml\nconfig:\n  v: {default: 0.57.0}\nresources:\n  a: {type: "kubernetes:helm.sh/v3:Release", properties: {chart: "${charts}/flux-operator", version: "\${v}"}}\n`,
        'Pulumi.dev.yaml': 'config: {"p:v": 0.57.0}\n',
        'x/Pulumi.dev.yaml': 'config: {"p:v": 0.56.0}\n',
      },
      [
        'Pulumi.dev.yaml:1 operator-chart 0.57.0 exact variable bootstrap follow',
        'Pulumi.yaml:4 operator-chart 0.57.0 exact variable bootstrap follow',
        'Pulumi.yaml:6 operator-chart ${v} variable installer bootstrap report (${v} is filled in from Pulumi.yaml:4 and Pulumi.dev.yaml:1)',
      ],
    ],
    [
      'a configuration of Pulumi that a stack gives otherwise',
      {
        'Pulumi.yaml': `name: p\nruntime: yaml\nconfig:\n  v: {default: 0.57.0}\nresources:\n  a: {type: "kubernetes:helm.sh/v3:Release", properties: {chart: "${charts}/flux-operator", version: "\${v}"}}\n`,
        'Pulumi.dev.yaml': 'config: {"p:v": 0.56.0}\n',
      },
      [
        'Pulumi.dev.yaml:1 operator-chart 0.56.0 exact variable bootstrap report (${v} has values that differ (0.57.0 at Pulumi.yaml:4, 0.56.0 at Pulumi.dev.yaml:1))',
        'Pulumi.yaml:4 operator-chart 0.57.0 exact variable bootstrap report (${v} has values that differ (0.57.0 at Pulumi.yaml:4, 0.56.0 at Pulumi.dev.yaml:1))',
        'Pulumi.yaml:6 operator-chart ${v} variable installer bootstrap report (${v} has values that differ (0.57.0 at Pulumi.yaml:4, 0.56.0 at Pulumi.dev.yaml:1))',
      ],
    ],
    [
      'a variable of Pulumi',
      {
        'Pulumi.yaml': `name: p\nruntime: yaml\nvariables: {v: 0.57.0}\nresources:\n  a: {type: "kubernetes:helm.sh/v3:Release", properties: {chart: "${charts}/flux-operator", version: "\${v}"}}\n`,
      },
      [
        'Pulumi.yaml:3 operator-chart 0.57.0 exact variable bootstrap follow',
        'Pulumi.yaml:5 operator-chart ${v} variable installer bootstrap report (${v} is filled in from Pulumi.yaml:3)',
      ],
    ],
    [
      'a variable of DevSpace',
      {
        'devspace.yaml': `version: v2beta1\nvars: {V: 0.57.0, W: 0.56.0}\ndeployments: {a: {helm: {chart: {name: "${charts}/flux-operator", version: "\${V}"}}}}\n`,
      },
      [
        'devspace.yaml:2 operator-chart 0.57.0 exact variable bootstrap follow',
        'devspace.yaml:3 operator-chart ${V} variable installer bootstrap report (${V} is filled in from devspace.yaml:2)',
      ],
    ],
    [
      'a variable of DevSpace that a command gives',
      {
        'devspace.yaml': `version: v2beta1\nvars: {V: {command: x, default: 0.57.0}}\ndeployments: {a: {helm: {chart: {name: "${charts}/flux-operator", version: "\${V}"}}}}\n`,
      },
      [
        'devspace.yaml:3 operator-chart ${V} variable installer bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a variable of Azure Pipelines',
      {
        'azure-pipelines.yml': `variables:\n- {name: w, value: 0.56.0}\n- {name: v, value: 0.57.0}\nsteps:\n- script: helm install a ${charts}/flux-operator --version $(v)\n`,
      },
      ['azure-pipelines.yml:3 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value of a deployment of Kluctl and one without',
      {
        '.kluctl.yaml': 'args: []\n',
        'deployment.yaml': 'vars:\n- file: no.yaml\n- values: {v: 0.57.0}\n',
        'a/helm-chart.yaml': `helmChart:\n  repo: ${charts}/flux-operator\n  chartVersion: "{{ v }}"\n`,
      },
      [
        'a/helm-chart.yaml:3 operator-chart {{ v }} variable installer bootstrap report ({{ v }} is filled in from deployment.yaml:3)',
        'deployment.yaml:3 operator-chart 0.57.0 exact variable bootstrap follow',
      ],
    ],
    [
      'two arguments of one name of Kluctl',
      {
        '.kluctl.yaml': 'args:\n- {name: v, default: 0.57.0}\n- {name: v, default: 0.56.0}\n',
        'a/helm-chart.yaml': `helmChart:\n  repo: ${charts}/flux-operator\n  chartVersion: "{{ args.v }}"\n`,
      },
      [
        '.kluctl.yaml:2 operator-chart 0.57.0 exact variable bootstrap report ({{ args.v }} has values that differ (0.57.0 at .kluctl.yaml:2, 0.56.0 at .kluctl.yaml:3))',
        '.kluctl.yaml:3 operator-chart 0.56.0 exact variable bootstrap report ({{ args.v }} has values that differ (0.57.0 at .kluctl.yaml:2, 0.56.0 at .kluctl.yaml:3))',
        'a/helm-chart.yaml:3 operator-chart {{ args.v }} variable installer bootstrap report ({{ args.v }} has values that differ (0.57.0 at .kluctl.yaml:2, 0.56.0 at .kluctl.yaml:3))',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('fields of an instance of kro', () => {
  it.each<Case>([
    [
      'that it writes',
      {
        'g.yaml': `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: a}\nspec:\n  schema:\n    apiVersion: v1alpha1\n    kind: Platform\n    spec: {version: string}\n  resources:\n  - id: a\n    template:\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      spec: {url: "${charts}/flux-operator", ref: {tag: "\${schema.spec.version}"}}\n`,
        'p.yaml': 'apiVersion: kro.run/v1alpha1\nkind: Platform\nmetadata: {name: p}\nspec: {version: 0.57.0}\n',
      },
      [
        'g.yaml:15 operator-chart ${schema.spec.version} variable resource-set gitops report (${schema.spec.version} is filled in from p.yaml:4)',
        'p.yaml:4 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'that one of two writes',
      {
        'g.yaml': `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: a}\nspec:\n  schema:\n    apiVersion: v1alpha1\n    kind: Platform\n    spec: {version: 'string | default=0.57.0'}\n  resources:\n  - id: a\n    template:\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      spec: {url: "${charts}/flux-operator", ref: {tag: "\${schema.spec.version}"}}\n`,
        'p.yaml': 'apiVersion: kro.run/v1alpha1\nkind: Platform\nmetadata: {name: p}\nspec: {version: 0.57.0}\n',
        'q.yaml': 'apiVersion: kro.run/v1alpha1\nkind: Platform\nmetadata: {name: q}\nspec: {x: 1}\n',
      },
      [
        'g.yaml:8 operator-chart 0.57.0 exact variable gitops follow',
        'g.yaml:15 operator-chart ${schema.spec.version} variable resource-set gitops report (${schema.spec.version} is filled in from p.yaml:4 and g.yaml:8)',
        'p.yaml:4 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
    [
      'that none writes',
      {
        'g.yaml': `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: a}\nspec:\n  schema:\n    apiVersion: v1alpha1\n    kind: Platform\n    spec: {version: 'string | default=0.57.0'}\n  resources:\n  - id: a\n    template:\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      spec: {url: "${charts}/flux-operator", ref: {tag: "\${schema.spec.version}"}}\n`,
      },
      [
        'g.yaml:8 operator-chart 0.57.0 exact variable gitops follow',
        'g.yaml:15 operator-chart ${schema.spec.version} variable resource-set gitops report (${schema.spec.version} is filled in from g.yaml:8)',
      ],
    ],
    [
      'that nobody gives a default',
      {
        'g.yaml': `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: a}\nspec:\n  schema:\n    apiVersion: v1alpha1\n    kind: Platform\n    spec: {version: string}\n  resources:\n  - id: a\n    template:\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      spec: {url: "${charts}/flux-operator", ref: {tag: "\${schema.spec.version}"}}\n`,
        'p.yaml': 'apiVersion: kro.run/v1alpha1\nkind: Platform\nmetadata: {name: p}\nspec: {x: 1}\n',
      },
      [
        'g.yaml:15 operator-chart ${schema.spec.version} variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'of another kind',
      {
        'g.yaml': `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: a}\nspec:\n  schema:\n    apiVersion: v1alpha1\n    kind: Platform\n    spec: {version: string}\n  resources:\n  - id: a\n    template:\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      spec: {url: "${charts}/flux-operator", ref: {tag: "\${schema.spec.version}"}}\n`,
        'p.yaml': 'apiVersion: kro.run/v1alpha1\nkind: Other\nmetadata: {name: p}\nspec: {version: 0.57.0}\n',
      },
      [
        'g.yaml:15 operator-chart ${schema.spec.version} variable resource-set gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what a move writes where values are given', () => {
  it.each<Case>([
    [
      'a default of Flux',
      {
        'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V:=0.37.1}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a, namespace: flux-system}\nspec: {path: ./}\n',
      },
      ['a.yaml:6 0.37.1 → 0.58.1'],
    ],
    [
      'a default of a helmfile',
      {
        'helmfile.yaml': `releases:\n- name: a\n  chart: ${charts}/flux-operator\n  version: '{{ env "FLUX_V" | default "0.37.1" }}'\n`,
      },
      ['helmfile.yaml:4 0.37.1 → 0.58.1'],
    ],
    [
      'a default of Ansible',
      {
        'play.yml': `- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v | default('0.37.1') }}"}\n`,
      },
      ['play.yml:3 0.37.1 → 0.58.1'],
    ],
    [
      'a default of Ansible behind letters of more bytes',
      {
        'play.yml': `# ää\n- hosts: all\n  tasks:\n  - helm: {chart_ref: "${charts}/flux-operator", chart_version: "{{ v | default('0.37.1') }}"}\n`,
      },
      ['play.yml:4 0.37.1 → 0.58.1'],
    ],
    [
      'a default of kro',
      {
        'g.yaml': `apiVersion: kro.run/v1alpha1\nkind: ResourceGraphDefinition\nmetadata: {name: a}\nspec:\n  schema:\n    apiVersion: v1alpha1\n    kind: Platform\n    spec: {version: 'string | default=0.37.1'}\n  resources:\n  - id: a\n    template:\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      spec: {url: "${charts}/flux-operator", ref: {tag: "\${schema.spec.version}"}}\n`,
      },
      ['g.yaml:8 0.37.1 → 0.58.1'],
    ],
    [
      'a value in quotes of a file of variables',
      {
        'apps/s.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: "\${V}"}\n`,
        'k.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec:\n  path: ./apps\n  postBuild: {substituteFrom: [{kind: ConfigMap, name: v}]}\n',
        'kustomization.yaml':
          'resources: [k.yaml]\nconfigMapGenerator:\n- {name: v, namespace: flux-system, envs: [v.env]}\n',
        'v.env': 'W=1\nV="0.37.1"\n',
      },
      ['v.env:2 0.37.1 → 0.58.1'],
    ],
  ])('%s', async (_of, files, says) => expect((await moved(files)).edits).toEqual(says))
})
