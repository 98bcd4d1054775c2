import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

/** A git that runs: what of a child process is used here. */
export interface GitProcess {
  readonly stdin: Writable
  readonly stdout: Readable
  readonly stderr: Readable
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'close', listener: (code: number | null) => void): unknown
}

/** Starts git in a folder with an environment. */
export type StartGit = (args: readonly string[], dir: string, env: NodeJS.ProcessEnv) => GitProcess

/** Starts the git of the PATH of that environment. */
export const startGit: StartGit = (args, dir, env) =>
  spawn('git', [...args], { cwd: dir, env, stdio: 'pipe', windowsHide: true })
