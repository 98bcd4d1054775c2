import { policyCatalogue } from './policy-catalogue.js'
import { pullRequestCatalogue } from './pull-request-catalogue.js'
import { migrateCatalogue, registryCatalogue, runCatalogue } from './run-catalogue.js'
import { forRun, groups, type Setting } from './setting.js'
import { setList } from './sets.js'

/** Settings that each set may give for itself. */
const perSetSettings: readonly Setting<unknown>[] = [
  ...Object.values(policyCatalogue),
  ...Object.values(pullRequestCatalogue),
]

/** The sets themselves. */
export const setsSetting = forRun('sets', 'Files and sets', setList(perSetSettings), {
  fallback: [],
  defaultText: 'one set, unless clusters differ',
  description:
    'Sets of pins that move together, each with a `name`, `paths` (globs) and any setting that is marked “per set”. A file belongs to the first set that matches it.',
})

/** Every setting in the order of the documentation. */
export const settingCatalogue: readonly Setting<unknown>[] = groups.flatMap((group) =>
  [
    ...Object.values(runCatalogue),
    setsSetting,
    ...perSetSettings,
    ...Object.values(registryCatalogue),
    ...Object.values(migrateCatalogue),
  ].filter((setting) => setting.group === group),
)
