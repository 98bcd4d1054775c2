import { dump } from 'js-yaml'
import { plainMap, type TreeMap } from '../kustomize/engine/tree.js'
import type { JsonObject } from '../model/json.js'

/** An object as lines of YAML, its keys in order, so that only what differs differs. */
export function yamlLines(tree: TreeMap): readonly string[] {
  const text = dump(withTexts(plainMap(tree)), { sortKeys: true, lineWidth: -1, noRefs: true })
  return text.trimEnd().split('\n')
}

/** Numbers beyond what JavaScript counts exactly stand as they are written. */
function withTexts(value: JsonObject): unknown {
  return JSON.parse(JSON.stringify(value, (_, child: unknown) => (typeof child === 'bigint' ? Number(child) : child)))
}
