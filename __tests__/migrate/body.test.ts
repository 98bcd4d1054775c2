import { expect, test } from 'vitest'
import { migrationTitle, renderMigrationBody } from '../../src/migrate/body.js'
import { bootstrapSteps } from '../../src/migrate/migrate.js'
import type { FixtureFiles } from './fixture.js'
import { applied, changesOf, fixture, release, treeOf, untuned } from './fixture.js'

async function plans(files: FixtureFiles) {
  const outcome = bootstrapSteps(await treeOf(files), { ...untuned, serviceMonitor: true }, release)
  return outcome.bootstraps.flatMap((one) => (one.kind === 'planned' ? [one.plan] : []))
}

const older = `apiVersion: source.toolkit.fluxcd.io/v1beta2
kind: HelmRepository
metadata:
  name: charts
`

test('each step says what restarts, what to run, what to migrate and how to go back', async () => {
  const start = { ...fixture('with-patches'), 'apps/charts.yaml': older }
  const [first] = await plans(start)
  if (!first) throw new Error('no first step')
  await expect(`# ${migrationTitle(first)}\n\n${renderMigrationBody(first)}`).toMatchFileSnapshot(
    'snapshots/body-add.md',
  )
  const [second] = await plans(applied(start, changesOf(bootstrapSteps(await treeOf(start), untuned, release))))
  if (!second) throw new Error('no second step')
  await expect(`# ${migrationTitle(second)}\n\n${renderMigrationBody(second)}`).toMatchFileSnapshot(
    'snapshots/body-remove.md',
  )
})

test('API versions that the present Flux has lost come first', async () => {
  const [plan] = await plans({ ...fixture('extra-objects'), 'clusters/home/charts.yaml': older })
  const body = plan ? renderMigrationBody(plan) : ''
  expect(body).toContain('does not serve these any more')
  expect(body).toContain(
    '`clusters/home/charts.yaml:1`: HelmRepository `source.toolkit.fluxcd.io/v1beta2`, until Flux 2.8',
  )
})

test('names from the repository cannot break out of the Markdown or the commands', async () => {
  const files = Object.fromEntries(
    Object.entries(fixture('one-cluster')).map(([path, text]) => [
      path,
      text
        .replaceAll('namespace: flux-system', 'namespace: "x; rm -rf $HOME"')
        .replace('name: flux-system\n  labels', 'name: "x; rm -rf $HOME"\n  labels'),
    ]),
  )
  const [plan] = await plans(files)
  const body = plan ? renderMigrationBody(plan) : ''
  expect(body).toContain("kubectl -n 'xrm-rfHOME'")
  expect(body).not.toContain('$HOME')
})
