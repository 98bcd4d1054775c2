/**
 * @attack A pull request leaves a pin in a template and puts it under a condition, a loop or a definition that renders nothing, into another branch, or into a comment of the template.
 * @end What stands open around each pin is compared with the base, in Go templates, Jinja, Handlebars, Terraform and the `<< >>` of a ResourceSet.
 */
import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import { add, all, edit, remove, textOf, type Change } from './changes.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const source = (version = '0.37.1', name = 'flux-operator'): string =>
  `---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata:\n  name: {{ name }}\nspec:\n  url: ${charts}/${name}\n  ref:\n    tag: ${version}\n`
const path = 'templates/a.yaml.j2'
const base = add(path, `{% if monitoring %}\n---\nkind: A\n{% endif %}\n${source()}`)
const around = (before: string, after: string): Change =>
  edit(path, (text) => text.replace(source(), `${before}\n${source()}${after}\n`))

const attacks: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ...(
    [
      ['{% if false %}', '{% endif %}'],
      ['{%- if flux | default(false) -%}', '{%- endif -%}'],
      ['{% for x in [] %}', '{% endfor %}'],
      ['{% macro nothing() %}', '{% endmacro %}'],
      ['{% if true %}{% else %}', '{% endif %}'],
      ['{% if true %}\na: 1\n{% elif false %}', '{% endif %}'],
      ['{% set x %}', '{% endset %}'],
      ['{{ if false }}', '{{ end }}'],
      ['{{- with .nothing }}', '{{- end }}'],
      ['{{ range .none }}', '{{ end }}'],
      ['{{\n  if false }}', '{{ end }}'],
      ['{{ define "x" }}', '{{ end }}'],
      ['{{#if nothing}}', '{{/if}}'],
      ['{{^nothing}}\n{{#unless x}}', '{{/unless}}'],
      ['%{ if false }', '%{ endif }'],
      ['<<- if false >>', '<<- end >>'],
      ['{# ', ' #}'],
      ['{{/* ', ' */}}'],
    ] as const
  ).map(([before, after]): (typeof attacks)[number] => [before, base, around(before, after)]),
  [
    'the condition of another object that ends later',
    base,
    edit(path, (text) => `${text.replace('{% endif %}\n', '')}{% endif %}\n`),
  ],
  [
    'another condition',
    all(base, around('{% if flux %}', '{% endif %}')),
    edit(path, (text) => text.replace('if flux', 'if nothing')),
  ],
  [
    'a move into a file with a condition',
    base,
    (tree) => all(remove(path), add('templates/b.yaml.j2', `{% if false %}\n${textOf(tree, path)}{% endif %}\n`))(tree),
  ],
  [
    'a version alone',
    base,
    edit(path, (text) => text.replace('    tag: 0.37.1', '    {% if false %}\n    tag: 0.37.1\n    {% endif %}')),
  ],
]

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ['a condition of something else', base, edit(path, (text) => `{% if a %}\nb: 1\n{% endif %}\n${text}`)],
  ['a condition that it has', all(base, around('{% if flux %}', '{% endif %}')), edit(path, (text) => `# x\n${text}`)],
  ['a variable', base, around('{% set x = 1 %}', '')],
  ['text that is taken as it is', base, around('{% raw %}', '{% endraw %}')],
  ['a comment beside it', base, around('{# flux #}', '{{/* flux */}}')],
  [
    'a move with its conditions',
    all(base, around('{% if flux %}', '{% endif %}')),
    (tree) => all(remove(path), add('templates/b.yaml.j2', textOf(tree, path)))(tree),
  ],
  ['a new template under a condition', base, add('templates/n.yaml.j2', `{% if edge %}\n${source()}{% endif %}\n`)],
]

describe('a pin in a template', () => {
  it.each(attacks)('%s', async (_name, first, change) => {
    const before = first(home())
    const { conclusion, introduced } = await judged(before, change(before))
    expect(introduced.join('\n')).toMatch(/error pin-lost /)
    expect(conclusion).toBe('failure')
  })

  it.each(harmless)('lets pass: %s', async (_name, first, change) => {
    const before = first(home())
    const { introduced } = await judged(before, change(before))
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual([])
  })
})
