import { cpSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'

/** Settings that are wrong, through every command that reads them: exit code 2, one sentence with file and line, and nothing changed. */
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'))
  cpSync('examples/home-kubernetes', folder, { recursive: true })
  await mkdir(join(folder, '.github'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function contents(): Promise<string> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const texts = await Promise.all(
    paths.map(async ({ parentPath, name }) => `${name} ${await readFile(join(parentPath, name), 'utf8')}`),
  )
  return texts.sort().join('\n')
}

const commands = [['scan'], ['releases'], ['update'], ['update', '--dry-run'], ['check'], ['migrate']]

describe.each(commands.map((words): [string, string[]] => [words.join(' '), words]))(
  '%s',
  (_name, [command = '', ...options]) => {
    it.each<[text: string, says: RegExp]>([
      ['minimum-release-aeg: 3d\n', /flux-lockstep\.yaml:1\b.*"minimum-release-aeg".*minimum-release-age/],
      ['# ours\nminimum-release-age: soon\n', /flux-lockstep\.yaml:2\b.*minimum-release-age.*"soon"/],
      ['sets:\n  - name: a\n    paths: [x/**]\n    folow: b\n', /flux-lockstep\.yaml:4\b.*"folow".*follow/],
      ['sets:\n  - name: a\n    paths: [x/**]\n    follow: nowhere\n', /flux-lockstep\.yaml.*nowhere/],
      ['schedule: {cron: ["* * *"]}\n', /flux-lockstep\.yaml:1\b.*cron/],
      ['repositories:\n  registry.example.com/x/y: operator\n', /flux-lockstep\.yaml.*operator-chart/],
      ['floating: [\n', /flux-lockstep\.yaml:2\b.*do not parse/],
      ['- floating\n', /flux-lockstep\.yaml.*mapping/],
      ['floating: pin\nfloating: embed\n', /flux-lockstep\.yaml:2\b.*unique/],
    ])('refuses %j', async (text, says) => {
      await writeFile(join(folder, '.github/flux-lockstep.yaml'), text)
      const before = await contents()
      const { exitCode, stdout, stderr } = await runCommandLine([command, folder, ...options])
      expect(stderr).toMatch(says)
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(stdout).toBe('')
      expect(exitCode).toBe(2)
      expect(await contents()).toBe(before)
    })
  },
)
