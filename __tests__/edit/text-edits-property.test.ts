import fc from 'fast-check'
import { expect, it } from 'vitest'
import { times } from '../support/effort.js'
import { moveFiles, scanFiles, settingsOf } from '../support/edited.js'

const target = '0.58.1'
const runs = { numRuns: times(30, 2000) }
const owner = 'ghcr.io/controlplaneio-fluxcd'
const charts = `oci://${owner}/charts`
const manifests = `${owner}/flux-operator-manifests`
const settings = settingsOf('')
const choices = { digests: null, fluxVersions: new Map<string, string>() }

/** One kind of file: its names, and parts in which `@` stands for the version of a pin. */
interface Kind {
  readonly names: readonly string[]
  readonly parts: readonly string[]
  /** Lines that hold no pin, whatever they look like. */
  readonly noise: readonly string[]
}

const long = 'x'.repeat(20_000)
const hash = [`# version = "0.30.0"`, `#\ttabs \u{1f600} 0.30.0`, `# ${charts}/flux-operator:0.30.0 ${long}`, '']
const kinds: readonly Kind[] = [
  {
    names: ['main.tf', 'a/b/variables.tofu'],
    parts: [
      `resource "helm_release" "o" {\n\tchart      = "flux-operator"\n  repository = "${charts}"\n  version\t= "@"\n}\n`,
      `variable "flux_operator_version" {\n  type    = string\n  default = "@"\n}\n`,
      `locals {\n  flux_instance_version = "@" # ${long}\n}\n`,
      `locals { artifact = "oci://${manifests}:v@" }\n`,
    ],
    noise: [...hash, '// version = "0.30.0"', '/* "0.30.0"\n   ünïcödé */', 'variable "cilium" { default = "0.30.0" }'],
  },
  {
    names: ['Dockerfile', 'images/flux/Dockerfile.release'],
    parts: [`FROM ${manifests}:v@\n`, `FROM --platform=linux/amd64 ${manifests}:v@ AS manifests\n`],
    noise: [...hash, 'RUN echo 0.30.0', 'ENV CILIUM_VERSION=0.30.0', 'FROM scratch'],
  },
  {
    names: ['install.sh', 'scripts/Makefile'],
    parts: [
      `FLUX_OPERATOR_VERSION=@\n`,
      `export FLUX_INSTANCE_VERSION="v@"\n`,
      `helm upgrade --install o ${charts}/flux-operator --namespace x --version @ --wait\n`,
      `helm upgrade i "${charts}/flux-instance" \\\n\t--version=@\n`,
      `kubectl apply -f https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v@/install.yaml\n`,
    ],
    noise: [
      ...hash,
      'CILIUM_VERSION=0.30.0',
      `echo "${long}"`,
      'helm upgrade c oci://example.com/cilium --version 0.30.0',
    ],
  },
  {
    names: ['source.yaml.j2', 'source.yaml.tftpl', 'source.yaml.gotmpl'],
    parts: [
      `---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata:\n  name: flux-operator\n  namespace: {{ space }}\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: @\n`,
      `---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata:\n  name: flux-instance\nspec:\n  ref:\n    tag: '@'\t# ${long}\n  url: ${charts}/flux-instance\n  interval: {{ every }}\n`,
      `---\napiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata:\n  name: {{ name }}\nspec:\n  distribution:\n    version: 2.x\n    artifact: "oci://${manifests}:v@"\n`,
    ],
    noise: hash,
  },
]

const version = fc.tuple(fc.integer({ min: 10, max: 57 }), fc.nat(9)).map(([minor, patch]) => `0.${minor}.${patch}`)

const written = fc.constantFrom(...kinds).chain(({ names, parts, noise }) =>
  fc
    .record({
      path: fc.constantFrom(...names),
      version,
      parts: fc.array(fc.tuple(fc.constantFrom(...noise), fc.constantFrom(...parts)), { minLength: 1, maxLength: 5 }),
      crlf: fc.boolean(),
      mark: fc.boolean(),
      open: fc.boolean(),
    })
    .map(({ path, version: from, parts: chosen, crlf, mark, open }) => {
      const body = chosen.map(([above, part]) => `${above}\n${part}`).join('')
      const ended = open ? body.trimEnd() : body
      const text = `${mark ? '\uFEFF' : ''}${crlf ? ended.replaceAll('\n', '\r\n') : ended}`
      return { path, from: text.replaceAll('@', from), to: text.replaceAll('@', target) }
    }),
)

it('moves every pin of a text file and no other byte', async () => {
  await fc.assert(
    fc.asyncProperty(written, async ({ path, from, to }) => {
      const { after } = await moveFiles({ [path]: from }, settings, target, choices)
      expect(Buffer.from(after[path] ?? from).toString()).toBe(to)
    }),
    runs,
  )
})

it('changes nothing the second time', async () => {
  await fc.assert(
    fc.asyncProperty(written, async ({ path, to }) => {
      const { edits } = await moveFiles({ [path]: to }, settings, target, choices)
      expect(edits).toEqual([])
    }),
    runs,
  )
})

it('never throws, whatever bytes stand in a text file', async () => {
  const torn = fc.tuple(written, fc.uint8Array({ maxLength: 40 }), fc.nat(), fc.nat(400))
  await fc.assert(
    fc.asyncProperty(torn, async ([{ path, from }, bytes, at, lost]) => {
      const whole = Buffer.from(from)
      const cut = at % (whole.length + 1)
      const file = Buffer.concat([whole.subarray(0, cut), bytes, whole.subarray(cut + lost)])
      await expect(scanFiles({ [path]: file }, settings)).resolves.toBeDefined()
    }),
    runs,
  )
})
