/** Why a run ends early. The list is closed; each code has one exit code (design, "Command line"). */
export type FailureCode =
  | 'usage'
  | 'settings'
  | 'workspace'
  | 'unparseable-file'
  | 'invalid-pin'
  | 'edit-refused'
  | 'file-changed'
  | 'registry-unreachable'
  | 'registry-denied'
  | 'registry-answer'
  | 'registry-limit'
  | 'forge-unreachable'
  | 'forge-denied'
  | 'forge-answer'
  | 'forge-unsupported'
  | 'signature'

/** The one error of the project: one sentence that says what, where and what to do, a code and the cause. */
export class LockstepError extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'LockstepError'
    this.code = code
  }

  /** 2 for wrong usage or settings, 3 where a registry or the forge could not be read, 1 otherwise. */
  get exitCode(): 1 | 2 | 3 {
    if (this.code === 'usage' || this.code === 'settings' || this.code === 'forge-unsupported') return 2
    return this.code.startsWith('registry-') || this.code.startsWith('forge-') ? 3 : 1
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
