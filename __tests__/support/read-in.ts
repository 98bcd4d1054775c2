import { scanFiles, settingsOf } from './edited.js'

/** Texts of files by path. */
export type Files = Readonly<Record<string, string>>

/** What is tried, its files, and what `readIn` says of them. */
export type Case = readonly [of: string, files: Files, says: readonly string[]]

/** Pins as `file:line role value selector shape scope action (reason)`, and behind them what was not read, left out, or broken. */
export async function readIn(files: Files): Promise<readonly string[]> {
  const { scan } = await scanFiles(files, settingsOf(''))
  const { unread, leftOut } = scan.account
  return [
    ...scan.pins.map(({ file, line, role, value, selector, shape, scope, action, reason }) =>
      [
        `${file}:${line}`,
        role,
        value,
        selector,
        shape,
        scope,
        action,
        ...(reason === null ? [] : [`(${reason})`]),
      ].join(' '),
    ),
    ...unread.map(({ file, line, reason }) => `unread ${file}:${line} ${reason}`),
    ...leftOut.map(({ file, line, reason }) => `left ${file}:${line} ${reason}`),
    ...scan.broken.map(({ file, line, code }) => `broken ${file}:${line} ${code}`),
  ]
}
