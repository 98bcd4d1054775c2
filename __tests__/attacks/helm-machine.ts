import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RenderedChart } from '../../src/model/helm.js'
import type { JsonObject } from '../../src/model/json.js'
import { lazyHelm } from '../../src/world/helm/helm.js'

type Texts = Readonly<Record<string, string>>

/** A machine whose variables and home hold secrets, and whose plugin says that it ran. */
export interface HelmMachine {
  readonly root: string
  /** Renders a chart `a` with a program; null where there is none. */
  readonly rendered: (files: Texts, program: string, values?: JsonObject) => Promise<RenderedChart | null>
  readonly remove: () => Promise<void>
}

export async function helmMachine(): Promise<HelmMachine> {
  const root = await mkdtemp(join(tmpdir(), 'flux-lockstep-attack-'))
  const home = join(root, 'home')
  await mkdir(join(home, 'plugins', 'p'), { recursive: true })
  await writeFile(
    join(home, 'plugins', 'p', 'plugin.yaml'),
    `name: p\nversion: 1.0.0\nusage: p\ncommand: "touch ${join(root, 'plugin-ran')}"\n`,
  )
  const env = {
    PATH: join(root, 'bin'),
    HOME: home,
    HELM_PLUGINS: join(home, 'plugins'),
    TOKEN: 'very-secret',
    RUNNER_TEMP: root,
  }
  return {
    root,
    async rendered(files, program, values = {}) {
      const helm = await lazyHelm({ env, helm: program }, join(root, 'checkout'))()
      if (!helm) return null
      const all = { 'a/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n', ...files }
      const chart = new Map(Object.entries(all).map(([path, text]) => [path, Buffer.from(text)]))
      return await helm.render({ chart, release: 'a', namespace: 'b', values, definitions: true })
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

export const template = (text: string): Texts => ({
  'a/templates/a.yaml':
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: ${JSON.stringify(text)}}\n`.replaceAll('\\"', '"'),
})
