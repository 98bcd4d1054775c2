/**
 * @attack A repository has a program `helm` in a folder on the PATH, or a link on the PATH leads into it.
 * @end Relative folders and whatever lies in the checkout are passed over: nothing of a repository is run.
 * @attack A chart or its values want what lies on the machine: variables, credentials, plugins, files, the cluster, the network.
 * @end helm runs with an environment, a HOME and a folder of its own, which are empty; schemas, which could name addresses, are not written for it.
 * @attack A template never ends, or makes gigabytes.
 * @end Time, output, memory and the size of a chart are bounded; what goes over is one line with its reason, and nothing more is rendered.
 * @attack A rendered Secret, or its change, is shown in a pull request.
 * @end Its keys are shown and its values are not.
 */
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderedChanges } from '../../src/diff/charts.js'
import { lazyHelm } from '../../src/world/helm/helm.js'
import { helmMachine, template, type HelmMachine } from './helm-machine.js'

// what a real helm does is seen in __tests__/bundle/oracles
let machine: HelmMachine
let root: string
beforeAll(async () => {
  machine = await helmMachine()
  root = machine.root
})
afterAll(() => machine.remove())

it('runs no program of the checkout', async () => {
  const bin = join(root, 'checkout', 'bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(bin, 'helm'), `#!/bin/sh\necho ran > ${join(root, 'ran')}\n`)
  await chmod(join(bin, 'helm'), 0o755)
  const helm = await lazyHelm({ env: { PATH: `${bin}:./bin:bin` } }, join(root, 'checkout'))()
  expect(helm).toBeNull()
})

it('hands on nothing of the machine', async () => {
  const program = join(root, 'helm')
  await writeFile(program, '#!/bin/sh\n/usr/bin/env\necho "arguments: $@"\n/bin/ls -la "$HOME" "$HELM_PLUGINS"\n')
  await chmod(program, 0o755)
  const found = await machine.rendered(template('b'), program)
  const text = found?.kind === 'rendered' ? found.text : ''
  expect(text).toContain('HELM_PLUGINS=')
  expect(text).not.toContain('very-secret')
  expect(text).not.toContain(join(root, 'home'))
  expect(text).not.toMatch(/plugin\.yaml| p$/m)
  expect(text).toMatch(/^drwx------ .* plugins$/m)
})

it('shows no value of a Secret', () => {
  const secret = (value: string) => ({
    kind: 'rendered' as const,
    text: `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {same: first, other: ${value}}\ndata: {gone: "Zmlyc3Q="}\n`,
  })
  const about = { chart: 'flux-operator', namespace: 'a', told: new Set<string>() }
  const changed = renderedChanges(secret('first'), secret('second'), about)
  expect(changed.objects.map(({ name }) => name)).toEqual(['Secret a/s'])
  const text = JSON.stringify([changed, renderedChanges(secret('first'), null, about)])
  expect(text).toContain('hidden, changed')
  expect(text).not.toMatch(/first|second|Zmly/)
})
