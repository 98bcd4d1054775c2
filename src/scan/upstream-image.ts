/** What the report says of an image that somebody builds anew under the operator's name. */
export const forkedReason = 'an image of another owner than upstream is left alone'

/** True for an image whose address names upstream's owner, on any registry. An image of another owner is a fork. */
export function isUpstreamImage(address: string): boolean {
  return /(?:^|\/)(?:controlplaneio-fluxcd|fluxoperatordev)\//.test(address)
}
