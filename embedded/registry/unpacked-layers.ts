import type { LayerFiles, UnpackedLayers } from '../../src/world/registry/world.js'
import { Memory } from '../git/memory.js'

const kept = new Memory<LayerFiles>(48 * 2 ** 20)
const filters = new Map<(path: string) => boolean, number>()

/** Layers that runs in this process unpacked: most of them read the same few releases. */
export const unpackedLayers: UnpackedLayers = {
  async get(wanted, digest, unpack) {
    const filter = filters.get(wanted) ?? filters.size
    filters.set(wanted, filter)
    const name = `${filter} ${digest}`
    const known = kept.get(name)
    if (known) return known
    const files = await unpack()
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0)
    return kept.keep(name, files, bytes)
  },
}
