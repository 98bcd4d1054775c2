import { expect, test } from 'vitest'
import { bootstrapSteps } from '../../src/migrate/migrate.js'
import { applied, changesOf, fixture, release, said, treeOf, untuned, type FixtureFiles } from './fixture.js'

const start = fixture('one-cluster')

/** The files of each owner, by its name. */
const owners = new Map<string, FixtureFiles>()
for (const [path, text] of Object.entries(fixture('owners'))) {
  const [name = '', ...rest] = path.split('/')
  owners.set(name, { ...owners.get(name), [rest.join('/')]: text })
}

/** Rules of other bots stand in nobody's way. */
const harmless = ['renovate']

test.each([...owners])(
  '%s: is named in step one, stops step two until it is gone, then nothing is left',
  async (name, files) => {
    const both = { ...start, ...files }
    const first = bootstrapSteps(await treeOf(both), untuned, release)
    const added = applied(both, changesOf(first))
    const stopped = bootstrapSteps(await treeOf(added), untuned, release)
    const freed = Object.fromEntries(Object.entries(added).filter(([path]) => !(path in files)))
    const second = bootstrapSteps(await treeOf(freed), untuned, release)
    const third = bootstrapSteps(await treeOf(applied(freed, changesOf(second))), untuned, release)
    const kinds = [first, stopped, second, third].map(({ bootstraps }) => bootstraps.map(({ kind }) => kind))
    expect(kinds).toEqual([['planned'], [harmless.includes(name) ? 'planned' : 'blocked'], ['planned'], ['nothing']])
    const told = [first, stopped, second, third].map((outcome, at) => `##### ${at + 1}\n${said(outcome).join('\n')}\n`)
    await expect(told.join('\n')).toMatchFileSnapshot(`snapshots/owners/${name}.txt`)
  },
)
