import { introducedFinding, type Finding } from '../model/finding.js'
import { folderOf } from '../model/folder.js'
import { filesByPath, type ReadFile, type Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'

/** Files that Terraform lays over others, and JSON, which is not read as configuration. */
const overrides = /(?:^|\/)(?:(?:\w[\w.-]*_)?override\.(?:tf|tofu)(?:\.json)?|[\w.-]+\.(?:tf|tofu|tfvars)\.json)$/

/**
 * Findings for files of Terraform that a change brings beside a pin and that can lay another version or repository over it: what they say goes
 * before what is read (https://developer.hashicorp.com/terraform/language/files/override).
 */
export function judgeTerraformOverrides(before: Tree, after: Tree, pins: readonly Pin[]): readonly Finding[] {
  const texts = new Map(before.files.map(({ file }) => [file.path, file.text]))
  const fresh = after.files.filter(({ file }) => overrides.test(file.path) && texts.get(file.path) !== file.text)
  if (fresh.length === 0) return []
  const byPath = filesByPath(after.files)
  return fresh.flatMap(({ file }): readonly Finding[] => {
    const pin = pins.find(
      (one) =>
        one.shape === 'terraform' &&
        folderOf(one.file) === folderOf(file.path) &&
        namesOf(one, byPath.get(one.file)).some((name) => file.text.includes(`"${name}"`)),
    )
    if (!pin) return []
    return [
      introducedFinding(
        'pin-lost',
        { file: file.path, line: null },
        {
          severity: 'error',
          message: `Terraform lays ${file.path} over the pin at ${pin.file}:${pin.line}, so that nothing tells what it installs.`,
          help: 'Write the version where the pin is.',
        },
      ),
    ]
  })
}

const header = /^\s*(?:resource|module|variable|data)\s+"([^"]{1,200})"(?:\s+"([^"]{1,200})")?/

/** The names of the block that holds a pin. */
function namesOf({ line }: Pin, read: ReadFile | undefined): readonly string[] {
  const above = read?.file.text
    .split('\n')
    .slice(0, line)
    .findLast((text) => header.test(text))
  const found = above === undefined ? null : header.exec(above)
  const name = found?.[2] ?? found?.[1]
  return name === undefined ? [] : [name]
}
