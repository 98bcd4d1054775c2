import { withKnownKeys } from '../kustomize/keys.js'
import { isKustomizationFile } from '../kustomize/names.js'
import type { ReadDocument } from '../model/document.js'
import type { SourceFile } from '../model/file.js'
import { isObject } from '../model/json.js'
import type { DocumentReader, ReadFile } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { readDocuments } from '../text/yaml/documents.js'

const yamlName = /\.(?:ya?ml|json|gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$|(?:^|\/)(?:Kustomization|Chart\.lock)$/i

/** States of one file that are remembered: as it stands, as the set that moves leaves it, and as a commit had it. */
const mostStates = 3

/** A reader that gives a file of the same path and bytes as it read it before: trees before and after a change share all that no edit touches. */
export function documentReader(): DocumentReader {
  const known = new Map<string, readonly ReadFile[]>()
  return (file) => {
    const states = known.get(file.path) ?? []
    const read = states.find((state) => isSame(state.file, file)) ?? readFile(file)
    if (read !== states[0])
      known.set(file.path, [read, ...states.filter((state) => state !== read)].slice(0, mostStates))
    return read
  }
}

function isSame(a: SourceFile, b: SourceFile): boolean {
  return a.mode === b.mode && Buffer.compare(a.bytes, b.bytes) === 0
}

/** The documents of a file; those of a kustomization with the keys that kustomize knows. */
export function readFile(file: SourceFile): ReadFile {
  const documents = yamlName.test(file.path) ? readDocuments(file) : []
  return { file, documents: isKustomizationFile(file.path) ? documents.map(asKustomization) : documents }
}

/** A file that is YAML whatever it is called, as what a kustomization names as a patch. */
export const readFragment = oncePer((read: ReadFile): ReadFile =>
  yamlName.test(read.file.path) ? read : { file: read.file, documents: readDocuments(read.file) },
)

function asKustomization(document: ReadDocument): ReadDocument {
  if (document.kind === 'plain') {
    // its kind may be left out
    const object = { ...withKnownKeys(document.object), kind: document.object.kind || 'Kustomization' }
    return { ...document, object, content: isObject(document.content) ? object.value : document.content }
  }
  return document.kind === 'objects' ? { ...document, objects: document.objects.map(withKnownKeys) } : document
}
