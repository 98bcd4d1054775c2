import { foldersAbove, isBelow } from '../kustomize/paths.js'
import { folderOf } from '../model/folder.js'
import type { SourceFile } from '../model/file.js'
import { gatheredFrom } from '../model/gathered.js'
import type { ReadFile } from '../model/layout.js'
import { reportedPin, type Pin } from '../model/pin.js'

/** The definitions of the operator, as a release or a rendered chart brings them. */
const definitions = /^kind:[ \t]*["']?CustomResourceDefinition\b/m
const ours = /\bfluxcd\.controlplane\.io\b/
const library = /^[ \t]*(?:require[ \t]+)?github\.com\/controlplaneio-fluxcd\/flux-operator[ \t]+v/m

const copiesIn = foldersWhere(({ text }) => definitions.test(text) && ours.test(text))
const modulesIn = foldersWhere(({ path, text }) => /(?:^|\/)go\.mod$/.test(path) && library.test(text))
/** What is built into a program lies in its folder or below (https://pkg.go.dev/embed). */
const embeddingIn = foldersWhere(({ path, text }) => path.endsWith('.go') && /^\/\/go:embed /m.test(text))

/** The folders of some files. */
function foldersWhere(fits: (file: SourceFile) => boolean): (files: readonly ReadFile[]) => readonly string[] {
  return gatheredFrom(({ file }: ReadFile) => (fits(file) ? [folderOf(file.path)] : []))
}

/**
 * Holds what would move by half: the image in a copy of a release (a vendored `install.yaml`, a rendered chart) whose definitions stay, a
 * version in a Go program that such a copy is built into, and one whose `go.mod` requires the same release.
 */
export function heldByCopy(files: readonly ReadFile[]): (pin: Pin) => Pin {
  const copies = new Set(copiesIn(files))
  const modules = new Set(modulesIn(files))
  const embedding = new Set(embeddingIn(files).filter((folder) => [...copies].some((copy) => isBelow(copy, folder))))
  return (pin) => {
    if (pin.action !== 'follow') return pin
    const isCopy = pin.role === 'operator-image' && pin.shape === 'image' && copies.has(folderOf(pin.file))
    const isBuiltIn = pin.file.endsWith('.go') && embedding.has(folderOf(pin.file))
    if (isCopy || isBuiltIn)
      return reportedPin(pin, 'a copy of the release stands beside it and would stay behind; fetch the copy anew')
    const isGo = pin.file.endsWith('.go') && foldersAbove(pin.file).some((folder) => modules.has(folder))
    return isGo ? reportedPin(pin, 'go.mod requires the same release and would stay behind; go get moves it') : pin
  }
}
