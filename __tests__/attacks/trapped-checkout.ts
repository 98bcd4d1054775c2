import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitFolder } from '../../embedded/git/commit-folder.js'
import { git as gitIn } from '../support/git.js'

/** Every setting by which git runs something, as far as git 2.51 documents them. */
const programs = [
  ...['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'diff.evil.textconv', 'diff.evil.command'],
  ...[
    'diff.external',
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'core.gitProxy',
    'core.askPass',
  ],
  ...['core.alternateRefsCommand', 'gpg.program', 'gpg.ssh.program', 'gpg.x509.program', 'gpg.ssh.defaultKeyCommand'],
  ...['pager.diff', 'pager.ls-files', 'merge.evil.driver', 'credential.helper', 'uploadpack.packObjectsHook'],
  ...['remote.origin.uploadpack', 'remote.origin.vcs', 'alias.ls-files', 'alias.diff-index', 'interactive.diffFilter'],
]

/** A checkout of the example repository in which a program waits to be run by git. */
export interface TrappedCheckout {
  /** What the checkout and all beside it lie in. */
  readonly folder: string
  readonly root: string
  /** The program. */
  readonly script: string
  /** Where it writes that it ran. */
  readonly mark: string
  readonly git: (...args: readonly string[]) => string
  /** Names the program in each setting of the checkout, or of another file of configuration. */
  readonly configurePrograms: (file?: string) => void
  /** Names it in each setting, makes hooks of it, and opens all that git can open to it. */
  readonly configure: () => void
  /** A change that git would have to hash: the same size, another content. */
  readonly touch: () => void
  /** Ways by which a configuration comes from elsewhere. */
  readonly ways: Readonly<Record<string, (file: string) => void>>
  readonly hasRun: () => boolean
  readonly remove: () => void
}

/** The names of `ways`. */
export const wayNames = [
  'an include',
  'an include for this folder',
  'an include for the branch',
  'a configuration of the work tree',
  'a file that stands in for the folder of git',
] as const

export function trappedCheckout(): TrappedCheckout {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'))
  const root = join(folder, 'work')
  const mark = join(folder, 'ran')
  const script = join(folder, 'evil.sh')
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> ${mark}\ncat\n`, { mode: 0o755 })
  cpSync('examples/home-kubernetes', root, { recursive: true })
  writeFileSync(join(root, '.gitattributes'), '*.yaml filter=evil diff=evil merge=evil\n')
  commitFolder(root, 'one')
  const git = (...args: readonly string[]): string => gitIn(root, ...args)

  /** Adds `section.key` or `section.name.key` to the configuration of the checkout, or to another file of configuration. */
  function configured(key: string, value: string, file = join(root, '.git/config')): void {
    const parts = key.split('.')
    const name = parts.slice(1, -1).join('.')
    const header = name === '' ? `[${parts[0]}]` : `[${parts[0]} "${name}"]`
    appendFileSync(file, `${header}\n\t${parts.at(-1)} = "${value}"\n`)
  }

  function configurePrograms(file?: string): void {
    for (const key of programs) configured(key, key.startsWith('alias.') ? `!${script}` : script, file)
  }

  function configure(): void {
    configurePrograms()
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['filter.evil.required', 'true'],
      ['protocol.ext.allow', 'always'],
      ['remote.origin.url', `ext::${script}`],
      ['remote.origin.promisor', 'true'],
      ['extensions.partialClone', 'origin'],
      ['core.hooksPath', join(folder, 'hooks')],
      ['diff.ignoreSubmodules', 'none'],
      ['submodule.recurse', 'true'],
    ] as const)
      configured(key, value)
    mkdirSync(join(folder, 'hooks'))
    for (const hook of [
      'post-index-change',
      'pre-commit',
      'post-checkout',
      'reference-transaction',
      'fsmonitor-watchman',
    ])
      writeFileSync(join(folder, 'hooks', hook), `#!/bin/sh\necho ${hook} >> ${mark}\n`, { mode: 0o755 })
  }

  function touch(): void {
    const file = join(root, 'kubernetes/main/apps/flux-system/kustomization.yaml')
    writeFileSync(file, '# changed\n')
    writeFileSync(join(root, 'new.yaml'), 'kind: FluxInstance\n')
  }

  const ways: Record<(typeof wayNames)[number], (file: string) => void> = {
    'an include': (file) => void git('config', 'include.path', file),
    'an include for this folder': (file) => void git('config', `includeIf.gitdir:${root}/.path`, file),
    'an include for the branch': (file) => void git('config', 'includeIf.onbranch:main.path', file),
    'a configuration of the work tree': (file) => {
      git('config', 'extensions.worktreeConfig', 'true')
      cpSync(file, join(root, '.git/config.worktree'))
    },
    'a file that stands in for the folder of git': (file) => {
      renameSync(join(root, '.git'), join(folder, 'elsewhere'))
      writeFileSync(join(root, '.git'), `gitdir: ${join(folder, 'elsewhere')}\n`)
      appendFileSync(join(folder, 'elsewhere/config'), readFileSync(file))
    },
  }

  return {
    ...{ folder, root, script, mark, git, configurePrograms, configure, touch, ways },
    hasRun: () => existsSync(mark),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
