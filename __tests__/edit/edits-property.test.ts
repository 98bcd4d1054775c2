import fc from 'fast-check'
import { parseAllDocuments } from 'yaml'
import { expect, it } from 'vitest'
import { times } from '../support/effort.js'
import { moveFiles, scanFiles, settingsOf } from '../support/edited.js'

const target = '0.58.1'
const owner = 'ghcr.io/controlplaneio-fluxcd'
const runs = { numRuns: times(30, 2000) }
const none = { digests: null, fluxVersions: new Map<string, string>() }
const digest = `sha256:${'0a'.repeat(32)}`
const moved = `sha256:${'1b'.repeat(32)}`
const digests = new Map([
  [`${owner}/charts/flux-operator`, moved],
  [`${owner}/charts/flux-instance`, moved],
  [`${owner}/flux-operator-manifests`, moved],
])

const quoted = (value: string) => fc.constantFrom('', "'", '"').map((quote) => `${quote}${value}${quote}`)
const version = fc.tuple(fc.constant(0), fc.integer({ min: 10, max: 57 }), fc.nat(9)).map((parts) => parts.join('.'))
const comment = fc.constantFrom(
  '',
  ' # ünïcödé \u{1f680} 0.37.1',
  ' #\ttab: tag: 0.1.0',
  ` # ${'long '.repeat(400)}`,
  ' # renovate: x',
)
const noise = fc.constantFrom(
  '# tag: 0.37.1',
  '#\ttabs',
  '',
  `# \u{1f600} ${'x'.repeat(1500)}`,
  '# artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.30.0',
)
const chart = fc.constantFrom('flux-operator', 'flux-instance')

/** A source in block or flow style, its tag with an anchor or without, and a digest beside it or none. */
const source = fc
  .record({ chart, version, comment, noise, anchor: fc.constantFrom('', '&v '), digest: fc.constantFrom('', digest) })
  .chain((one) =>
    fc.tuple(quoted(one.version), fc.boolean()).map(([tag, flow]) => {
      const beside = one.digest === '' ? '' : flow ? `, digest: "${one.digest}"` : `\n    digest: ${one.digest}`
      const ref = flow
        ? `  ref: { tag: ${one.anchor}${tag}${beside} }${one.comment}`
        : `  ref:\n    ${one.noise}\n    tag: ${one.anchor}${tag}${one.comment}${beside}`
      const text = one.anchor === '' ? '  note: |\n    tag: 0.37.1\n' : '  copy: *v\n'
      return `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: ${one.chart} }\nspec:\n  url: oci://${owner}/charts/${one.chart}\n${ref}\n${text}`
    }),
  )

const instance = fc.record({ version, comment, noise, tag: fc.constantFrom('v', 'latest', '') }).chain((one) => {
  const tag = one.tag === 'v' ? `:v${one.version}` : one.tag === '' ? '' : `:${one.tag}`
  return quoted(`oci://${owner}/flux-operator-manifests${tag}`).map(
    (artifact) =>
      `kind: FluxInstance\napiVersion: fluxcd.controlplane.io/v1\nmetadata: { name: flux }\n${one.noise}\nspec:\n  distribution:\n    artifact: ${artifact}${one.comment}\n    version: 2.x\n`,
  )
})

const values = fc.record({ comment, noise, flow: fc.boolean() }).map(({ comment: behind, noise: above, flow }) => {
  const distribution = flow
    ? `      distribution: { version: "2.x" }${behind}`
    : `      distribution:\n        version: 2.x${behind}`
  return `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: flux-instance }\nspec:\n  chartRef: { kind: OCIRepository, name: flux-instance }\n${above}\n  values:\n    instance:\n${distribution}\n`
})

const other = fc.record({ value: fc.string(), comment }).map(({ value, comment: behind }) => {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }${behind}\ndata: { text: ${JSON.stringify(value)} }\n`
})

/** Files of many documents: with CRLF, a byte order mark, and an end without a newline. */
const document = fc
  .record({
    documents: fc.array(fc.oneof(source, instance, values, other), { minLength: 1, maxLength: 5 }),
    crlf: fc.boolean(),
    mark: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ documents, crlf, mark, open }) => {
    const text = `${mark ? '\uFEFF' : ''}${documents.join('---\n')}`
    const ended = open ? text.replace(/\n$/, '') : text
    return crlf ? ended.replaceAll('\n', '\r\n') : ended
  })

const policy = fc.record({
  floating: fc.constantFrom('report', 'embed', 'pin'),
  digests: fc.constantFrom('keep', 'pin', 'off'),
})

it('touches no byte outside of its edits, and takes every pin that follows to the target', async () => {
  await fc.assert(
    fc.asyncProperty(document, policy, async (text, chosen) => {
      const settings = settingsOf(`floating: ${chosen.floating}\ndigests: ${chosen.digests}`)
      const before = Buffer.from(text)
      const { edits, after } = await moveFiles({ 'a.yaml': text }, settings, target, { ...none, digests })
      const result = Buffer.from(after['a.yaml'] ?? before)
      expect(withoutEdits(before, edits, result)).toBe(true)
      expect(text.includes('\r\n') && /[^\r]\n/.test(result.toString())).toBe(false)
      const { sets } = await scanFiles({ 'a.yaml': result }, settings)
      const pins = sets.flatMap((set) =>
        set.pins.filter((pin) => pin.action === 'follow' && pin.role !== 'flux-version'),
      )
      expect(pins.filter((pin) => pin.version !== target)).toEqual([])
      if (chosen.digests === 'off') expect(pins.filter((pin) => pin.digest !== null)).toEqual([])
      else expect(pins.filter((pin) => pin.digest !== null && pin.digest !== moved)).toEqual([])
      expect(parseAllDocuments(result.toString()).flatMap(({ errors }) => errors)).toEqual([])
    }),
    runs,
  )
})

it('changes nothing the second time', async () => {
  await fc.assert(
    fc.asyncProperty(document, policy, async (text, chosen) => {
      const settings = settingsOf(`floating: ${chosen.floating}\ndigests: ${chosen.digests}`)
      const choices = { ...none, digests }
      const first = await moveFiles({ 'a.yaml': text }, settings, target, choices)
      const again = await moveFiles({ 'a.yaml': first.after['a.yaml'] ?? text }, settings, target, choices)
      expect(again.edits).toEqual([])
    }),
    runs,
  )
})

it('never changes the number of lines where only values move', async () => {
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const { edits, after } = await moveFiles({ 'a.yaml': text }, settingsOf(''), target, { ...none, digests })
      expect(edits.every((edit) => !`${edit.old}${edit.new}`.includes('\n'))).toBe(true)
      const result = Buffer.from(after['a.yaml'] ?? text).toString()
      expect(result.split(/\r?\n/)).toHaveLength(text.split(/\r?\n/).length)
    }),
    runs,
  )
})

interface Splice {
  readonly start: number
  readonly end: number
  readonly new: string
}

/** True where the result is the file before with the bytes of the edits, and those alone, replaced. */
function withoutEdits(before: Buffer, edits: readonly Splice[], result: Buffer): boolean {
  const distinct = [...new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.new}`, edit])).values()]
  let [from, to] = [0, 0]
  for (const edit of distinct.sort((a, b) => a.start - b.start)) {
    const kept = before.subarray(from, edit.start)
    if (!kept.equals(result.subarray(to, to + kept.length))) return false
    const written = Buffer.from(edit.new)
    to += kept.length
    if (!written.equals(result.subarray(to, to + written.length))) return false
    to += written.length
    from = edit.end
  }
  return before.subarray(from).equals(result.subarray(to))
}
