import { foldersAbove, isBelow } from '../kustomize/paths.js'
import { folderOf } from '../model/folder.js'
import type { ReadFile } from '../model/layout.js'
import { reportedPin, type Pin } from '../model/pin.js'

/** The definitions of the operator, as a release or a rendered chart brings them. */
const definitions = /^kind:[ \t]*["']?CustomResourceDefinition\b/m
const ours = /\bfluxcd\.controlplane\.io\b/
const library = /^[ \t]*(?:require[ \t]+)?github\.com\/controlplaneio-fluxcd\/flux-operator[ \t]+v/m

/**
 * Holds what would move by half: the image in a copy of a release (a vendored `install.yaml`, a rendered chart) whose definitions stay, a
 * version in a Go program that such a copy is built into, and one whose `go.mod` requires the same release.
 */
export function heldByCopy(files: readonly ReadFile[]): (pin: Pin) => Pin {
  const copies = new Set(
    files
      .filter(({ file: { text } }) => definitions.test(text) && ours.test(text))
      .map(({ file }) => folderOf(file.path)),
  )
  const modules = new Set(
    files
      .filter(({ file }) => /(?:^|\/)go\.mod$/.test(file.path) && library.test(file.text))
      .map(({ file }) => folderOf(file.path)),
  )
  // what is built into a program lies in its folder or below (https://pkg.go.dev/embed)
  const embedding = new Set(
    files
      .filter(({ file: { path, text } }) => path.endsWith('.go') && /^\/\/go:embed /m.test(text))
      .map(({ file }) => folderOf(file.path))
      .filter((folder) => [...copies].some((copy) => isBelow(copy, folder))),
  )
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
