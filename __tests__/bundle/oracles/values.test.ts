import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RuleTime } from '../../../src/model/rule-time.js'
import type { ArtifactFiles } from '../../../src/model/contents.js'
import { isObject, type JsonObject } from '../../../src/model/json.js'
import { coalesce } from '../../../src/validate/chart-releases.js'
import { validateValues } from '../../../src/validate/values-schema.js'
import { helmPath, oracleMissing } from '../../support/oracle.js'
import { worldMissing, worldRelease } from '../../validate/world.js'

const why = oracleMissing() ?? worldMissing()
if (why !== null) console.log(`skipped: ${why}`)

/** Values of the two charts, valid and not. YAML 1.1 words are left out: a HelmRelease does not read them as helm does (`enabled: yes`). */
const samples: Readonly<Record<string, readonly string[]>> = {
  'flux-instance': [
    '{}',
    'instance: {distribution: {version: 2.8.x}}',
    'instance: {distribution: {version: 2.8}}',
    'instance: {distribution: {version: null}}',
    'instance: {distribution: {registry: null}}',
    'instance: {distribution: null}',
    'instance: null',
    'instance: {distribution: {artifact: ""}}',
    'instance: {distribution: {artifact: null}}',
    'instance: {distribution: {artifact: 5}}',
    'instance: {distribution: {unknown: x}}',
    'instance: {distribution: {variant: upstream-alpine}}',
    'instance: {distribution: {variant: other}}',
    'instance: {components: []}',
    'instance: {components: [source-controller, source-controller]}',
    'instance: {components: [source-controller, nonsense]}',
    'instance: {components: source-controller}',
    'instance: {cluster: {type: aws}}',
    'instance: {cluster: {type: k3s}}',
    'instance: {cluster: {networkPolicy: "false"}}',
    'instance: {cluster: {size: medium}}',
    'instance: {cluster: {size: huge}}',
    'instance: {cluster: {objectLevelWorkloadIdentity: true}}',
    'instance: {kustomize: {patches: [{patch: x}]}}',
    'instance: {kustomize: {patches: [x]}}',
    'instance: {sharding: {shards: [a, b]}}',
    'instance: {sharding: {shards: [1]}}',
    'instance: {sync: {kind: Bucket}}',
    'instance: {sync: {kind: HelmChart}}',
    'instance: {sync: {interval: 5}}',
    'healthcheck: {enabled: true, timeout: 10m}',
    'healthcheck: {resources: null}',
    'commonLabels: {a: b}',
    'commonLabels: [a]',
    'notKnown: {a: b}',
    'onlyNull: null',
    'fullnameOverride: 1',
  ],
  'flux-operator': [
    '{}',
    'logLevel: debug',
    'logLevel: trace',
    'web: {enabled: false}',
    'web: {enabled: "false"}',
    'web: {ingress: {hosts: [{host: a}]}}',
    'web: {ingress: {hosts: [a]}}',
    'serviceMonitor: {create: true}',
    'serviceMonitor: {create: 1}',
    'resources: {limits: {cpu: 1}}',
    'resources: {limits: {cpu: "1"}}',
    'resources: null',
    'image: {tag: 0.58}',
    'image: {repository: null}',
    'extraArgs: [--a, --a]',
    'extraArgs: [--a]',
    'tolerations: [{key: a}, {key: a}]',
    'multitenancy: {defaultServiceAccount: null}',
    'reporting: {interval: null}',
    'nodeSelector: {a: b}',
  ],
}

describe.skipIf(why !== null)('verdicts on values equal those of helm', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flux-lockstep-values-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(['0.37.1', '0.49.0'].flatMap((version) => Object.keys(samples).map((chart) => [version, chart] as const)))(
    '%s %s',
    (version, chart) => {
      const release = worldRelease(version)
      const files =
        (chart === 'flux-instance' ? release.instanceChart : release.operatorChart) ?? new Map<string, Uint8Array>()
      const root = join(folder, version, chart)
      write(root, chart, files)
      const ours: string[] = []
      const theirs: string[] = []
      let rejected = 0
      for (const sample of samples[chart] ?? []) {
        ours.push(`${isValid(sample, chart, files) ? 'valid' : 'invalid'}: ${sample}`)
        const valid = helmAccepts(root, sample)
        if (!valid) rejected++
        theirs.push(`${valid ? 'valid' : 'invalid'}: ${sample}`)
      }
      expect(ours).toEqual(theirs)
      expect(rejected).toBeGreaterThan(6)
    },
  )
})

/** The chart with a template of our own, so that helm has something to render. */
function write(root: string, chart: string, files: ArtifactFiles): void {
  mkdirSync(join(root, 'templates'), { recursive: true })
  for (const [path, bytes] of files) writeFileSync(join(root, path.replace(`${chart}/`, '')), bytes)
  writeFileSync(
    join(root, 'templates', 'nothing.yaml'),
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: nothing\n',
  )
}

function helmAccepts(root: string, sample: string): boolean {
  const run = spawnSync(helmPath(), ['template', 'sample', root, '--values', '-'], {
    input: sample,
    encoding: 'utf8',
    env: { HOME: root, PATH: '' },
  })
  const isSchema = /values don't meet the specifications of the schema/.test(run.stderr)
  if (run.status !== 0 && !isSchema) throw new Error(`helm failed for another reason on ${sample}: ${run.stderr}`)
  return run.status === 0
}

function isValid(sample: string, chart: string, files: ArtifactFiles): boolean {
  const verdict = validateValues(
    coalesce(yaml(textOf(files, `${chart}/values.yaml`)), yaml(sample)),
    yaml(textOf(files, `${chart}/values.schema.json`)),
    new RuleTime(),
  )
  if (verdict.kind !== 'judged') throw new Error(verdict.why)
  return verdict.problems.length === 0
}

function textOf(files: ArtifactFiles, path: string): string {
  return Buffer.from(files.get(path) ?? new Uint8Array()).toString('utf8')
}

function yaml(text: string): JsonObject {
  const value: unknown = load(text, { schema: CORE_SCHEMA })
  return isObject(value) ? value : {}
}
