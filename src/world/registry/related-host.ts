/** Credentials go to token addresses of the registry's own domain only: auth.docker.io for registry-1.docker.io. */
export function isRelated(realm: URL, base: URL): boolean {
  if (realm.hostname === base.hostname) return realm.protocol === base.protocol || realm.protocol === 'https:'
  if (realm.protocol !== 'https:' || base.protocol !== 'https:') return false
  const [a, b] = [realm.hostname, base.hostname]
  if (a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return a.includes('.') && b.includes('.')
  const parent = a.slice(a.indexOf('.') + 1)
  return parent === b.slice(b.indexOf('.') + 1) && /(?<![a-z0-9-])[a-z0-9-]{4,}\.[a-z]{2,}$/.test(parent)
}
