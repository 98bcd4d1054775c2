import { matchesGlob } from '../model/glob.js'
import { oncePer } from '../model/once-per.js'
import type { Settings } from '../model/settings.js'

const folders: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/(?:^|\/)_?archived?\//i, 'archived files are left alone'],
  [/(?:^|\/)(?:vendor|node_modules|third_party|\.terraform|\.terragrunt-cache)\//, 'vendored files are left alone'],
  [/(?:^|\/)(?:skills|prompts|\.agents|\.claude|\.cursor)\//, 'vendored skills and prompts are left alone'],
  [/(?:^|\/)(?:_templates?|[^/]*<[\w-]+>[^/]*)\//, 'templates that are copied and filled in are left alone'],
  // a cluster may be called test: clusters/test
  [
    /(?:^|\/)(?:(?<!(?:^|\/)(?:clusters?|environments?|envs?|stages?|overlays?)\/)tests?|testdata|fixtures|__tests__|__fixtures__)\//i,
    'test fixtures are left alone',
  ],
  [/_test\.(?:go|py)$|(?:^|\/)test_[^/]*\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/, 'test fixtures are left alone'],
  [/(?:^|\/)(?:docs?|documentation)\//i, 'documentation is left alone'],
  // images.txt, rancher-images.txt: what a mirror copies
  [
    /\.(?:md|mdx|markdown|adoc|rst|html?)$|(?<!(?:^|[/_-])(?:images?|charts?|versions?)(?:[-_]?list)?|(?:^|\/)CMakeLists)\.txt$/i,
    'documentation is left alone',
  ],
  [/\.(?:log|jsonl|ndjson|csv|tsv|svg|patch|diff|lock\.hcl)$/i, 'logs and tables are left alone'],
  [/(?:\.|\/|^)schemas?\.json$|(?:^|\/)schemas?\/|\.schema\.(?:json|ya?ml)$/i, 'schemas are left alone'],
  [
    /(?:^|\/)(?:\.?renovate[^/]*\.json5?|\.renovaterc[^/]*)$|(?:^|\/)\.renovate\//,
    'the rules of another bot are left alone',
  ],
  [/(?:^|\/)\.github\/flux-lockstep\.(?:ya?ml|json)$/, 'our own settings are no pins'],
]

/** Why the pins of a file are left out, or null where they count. */
export function boundary(path: string, settings: Settings): string | null {
  return reasons(settings)(path)
}

/** Every tree of a run asks for each of its files, several times. */
const reasons = oncePer((settings: Settings) => {
  const known = new Map<string, string | null>()
  return (path: string): string | null => {
    const before = known.get(path)
    if (before !== undefined) return before
    const reason = reasonOf(path, settings)
    known.set(path, reason)
    return reason
  }
})

function reasonOf(path: string, settings: Settings): string | null {
  if (settings.paths.length > 0 && !settings.paths.some((glob) => matchesGlob(path, glob)))
    return 'the settings do not name this path'
  if (settings.ignore.some((glob) => matchesGlob(path, glob))) return 'the settings ignore this path'
  return folders.find(([pattern]) => pattern.test(path))?.[1] ?? null
}
