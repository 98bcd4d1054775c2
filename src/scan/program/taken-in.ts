import { oncePer } from '../../model/once-per.js'
import type { SourceFile } from '../../model/file.js'
import { fileNameOf, folderOf } from '../../model/folder.js'
import { codeOf } from '../../text/program/code.js'
import { isVariableFile } from '../variables/ansible.js'
import { wordsTakenIn } from './needed-files.js'

/** The words of the lines with which a file takes in others. */
export const wordsOf = oncePer((file: SourceFile): ReadonlySet<string> => new Set(wordsTakenIn(codeOf(file))))

/** `versions` of `config/versions.ts`. */
export function stemOf(path: string): string {
  return fileNameOf(path).replace(/(?<=.)\..*$/, '')
}

/** Characters of a name that says something. */
const shortest = 3

/** The names by which a program speaks of a file as what owns a name: `Versions.OPERATOR` of its own name, or of the folder of its package. */
export function ownerNames(path: string): readonly string[] {
  if (/\.(?:ya?ml|json)$/.test(path)) return []
  return path.endsWith('.go') ? [stemOf(path), fileNameOf(folderOf(path))] : [stemOf(path)]
}

/** True for a name by which a program speaks of a file. */
export function isOwner(owner: string | undefined, path: string): boolean {
  return owner !== undefined && ownerNames(path).includes(owner)
}

/** True where the first file takes in the second: it names it, both are of one Go package, or the second is an environment above. */
export function reaches(file: SourceFile, other: SourceFile): boolean {
  const asked = waysAsked(file)
  return file.path !== other.path && waysGiven(other).some((way) => asked.has(way))
}

const role = /^(.*(?:^|\/)roles\/[^/]+\/)(?:tasks|handlers|templates|defaults|vars)\//
const groups = /(?:^|\/)(?:group|host)_vars\//
const environment = /^\.env(?:rc|\..*)?$|^\.?mise\.toml$|\.mk$/
const runner = /(?:^|\/)(?:GNUm|M|m)akefile$|\.mk$|(?:^|\/)\.?justfile$/
const script = /\.(?:sh|bash|zsh|fish|ps1|py|rb|nu)$/

/**
 * Each way in which a file gives others its names, as a word that is among those of whoever takes them: by what it is called, to its Go package, as
 * an environment to what stands below, to its role or all plays of Ansible, and to the scripts that its recipes run.
 */
export const waysGiven = oncePer((file: SourceFile): readonly string[] => {
  const { path } = file
  const [name, folder] = [fileNameOf(path), folderOf(path)]
  const stem = stemOf(path).replace(/^\./, '')
  const own = role.exec(path)?.[1]
  return [
    ...(stem.length >= shortest ? [`stem ${stem}`] : []),
    ...(name.length >= shortest && name.includes('.', 1) ? [`name ${name}`] : []),
    ...(path.endsWith('.go') ? [`package ${folder}`] : []),
    ...(environment.test(name) ? [`above ${folder}`] : []),
    ...(own !== undefined && isVariableFile(path) ? [`role ${own}`] : []),
    ...(groups.test(path) ? ['plays'] : []),
    ...(runner.test(path)
      ? [...new Set(codeOf(file).match(/\/[\w.-]{1,100}/g) ?? [])].map((each) => `run ${each.slice(1)}`)
      : []),
  ]
})

/** The ways in which a file takes the names of others. */
export const waysAsked = oncePer((file: SourceFile): ReadonlySet<string> => {
  const { path } = file
  const [name, folder] = [fileNameOf(path), folderOf(path)]
  const own = role.exec(path)?.[1]
  const found = new Set<string>([...wordsOf(file)].map((word) => `stem ${word}`))
  for (const each of fileNamesIn(codeOf(file))) found.add(`name ${each}`)
  if (path.endsWith('.go')) found.add(`package ${folder}`)
  for (let above = folder; ; above = folderOf(above)) {
    found.add(`above ${above}`)
    if (above === '') break
  }
  if (own !== undefined) found.add(`role ${own}`)
  if (/\.(?:ya?ml|j2)$/.test(path)) found.add('plays')
  if (script.test(name)) found.add(`run ${name}`)
  return found
})

/** Parts of a word between its dots of which each run may be the name of a file. */
const mostParts = 6

/** The names of files of which a text speaks, by their whole name: `cat versions.env`, `- vars/versions.yaml`. */
function fileNamesIn(code: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of code.matchAll(/[\w.-]{3,200}/g)) {
    if (!word.includes('.', 1)) continue
    found.add(word)
    const parts = word.split('.')
    if (parts.length > 2 && parts.length <= mostParts)
      for (let from = 0; from < parts.length; from++)
        for (let to = from + 2; to <= parts.length; to++) found.add(parts.slice(from, to).join('.'))
  }
  return found
}
