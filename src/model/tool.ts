/** The version of this program; a test holds it equal to package.json. */
export const toolVersion = '0.1.0'

/** Where the project's documents are read. */
export const documentation = 'https://github.com/flux-lockstep/flux-lockstep/blob/main'

/** Where a JSON schema of this version is read: a tag, so that it never says anything else. */
export function schemaAddress(name: 'settings' | 'report'): string {
  return `https://raw.githubusercontent.com/flux-lockstep/flux-lockstep/v${toolVersion}/docs/schemas/${name}.schema.json`
}
