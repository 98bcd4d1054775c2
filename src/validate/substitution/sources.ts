import { generatedEntries, type GeneratedEntry } from '../../kustomize/generated.js'
import { kustomizationsIn, namedFor } from '../../kustomize/kustomization.js'
import type { ManifestObject } from '../../model/document.js'
import { isObject, listAt, objectAt, stringAt } from '../../model/json.js'
import { gatheredFrom } from '../../model/gathered.js'
import { filesByPath, objectsInFile, type Layout, type ReadFile, type Tree } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import { unknownInResourceSet } from '../../text/placeholder.js'

/** What sets variables: a ConfigMap or Secret of the tree, or what makes one. */
export interface VariableSource {
  readonly kind: string
  readonly name: string
  readonly file: string
  readonly cluster: string
  readonly variables: readonly string[]
  /** False where it sets more than the tree shows. */
  readonly complete: boolean
  /** True for a Secret that is not encrypted. */
  readonly isOpenSecret: boolean
}

/** The sources of variables in a tree: objects, what other objects become them, and what kustomizations generate. SOPS leaves keys readable. */
export function variableSources({ files, layout }: Tree): readonly VariableSource[] {
  const written = writtenUnder(layout)(files)
  const lines = generatedUnder(layout)(generatedEntries(files))
  const contents = kustomizationsIn(files).flatMap((one) =>
    namedFor(one, 'content', 'environment').map(({ at, into, key, path }) => ({
      kind: at[0] === 'secretGenerator' ? 'Secret' : 'ConfigMap',
      name: into ?? '',
      file: one.path,
      cluster: layout.clusterOf(one.path),
      variables: key === null ? [] : [key],
      complete: key !== null || (path !== null && filesByPath(files).has(path)),
      isOpenSecret: false,
    })),
  )
  return [...written, ...lines, ...contents]
}

const generatedUnder = oncePer((layout: Layout) =>
  gatheredFrom(({ kind, name, key, object }: GeneratedEntry): readonly VariableSource[] => {
    const file = object.file.path
    const cluster = layout.clusterOf(file)
    return [{ kind, name, file, cluster, variables: [key], complete: true, isOpenSecret: false }]
  }),
)

const writtenUnder = oncePer((layout: Layout) =>
  gatheredFrom((read: ReadFile) =>
    objectsInFile(read).flatMap((object) => sourceOf(object, layout.clusterOf(object.file.path))),
  ),
)

function sourceOf(object: ManifestObject, cluster: string): readonly VariableSource[] {
  const { kind, value } = object
  const keys = (...path: readonly string[]) => Object.keys(objectAt(value, path) ?? {})
  const source = (of: string, name: string | null, variables: readonly string[], complete = true) =>
    name === null
      ? []
      : [
          {
            kind: of,
            name,
            file: object.file.path,
            cluster,
            variables,
            complete: complete && !variables.some(unknownInResourceSet),
            isOpenSecret: kind === 'Secret' && value['sops'] === undefined,
          },
        ]
  switch (kind) {
    case 'ConfigMap':
      return source(kind, object.name, keys('data'))
    case 'Secret':
      return source(kind, object.name, [...keys('data'), ...keys('stringData')])
    case 'SealedSecret': {
      const name = stringAt(value, ['spec', 'template', 'metadata', 'name']) ?? object.name
      return source('Secret', name, [...keys('spec', 'encryptedData'), ...keys('spec', 'template', 'data')])
    }
    case 'ExternalSecret': {
      const name = stringAt(value, ['spec', 'target', 'name']) ?? object.name
      const template = objectAt(value, ['spec', 'target', 'template'])
      const known = listAt(value, ['spec', 'data']).flatMap((entry) => stringAt(entry, ['secretKey']) ?? [])
      const isOpen =
        listAt(value, ['spec', 'dataFrom']).length > 0 || (isObject(template) && template['templateFrom'] !== undefined)
      return source('Secret', name, [...known, ...keys('spec', 'target', 'template', 'data')], !isOpen)
    }
    default:
      return []
  }
}
