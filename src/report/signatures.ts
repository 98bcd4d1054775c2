import type { RootOrigin, Signatures } from '../model/signature.js'

const roots: Readonly<Record<RootOrigin, string>> = {
  refreshed: 'the trusted root was refreshed over TUF',
  bundled: 'the trusted root is the one that ships with this program, since a newer one was out of reach',
  file: 'the trusted root is the file that sigstore-trusted-root names',
}

/** `3 of 3 signatures verified; the trusted root was refreshed over TUF`; empty where none was looked at. */
export function signaturesText(signatures: Signatures | undefined): string {
  if (!signatures || signatures.artifacts.length === 0) return ''
  const { artifacts, root } = signatures
  const verified = artifacts.filter(({ verdict }) => verdict === 'verified').length
  const count = `${verified} of ${artifacts.length} ${artifacts.length === 1 ? 'signature' : 'signatures'} verified`
  return root === null ? count : `${count}; ${roots[root]}`
}
