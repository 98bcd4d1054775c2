/** Tells whether a text stands for a value that is only known later. */
export type Unknown = (text: string) => boolean

const substitution = /\$\{[A-Za-z_]|\$\([A-Za-z_]/
const template = /\{\{|\{%|#\{|<%/
const inputs = /<<|>>/
/** `<APP>` of a text that somebody copies and fills in. */
const toFillIn = /(?<!<)<[A-Z][A-Z0-9_-]*>(?!>)/
const encrypted = /^ENC\[[A-Z0-9_]+,/

/** What a document of a repository can leave open: `${VAR}` of a postBuild substitution, template marks, `<APP>`, values that SOPS encrypted. */
export const unknownInDocument: Unknown = (text) =>
  substitution.test(text) || template.test(text) || encrypted.test(text) || toFillIn.test(text)

/** The same for objects inside a ResourceSet, whose templates are `<< inputs.x >>`. */
export const unknownInResourceSet: Unknown = (text) => unknownInDocument(text) || inputs.test(text)

/** True for the file of a template engine: its text is no manifest before it is rendered. */
export function isTemplateFile(path: string): boolean {
  return /\.(?:j2|jinja2?|tpl|tmpl|gotmpl|tftpl|mustache|erb)(?:\.ya?ml)?$/i.test(path)
}
