export { createAuthority, type Authority } from './authority.js'
export { startInternet, type Internet, type Tunnel } from './internet.js'
