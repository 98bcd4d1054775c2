import type { AgreementKind } from '../model/agreement.js'
import type { DecisionKind } from '../model/decision.js'
import { reasons } from '../model/decision.js'
import { findingCodes, type Severity } from '../model/finding.js'
import { objectAt, type JsonObject } from '../model/json.js'
import { shapes, type PinAction, type Scope, type Selector } from '../model/pin.js'
import type { ProposalReport, Report } from '../model/report.js'
import { roles } from '../model/role.js'
import type { Mode } from '../model/settings.js'
import type { ArtifactSignature, RootOrigin, SignatureFormat } from '../model/signature.js'
import { documentation, schemaAddress } from '../model/tool.js'

const text: JsonObject = { type: 'string' }
const textOrNull: JsonObject = { type: ['string', 'null'] }
const count: JsonObject = { type: 'integer', minimum: 0 }
const version: JsonObject = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' }
const versionOrNull: JsonObject = { type: ['string', 'null'], pattern: '^\\d+\\.\\d+\\.\\d+' }
const time: JsonObject = { type: ['string', 'null'], description: 'RFC 3339.' }

/** The keys of a record that the compiler holds complete. */
function oneOf<K extends string>(keys: Readonly<Record<K, null>>): JsonObject {
  return { type: 'string', enum: Object.keys(keys) }
}

function object(properties: Readonly<Record<string, JsonObject>>, description?: string): JsonObject {
  const about = description === undefined ? {} : { description }
  return { ...about, type: 'object', required: Object.keys(properties), properties }
}

function listOf(items: JsonObject, description?: string): JsonObject {
  return { ...(description === undefined ? {} : { description }), type: 'array', items }
}

function orNull(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { type: 'null' }] }
}

const modes = oneOf<Mode>({ scan: null, releases: null, update: null, check: null, migrate: null })
const severities = oneOf<Severity>({ error: null, warning: null, notice: null })
const selectors = oneOf<Selector>({
  exact: null,
  range: null,
  floating: null,
  implicit: null,
  embedded: null,
  variable: null,
  digest: null,
})
const decisions = oneOf<DecisionKind>({
  update: null,
  repair: null,
  'up-to-date': null,
  held: null,
  blocked: null,
  ahead: null,
  floating: null,
  'no-pins': null,
  failed: null,
})
const agreements = oneOf<AgreementKind>({ none: null, out: null, floating: null, partly: null, lockstep: null })
const operations = oneOf<ProposalReport['operation']>({
  created: null,
  updated: null,
  unchanged: null,
  recovered: null,
  closed: null,
  pushed: null,
  none: null,
})
const role: JsonObject = { type: 'string', enum: roles }
const reason: JsonObject = { type: 'string', enum: reasons }

const pin = object({
  file: text,
  line: count,
  column: count,
  role,
  shape: { type: 'string', enum: shapes },
  scope: oneOf<Scope>({ gitops: null, bootstrap: null }),
  reference: textOrNull,
  value: text,
  version: versionOrNull,
  digest: textOrNull,
  selector: selectors,
  set: text,
  action: oneOf<PinAction>({ follow: null, report: null, ignore: null }),
  reason: textOrNull,
})

const finding = object({
  code: { type: 'string', enum: findingCodes },
  severity: severities,
  introduced: { type: 'boolean', description: 'True where the update or the change under judgement brings it.' },
  file: textOrNull,
  line: { type: ['integer', 'null'] },
  message: text,
  help: text,
})

const change: JsonObject = {
  oneOf: [
    object({ kind: { const: 'edit' }, file: text, line: count, start: count, end: count, old: text, new: text }),
    object({ kind: { const: 'create' }, file: text, content: text }),
    object({ kind: { const: 'delete' }, file: text }),
  ],
}

const proposal = object({
  number: { type: ['integer', 'null'] },
  url: textOrNull,
  operation: operations,
  commit: textOrNull,
  verified: { type: ['boolean', 'null'] },
})

const set = object({
  name: text,
  lockstep: {
    type: 'boolean',
    description:
      'True where all exact pins that an update moves name one release, or there are none; whether the set is in lockstep, `agreement` says.',
  },
  agreement: object({ kind: agreements, text }),
  current: versionOrNull,
  flux: orNull(object({ from: versionOrNull, to: versionOrNull, crosses: listOf(text) })),
  decision: decisions,
  target: versionOrNull,
  reason: orNull(reason),
  detail: textOrNull,
  until: time,
  via: listOf(version),
  changes: listOf(change, 'Byte offsets count UTF-8 bytes of the file as stored.'),
  findings: listOf(finding),
  proposal: orNull(proposal),
})

const leftOut = object({ file: text, line: count, reason: text })

const unread = object({
  file: text,
  line: count,
  text: { ...text, description: 'The line, shortened.' },
  reason: text,
  set: { ...textOrNull, description: 'Null where it may concern every set.' },
  introduced: { type: 'boolean', description: 'True where the change under judgement brings it.' },
})

const signature = object({
  role,
  reference: text,
  digest: text,
  verdict: oneOf<ArtifactSignature['verdict']>({ verified: null, invalid: null, missing: null, unreachable: null }),
  format: orNull(oneOf<SignatureFormat>({ v2: null, v3: null })),
  identity: textOrNull,
})

const signatures = object(
  {
    root: orNull(oneOf<RootOrigin>({ refreshed: null, bundled: null, file: null })),
    artifacts: listOf(signature),
  },
  'Absent where no signature was looked at.',
)

const release = object({
  version,
  complete: { type: 'boolean' },
  missing: listOf(role),
  published: { type: 'object', description: 'RFC 3339 time by role.', additionalProperties: text },
  digests: { type: 'object', description: 'Digest by role.', additionalProperties: text },
  flux: listOf(version),
  eligible: { type: 'boolean' },
  reasons: listOf(reason),
})

/** The JSON Schema of the report, draft 7. New keys may appear in it, so none are forbidden. */
export function reportSchema(): JsonObject {
  const keys: Readonly<Record<keyof Report, JsonObject>> = {
    schemaVersion: { const: 1 },
    command: modes,
    conclusion: oneOf<Report['conclusion']>({ success: null, failure: null }),
    files: object({ listed: count, parsed: count }),
    pins: listOf(pin),
    leftOut: listOf(
      { ...leftOut, properties: { ...objectAt(leftOut, ['properties']), places: count } },
      'What names an artifact of a release and selects none; `places` counts those of one file and reason.',
    ),
    unread: listOf(unread, 'What names an artifact of a release and was not understood: what it selects is not known.'),
    sets: listOf({ ...set, properties: { ...objectAt(set, ['properties']), signatures } }),
    findings: listOf(finding, 'Findings that belong to no set.'),
    releases: listOf(release, 'Newest first.'),
    requests: object({ registry: count, github: count }),
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress('report'),
    title: 'Report of flux-lockstep, schemaVersion 1',
    description: `What a run found and did. ${documentation}/README.md`,
    ...object(keys),
  }
}
