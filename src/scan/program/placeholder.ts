/** What is filled in where a text stands for a version: the name, by its segments, and the version that it has without one. */
export interface ProgramPlaceholder {
  readonly segments: readonly string[]
  /** Where it stands in its file; undefined where that is not known, so that every place that has the name counts. */
  readonly at?: number
  /** The path of the file whose content it is. */
  readonly content?: string
}

/** Characters of a text that is looked at; no placeholder is longer. */
const longest = 200

/** One placeholder and nothing else, in the spellings of shells, make, just, Taskfiles, templates, PowerShell, batch files and programs. */
const forms: readonly RegExp[] = [
  /^\$\$?([A-Za-z_][\w.]*)$/,
  /^\$\$?\{([A-Za-z_][\w.]*)(?:\[["']?([\w-]+)["']?\])?(?::?[-=?+][^{}]*)?\}$/,
  /^\$\$?\(((?:params\.[\w-]+|[A-Za-z_][\w.]*))\)$/,
  /^\$\{\{ *([\w.-]+) *\}\}$/,
  /^\$\{?env:(\w+)\}?$/i,
  /^\{\{-? *\.?([\w.]+) *-?\}\}$/,
  /^<<-? *([\w.-]+?) *-?>>$/,
  /^[%!]([A-Za-z_]\w*)[%!]$/,
  /^#?\{([A-Za-z_][\w.]*)(?:\[["']?([\w-]+)["']?\])?\}$/,
  /^\\\(([\w.]+)\)$/,
]

/** Reads a text that is one placeholder, `v` before it included; null for any other text. */
export function placeholderIn(text: string): ProgramPlaceholder | null {
  if (text.length > longest) return null
  const bare = text.startsWith('v') ? text.slice(1) : text
  for (const form of forms) {
    const found = form.exec(bare)
    if (found)
      return { segments: segmentsOf([found[1] ?? '', ...(found[2] === undefined ? [] : [found[2]])].join('.')) }
  }
  return null
}

const identifier = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*){0,5}!?$/

/** The segments of a name in a program: `versions.fluxOperator`; null for a number, a flag or a path. */
export function identifierIn(text: string): ProgramPlaceholder | null {
  if (text.length > longest || !identifier.test(text)) return null
  return { segments: segmentsOf(text) }
}

/** A name without what says only where it is kept: `env.NAME`, `this.name`, `$NAME`. */
export function segmentsOf(name: string): readonly string[] {
  return name
    .replace(/^\$(?:env:|script:|global:|env\.)?/i, '')
    .split(/[.?!]+/)
    .filter((segment) => segment !== '' && !/^(?:env|vars|values|inputs|var|self|this|process|Values)$/.test(segment))
}

/** The text with every placeholder filled in that has a value; those without stay. */
export function filledProgramText(text: string, valueOf: (segments: readonly string[]) => string | null): string {
  if (text.length > longest || !/[$%{]/.test(text)) return text
  return text.replace(
    /\$\{[^{}]{1,60}\}|\$\(\w{1,60}\)|\{\{[^{}]{1,60}\}\}|\$\w{1,60}|%\w{1,60}%|\{[\w.]{1,60}\}/g,
    (written) => {
      const found = placeholderIn(written)
      return (found && valueOf(found.segments)) ?? written
    },
  )
}
