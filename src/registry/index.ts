export { openRegistry } from './client.js'
export { openLayout } from './layout.js'
export { proxied, proxyFor } from './proxies.js'
export type { Fetch, HttpRequest, HttpResponse, RegistryWorld } from './world.js'
