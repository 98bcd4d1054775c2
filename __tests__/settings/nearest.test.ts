import { expect, test } from 'vitest'
import { editDistance, nearestName } from '../../src/settings/nearest.js'

test.each([
  ['', 'abc', 3],
  ['labels', 'labels', 0],
  ['labls', 'labels', 1],
  ['lables', 'labels', 1],
  ['kitten', 'sitting', 3],
])('editDistance(%j, %j)', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test.each([
  ['dry_run', 'dry-run'],
  ['DryRun', 'dry-run'],
  ['hold', 'hold'],
  ['nothing-like-it', null],
])('nearestName(%j)', (typed, expected) => {
  expect(nearestName(typed, ['dry-run', 'hold', 'labels'])).toBe(expected)
})
