import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { helmMachine, template, type HelmMachine } from '../../attacks/helm-machine.js'
import { helmPath, oracleMissing } from '../../support/oracle.js'

const why = oracleMissing()
if (why !== null) console.log(`skipped: ${why}`)

let machine: HelmMachine
beforeAll(async () => void (machine = await helmMachine()))
afterAll(() => machine.remove())
const rendered: HelmMachine['rendered'] = (...args) => machine.rendered(...args)

describe.skipIf(why !== null)('with a real helm', () => {
  it('reads no variable, file, name or cluster of the machine', async () => {
    const asked =
      '{{ .Files.Get "/etc/hostname" }}{{ .Files.Get "../../etc/hostname" }}{{ getHostByName "localhost" }}{{ lookup "v1" "Secret" "" "" }}'
    const found = await rendered(template(asked), helmPath())
    expect(found?.kind === 'rendered' && found.text).toContain('data: {a: "map[]"}')
    for (const wanted of ['{{ env "TOKEN" }}', '{{ expandenv "$TOKEN" }}', '{{ readFile "/etc/hostname" }}'])
      expect(await rendered(template(wanted), helmPath())).toMatchObject({ kind: 'fails' })
  })

  it('fetches no schema', async () => {
    let asked = 0
    const server = createServer((_, answer) => {
      asked++
      answer.end('{}')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    try {
      const schema = JSON.stringify({ properties: { a: { $ref: `http://127.0.0.1:${port}/s.json` } } })
      const charts = {
        'a/values.schema.json': schema,
        'a/charts/c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
        'a/charts/c/values.schema.json': schema,
      }
      expect(await rendered({ ...template('b'), ...charts }, helmPath(), { a: 1 })).toMatchObject({ kind: 'rendered' })
      expect(asked).toBe(0)
    } finally {
      server.close()
    }
  })

  it('ends what takes too much', async () => {
    const much = '{{ range until 1700 }}{{ repeat 10000 "x" }}{{ end }}'
    const found = await rendered(template(much), helmPath())
    expect(found?.kind === 'fails' && found.reason).toMatch(/more than 16 MiB/)
    const more = '{{ $x := repeat 700000000 "x" }}{{ cat $x $x $x | len }}'
    expect(await rendered(template(more), helmPath())).toMatchObject({ kind: 'fails' })
  })

  it('runs no plugin', async () => {
    await rendered(template('b'), helmPath())
    await expect(readFile(join(machine.root, 'plugin-ran'))).rejects.toThrow('ENOENT')
  })
})
