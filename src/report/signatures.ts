import type { ArtifactSignature, RootOrigin, SignatureFormat, Signatures } from '../model/signature.js'
import { code, details, table } from '../text/markdown.js'

const roots: Readonly<Record<RootOrigin, string>> = {
  refreshed: 'the trusted root was refreshed over TUF',
  bundled: 'the trusted root is the one that ships with this program, since a newer one was out of reach',
  file: 'the trusted root is the file that sigstore-trusted-root names',
}

/** `3 of 3 signatures verified; the trusted root was refreshed over TUF`; empty where none was looked at. */
export function signaturesText(signatures: Signatures | undefined): string {
  if (!signatures || signatures.artifacts.length === 0) return ''
  const { artifacts, root } = signatures
  const count = `${countOf(signatures)} ${artifacts.length === 1 ? 'signature' : 'signatures'} verified`
  return root === null ? count : `${count}; ${roots[root]}`
}

function countOf({ artifacts }: Signatures): string {
  return `${artifacts.filter(({ verdict }) => verdict === 'verified').length} of ${artifacts.length}`
}

/** True where a body that was written before counts other signatures: charts are signed some minutes after they appear. */
export function countsOthers(body: string, signatures: Signatures | undefined): boolean {
  const counted = /\((\d+ of \d+) signatures? verified/.exec(body)?.[1]
  return counted !== undefined && signatures !== undefined && counted !== countOf(signatures)
}

const formats: Readonly<Record<SignatureFormat, string>> = { v2: 'simple signing', v3: 'Sigstore bundle' }

const verdicts: Readonly<Record<ArtifactSignature['verdict'], string>> = {
  verified: '✅',
  invalid: '🔴 wrong',
  missing: '🟡 not signed by upstream',
  unreachable: '⚪ could not be read',
}

/** Which artifact, by its digest, was signed by whom, folded; empty where none was looked at. */
export function signaturesTable(signatures: Signatures | undefined): string {
  if (!signatures || signatures.artifacts.length === 0) return ''
  const rows = signatures.artifacts.map(({ reference, digest, verdict, format, identity }) => [
    `${code(reference)}<br><sub>${code(digest)}</sub>`,
    identity === null ? verdicts[verdict] : `${verdicts[verdict]} ${code(identity)}`,
    format === null ? '–' : formats[format],
  ])
  return details('Who signed what', table(['artifact', 'signer', 'format'], rows))
}
