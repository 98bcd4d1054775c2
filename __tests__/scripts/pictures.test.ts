import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { pictures } from '../../scripts/pictures.js'

test('the pictures of the README are what the example gives today', async () => {
  const made = await pictures()
  expect([...made.keys()].sort()).toEqual(
    ['pull-request', 'terminal'].flatMap((name) => [
      `docs/pictures/${name}-dark.svg`,
      `docs/pictures/${name}-light.svg`,
    ]),
  )
  for (const [path, picture] of made) {
    const committed = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
    expect(committed === picture, `${path} is out of date: npm run pictures`).toBe(true)
  }
})
