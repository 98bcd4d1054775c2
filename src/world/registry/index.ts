export { registryGate } from './addresses.js'
export { openRegistry } from './client.js'
export { openLayout } from './layout.js'
export type { Fetch, HttpRequest, HttpResponse, ProgramAnswer, RegistryWorld } from './world.js'
