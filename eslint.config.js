import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Folders of `src` that hold one stage each. A stage knows `model/` and itself; only commands compose stages. */
const stages = [
  'documents',
  'scan',
  'registry',
  'resolve',
  'edit',
  'judge',
  'validate',
  'propose',
  'forge',
  'history',
  'report',
  'migrate',
  'neighbours',
  'organisation',
  'signatures',
  'settings',
  'arguments',
]

const forbid = (folders) =>
  folders.map((folder) => ({
    group: [`**/${folder}/**`],
    message: `only commands compose stages: hand what you need from ${folder}/ in as an argument`,
  }))

const edges = ['commands', 'action.js', 'organisation-action.js', 'cli.js', 'main.js'].map((name) => ({
  group: [`**/${name}`, `**/${name}/**`],
  message: 'the edge imports the stages, never the other way round',
}))

export default tseslint.config(
  { ignores: ['dist', 'lib', 'coverage', 'node_modules', 'examples'] },
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
  ...stages.map((stage) => ({
    files: [`src/${stage}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...forbid(stages.filter((other) => other !== stage)), ...edges] },
      ],
    },
  })),
  {
    files: ['src/model/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...forbid(stages), ...edges] }] },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/embedded|__tests__/]',
          message: 'embedded parts never reach the bundle',
        },
      ],
    },
  },
  {
    files: ['__tests__/**', 'bench/**', 'embedded/**', 'scripts/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
