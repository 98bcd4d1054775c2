import { oncePer } from '../../model/once-per.js'
import type { SourceFile } from '../../model/file.js'
import { folderOf } from '../../model/folder.js'
import { codeOf } from '../../text/program/code.js'
import { isVariableFile } from '../variables/ansible.js'
import { wordsTakenIn } from './needed-files.js'

/** The words of the lines with which a file takes in others. */
const wordsOf = oncePer((file: SourceFile): ReadonlySet<string> => new Set(wordsTakenIn(codeOf(file))))

/** `versions` of `config/versions.ts`. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/(?<=.)\..*$/, '')
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** True where a file takes in another one by what it is called: `import versions`, `. ./versions`. */
export function takesIn(file: SourceFile, other: string): boolean {
  const stem = stemOf(other).replace(/^\./, '')
  return stem.length >= shortest && wordsOf(file).has(stem)
}

/** True where a file speaks of another one by its whole name: `cat versions.env`, `- vars/versions.yaml`. */
function speaksOfFile(file: SourceFile, other: string): boolean {
  const name = nameOf(other)
  const code = codeOf(file)
  if (!name.includes('.', 1) || name.length < shortest) return false
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + 1))
    if (!/[\w-]/.test(code.charAt(at - 1)) && !/[\w-]/.test(code.charAt(at + name.length))) return true
  return false
}

/** Characters of a name that says something. */
const shortest = 3

/** `Versions.OPERATOR` names the file of a program that it is defined in, or the folder of its package. */
export function isOwner(owner: string | undefined, path: string): boolean {
  if (owner === undefined || /\.(?:ya?ml|json)$/.test(path)) return false
  return owner === stemOf(path) || (path.endsWith('.go') && owner === nameOf(folderOf(path)))
}

/** True where the first file takes in the second: it names it, both are of one Go package, or the second is an environment above. */
export function reaches(file: SourceFile, other: SourceFile): boolean {
  if (file.path === other.path) return false
  const [folder, above] = [folderOf(file.path), folderOf(other.path)]
  if (file.path.endsWith('.go') && other.path.endsWith('.go') && folder === above) return true
  const name = nameOf(other.path)
  if (
    /^\.env(?:rc|\..*)?$|^\.?mise\.toml$|\.mk$/.test(name) &&
    (above === '' || folder === above || folder.startsWith(`${above}/`))
  )
    return true
  if (isGivenTo(file, other)) return true
  return takesIn(file, other.path) || speaksOfFile(file, other.path)
}

const role = /^(.*(?:^|\/)roles\/[^/]+\/)(?:tasks|handlers|templates|defaults|vars)\//
const groups = /(?:^|\/)(?:group|host)_vars\//
const runner = /(?:^|\/)(?:GNUm|M|m)akefile$|\.mk$|(?:^|\/)\.?justfile$/
const script = /\.(?:sh|bash|zsh|fish|ps1|py|rb|nu)$/

/** True where the second file gives the first its variables: those of its role or of all plays of Ansible, and those of the recipes that run a script. */
function isGivenTo(file: SourceFile, other: SourceFile): boolean {
  const [own, their] = [role.exec(file.path)?.[1], role.exec(other.path)?.[1]]
  if (own !== undefined && own === their) return isVariableFile(other.path)
  if (groups.test(other.path) && /\.(?:ya?ml|j2)$/.test(file.path)) return true
  const name = nameOf(file.path)
  return script.test(name) && runner.test(other.path) && codeOf(other).includes(`/${name}`)
}
