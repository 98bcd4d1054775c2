import { BlockList, isIP, isIPv4, SocketAddress } from 'node:net'

/** Where an address lies; names count as public unless they are known. `link-local` is whatever no server of ours can be. */
export type AddressKind = 'public' | 'loopback' | 'private' | 'link-local'

const metadataNames = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.internal',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal',
])

/** The kind of a host as `URL.hostname` gives it, or of an address as a name resolves to it. */
export function addressKind(host: string): AddressKind {
  const bare = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .replace(/%.*/s, '')
    .toLowerCase()
  if (bare === 'localhost' || bare.endsWith('.localhost')) return 'loopback'
  if (metadataNames.has(bare)) return 'link-local'
  return isIP(bare) === 0 ? 'public' : knownKind(bare)
}

/** Kinds of addresses that were looked up: a run asks the same few servers again and again. */
const known = new Map<string, AddressKind>()
const mostKnown = 100

function knownKind(address: string): AddressKind {
  const kind = known.get(address) ?? kindOfAddress(address)
  if (known.size < mostKnown) known.set(address, kind)
  return kind
}

type Kind = Exclude<AddressKind, 'public'>

/** Special ranges by https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 twin, and metadata services in others. */
const ranges: readonly (readonly [kind: Kind, ...blocks: string[]])[] = [
  // this network, multicast, reserved and broadcast are no server's addresses either
  ['link-local', '169.254.0.0/16', '0.0.0.0/8', '224.0.0.0/3', '100.100.100.200/32', '168.63.129.16/32'],
  [
    'link-local',
    '192.0.0.192/32',
    'fe80::/10',
    'ff00::/8',
    '::/128',
    'fd00:ec2::254/128',
    'fd20:ce::254/128',
    'fd00:42::42/128',
  ],
  ['loopback', '127.0.0.0/8', '::1/128'],
  ['private', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '192.0.0.0/24', '198.18.0.0/15'],
  ['private', 'fc00::/7', 'fec0::/10', '64:ff9b:1::/48'],
  // documentation, discard and segment routing: no server of the web has one
  [
    'private',
    '192.0.2.0/24',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '2001:db8::/32',
    '3fff::/20',
    '100::/64',
    '5f00::/16',
  ],
]

const lists = ranges.map(([kind, ...blocks]) => ({ kind, list: listOf(blocks) }))

function listOf(blocks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [network = '', bits = ''] = block.split('/')
    list.addSubnet(network, Number(bits), isIPv4(network) ? 'ipv4' : 'ipv6')
  }
  return list
}

function kindOfAddress(address: string): AddressKind {
  const embedded = isIPv4(address) ? null : embeddedIpv4(address)
  const inside = embedded === null ? 'public' : listed(embedded)
  return inside === 'public' ? listed(address) : inside
}

function listed(address: string): AddressKind {
  const read = new SocketAddress({ address, family: isIPv4(address) ? 'ipv4' : 'ipv6' })
  return lists.find(({ list }) => list.check(read))?.kind ?? 'public'
}

/**
 * The IPv4 address inside of an IPv6 one that leads there: mapped (`::ffff:`), compatible (`::`), translated (`64:ff9b::`, `64:ff9b:1::`, `::ffff:0:`;
 * RFC 6052, RFC 8215, RFC 2765), 6to4 (`2002:`), Teredo (`2001:0:`, RFC 4380) or ISATAP (`:0:5efe:`, RFC 5214); null in any other.
 */
function embeddedIpv4(address: string): string | null {
  const groups = groupsOf(address)
  const part = (from: number, to?: number) =>
    groups
      .slice(from, to)
      .map((group) => group.toString(16))
      .join(':')
  if (inTail.test(part(0, 6)) && part(0, 7) !== '0:0:0:0:0:0:0') return ipv4Of(groups.slice(6))
  if (part(0, 1) === '2002') return ipv4Of(groups.slice(1, 3))
  if (/^(?:0|200):5efe$/.test(part(4, 6))) return ipv4Of(groups.slice(6))
  return part(0, 2) === '2001:0' ? ipv4Of(groups.slice(6).map((group) => group ^ 0xffff)) : null
}

/** The six groups before an IPv4 address at the end: compatible, mapped, and the translations. */
const inTail = /^(?:0:0:0:0:0:(?:0|ffff)|0:0:0:0:ffff:0|64:ff9b:(?:0:0:0:0|1:.*))$/

function ipv4Of([high = 0, low = 0]: readonly number[]): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight groups of an IPv6 address; the standard's own reader writes it in one way first. */
function groupsOf(address: string): readonly number[] {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [left = '', right] = canonical.split('::')
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)))
  const [head, end] = [read(left), read(right ?? '')]
  return right === undefined ? head : [...head, ...Array<number>(8 - head.length - end.length).fill(0), ...end]
}
