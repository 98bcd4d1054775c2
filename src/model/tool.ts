/** The version of this program; a test holds it equal to package.json. */
export const toolVersion = '0.1.0'

/** Where the project's documents are read. */
export const documentation = 'https://github.com/flux-lockstep/flux-lockstep/blob/main'
