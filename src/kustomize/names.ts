/** The names under which kustomize looks for a kustomization, in its order. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const

/** True for a file that kustomize takes as the kustomization of its folder. */
export function isKustomizationFile(path: string): boolean {
  return kustomizationNames.some((name) => path.endsWith(name) && isName(path, path.length - name.length))
}

function isName(path: string, start: number): boolean {
  return start === 0 || path.charAt(start - 1) === '/'
}

/** The paths at which the kustomization of a folder may lie, in kustomize's order. */
export function kustomizationPaths(folder: string): readonly string[] {
  return kustomizationNames.map((name) => (folder === '' ? name : `${folder}/${name}`))
}
