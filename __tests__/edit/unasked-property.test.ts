import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planMoves } from '../../src/edit/plan.js'
import { times } from '../support/effort.js'
import { scanFiles, settingsOf } from '../support/edited.js'

const settings = settingsOf('')
const choices = { digests: null, fluxVersions: new Map<string, string>() }
const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const download = 'https://github.com/controlplaneio-fluxcd/flux-operator/releases/download'

/** Files of one kind: what is ours has `@` for its version, what only looks alike has `%` for another. */
interface Kind {
  readonly names: readonly string[]
  readonly between: string
  readonly ours: readonly string[]
  readonly alike: readonly string[]
}

const object = (kind: string, name: string, spec: string) =>
  `apiVersion: ${kind === 'HelmRelease' ? 'helm' : 'source'}.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec:\n${spec}`

const kinds: readonly Kind[] = [
  {
    names: ['a.yaml', 'clusters/a/flux/b.yml'],
    between: '---\n',
    ours: [
      object('OCIRepository', 'flux-operator', `  url: ${charts}/flux-operator\n  ref:\n    tag: @\n`),
      object('OCIRepository', 'x', `  ref: { tag: "@" }\n  url: '${charts}/flux-instance'\n`),
      `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: { name: flux }\nspec:\n  distribution:\n    version: 2.x\n    artifact: "oci://${manifests}:v@"\n`,
      `addons:\n  - chart_ref: ${charts}/flux-operator\n    chart_version: @\n`,
    ],
    alike: [
      object('OCIRepository', 'flux-operator', '  url: oci://ghcr.io/acme/charts/operator\n  ref:\n    tag: %\n'),
      object('OCIRepository', 'dex', `  url: ${charts}/dex\n  ref: { tag: "%" }\n`),
      object(
        'OCIRepository',
        'preview',
        '  url: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-preview\n  ref: { tag: v% }\n',
      ),
      object(
        'HelmRelease',
        'cilium',
        '  chart: { spec: { chart: cilium, version: "%", sourceRef: { kind: HelmRepository, name: c } } }\n',
      ),
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: flux-operator\n  labels:\n    helm.sh/chart: flux-operator-%\n    app.kubernetes.io/version: v%\nspec:\n  template:\n    spec:\n      containers:\n        - name: manager\n          image: ghcr.io/acme/flux-operator:v%\n',
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: notes }\ndata:\n  description: "install ${charts}/flux-operator at %"\n`,
      `# artifact: oci://${manifests}:v%\n# tag: %\nkind: None\n`,
      'addons:\n  - chart_ref: oci://ghcr.io/acme/charts/flux-operator-ui\n    chart_version: %\n  - chart: cert-manager\n    version: %\n',
      'a: { b: [1, "%", { c: v% }], version: % }\n',
    ],
  },
  {
    names: ['up.sh', 'Makefile'],
    between: '\n',
    ours: [
      `helm upgrade -i o ${charts}/flux-operator --version @\n`,
      `FLUX_OPERATOR_VERSION="@"\n`,
      `kubectl apply -f ${download}/v@/install.yaml\n`,
    ],
    alike: [
      'helm upgrade -i c oci://example.com/cilium --version %\n',
      `echo "flux-operator % is at ${charts}/flux-operator"\n`,
      'CILIUM_VERSION=%\nOPERATOR=v%\n',
      'docker pull ghcr.io/acme/flux-operator:v%\n',
      `# helm upgrade -i o ${charts}/flux-operator --version %\n`,
      'curl -L https://github.com/acme/flux-operator/releases/download/v%/install.yaml\n',
    ],
  },
  {
    names: ['main.tf', 'modules/x/main.tofu'],
    between: '\n',
    ours: [
      `resource "helm_release" "o" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "@"\n}\n`,
      `locals {\n  flux_instance_version = "@"\n}\n`,
    ],
    alike: [
      'resource "helm_release" "c" {\n  repository = "oci://example.com/charts"\n  chart      = "flux-operator-ui"\n  version    = "%"\n}\n',
      'module "flux" {\n  source  = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  version = "%"\n}\n',
      'terraform {\n  required_providers {\n    flux = { source = "fluxcd/flux", version = "%" }\n  }\n}\n',
      'locals {\n  versions = { cilium = "%", other = "v%" }\n}\n',
      `# version = "%" of ${charts}/flux-operator\n`,
    ],
  },
  {
    names: ['a.ts', 'src/b.js'],
    between: '\n',
    ours: [`new Release('o', { chart: '${charts}/flux-operator', version: '@' })\n`],
    alike: [
      "new Release('c', { chart: 'oci://example.com/cilium', version: '%' })\n",
      `const text = 'the chart ${charts}/flux-operator'\n`,
      "const cilium = '%'\nexport const version = '%'\n",
      `// new Release('o', { chart: '${charts}/flux-operator', version: '%' })\n`,
    ],
  },
]

/** What nobody would write: a few characters of a text that looks alike are lost, doubled or others. */
const mutation = fc.record({
  at: fc.nat(400),
  lost: fc.nat(2),
  put: fc.constantFrom(
    '',
    ' ',
    '  ',
    ':',
    '-',
    '"',
    "'",
    '{',
    '}',
    '[',
    '#',
    '\t',
    ',',
    '=',
    '$',
    '\\',
    '|',
    '&a ',
    '*a',
    'x',
    '0.',
  ),
})

const file = fc.constantFrom(...kinds).chain(({ names, between, ours, alike }) =>
  fc
    .record({
      path: fc.constantFrom(...names),
      parts: fc.array(
        fc.record({
          text: fc.oneof(
            { arbitrary: fc.constantFrom(...alike), weight: 4 },
            { arbitrary: fc.constantFrom(...ours), weight: 1 },
          ),
          changes: fc.array(mutation, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      crlf: fc.boolean(),
    })
    .map(({ path, parts, crlf }) => {
      const text = parts
        .map(({ text: part, changes }) => (namesUs.test(part) ? part : changed(part, changes)))
        .join(between)
      const versions = text.replaceAll('@', '0.37.1').replaceAll('%', '0.36.0')
      return { path, text: crlf ? versions.replaceAll('\n', '\r\n') : versions }
    }),
)

/** One character more or less may make a pin of these. */
const namesUs = /@|controlplaneio-fluxcd/

/** The last line stays whole, so that what follows begins as it was written. */
function changed(
  text: string,
  changes: readonly { readonly at: number; readonly lost: number; readonly put: string }[],
) {
  let found = text.trimEnd()
  for (const { at, lost, put } of changes) {
    const start = at % (found.length + 1)
    found = found.slice(0, start) + put + found.slice(start + lost)
  }
  return `${found}\n`
}

it('edits nothing that only looks like a pin', async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ path, text }) => {
      const { sets } = await scanFiles({ [path]: text }, settings)
      const edits = sets.flatMap((set) => planMoves(set, '0.58.1', choices)).flatMap((move) => move.edits)
      expect(edits.filter((edit) => !/^v?0\.37\.1$/.test(edit.old))).toEqual([])
    }),
    { numRuns: times(300, 100_000) },
  )
})
