import { describe, expect, it } from 'vitest'
import { moved } from '../support/edited.js'
import { readIn, type Case } from '../support/read-in.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'

describe('manifests in a text', () => {
  it.each<Case>([
    [
      'a source with a digest',
      {
        'a.sh': `cat <<EOF | kubectl apply -f -\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n    digest: sha256:aa\nEOF\n`,
      },
      ['unread a.sh:7 its version was not read'],
    ],
    [
      'a source behind another object',
      {
        'a.sh': `cat <<EOF\nkind: Namespace\ntag: 0.55.0\n---\nkind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n---\ntag: 0.56.0\nEOF\n`,
      },
      ['a.sh:9 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a source at the beginning of a file',
      { 'a.tmpl': `kind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\n` },
      ['a.tmpl:5 operator-chart 0.57.0 exact oci-repository gitops follow'],
    ],
    [
      'a source with a blank line in it',
      {
        'a.sh': `cat <<EOF\nkind: OCIRepository\n\nspec:\n  url: ${charts}/flux-operator\n\n  ref:\n    tag: 0.57.0\nEOF\n`,
      },
      ['a.sh:8 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a source whose kind stands behind its fields',
      {
        'a.sh': `cat <<EOF\nspec:\n  url: ${charts}/flux-operator\n\n  ref:\n    tag: 0.57.0\nkind: OCIRepository\nEOF\n`,
      },
      ['a.sh:6 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a source that is indented',
      {
        'a.sh': `x() {\n  cat <<-EOF\n    kind: OCIRepository\n    spec:\n      url: ${charts}/flux-operator\n      ref:\n        tag: 0.57.0\n  EOF\n  tag: 0.56.0\n}\n`,
      },
      ['a.sh:7 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a source of others',
      {
        'a.sh': `cat <<EOF | kubectl apply -f -\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nspec:\n  url: ${charts}/other\n  ref:\n    tag: 0.57.0\nEOF\n# flux-operator\n`,
      },
      [],
    ],
    [
      'a release with the address elsewhere',
      {
        'a.sh': `BASE="${charts}"\ncat <<EOF\nkind: HelmRelease\nspec:\n  chart:\n    spec:\n      chart: flux-operator\n      version: 0.57.0\nEOF\n`,
      },
      [
        'a.sh:8 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'left a.sh:1 an address of charts without the name of one',
      ],
    ],
    [
      'a release without a version',
      {
        'a.sh': `BASE="${charts}"\ncat <<EOF\nkind: HelmRelease\nspec:\n  chart:\n    spec:\n      chart: flux-operator\nEOF\n`,
      },
      ['unread a.sh:7 no version is read beside it', 'left a.sh:1 an address of charts without the name of one'],
    ],
    [
      'a release of another chart',
      {
        'a.sh': `BASE="${charts}"\ncat <<EOF\nkind: HelmRelease\nspec:\n  chart:\n    spec:\n      chart: other\n      version: 0.57.0\nEOF\n`,
      },
      ['left a.sh:1 an address of charts without the name of one'],
    ],
    [
      'a release without an address',
      {
        'a.sh':
          'cat <<EOF\nkind: HelmRelease\nspec:\n  chart:\n    spec:\n      chart: flux-operator\n      version: 0.57.0\nEOF\n',
      },
      ['unread a.sh:7 its version was not read'],
    ],
    [
      'a source far behind the beginning of a file',
      {
        'a.sh': `# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\n# a line of a remark\ncat <<EOF\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0\nkind: OCIRepository\nEOF\n`,
      },
      ['a.sh:165 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('defaults in a mapping', () => {
  it.each<Case>([
    [
      'a value below a description',
      {
        '.gitlab-ci.yml': `variables:\n  V:\n    description: x\n    value: "0.57.0"\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:4 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value of a name inside of another',
      {
        '.gitlab-ci.yml': `variables:\n  V:\n    a:\n      value: "0.56.0"\n    value: "0.57.0"\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:5 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value below another name',
      {
        '.gitlab-ci.yml': `variables:\n  V:\n    description: x\n  W:\n    value: "0.57.0"\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      [
        '.gitlab-ci.yml:7 operator-chart $V variable version-constant gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a value behind too many keys',
      {
        '.gitlab-ci.yml': `variables:\n  V:\n    k0: 1\n    k1: 1\n    k2: 1\n    k3: 1\n    k4: 1\n    k5: 1\n    k6: 1\n    k7: 1\n    k8: 1\n    k9: 1\n    k10: 1\n    k11: 1\n    value: "0.57.0"\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      [
        '.gitlab-ci.yml:17 operator-chart $V variable version-constant gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a value behind as many keys as are looked at',
      {
        '.gitlab-ci.yml': `variables:\n  V:\n    k0: 1\n    k1: 1\n    k2: 1\n    k3: 1\n    k4: 1\n    k5: 1\n    k6: 1\n    k7: 1\n    k8: 1\n    k9: 1\n    k10: 1\n    value: "0.57.0"\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:14 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value without quotes',
      {
        '.gitlab-ci.yml': `variables:\n  V:\n    value: v0.57.0\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:3 operator-chart v0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value in single quotes',
      {
        '.gitlab-ci.yml': `variables:\n  V:\n    value: 'v0.57.0'\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:3 operator-chart v0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value in a flow mapping',
      {
        '.gitlab-ci.yml': `variables:\n  V: {description: x, value: '0.57.0'}\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:2 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value in a file that ends with it',
      {
        'z.yml': `job:\n  script: helm install a ${charts}/flux-operator --version $V\nvariables:\n  V:\n    value: "0.57.0"`,
      },
      ['z.yml:5 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value of a file that is no pipeline',
      { 'a.toml': `cmd = "helm install a ${charts}/flux-operator --version $V"\nV:\n  value: "0.57.0"\n` },
      ['a.toml:1 operator-chart $V variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a value at the left',
      { 'a.yml': `V:\n  value: "0.57.0"\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n` },
      ['a.yml:2 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a value in double quotes of a flow mapping',
      {
        '.gitlab-ci.yml': `variables:\n  V: {description: x, value: "0.57.0"}\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:2 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a name and its value in a list',
      {
        'a.yml': `env:\n- name: V\n  a: 1\n  value: "0.57.0"\nargs: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['a.yml:4 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a name and a value too far behind it in a list',
      {
        'a.yml': `env:\n- name: V\n  a: 1\n  b: 1\n  value: "0.57.0"\nargs: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['a.yml:6 operator-chart $V variable version-constant gitops report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a value behind a blank line',
      {
        '.gitlab-ci.yml': `\nvariables:\n  V:\n    value: "0.57.0"\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:4 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('functions of a shell and of make', () => {
  it.each<Case>([
    [
      'a function at the left',
      {
        'a.sh': `install_chart() {\n  helm install "$1" ${charts}/$1 --version $2\n}\ninstall_chart flux-operator 0.57.0\n`,
      },
      ['a.sh:4 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a function with its word',
      {
        'a.sh': `function install_chart {\n  helm install "$1" ${charts}/$1 --version $2\n}\ninstall_chart flux-operator 0.57.0\n`,
      },
      ['a.sh:4 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a function behind many others',
      {
        'a.sh': `${'step() {\n  echo\n}\n'.repeat(30)}function install_chart {\n  helm install "$1" ${charts}/$1 --version $2\n}\ninstall_chart flux-operator 0.57.0\n`,
      },
      ['a.sh:94 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a function in a block',
      {
        'a.sh': `if true; then\n  install_chart() {\n    helm install "$1" ${charts}/$1 --version $2\n  }\n  install_chart flux-operator 0.57.0\nfi\n`,
      },
      ['a.sh:5 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a function that nothing closes',
      {
        'a.sh': `install_chart() {\n  helm install "$1" ${charts}/$1 --version $2\ninstall_chart flux-operator 0.57.0\n`,
      },
      ['a.sh:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version behind the function',
      {
        'a.sh': `install_chart() {\n  helm install "$1" ${charts}/$1\n}\nother() {\n  helm install x --version $2\n}\ninstall_chart flux-operator 0.57.0\n`,
      },
      [
        'unread a.sh:2 which chart is taken is filled in from elsewhere, and with it its version',
        'unread a.sh:7 a version beside our name, which was not read',
      ],
    ],
    [
      'a function of make',
      {
        Makefile: `define install\nhelm install $(1) ${charts}/$(1) --version $(2)\nendef\nall:\n\t$(call install,flux-operator,0.57.0)\n`,
      },
      ['Makefile:5 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a function of make without an end',
      {
        Makefile: `all:\n\t$(call install,flux-operator,0.57.0)\ndefine install\nhelm install $(1) ${charts}/$(1) --version $(2)\n`,
      },
      ['Makefile:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a function with a version behind 4000 characters',
      {
        'a.sh': `install_chart() {\n  helm install "$1" ${charts}/$1 \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --set abcdefgh=ijklmnopqrstu \\\n    --version $2\n}\ninstall_chart flux-operator 0.57.0\n`,
      },
      [
        'unread a.sh:2 which chart is taken is filled in from elsewhere, and with it its version',
        'unread a.sh:135 a version beside our name, which was not read',
      ],
    ],
    [
      'a function in quotes with a variable',
      {
        'a.sh': `install_chart() {\n  local chart="$1" version="$2"\n  helm install x "${charts}/$chart" --version "$version"\n}\nV=0.57.0\ninstall_chart 'flux-operator' "$V"\n`,
      },
      ['a.sh:5 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a function in a block and a version behind it',
      {
        'a.sh': `if true; then\n  install_chart() {\n    helm install "$1" ${charts}/$1\n  }\n  helm install x --version $2\n  install_chart flux-operator 0.57.0\nfi\n`,
      },
      [
        'unread a.sh:3 which chart is taken is filled in from elsewhere, and with it its version',
        'unread a.sh:6 a version beside our name, which was not read',
      ],
    ],
    [
      'a version behind a function of make',
      {
        Makefile: `define install\nhelm install $(1) ${charts}/$(1)\nendef\ndefine other\nx --version $(2)\nendef\nall:\n\t$(call install,flux-operator,0.57.0)\n`,
      },
      [
        'unread Makefile:5 which chart is taken is filled in from elsewhere, and with it its version',
        'unread Makefile:8 a version beside our name, which was not read',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('objects of a program', () => {
  it.each<Case>([
    [
      'two addresses and a version of each',
      {
        'a.ts': `const a = {\n  operatorChart: '${charts}/flux-operator',\n  operatorVersion: '0.57.0',\n  instanceChart: '${charts}/flux-instance',\n  instanceVersion: '0.56.0',\n}\n`,
      },
      [
        'a.ts:3 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.ts:5 instance-chart 0.56.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'two addresses and one version',
      {
        'a.ts': `const a = {\n  operatorChart: '${charts}/flux-operator',\n  instanceChart: '${charts}/flux-instance',\n  version: '0.57.0',\n}\n`,
      },
      ['unread a.ts:4 its version was not read'],
    ],
    [
      'one address and versions of others',
      { 'a.ts': `const a = {\n  chart: '${charts}/flux-operator',\n  version: '0.57.0',\n  imageTag: 'v0.56.0',\n}\n` },
      [
        'a.ts:3 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'unread a.ts:4 its version was not read',
      ],
    ],
    [
      'one address and two plain versions',
      {
        'a.ts': `const a = {\n  chart: '${charts}/flux-operator',\n  version: '0.57.0',\n  chartVersion: '0.56.0',\n}\n`,
      },
      ['unread a.ts:3 its version was not read'],
    ],
    [
      'a version in brackets behind a name',
      {
        'a.ts': `const versions = { operator: '0.57.0' }\nconst a = { chart: '${charts}/flux-operator', version: versions['operator'] }\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version that a call is asked for',
      {
        'a.ts': `const a = new Chart({ chart: '${charts}/flux-operator', version: config.require('operatorVersion') })\n`,
      },
      [
        'a.ts:1 operator-chart operatorVersion variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a version that a call makes',
      { 'a.ts': `const a = new Chart({ chart: '${charts}/flux-operator', version: String('0.57.0') })\n` },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version that moves',
      { 'a.ts': `const a = new Chart({ chart: '${charts}/flux-operator', version: String('latest') })\n` },
      ['a.ts:1 operator-chart latest floating version-constant bootstrap report (the tag moves)'],
    ],
    [
      'a list of one version',
      { 'a.ts': `const a = { chart: '${charts}/flux-operator', versions: ['0.57.0'], version: '0.56.0' }\n` },
      [
        'a.ts:1 operator-chart 0.56.0 exact version-constant bootstrap follow',
        'unread a.ts:1 its version was not read',
      ],
    ],
    [
      'a name and a repository',
      { 'a.ts': `const a = { name: 'flux-operator', repo: '${charts}', version: '0.57.0' }\n` },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name and a repository of a name that nothing gives',
      { 'a.ts': "const a = { name: 'flux-operator', repo: chartRepo, version: '0.57.0' }\n" },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name and a repository of a name',
      { 'a.ts': `const base = '${charts}'\nconst a = { name: 'flux-operator', repo: base, version: '0.57.0' }\n` },
      ['a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name of another key',
      { 'a.ts': `const a = { id: 'flux-operator', repo: '${charts}', version: '0.57.0' }\n` },
      ['unread a.ts:1 its version was not read'],
    ],
    [
      'a name without a repository',
      { 'a.ts': "const a = { name: 'flux-operator', version: '0.57.0' }\n" },
      ['unread a.ts:1 a version beside our name, which was not read'],
    ],
    [
      'an image and its tag',
      { 'a.ts': "const a = { image: 'ghcr.io/controlplaneio-fluxcd/flux-operator', tag: 'v0.57.0' }\n" },
      ['a.ts:1 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an image with a tag and another',
      { 'a.ts': "const a = { image: 'ghcr.io/controlplaneio-fluxcd/flux-operator:v0.56.0', tag: 'v0.57.0' }\n" },
      [
        'a.ts:1 operator-image v0.56.0 exact version-constant bootstrap follow',
        'unread a.ts:1 its version was not read',
      ],
    ],
    [
      'a page of the project',
      { 'a.ts': "const a = { url: 'https://github.com/controlplaneio-fluxcd/flux-operator', version: '0.57.0' }\n" },
      ['unread a.ts:1 its version was not read'],
    ],
    [
      'manifests and their tag',
      { 'a.ts': `const a = { artifact: '${manifests}', tag: 'v0.57.0' }\n` },
      ['a.ts:1 manifests v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'the tag of an image in values',
      {
        'a.ts': `const a = { chart: '${charts}/flux-operator', version: '0.57.0', values: { image: { tag: 'v0.57.0' } } }\n`,
      },
      [
        'a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.ts:1 operator-image v0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'the tag of a forked image in values',
      {
        'a.ts': `const a = { chart: '${charts}/flux-operator', version: '0.57.0', values: { image: { repository: 'example.com/x', tag: 'v0.57.0' } } }\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'the tag of an image of ours in values',
      {
        'a.ts': `const a = { chart: '${charts}/flux-operator', version: '0.57.0', values: { image: { repository: 'ghcr.io/controlplaneio-fluxcd/flux-operator', tag: 'v0.57.0' } } }\n`,
      },
      [
        'a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.ts:1 operator-image v0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'the tag of an image in values of another object',
      {
        'a.ts': `const b = { image: { tag: 'v0.55.0' } }\nconst a = { chart: '${charts}/flux-operator', version: '0.57.0' }\nconst d = { image: { tag: 'v0.56.0' } }\n`,
      },
      ['a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'the tag of an image by a path in values',
      {
        'a.ts': `const a = { chart: '${charts}/flux-operator', version: '0.57.0', values: { 'image.tag': 'v0.57.0', 'image.other': 'x' } }\n`,
      },
      [
        'a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.ts:1 operator-image v0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'the Flux of an instance in values',
      {
        'a.ts': `const a = { chart: '${charts}/flux-instance', version: '0.57.0', values: { instance: { distribution: { version: '2.7.x' } } } }\n`,
      },
      [
        'a.ts:1 instance-chart 0.57.0 exact version-constant bootstrap follow',
        'a.ts:1 flux-version 2.7.x range flux-version bootstrap report (a range selects by itself)',
      ],
    ],
    [
      'no Flux of an instance in values',
      {
        'a.ts': `const a = { chart: '${charts}/flux-instance', version: '0.57.0', values: { instance: { other: { version: '2.7.x' } } } }\n`,
      },
      ['a.ts:1 instance-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'the Flux of an instance in values of the operator',
      {
        'a.ts': `const a = { chart: '${charts}/flux-operator', version: '0.57.0', values: { instance: { distribution: { version: '2.7.x' } } } }\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a ref beside an address',
      { 'a.ts': `const a = { url: '${charts}/flux-operator', ref: { tag: '0.57.0' }, other: { tag: '0.56.0' } }\n` },
      [
        'a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'unread a.ts:1 its version was not read',
      ],
    ],
    [
      'a ref beside an address and a version',
      { 'a.ts': `const a = { url: '${charts}/flux-operator', ref: { tag: '0.56.0' }, version: '0.57.0' }\n` },
      [
        'a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'unread a.ts:1 its version was not read',
      ],
    ],
    [
      'short names',
      { 'a.ts': `const chart = '${charts}/flux-operator'\nconst version = '0.57.0'\nx({ chart, version })\n` },
      ['a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a chain of calls',
      { 'a.ts': `x.chart('${charts}/flux-operator')\n  .version('0.57.0')\n  .install()\nx.version('0.56.0')\n` },
      [
        'a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'unread a.ts:1 no version is read beside it',
      ],
    ],
    [
      'statements of a block',
      { 'a.ts': `function f() {\n  const chart = '${charts}/flux-operator'\n  x.version = '0.57.0'\n}\n` },
      ['unread a.ts:2 no version is read beside it'],
    ],
    [
      'an object that nothing closes',
      { 'a.ts': `const a = {\n  chart: '${charts}/flux-operator',\nconst version = '0.57.0'\n` },
      ['a.ts:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'braces of a shell',
      { 'a.sh': `{\n  chart=${charts}/flux-operator\n  version=0.57.0\n}\n` },
      ['unread a.sh:3 its version was not read'],
    ],
    [
      'an object of a section',
      {
        'a.toml': `[[charts]]\nchart = "${charts}/flux-operator"\nversion = "0.57.0"\n[[charts]]\nversion = "0.56.0"\n`,
      },
      ['a.toml:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a mapping of CUE',
      { 'a.cue': `a: {\n  chart: "${charts}/flux-operator"\n  version: "0.57.0"\n}\n` },
      ['a.cue:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'words of a command in a program',
      { 'a.ts': `run('helm', 'install', 'a', '${charts}/flux-operator')\nconst o = { version: '0.57.0' }\n` },
      [
        'a.ts:1 operator-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
      ],
    ],
    [
      'a range',
      { 'a.ts': `const a = { chart: '${charts}/flux-operator', version: '0.57.x' }\n` },
      ['a.ts:1 operator-chart 0.57.x range version-constant bootstrap report (a range selects by itself)'],
    ],
    [
      'a name and a repository of others',
      { 'a.ts': "const a = { name: 'flux-operator', repo: 'https://example.com/charts', version: '0.57.0' }\n" },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name and a repository that fills in another',
      {
        'a.ts':
          "const host = 'ghcr.io'\nconst a = { name: 'flux-operator', repo: `oci://${host}/controlplaneio-fluxcd/charts`, version: '0.57.0' }\n",
      },
      ['a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'names of a block',
      { 'a.ts': `function f() {\n  const chart = '${charts}/flux-operator'\n  version = '0.57.0'\n}\n` },
      ['unread a.ts:3 its version was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('names of a program', () => {
  it.each<Case>([
    [
      'a default of a shell',
      { 'a.sh': `: "\${V:=0.57.0}"\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a default of a shell in a program',
      {
        'a.ts': `const x = '\${V:=0.56.0}'\nconst V = '0.57.0'\nhelm('install', 'a', '${charts}/flux-operator', '--version', V)\n`,
      },
      ['a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name below others',
      {
        'a.ts': `const a = { b: { c: { d: { e: { version: '0.57.0' } } } } }\nhelm('install', 'x', '${charts}/flux-operator', '--version', a.b.c.d.e.version)\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name below another of the same name',
      {
        'a.ts': `const a = { version: '0.57.0' }\nconst b = { version: '0.56.0' }\nhelm('install', 'x', '${charts}/flux-operator', '--version', a.version)\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name with a path in a file of properties',
      {
        'a.properties': `flux.version=0.57.0\nother.version=0.56.0\ncmd=helm install x ${charts}/flux-operator --version \${flux.version}\n`,
      },
      ['a.properties:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a local of a function of a shell',
      {
        'a.sh': `f() {\n  local V=0.57.0\n  helm install a ${charts}/flux-operator --version "$V"\n}\ng() {\n  local V=0.56.0\n  helm install a x --version "$V"\n}\n`,
      },
      ['a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a local of another function of a shell',
      { 'a.sh': `f() {\n  helm install a ${charts}/flux-operator --version "$V"\n}\ng() {\n  local V=0.56.0\n}\n` },
      ['a.sh:2 operator-chart $V variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a name that is no local of a function of a shell',
      { 'a.sh': `f() {\n  V=0.57.0\n}\nf\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'constants of Go',
      {
        'a.go': `const (\n\tchartVersion = "0.57.0"\n)\n\nfunc f() {\n\trun("helm", "install", "a", "${charts}/flux-operator", "--version", chartVersion)\n}\n`,
      },
      ['a.go:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'arguments of a call',
      {
        'a.py': `configure(chart_version="0.56.0")\n\ndef f():\n    run("helm", "install", "a", "${charts}/flux-operator", "--version", chart_version)\n`,
      },
      [
        'a.py:4 operator-chart chart_version variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a default of a parameter',
      {
        'a.py': `def f(chart_version="0.57.0"):\n    run("helm", "install", "a", "${charts}/flux-operator", "--version", chart_version)\n`,
      },
      ['a.py:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a default of a parameter of another function',
      {
        'a.py': `def g(chart_version="0.56.0"):\n    pass\n\ndef f():\n    run("helm", "install", "a", "${charts}/flux-operator", "--version", chart_version)\n`,
      },
      [
        'a.py:5 operator-chart chart_version variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a default of a parameter of an arrow',
      {
        'a.ts': `const f = (chartVersion = '0.57.0') => {\n  run('helm', 'install', 'a', '${charts}/flux-operator', '--version', chartVersion)\n}\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a list of values in brackets',
      {
        'a.ts': `const o = [chartVersion = '0.56.0']\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', chartVersion)\n`,
      },
      [
        'a.ts:2 operator-chart chartVersion variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a default of a template',
      { 'a.yaml.gotmpl': `version: {{ .V | default "0.57.0" }}\nchart: ${charts}/flux-operator\n` },
      [
        'a.yaml.gotmpl:1 operator-chart {{ .V | default "0.57.0" }} variable template bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a path whose end another name has',
      {
        'a.properties': `flux.version=0.57.0\nother.version=0.56.0\ncmd=helm install x ${charts}/flux-operator --version \${flux.version}\n`,
      },
      ['a.properties:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name that begins a path',
      { 'a.properties': `version.other=0.56.0\ncmd=helm install x ${charts}/flux-operator --version \${version}\n` },
      [
        'a.properties:2 operator-chart ${version} variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'an entry of one of two tables over several lines',
      {
        'a.ts': `const others = {\n  op: '0.56.0',\n}\nconst versions = {\n  op: '0.57.0',\n}\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', versions.op)\n`,
      },
      ['a.ts:5 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an entry of a table whose name a function is given elsewhere',
      {
        'a.ts': `const versions = {\n  op: '0.57.0',\n}\nfunction g(versions) {\n  return 1\n}\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', versions.op)\n`,
      },
      ['a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an entry of a table whose name a function is given that uses it',
      {
        'a.ts': `const versions = {\n  op: '0.57.0',\n}\nfunction g(versions) {\n  run('helm', 'install', 'a', '${charts}/flux-operator', '--version', versions.op)\n}\n`,
      },
      [
        'a.ts:5 operator-chart versions.op variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'names that stand for it, each far from the next',
      { 'a.sh': `X=0.57.0\n\n\nW="\${X}"\n\n\nV=$W\n\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name of make that stands for it',
      { Makefile: `X = 0.57.0\n\n\nV := $(X)\n\nall:\n\thelm install a ${charts}/flux-operator --version $(V)\n` },
      ['Makefile:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name of a Taskfile that stands for it',
      {
        'Taskfile.yml': `vars:\n  X: "0.57.0"\n  A: x\n  B: x\n  V: "{{.X}}"\ntasks:\n  a: helm install a ${charts}/flux-operator --version {{.V}}\n`,
      },
      ['Taskfile.yml:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name of a program that stands for it',
      {
        'a.ts': `const x = '0.57.0'\n\n\nconst v = x\n\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', v)\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name that stands for another',
      { 'a.sh': `X=0.57.0\n\n\nV=$Y\n\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:6 operator-chart $V variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a name that two forms of one version give',
      { 'a.sh': `V="\${X:-0.57.0}"\nV=0.57.0\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'a name that a range and a version give',
      { 'a.sh': `V=0.57.x\nV=0.57.0\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:3 operator-chart $V variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('where a name means something', () => {
  it.each<Case>([
    [
      'a parameter hides a name of the file',
      {
        'a.ts': `const chartVersion = '0.56.0'\nfunction f(chartVersion) {\n  run('helm', 'install', 'a', '${charts}/flux-operator', '--version', chartVersion)\n}\n`,
      },
      [
        'a.ts:3 operator-chart chartVersion variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a parameter hides nothing behind its function',
      {
        'a.ts': `const chartVersion = '0.57.0'\nfunction f(chartVersion) {\n  return 1\n}\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', chartVersion)\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a parameter hides nothing in a line directly behind it',
      {
        'a.py': `chart_version = "0.57.0"\ndef f(chart_version):\n    return 1\nrun("helm", "install", "a", "${charts}/flux-operator", "--version", chart_version)\n`,
      },
      ['a.py:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name of an inner block goes before one of the file',
      {
        'a.py': `chart_version = "0.56.0"\ndef f():\n    chart_version = "0.57.0"\n    run("helm", "install", "a", "${charts}/flux-operator", "--version", chart_version)\n`,
      },
      ['a.py:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name of another block is none',
      {
        'a.py': `def g():\n    chart_version = "0.56.0"\ndef f():\n    run("helm", "install", "a", "${charts}/flux-operator", "--version", chart_version)\n`,
      },
      [
        'a.py:4 operator-chart chart_version variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a name of the nearest of two blocks',
      {
        'a.py': `def f():\n    chart_version = "0.56.0"\n    if x:\n        chart_version = "0.57.0"\n        run("helm", "install", "a", "${charts}/flux-operator", "--version", chart_version)\n`,
      },
      ['a.py:4 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a parameter of a method',
      {
        'a.java': `class A {\n  String chartVersion = "0.56.0";\n  void f(String chartVersion) {\n    run("helm", "install", "a", "${charts}/flux-operator", "--version", chartVersion);\n  }\n}\n`,
      },
      [
        'a.java:4 operator-chart chartVersion variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a name that tells means it anywhere',
      {
        'a.py': `def g():\n    flux_operator_version = "0.57.0"\ndef f():\n    run("helm", "install", "a", "${charts}/flux-operator", "--version", flux_operator_version)\n`,
      },
      [
        'a.py:2 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.py:4 operator-chart flux_operator_version variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'an entry of a table over several lines',
      {
        'a.py': `VERSIONS = {\n    "operator": "0.57.0",\n    "other": "0.56.0",\n}\nrun("helm", "install", "a", "${charts}/flux-operator", "--version", VERSIONS["operator"])\n`,
      },
      [
        'a.py:5 operator-chart VERSIONS variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'an entry of a table that a function is given',
      {
        'a.py': `VERSIONS = {\n    "operator": "0.57.0",\n}\ndef f(VERSIONS):\n    run("helm", "install", "a", "${charts}/flux-operator", "--version", VERSIONS["op"])\n`,
      },
      [
        'a.py:5 operator-chart VERSIONS variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a name that twenty-one places give',
      {
        'a.sh': `V=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nV=0.57.0\nhelm install a ${charts}/flux-operator --version "$V"\n`,
      },
      ['a.sh:22 operator-chart $V variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a parameter of an arrow hides nothing in the next line',
      {
        'a.ts': `const chartVersion = '0.57.0'\nconst f = (chartVersion) => 1\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', chartVersion)\n`,
      },
      ['a.ts:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a default of an arrow in the last line',
      {
        'a.ts': `const a = 1\nconst f = (chartVersion = '0.57.0') => run('helm', 'install', 'a', '${charts}/flux-operator', '--version', chartVersion)`,
      },
      ['a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('addresses of a release', () => {
  it.each<Case>([
    [
      'a placeholder of a template',
      {
        'a.sh': 'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v{{ V }}/install.yaml\n',
      },
      ['a.sh:1 operator-image v{{ V }} variable release-url bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a placeholder of make',
      {
        Makefile:
          'V = 0.57.0\nall:\n\tcurl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v$(V)/install.yaml\n',
      },
      ['Makefile:1 operator-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a command in place of a version',
      {
        'a.sh':
          'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/$(get version)/install.yaml\n',
      },
      ['unread a.sh:1 its version comes from $(get, which was not found'],
    ],
    [
      'a file of the command line tool',
      {
        'a.sh':
          'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/flux-operator_0.57.0_linux_amd64.tar.gz\n',
      },
      [
        'a.sh:1 cli-image v0.57.0 exact release-url bootstrap follow',
        'a.sh:1 cli-image 0.57.0 exact release-url bootstrap follow',
      ],
    ],
    [
      'a file of the command line tool by another version',
      {
        'a.sh':
          'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/flux-operator_0.56.0_linux_amd64.tar.gz\n',
      },
      [
        'a.sh:1 cli-image v0.57.0 exact release-url bootstrap report (the address names it more than once, and not all of it can follow)',
        'a.sh:1 cli-image 0.56.0 exact release-url bootstrap report (the address names it more than once, and not all of it can follow)',
      ],
    ],
    [
      'a file of the command line tool by a name',
      {
        'a.sh':
          'V=0.57.0\ncurl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v$V/flux-operator_${V}_linux_amd64.tar.gz\n',
      },
      ['a.sh:1 cli-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a format and its argument',
      {
        'a.go':
          'var v = "0.57.0"\nvar u = fmt.Sprintf("https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v%s/install.yaml", v)\n',
      },
      ['a.go:1 operator-image 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a format of a shell',
      {
        'a.sh':
          'V=0.57.0\nprintf "https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v%s/install.yaml" $V > x\n',
      },
      ['a.sh:2 operator-image v%s variable release-url bootstrap report (what it stands for is not known here)'],
    ],
    [
      'a tree of another version',
      { 'a.sh': 'curl https://github.com/controlplaneio-fluxcd/flux-operator/tree/v0.57.0/x\n' },
      ['unread a.sh:1 its version was not read'],
    ],
    [
      'a release without its address',
      { 'a.sh': 'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/x/v0.57.0\n' },
      ['unread a.sh:1 its version was not read'],
    ],
    [
      'two addresses in one line',
      {
        'a.sh':
          'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/install.yaml https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.56.0/install.yaml\n',
      },
      [
        'a.sh:1 operator-image v0.57.0 exact release-url bootstrap follow',
        'a.sh:1 operator-image v0.56.0 exact release-url bootstrap follow',
      ],
    ],
    [
      'a tool of the actions',
      { 'a.yaml': 'steps:\n  - uses: controlplaneio-fluxcd/flux-operator/actions/setup@v0.57.0\n' },
      ['a.yaml:2 cli-image v0.57.0 exact release-url bootstrap follow', 'left a.yaml:2 an action of a workflow'],
    ],
    [
      'an address at the beginning of a file',
      { 'a.txt.tmpl': 'controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/install.yaml\n' },
      ['a.txt.tmpl:1 operator-image v0.57.0 exact release-url bootstrap follow'],
    ],
    [
      'an address in a command with another version',
      {
        'a.sh':
          'x=$(curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/install.yaml -o v0.56.0.yaml)\n',
      },
      ['a.sh:1 operator-image v0.57.0 exact release-url bootstrap follow', 'unread a.sh:1 its version was not read'],
    ],
    [
      'a format among other words and its argument',
      {
        'a.go':
          'var v = "0.57.0"\nvar a = f("a", "b", "c")\nvar u = fmt.Sprintf("https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v%s/install.yaml", v)\nvar b = f("d", "e", "f")\n',
      },
      ['a.go:1 operator-image 0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('references', () => {
  it.each<Case>([
    [
      'a name behind a plus',
      { 'a.ts': `const v = '0.57.0'\nconst a = '${manifests}:v' + v\n` },
      ['a.ts:1 manifests 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name behind another sign',
      { 'a.ts': `const v = '0.57.0'\nconst a = '${manifests}:v' - v\n` },
      ['a.ts:2 manifests v floating version-constant bootstrap report (the tag moves)'],
    ],
    [
      'a format and an argument behind another',
      { 'a.go': `var v = "0.57.0"\nvar a = fmt.Sprintf("${manifests}:v%s", v)\n` },
      ['a.go:1 manifests 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a format and an argument that stands far behind',
      { 'a.go': `var v = "0.57.0"\nvar a = fmt.Sprintf("${manifests}:v%s", "a", "b", v)\n` },
      ['unread a.go:2 its version comes from v%s, which was not found'],
    ],
    [
      'a pattern',
      { 'a.ts': "const a = 'ghcr.io/controlplaneio-fluxcd/flux-operator:v[0-9]$'\n" },
      ['unread a.ts:1 its version comes from v[0-9, which was not found'],
    ],
    [
      'a placeholder of a pattern',
      { 'a.ts': 'const a = `ghcr.io/controlplaneio-fluxcd/flux-operator:v${x|y}`\n' },
      ['unread a.ts:1 its version comes from v${x|y}, which was not found'],
    ],
    [
      'a tag with a digest',
      {
        'a.sh':
          'pull ghcr.io/controlplaneio-fluxcd/flux-operator:v0.57.0@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
      },
      ['a.sh:1 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a registry with a port',
      { 'a.sh': 'pull localhost:5000/controlplaneio-fluxcd/flux-operator:v0.57.0\n' },
      ['a.sh:1 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a place that is copied to',
      { 'a.sh': 'crane copy ghcr.io/controlplaneio-fluxcd/flux-operator:v0.57.0 example.com/flux-operator:v0.57.0\n' },
      [
        'a.sh:1 operator-image v0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 operator-image v0.57.0 exact version-constant bootstrap ignore (an image of another owner than upstream is left alone)',
      ],
    ],
    [
      'a place that is copied to, on a line of its own',
      { 'a.sh': 'crane copy x y\npull example.com/flux-operator:v0.57.0\n' },
      [
        'a.sh:2 operator-image v0.57.0 exact version-constant bootstrap ignore (an image of another owner than upstream is left alone)',
      ],
    ],
    [
      'a fork',
      { 'a.sh': 'pull example.com/x/flux-operator:v0.57.0\n' },
      [
        'a.sh:1 operator-image v0.57.0 exact version-constant bootstrap ignore (an image of another owner than upstream is left alone)',
      ],
    ],
    [
      'a reference that a name fills in',
      { 'a.sh': 'R=ghcr.io/controlplaneio-fluxcd\npull $R/flux-operator:v0.57.0\n' },
      ['a.sh:2 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a sentence',
      { 'a.sh': 'echo "see ghcr.io/controlplaneio-fluxcd/flux-operator:v0.57.0 for more" > x\n' },
      ['a.sh:1 operator-image v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name without an owner',
      { 'a.sh': 'pull flux-operator:v0.57.0\n' },
      ['unread a.sh:1 a version beside our name, which was not read'],
    ],
    [
      'a format and a text before its argument',
      { 'a.go': `var v = "0.57.0"\nvar a = fmt.Sprintf("${manifests}:v%s", "a", v)\n` },
      ['unread a.go:2 its version comes from v%s, which was not found'],
    ],
    [
      'a format of Python and its argument',
      { 'a.py': `v = "0.57.0"\nu = "${manifests}:v{}".format(v)\n` },
      ['a.py:2 manifests v{} variable version-constant bootstrap report (what it stands for is not known here)'],
    ],
    [
      'a reference that a name of two values fills in',
      { 'a.sh': 'R=example.com\nR=ghcr.io/controlplaneio-fluxcd\npull $R/flux-operator:v0.57.0\n' },
      ['unread a.sh:3 a version beside our name, which was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('versions that Hiera gives', () => {
  it.each<Case>([
    [
      'a key of a class',
      {
        'm/a.pp': `class flux_op (String $version) {\n  helm { 'x': chart => '${charts}/flux-operator', version => $version }\n}\n`,
        'data/common.yaml': 'flux_op::version: 0.57.0\nother::version: 0.56.0\n',
      },
      [
        'data/common.yaml:1 operator-chart 0.57.0 exact version-constant gitops follow',
        'm/a.pp:2 operator-chart $version variable version-constant bootstrap report ($version is filled in from data/common.yaml:1)',
      ],
    ],
    [
      'a key of a class that two files give',
      {
        'm/a.pp': `class flux_op (String $version) {\n  helm { 'x': chart => '${charts}/flux-operator', version => $version }\n}\n`,
        'data/a.yaml': 'flux_op::version: 0.57.0\n',
        'data/b.yaml': 'flux_op::version: 0.57.0\n',
      },
      [
        'data/a.yaml:1 operator-chart 0.57.0 exact version-constant gitops follow',
        'data/b.yaml:1 operator-chart 0.57.0 exact version-constant gitops follow',
        'm/a.pp:2 operator-chart $version variable version-constant bootstrap report ($version is filled in from data/a.yaml:1 and data/b.yaml:1)',
      ],
    ],
    [
      'a key of another class',
      {
        'm/a.pp': `class other {\n}\nclass flux_op (String $version) {\n  helm { 'x': chart => '${charts}/flux-operator', version => $version }\n}\n`,
        'data/a.yaml': 'other::version: 0.56.0\n',
      },
      [
        'm/a.pp:4 operator-chart $version variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a key of the class above',
      {
        'm/a.pp': `class flux_op (String $version) {\n  helm { 'x': chart => '${charts}/flux-operator', version => $version }\n}\nclass other {\n}\n`,
        'data/a.yaml': 'flux_op::version: 0.57.0\nother::version: 0.56.0\n',
      },
      [
        'data/a.yaml:1 operator-chart 0.57.0 exact version-constant gitops follow',
        'm/a.pp:2 operator-chart $version variable version-constant bootstrap report ($version is filled in from data/a.yaml:1)',
      ],
    ],
    [
      'a key that is looked up',
      {
        'm/a.pp': `$v = lookup('flux.version')\nhelm { 'x': chart => '${charts}/flux-operator', version => $v }\n`,
        'data/a.yaml': 'flux.version: 0.57.0\n',
      },
      [
        'data/a.yaml:1 operator-chart 0.57.0 exact version-constant gitops follow',
        'm/a.pp:2 operator-chart $v variable version-constant bootstrap report ($v is filled in from data/a.yaml:1)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('contents of files', () => {
  it.each<Case>([
    [
      'a file of a version',
      { 'a.sh': `helm install a ${charts}/flux-operator --version "$(cat VERSION)"\n`, VERSION: '0.57.0\n' },
      [
        'VERSION:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 operator-chart $(cat VERSION) variable version-constant bootstrap report ($(cat VERSION) is filled in from VERSION:1)',
      ],
    ],
    [
      'a file of a version in another folder',
      { 'a.sh': `helm install a ${charts}/flux-operator --version "$(cat x/VERSION)"\n`, 'x/VERSION': 'v0.57.0\n' },
      [
        'a.sh:1 operator-chart $(cat x/VERSION) variable version-constant bootstrap report ($(cat x/VERSION) is filled in from x/VERSION:1)',
        'x/VERSION:1 operator-chart v0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'a file of a version and more',
      { 'a.sh': `helm install a ${charts}/flux-operator --version "$(cat VERSION)"\n`, VERSION: '0.57.0\nx\n' },
      [
        'a.sh:1 operator-chart $(cat VERSION) variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a file of another version',
      { 'a.sh': `helm install a ${charts}/flux-operator --version "$(cat VERSION)"\n`, VERSION: '9.57.0\n' },
      [
        'a.sh:1 operator-chart $(cat VERSION) variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a variable with the content of a file',
      {
        'a.sh': `V=$(cat VERSION)\nV=$(cat OTHER)\nhelm install a ${charts}/flux-operator --version "$V"\n`,
        VERSION: '0.57.0\n',
        OTHER: '0.56.0\n',
      },
      [
        'VERSION:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:3 operator-chart $V variable version-constant bootstrap report ($V is filled in from VERSION:1)',
      ],
    ],
    [
      'a field of a file',
      {
        'a.sh': `helm install a ${charts}/flux-operator --version "$(yq .spec.tag v.yaml)"\n`,
        'v.yaml': '# flux-operator ä\nspec:\n  tag: 0.57.0\n',
      },
      [
        'a.sh:1 operator-chart $(yq .spec.tag v.yaml) variable version-constant bootstrap report ($(yq .spec.tag v.yaml) is filled in from v.yaml:3)',
        'v.yaml:3 operator-chart 0.57.0 exact version-constant gitops follow',
      ],
    ],
    [
      'a field of a file that two folders have',
      {
        'a.sh': `helm install a ${charts}/flux-operator --version "$(yq .spec.tag v.yaml)"\n`,
        'a/v.yaml': 'spec:\n  tag: 0.57.0 # flux-operator\n',
        'b/v.yaml': 'spec:\n  tag: 0.57.0 # flux-operator\n',
      },
      [
        'a.sh:1 operator-chart $(yq .spec.tag v.yaml) variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a file that is written beside',
      {
        'a.yaml': `write_files:\n- path: /etc/version\n  content: 0.57.0\nruncmd:\n- helm install a ${charts}/flux-operator --version "$(cat /etc/version)"\n`,
      },
      [
        'a.yaml:3 operator-chart 0.57.0 exact version-constant gitops follow',
        'a.yaml:5 operator-chart $(cat /etc/version) variable version-constant gitops report ($(cat /etc/version) is filled in from a.yaml:3)',
      ],
    ],
    [
      'a file that is written beside another',
      {
        'a.yaml': `write_files:\n- path: /etc/version\n- path: /etc/other\n  content: 0.57.0\nruncmd:\n- helm install a ${charts}/flux-operator --version "$(cat /etc/version)"\n`,
      },
      [
        'a.yaml:6 operator-chart $(cat /etc/version) variable version-constant gitops report (a placeholder is filled in elsewhere)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('recipes', () => {
  it.each<Case>([
    [
      'a parameter with a default',
      {
        justfile: `install version='0.57.0':\n  helm install a ${charts}/flux-operator --version {{version}}\n\nother version='0.56.0':\n  echo {{version}}\n`,
      },
      ['justfile:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a parameter without a default',
      {
        justfile: `version := '0.56.0'\ninstall version:\n  helm install a ${charts}/flux-operator --version {{version}}\n`,
      },
      [
        'justfile:3 operator-chart {{version}} variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a parameter in double quotes behind another',
      {
        justfile: `install name='x' version="0.57.0":\n  helm install a ${charts}/flux-operator --version {{version}}\n`,
      },
      ['justfile:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a parameter without quotes',
      { justfile: `install version=v0.57.0:\n  helm install a ${charts}/flux-operator --version {{version}}\n` },
      ['justfile:1 operator-chart v0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name behind a recipe',
      {
        justfile: `version := '0.57.0'\nother version:\n  echo {{version}}\n\ninstall:\n  helm install a ${charts}/flux-operator --version {{version}}\n`,
      },
      ['justfile:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a recipe at the end of a file',
      { justfile: `install version='0.57.0':\n  helm install a ${charts}/flux-operator --version {{version}}` },
      ['justfile:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a recipe behind a blank line',
      { justfile: `\ninstall version='0.57.0':\n  helm install a ${charts}/flux-operator --version {{version}}\n` },
      ['justfile:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a recipe behind a line of another',
      {
        justfile: `set shell := ["sh"]\ninstall version='0.57.0':\n  helm install a ${charts}/flux-operator --version {{version}}\n`,
      },
      ['justfile:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('commands', () => {
  it.each<Case>([
    [
      'two charts in a command',
      {
        'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0 && helm install b ${charts}/flux-instance --version 0.56.0\n`,
      },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 instance-chart 0.56.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'two charts in one list of words',
      { 'a.sh': `x ${charts}/flux-operator --version 0.57.0 ${charts}/flux-instance --version 0.56.0\n` },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 instance-chart 0.56.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'a version in an array that is added to',
      { 'a.sh': `args=(--wait)\nargs+=(--version 0.57.0)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version that is added to the array of the call',
      { 'a.sh': `args=(install a ${charts}/flux-operator)\nargs+=(--version 0.57.0)\nhelm "\${args[@]}"\n` },
      ['a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'words that are added to another array',
      { 'a.sh': `args=(install a ${charts}/flux-operator)\nmore+=(--version 0.57.0)\nhelm "\${args[@]}"\n` },
      [
        'a.sh:1 operator-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
      ],
    ],
    [
      'words that are added without a version',
      { 'a.sh': `args=(install a ${charts}/flux-operator)\nargs+=(--wait)\nhelm "\${args[@]}"\n` },
      ['unread a.sh:1 no version is read beside it'],
    ],
    [
      'words that are added without brackets',
      { 'a.ps1': `$args = @('install', 'a', '${charts}/flux-operator')\n$args += '--version', '0.57.0'\nhelm @args\n` },
      ['a.ps1:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a flag without a value',
      { 'a.sh': `helm install a ${charts}/flux-operator --version\n` },
      [
        'a.sh:1 operator-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
      ],
    ],
    [
      'a flag before another',
      { 'a.sh': `helm install a ${charts}/flux-operator --version --wait\n` },
      [
        'a.sh:1 operator-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
      ],
    ],
    [
      'a word in words of a program',
      { 'a.ts': `install('a', '${charts}/flux-operator')\n` },
      ['unread a.ts:1 no version is read beside it'],
    ],
    [
      'words of a program',
      { 'a.ts': `run(['helm', 'install', 'a', '${charts}/flux-operator'])\n` },
      [
        'a.ts:1 operator-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
      ],
    ],
    [
      'words of a call that has options',
      { 'a.sh': `helm install a ${charts}/flux-operator $OPTS\nhelm upgrade a ${charts}/flux-instance $OTHER\n` },
      [
        'a.sh:2 instance-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
        'unread a.sh:1 no version is read beside it',
      ],
    ],
    [
      'a pair of a setting',
      { 'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0 --set image.tag=v0.57.0,other.tag=v0.56.0\n` },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'a.sh:1 operator-image v0.57.0 exact version-constant bootstrap follow',
        'unread a.sh:1 its version was not read',
      ],
    ],
    [
      'a pair of a setting of a fork',
      {
        'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0 --set image.repository=example.com/x --set image.tag=v0.57.0\n`,
      },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'charts of a loop',
      {
        'a.sh': `for chart in flux-instance flux-operator; do\n  helm install $chart ${charts}/$chart --version 0.57.0\ndone\n`,
      },
      ['a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'charts of a loop of others',
      {
        'a.sh': `for chart in flux-instance flux-operator-mcp; do\n  helm install $chart ${charts}/$chart --version 0.57.0\ndone\n`,
      },
      ['a.sh:2 instance-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'charts of two loops',
      {
        'a.sh': `for chart in flux-operator; do\n  echo\ndone\nfor chart in flux-instance; do\n  helm install $chart ${charts}/$chart --version 0.57.0\ndone\n`,
      },
      ['unread a.sh:5 which chart is taken is filled in from elsewhere, and with it its version'],
    ],
    [
      'a chart by names of names',
      { 'a.sh': `A=$B\nB=$C\nC=${charts}/flux-operator\nhelm install a "$A" --version 0.57.0\n` },
      ['a.sh:4 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a chart by too many names of names',
      { 'a.sh': `A=$B\nB=$C\nC=$D\nD=${charts}/flux-operator\nhelm install a "$A" --version 0.57.0\n` },
      ['a.sh:5 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a chart by a name of two charts',
      { 'a.sh': `A=${charts}/flux-operator\nA=${charts}/flux-instance\nhelm install a "$A" --version 0.57.0\n` },
      ['unread a.sh:3 its version was not read'],
    ],
    [
      'a chart by a name of two addresses',
      {
        'a.sh': `A=${charts}/flux-operator\nA=oci://example.com/charts/flux-operator\nhelm install a "$A" --version 0.57.0\n`,
      },
      ['a.sh:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a verb behind a chart',
      { 'a.sh': `helm show ${charts}/flux-operator upgrade\n` },
      ['unread a.sh:1 no version is read beside it'],
    ],
    [
      'a setting without a sign',
      { 'a.sh': `helm install a ${charts}/flux-operator --version 0.57.0 --label image.tag was v0.56.0\n` },
      [
        'a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'unread a.sh:1 its version was not read',
      ],
    ],
    [
      'words that are added without brackets, and a version behind them',
      {
        'a.ps1': `$args = @('install', 'a', '${charts}/flux-operator')\n$args += '--wait'\nother --version 0.56.0 # )\n`,
      },
      ['unread a.ps1:3 its version was not read'],
    ],
    [
      'a chart through as many names as are followed',
      {
        'a.sh': `A0=$A1\nA1=$A2\nA2=$A3\nA3=$A4\nA4=$A5\nA5=${charts}/flux-operator\nhelm install a "$A0" --version 0.57.0\n`,
      },
      ['a.sh:7 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a chart through one name more',
      {
        'a.sh': `A0=$A1\nA1=$A2\nA2=$A3\nA3=$A4\nA4=$A5\nA5=$A6\nA6=${charts}/flux-operator\nhelm install a "$A0" --version 0.57.0\n`,
      },
      ['unread a.sh:8 its version was not read'],
    ],
    [
      'a version through as many names as are followed',
      { 'a.sh': `A0=$A1\nA1=$A2\nA2=0.57.0\nhelm install a ${charts}/flux-operator --version "$A0"\n` },
      ['a.sh:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a version through one name more',
      { 'a.sh': `A0=$A1\nA1=$A2\nA2=$A3\nA3=0.57.0\nhelm install a ${charts}/flux-operator --version "$A0"\n` },
      ['a.sh:5 operator-chart $A0 variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a version in braces with many blanks before it',
      { 'a.py': `run(f"helm install a ${charts}/flux-operator --version                              {version}")\n` },
      [
        'a.py:1 operator-chart {version} variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a version before the chart in a list of words',
      { 'a.yaml': `args:\n- helm\n- --version\n- 0.57.0\n- ${charts}/flux-operator\n` },
      ['a.yaml:4 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'an address in a name, used without a version',
      { 'a.sh': `FLUX_CHART=${charts}/flux-operator\nhelm install a "$FLUX_CHART"\n` },
      [
        'a.sh:2 operator-chart  floating version-constant bootstrap report (no version is written, which means the newest)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('names that another file gives', () => {
  it.each<Case>([
    [
      'an entry of a table of another file',
      {
        'a.ts': `import { versions } from './versions'\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', versions.op)\n`,
        'versions.ts': "// flux-operator\nexport const versions = {\n  op: '0.57.0',\n}\n",
      },
      ['versions.ts:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an entry of another table of another file',
      {
        'a.ts': `import { versions } from './versions'\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', versions.op)\n`,
        'versions.ts': "// flux-operator\nexport const others = {\n  op: '0.57.0',\n}\n",
      },
      [
        'a.ts:2 operator-chart versions.op variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a constant that two files give',
      {
        'a.ts': `import { v } from './versions'\nimport './more'\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', v)\n`,
        'versions.ts': "// flux-operator\nexport const v = '0.57.0'\n",
        'more.ts': "// flux-operator\nexport const v = '0.57.0'\n",
      },
      [
        'more.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'versions.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow',
      ],
    ],
    [
      'a constant that two files give otherwise',
      {
        'a.ts': `import { v } from './versions'\nimport './more'\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', v)\n`,
        'versions.ts': "// flux-operator\nexport const v = '0.57.0'\n",
        'more.ts': "// flux-operator\nexport const v = '0.56.0'\n",
      },
      ['a.ts:3 operator-chart v variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'a name of a function of another file',
      {
        'a.py': `import versions\nrun("helm", "install", "a", "${charts}/flux-operator", "--version", v)\n`,
        'versions.py': '# flux-operator\ndef f():\n    v = "0.57.0"\n',
      },
      ['a.py:2 operator-chart v variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
    [
      'an entry of a table of another file, by a name that tells',
      {
        'a.ts': `import { operator } from './versions'\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', operator)\n`,
        'versions.ts': "// flux-operator\nexport const x = {\n  operator: '0.57.0',\n}\n",
      },
      ['versions.ts:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an entry of a table of another file, by another name',
      {
        'a.ts': `import { op } from './versions'\nrun('helm', 'install', 'a', '${charts}/flux-operator', '--version', op)\n`,
        'versions.ts': "// flux-operator\nexport const x = {\n  op: '0.57.0',\n}\n",
      },
      ['a.ts:2 operator-chart op variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('placeholders', () => {
  it.each<Case>([
    [
      'a default that is a name',
      { 'a.sh': `V=0.57.0\nhelm install a ${charts}/flux-operator --version "\${X:-$V}"\n` },
      [
        'a.sh:2 operator-chart ${X:-$V} variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a v before a name',
      { 'a.sh': `V=0.57.0\nhelm install a ${charts}/flux-operator --version "v$V"\n` },
      ['a.sh:1 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a name of this',
      {
        'a.ts': `class A {\n  version = '0.57.0'\n  f() {\n    run('helm', 'install', 'a', '${charts}/flux-operator', '--version', this.version)\n  }\n}\n`,
      },
      ['a.ts:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a path of a directory',
      { 'a.sh': `helm install a ${charts}/flux-operator --version ./x\n` },
      ['a.sh:1 operator-chart ./x variable version-constant bootstrap report (what it stands for is not known here)'],
    ],
    [
      'a text that holds names',
      { 'a.sh': `A=0.57\nB=0\nhelm install a ${charts}/flux-operator --version "$A.$B"\n` },
      ['a.sh:3 operator-chart $A.$B variable version-constant bootstrap report (a placeholder is filled in elsewhere)'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('why a value is not known', () => {
  it.each<Case>([
    [
      'values of one name',
      { 'a.sh': `V=0.57.0\nV=0.56.0\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:3 from $V: has values that differ (0.57.0 at a.sh:1, 0.56.0 at a.sh:2)'],
    ],
    [
      'values of a name behind a name',
      { 'a.sh': `W=0.57.0\nV=$W\nV=0.56.0\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:4 from $V: has values that differ (0.57.0 at a.sh:1, 0.56.0 at a.sh:3)'],
    ],
    [
      'values whose names are given in another order',
      { 'a.sh': `V=0.56.0\nV=$W\nW=0.57.0\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:4 from $V: has values that differ (0.56.0 at a.sh:1, 0.57.0 at a.sh:3)'],
    ],
    [
      'names that go in a circle',
      { 'a.sh': `V=$W\nW=$V\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:3 from $V: goes in a circle (a.sh:1, a.sh:2)'],
    ],
    [
      'names that go in a circle and a value',
      { 'a.sh': `V=$W\nW=$V\nV=0.57.0\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      [],
    ],
    [
      'values that stand before what names them',
      { 'a.sh': `V=$W\nV=0.56.0\nW=0.57.0\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:4 from $V: has values that differ (0.56.0 at a.sh:2, 0.57.0 at a.sh:3)'],
    ],
    [
      'values in an order that no name has',
      { 'a.sh': `W=0.57.0\nV=0.56.0\nV=$W\nhelm install a ${charts}/flux-operator --version "$V"\n` },
      ['a.sh:4 from $V: has values that differ (0.57.0 at a.sh:1, 0.56.0 at a.sh:2)'],
    ],
    [
      'names that go in a circle that another leads to',
      { 'a.sh': `A=$B\nC=$B\nB=$C\nhelm install a ${charts}/flux-operator --version "$A"\n` },
      ['a.sh:4 from $A: goes in a circle (a.sh:2, a.sh:3)'],
    ],
    [
      'as many names in a circle as are followed',
      {
        'a.sh': `A0=$A1\nA1=$A2\nA2=$A3\nA3=$A4\nA4=$A5\nA5=$A6\nA6=$A7\nA7=$A0\nhelm install a ${charts}/flux-operator --version "$A0"\n`,
      },
      ['a.sh:9 from $A0: goes in a circle (a.sh:1, a.sh:2, a.sh:3, a.sh:4, a.sh:5, a.sh:6, a.sh:7, a.sh:8)'],
    ],
    [
      'one name more in a circle',
      {
        'a.sh': `A0=$A1\nA1=$A2\nA2=$A3\nA3=$A4\nA4=$A5\nA5=$A6\nA6=$A7\nA7=$A8\nA8=$A0\nhelm install a ${charts}/flux-operator --version "$A0"\n`,
      },
      ['a.sh:10 from $A0: not found'],
    ],
  ])('%s', async (_of, files, says) => expect((await moved(files)).open).toEqual(says))
})

describe('what a move writes', () => {
  it.each<Case>([
    [
      'a default of a template',
      {
        'Taskfile.yml': `vars:\n  V: '{{.X | default "0.37.1"}}'\ntasks:\n  a: helm install a ${charts}/flux-operator --version {{.V}}\n`,
      },
      ['Taskfile.yml:2 0.37.1 → 0.58.1'],
    ],
    [
      'a parameter without quotes',
      { justfile: `install version=v0.37.1:\n  helm install a ${charts}/flux-operator --version {{version}}\n` },
      ['justfile:1 v0.37.1 → v0.58.1'],
    ],
    [
      'a parameter with quotes behind another',
      { justfile: `install a='x' version="0.37.1":\n  helm install a ${charts}/flux-operator --version {{version}}\n` },
      ['justfile:1 0.37.1 → 0.58.1'],
    ],
    [
      'a word of a function',
      { 'a.sh': `f() {\n  helm install "$1" ${charts}/$1 --version $2\n}\nf flux-operator "0.37.1"\n` },
      ['a.sh:4 0.37.1 → 0.58.1'],
    ],
    [
      'an argument of make',
      {
        Makefile: `define f\nhelm install $(1) ${charts}/$(1) --version $(2)\nendef\nall:\n\t$(call f,flux-operator, 0.37.1 )\n`,
      },
      ['Makefile:5 0.37.1 → 0.58.1'],
    ],
    [
      'a default of a mapping',
      {
        '.gitlab-ci.yml': `variables:\n  V: {description: x, value: "0.37.1"}\njob:\n  script: helm install a ${charts}/flux-operator --version $V\n`,
      },
      ['.gitlab-ci.yml:2 0.37.1 → 0.58.1'],
    ],
    [
      'a key of Hiera',
      {
        'm/a.pp': `class flux_op (String $version) {\n  helm { 'x': chart => '${charts}/flux-operator', version => $version }\n}\n`,
        'data/common.yaml': "flux_op::version: '0.37.1'\n",
      },
      ['data/common.yaml:1 0.37.1 → 0.58.1'],
    ],
    [
      'a field of a file with letters of more bytes',
      {
        'a.sh': `helm install a ${charts}/flux-operator --version "$(yq .spec.tag v.yaml)"\n`,
        'v.yaml': '# flux-operator ä\nspec:\n  tag: 0.37.1\n',
      },
      ['v.yaml:3 0.37.1 → 0.58.1'],
    ],
    [
      'a file that holds it alone',
      { 'a.sh': `helm install a ${charts}/flux-operator --version "$(cat VERSION)"\n`, VERSION: '﻿  0.37.1\n' },
      ['VERSION:1 0.37.1 → 0.58.1'],
    ],
    [
      'a source in a text',
      {
        'a.sh': `cat <<EOF\nkind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: "0.37.1"\nEOF\n`,
      },
      ['a.sh:6 0.37.1 → 0.58.1'],
    ],
    [
      'a file of the command line tool',
      {
        'a.sh':
          'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.37.1/flux-operator_0.37.1_linux_amd64.tar.gz\n',
      },
      ['a.sh:1 v0.37.1 → v0.58.1', 'a.sh:1 0.37.1 → 0.58.1'],
    ],
  ])('%s', async (_of, files, says) => expect((await moved(files)).edits).toEqual(says))
})
