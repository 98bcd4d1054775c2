import { positionIn } from '../../model/file.js'
import type { Attribute, Expression } from '../../text/hcl/tree.js'
import { isModuleFile, type Configuration } from './configuration.js'
import type { HclFile, Placed } from './hcl-file.js'

/** A local or a default, where it is written. */
interface Written extends Attribute {
  readonly file: HclFile
}

const whole = /^\$\{\s{0,20}((?:local|var)\.[\w.-]{1,200})\s{0,20}\}$/

/** The places of locals and defaults that fill each other in, beginning with an expression; null where it goes in no circle. */
export function circleOf(placed: Placed, configuration: Configuration): readonly string[] | null {
  const trail: Written[] = []
  for (let at: Placed | undefined = placed; at; at = trail.at(-1)) {
    const next = writtenAt(at, configuration)
    if (!next) return null
    const known = trail.findIndex(({ file, start }) => file.file === next.file.file && start === next.start)
    if (known >= 0)
      return trail.slice(known).map(({ file: { file }, start }) => `${file.path}:${positionIn(file, start).line}`)
    trail.push(next)
  }
  return null
}

function writtenAt({ file, value }: Placed, { modules, files }: Configuration): Written | null {
  const [head = '', name = ''] = segmentsOf(value)
  const module = isModuleFile(file) ? modules.get(file.folder) : undefined
  const near = module ? files.filter((each) => each.folder === file.folder && isModuleFile(each)) : [file]
  for (const each of near)
    for (const { type, labels, body } of each.body.blocks) {
      const isNamed = head === 'local' ? type === 'locals' : head === 'var' && type === 'variable' && labels[0] === name
      const found = isNamed
        ? body.attributes.find((attribute) => attribute.name === (head === 'local' ? name : 'default'))
        : undefined
      if (found) return { ...found, file: each }
    }
  return null
}

function segmentsOf(value: Expression): readonly string[] {
  if (value.kind === 'path') return value.segments
  const found = value.kind === 'text' ? whole.exec(value.text.slice(0, 300)) : null
  return found?.[1]?.split('.') ?? []
}
