import { parseRepository } from '../model/reference.js'
import { hasKnownPlaceholders, templateNames } from '../model/template.js'
import { withoutV } from '../model/version.js'
import { bareAddress } from '../text/secrets.js'
import { choice, map, refuse, text, type ValueType } from './value-type.js'
import { isArtifact, roles } from '../model/role.js'
import { writtenText } from './written-values.js'

const second = 1000
const unitLengths: Readonly<Record<string, number>> = {
  s: second,
  m: 60 * second,
  h: 3600 * second,
  d: 86_400 * second,
  w: 7 * 86_400 * second,
}
const durationPattern = '^(?:0|(?:\\d{1,6}[smhdw])+)$'
const longest = 3660 * 86_400 * second

/** A length of time, `48h`, `3d`, `1d12h`, in milliseconds. */
export const duration: ValueType<number> = {
  name: 'duration',
  choices: [],
  schema: { type: ['string', 'integer'], pattern: durationPattern },
  fromText: writtenText,
  read(value, key) {
    const written = value.kind === 'scalar' ? value.text : ''
    const expected = 'a duration such as 30m, 48h or 3d (units s, m, h, d, w)'
    if (written.length > 40 || !new RegExp(durationPattern).test(written)) return refuse(value, key, expected)
    let total = 0
    for (const [, amount = '0', unit = 's'] of written.matchAll(/(?<!\d)(\d+)([smhdw])/g))
      total += Number(amount) * (unitLengths[unit] ?? 0)
    return total <= longest ? total : refuse(value, key, 'a duration of at most ten years')
  },
}

/** One release, with or without `v`. */
export const version = text({ name: 'version', expected: 'a version such as 0.58.1', accept: withoutV })

/** Any text of one line that is not empty. */
export const line = text({
  name: 'text',
  expected: 'one line of text',
  accept: (written) => (/^[^\r\n]{1,500}$/.test(written.trimEnd()) ? written.trimEnd() : null),
})

const known = `with no other placeholder than ${templateNames.map((name) => `{${name}}`).join(', ')}`

/** One line of text whose placeholders are known. */
export const lineTemplate = text({
  name: 'text',
  expected: `one line of text ${known}`,
  accept: (written) =>
    /^[^\r\n]{1,500}$/.test(written.trimEnd()) && hasKnownPlaceholders(written) ? written.trimEnd() : null,
})

/** Any text that is not empty and whose placeholders are known. */
export const blockTemplate = text({
  name: 'text',
  expected: `text of at most 2,000 characters ${known}`,
  accept: (written) => (written.trim() === '' || !hasKnownPlaceholders(written) ? null : written),
})

/** A glob below the root of the repository, with forward slashes. */
export const glob = text({
  name: 'glob',
  expected: 'a glob relative to the root of the repository, such as "clusters/prod/**"',
  schema: { type: 'string' },
  accept(written) {
    const bare = written.replace(/^\.\//, '')
    const outside = bare.startsWith('/') || bare.includes('\\') || bare.split('/').includes('..')
    return bare === '' || bare.length > 500 || outside ? null : bare
  },
})

/** Part of a git reference name: https://git-scm.com/docs/git-check-ref-format, kept to what needs no quoting. */
export const refName = text({
  name: 'text',
  expected: 'a name of letters, digits, ".", "_", "-" and "/" that git accepts in a branch',
  schema: { type: 'string' },
  accept: (written) =>
    /^[A-Za-z0-9_][\w./-]{0,199}$/.test(written) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(written) ? written : null,
})

/** The name of a set; it becomes part of a branch name. */
export const setName = text({
  name: 'name',
  expected: 'a name of at most 60 lower-case letters, digits and dashes',
  schema: { type: 'string', pattern: '^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$' },
  accept: (written) => (/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(written) ? written : null),
})

/** A cgroup-like amount of memory, `1Gi`, as Kubernetes writes quantities. */
export const memory = text({
  name: 'quantity',
  expected: 'an amount of memory such as 1Gi or 512Mi',
  schema: { type: 'string' },
  accept: (written) => (/^[1-9]\d{0,9}(?:[KMGT]i?)?$/.test(written) ? written : null),
})

/** A folder or file on the machine that runs. */
export const folder = text({ ...pathOptions(), name: 'path' })

function pathOptions() {
  return {
    name: 'path',
    expected: 'a path',
    schema: { type: 'string' },
    accept: (written: string) => (written === '' || written.includes('\0') ? null : written),
  }
}

const hostOptions = {
  name: 'host',
  expected: 'a registry host such as ghcr.io or registry.example.com:5000',
  schema: { type: 'string' },
  accept: (written: string) =>
    /^(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/.test(written) ? written : null,
}

/** `host` or `host:port`. */
export const host = text(hostOptions)

const repositoryOptions = {
  name: 'repository',
  expected: 'a repository such as registry.example.com/vendor/flux-operator',
  accept: (written: string) => {
    const repository = parseRepository(written)
    return repository && `${repository.host}/${repository.path}`
  },
}

/** An http or https URL without credentials, query or fragment; a slash at its end is dropped. */
const url = text({
  name: 'URL',
  expected: 'an http or https URL without user, password, query or fragment',
  schema: { type: 'string', pattern: '^https?://' },
  isDiscreet: true,
  accept(written) {
    const parsed = bareAddress(written)
    return parsed?.search === '' && parsed.hash === '' ? parsed.href.replace(/(?<!\/)\/+$/, '') : null
  },
})

const artifactRoles = roles.filter(isArtifact)

export const repositoryRoles = map(repositoryOptions, choice(artifactRoles), 'mapping of repositories to roles')
export const hostUrls = map(hostOptions, url, 'mapping of hosts to URLs')
export const repositoryUrls = map(repositoryOptions, url, 'mapping of repositories to URLs')
