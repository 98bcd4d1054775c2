import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

/**
 * The layers of `src`, each of which may import those before it. Folders in one line are stages: none imports another. What composes stages
 * is a command, and the edges (`cli.ts`, `action.ts`, …) call commands.
 */
const layers = [
  ['model'],
  ['text'],
  ['kustomize'],
  ['documents'],
  ['upstream'],
  ['world'],
  ['settings', 'arguments'],
  [
    'scan',
    'resolve',
    'edit',
    'validate',
    'diff',
    'judge',
    'propose',
    'migrate',
    'report',
    'signatures',
    'neighbours',
    'organisation',
  ],
  ['commands'],
]

const edges = ['action.js', 'organisation-action.js', 'cli.js', 'main.js']

/** What a file of a folder may not import: its neighbours in the layer, the layers after it, and the edges. */
const forbiddenFor = (folder, layer) => [
  ...layers
    .slice(layer)
    .flat()
    .filter((other) => other !== folder)
    .map((other) => ({
      regex: `^(?:\\.\\./)+${other}/`,
      message: `${folder}/ stands before ${other}/ or beside it: hand what you need in as an argument, or move it to an earlier layer`,
    })),
  ...edges.map((name) => ({
    group: [`**/${name}`],
    message: 'the edge imports the layers, never the other way round',
  })),
]

export default tseslint.config(
  { ignores: ['dist', 'lib', 'coverage', 'node_modules', 'examples', '__tests__/fixtures'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...layers.flatMap((folders, layer) =>
    folders.map((folder) => ({
      files: [`src/${folder}/**`],
      rules: { 'no-restricted-imports': ['error', { patterns: forbiddenFor(folder, layer) }] },
    })),
  ),
  {
    files: ['src/**'],
    rules: {
      // what is taken out of an object by name so that the rest goes on without it
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/embedded|__tests__/]',
          message: 'embedded parts never reach the bundle',
        },
        {
          selector: 'ObjectExpression:has(> Property[key.name="code"]):has(> Property[key.name="severity"])',
          message: 'a finding is made by finding() or introducedFinding(), which hold the table of findings',
        },
      ],
    },
  },
  { files: ['src/model/finding.ts', 'src/report/report-schema.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['__tests__/**', 'bench/**', 'embedded/**', 'scripts/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'no-console': 'off' },
  },
  {
    files: ['__tests__/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="toMatchObject"] Property > Literal[regex]',
          message: 'toMatchObject takes any text for a bare pattern; write matching(pattern)',
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
