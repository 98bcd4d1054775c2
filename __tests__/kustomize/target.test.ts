import { RE2JS } from 're2js'
import { expect, test } from 'vitest'
import { wholeMatch } from '../../src/kustomize/target.js'

const patterns = [
  ...['', 'app', 'app-one', '(app)', '(app|web)', 'app|web', 'app||web', '|', '(|)', '(app', 'app)'],
  ...['(?:app|web)', '^(app|web)$', '(app|web)-.*', 'app.*', 'a(p|q)p', '((app|web))', '(app)|(web)', '\\w+', '[app]'],
]
const texts = ['', 'app', 'web', 'app-one', 'app|web', '(app)', 'xapp', 'app\n', 'App', 'a', 'aqp']

test.each(patterns)('%j takes the texts that RE2 takes as a whole', (pattern) => {
  const taken = (matches: (text: string) => boolean) => texts.filter(matches)
  let compiled: RE2JS
  try {
    compiled = RE2JS.compile(`^(?:${pattern})$`)
  } catch {
    expect(() => wholeMatch(pattern)).toThrow()
    return
  }
  // an absent field takes anything
  expect(taken(wholeMatch(pattern))).toEqual(pattern === '' ? texts : taken((text) => compiled.test(text)))
})
