export { createAuthority, type Authority } from './authority.js'
export { startInternet, type Internet } from './internet.js'
