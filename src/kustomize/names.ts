/** The names under which kustomize looks for a kustomization, in its order. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const

const names: ReadonlySet<string> = new Set(kustomizationNames)

/** True for a file that kustomize takes as the kustomization of its folder. */
export function isKustomizationFile(path: string): boolean {
  return names.has(path.slice(path.lastIndexOf('/') + 1))
}

/** The paths at which the kustomization of a folder may lie, in kustomize's order. */
export function kustomizationPaths(folder: string): readonly string[] {
  return kustomizationNames.map((name) => (folder === '' ? name : `${folder}/${name}`))
}
