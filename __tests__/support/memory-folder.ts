import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
/** Bytes that are to be free; the tests of a tier hold a few megabytes at a time. */
const enough = 1024 ** 3

/**
 * Temporary folders of the tests lie in memory, where the kernel needs half of the time for a clone; nobody waits for a disk. Where somebody
 * names another place (`TMPDIR`), where there is no such file system, it is small, or runs no program, they stay where they are.
 */
export default function setup(): (() => void) | undefined {
  const folder = process.env['TMPDIR'] === undefined ? folderInMemory() : null
  if (folder === null) return undefined
  process.env['TMPDIR'] = folder
  return () => {
    delete process.env['TMPDIR']
    remove(folder)
  }
}

function folderInMemory(): string | null {
  try {
    const { bavail, bsize } = statfsSync(memory)
    if (bavail * bsize < enough || freemem() < 2 * enough) return null
    const folder = mkdtempSync(join(memory, 'flux-lockstep-tests-'))
    if (runsPrograms(folder)) return folder
    remove(folder)
  } catch {
    // there is no such file system, or nothing may be written to it
  }
  return null
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

function runsPrograms(folder: string): boolean {
  const program = join(folder, 'program')
  writeFileSync(program, '#!/bin/sh\n')
  chmodSync(program, 0o755)
  return spawnSync(program).status === 0
}
