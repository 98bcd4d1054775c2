import { fluxKustomizationOf } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn, namedFor } from '../kustomize/kustomization.js'
import { reachIn } from '../kustomize/reach.js'
import type { ManifestObject, Path } from '../model/document.js'
import { listAt, stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { deliveryFact, deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { objectsOf } from './objects.js'
import { appliedOver } from './patched-sources.js'
import { encryptedValues } from './encrypted-values.js'

/**
 * What an object of ours, or what delivers it, names and would not find: Secrets, values under a generated name, and the key of what is
 * encrypted. It counts only where the base has it: many a Secret is made on the cluster.
 */
export function prerequisiteProblems(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  return [
    ...secrets(object, tree),
    ...generatedValues(object, tree),
    ...encrypted(object, tree),
    ...encryptedValues(object, tree),
  ]
}

const places: readonly Path[] = [
  ['spec', 'secretRef', 'name'],
  ['spec', 'certSecretRef', 'name'],
  ['spec', 'proxySecretRef', 'name'],
  ['spec', 'verify', 'secretRef', 'name'],
  ['spec', 'decryption', 'secretRef', 'name'],
  ['spec', 'kubeConfig', 'secretRef', 'name'],
  ['spec', 'sync', 'pullSecret'],
  ['spec', 'distribution', 'imagePullSecret'],
  ['spec', 'distribution', 'artifactPullSecret'],
  ['spec', 'values', 'instance', 'sync', 'pullSecret'],
  ['spec', 'values', 'instance', 'distribution', 'imagePullSecret'],
  ['spec', 'values', 'instance', 'distribution', 'artifactPullSecret'],
]

function secrets(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  const named = places.flatMap((path) => {
    const name = stringAt(object.value, path)
    return name === null || name === '' ? [] : [{ name, path }]
  })
  const listed = ['valuesFrom', 'imagePullSecrets'].flatMap((key) =>
    listAt(object.value, ['spec', key]).flatMap((entry, index) => {
      const name = stringAt(entry, ['name'])
      const isSecret = key === 'imagePullSecrets' || stringAt(entry, ['kind']) === 'Secret'
      return name !== null && isSecret && valueAt(entry, ['optional']) !== true
        ? [{ name, path: ['spec', key, index] }]
        : []
    }),
  )
  return [...named, ...listed].map(({ name, path }) => {
    const aspect = `secret ${name}`
    if (makesSecret(tree, name)) return deliveryFact(object, aspect)
    const text = `it needs the Secret ${name.slice(0, 100)}, which is not in this repository any more`
    return { ...deliveryProblem(object, path, text), aspect }
  })
}

const makers = ['Secret', 'SealedSecret', 'ExternalSecret', 'Certificate']

function makesSecret(tree: Tree, name: string): boolean {
  const isGenerated = [...tree.layout.generated.values()].some((names) => names.includes(name))
  return (
    isGenerated ||
    makers.some((kind) =>
      objectsOf(tree, kind).some(({ value, name: own }) =>
        [stringAt(value, ['spec', 'target', 'name']), stringAt(value, ['spec', 'secretName']), own].includes(name),
      ),
    ) ||
    kustomizationsIn(tree.files).some(({ object }) =>
      listAt(object.value, ['secretGenerator']).some((entry) => stringAt(entry, ['name']) === name),
    )
  )
}

/** Values that a kustomization makes: a hash behind their name hides them from the release, unless it is told where to write the name. */
function generatedValues(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  const names = listAt(object.value, ['spec', 'valuesFrom']).flatMap((entry) => stringAt(entry, ['name']) ?? [])
  if (object.kind !== 'HelmRelease' || names.length === 0) return []
  const reach = reachIn(tree)
  const all = kustomizationsIn(tree.files).filter((one) => reach.ofKustomization(one)(object.file.path))
  const follows = all.some((one) => namedFor(one, 'configuration').some(({ path }) => writesNames(path, tree)))
  return all.flatMap(({ object: { value } }) =>
    ['configMapGenerator', 'secretGenerator'].flatMap((key) =>
      listAt(value, [key]).flatMap((entry): readonly DeliveryProblem[] => {
        const name = stringAt(entry, ['name'])
        if (name === null || !names.includes(name)) return []
        const isPlain = [
          valueAt(entry, ['options', 'disableNameSuffixHash']),
          valueAt(value, ['generatorOptions', 'disableNameSuffixHash']),
        ].includes(true)
        const aspect = `values ${name}`
        if (isPlain || follows) return [deliveryFact(object, aspect)]
        const text = `its values ${name.slice(0, 100)} are made under a name with a hash behind it, which it does not know`
        return [{ ...deliveryProblem(object, ['spec', 'valuesFrom'], text), aspect }]
      }),
    ),
  )
}

/** True for a configuration of names that says where a HelmRelease holds them; one that was not read may. */
function writesNames(path: string | null, { files }: Tree): boolean {
  const read = files.find(({ file }) => file.path === path)
  return !read || read.file.text.includes('HelmRelease')
}

/** Names of files that people give to what is encrypted. */
const secretFile = /(?:sops|secret|enc(?:rypted)?)[^/]*\.(?:ya?ml|json|env)$/i

/**
 * What is encrypted is refused by a Flux Kustomization that decrypts nothing, and with it all else that it applies. A file that was not read
 * is told by its name, and counts where the base decrypts.
 */
function encrypted(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  const flux = fluxKustomizationOf(object)
  if (!flux || object.origin === 'patch') return []
  if (decrypts(object) || appliedOver(tree).some((each) => each.name === object.name && decrypts(each)))
    return [deliveryFact(object, 'decryption')]
  const builds = reachIn(tree).ofFlux(flux)
  const texts = new Map(tree.files.map(({ file }) => [file.path, file.text]))
  const found = tree.entries.filter(({ path }) => builds(path))
  const isSeen = found.some(({ path }) => texts.get(path)?.includes('ENC[AES256_GCM') === true)
  if (!isSeen && !found.some(({ path }) => !texts.has(path) && secretFile.test(path))) return []
  const said = deliveryProblem(object, ['spec'], 'it decrypts nothing, and what it applies is encrypted')
  return [isSeen ? said : { ...said, aspect: 'decryption' }]
}

function decrypts({ kind, value }: ManifestObject): boolean {
  return kind === 'Kustomization' && stringAt(value, ['spec', 'decryption', 'provider']) !== null
}
