/** What may stand in braces in a title or a commit message, and is filled in from the move. */
export const templateNames = ['set', 'from', 'to', 'flux-from', 'flux-to'] as const

export type TemplateName = (typeof templateNames)[number]

const placeholder = /\{([A-Za-z_-]{1,20})\}/g

/** True where every word in braces is one that is filled in. */
export function hasKnownPlaceholders(template: string): boolean {
  return Array.from(template.matchAll(placeholder), ([, name]) => name).every((name) =>
    templateNames.some((known) => known === name),
  )
}

/** The template with its placeholders filled in. */
export function filledTemplate(template: string, values: Readonly<Record<TemplateName, string>>): string {
  return template.replace(placeholder, (whole, written: string) => {
    const name = templateNames.find((known) => known === written)
    return name === undefined ? whole : values[name]
  })
}
