/** Changes of the example repository, for attacks on what a check says of them. */

export const app = 'kubernetes/main/apps/flux-system/flux-operator/app'
export const operator = `${app}/ocirepository.yaml`
export const release = `${app}/helmrelease.yaml`
export const applied = 'kubernetes/main/apps/flux-system/flux-operator/ks.yaml'
export const list = `${app}/kustomization.yaml`
export const instance = 'kubernetes/main/apps/flux-system/flux-instance/app/helmrelease.yaml'

type Tree = Record<string, string | { readonly mode: '120000' | '160000'; readonly content: string }>
export const textOf = (tree: Tree, path: string): string => {
  const text = tree[path]
  return typeof text === 'string' ? text : ''
}
export type Change = (tree: Tree) => Tree

export const edit =
  (path: string, change: (text: string) => string): Change =>
  (tree) => {
    const text = tree[path]
    if (typeof text !== 'string' || change(text) === text) throw new Error(`nothing to change in ${path}`)
    return { ...tree, [path]: change(text) }
  }
export const replace = (path: string, from: string | RegExp, to: string): Change =>
  edit(path, (text) => text.replace(from, to))
export const add =
  (path: string, content: Tree[string]): Change =>
  (tree) => ({ ...tree, [path]: content })
export const remove =
  (path: string): Change =>
  (tree) =>
    Object.fromEntries(Object.entries(tree).filter(([name]) => name !== path))
export const move =
  (from: string, to: string, change = (text: string): string => text): Change =>
  (tree) => ({ ...remove(from)(tree), [to]: change(textOf(tree, from)) })
export const all =
  (...changes: readonly Change[]): Change =>
  (tree) =>
    changes.reduce((sum, change) => change(sum), tree)
