export { registryGate } from './addresses.js'
export { openRegistry } from './client.js'
export { openLayout } from './layout.js'
export type { ProgramAnswer, RegistryWorld } from './world.js'
