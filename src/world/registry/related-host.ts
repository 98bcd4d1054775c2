/** Domains below which each name belongs to somebody else. */
const shared = new Set(
  'azurecr.io azurewebsites.net azureedge.net github.io gitlab.io jfrog.io ocir.io pkg.dev appspot.com run.app web.app pages.dev workers.dev vercel.app netlify.app herokuapp.com onrender.com fly.dev ngrok.io ngrok.app ngrok-free.app trycloudflare.com cloudfront.net amazonaws.com googleapis.com duckdns.org dyndns.org sslip.io nip.io ts.net'.split(
    ' ',
  ),
)

/** Credentials go to token addresses of the registry's own domain only: auth.docker.io for registry-1.docker.io. */
export function isRelated(realm: URL, base: URL): boolean {
  if (realm.hostname === base.hostname) return realm.protocol === base.protocol || realm.protocol === 'https:'
  if (realm.protocol !== 'https:' || base.protocol !== 'https:') return false
  const [a, b] = [realm.hostname, base.hostname]
  if (a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return a.includes('.') && b.includes('.')
  // one domain, many owners
  if (shared.has(a.slice(a.indexOf('.') + 1))) return false
  const parent = a.slice(a.indexOf('.') + 1)
  return parent === b.slice(b.indexOf('.') + 1) && /(?<![a-z0-9-])[a-z0-9-]{4,}\.[a-z]{2,}$/.test(parent)
}
