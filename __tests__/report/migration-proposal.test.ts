import { describe, expect, it } from 'vitest'
import { renderMigrationProposal, type MigrationProposalView } from '../../src/report/migration-proposal.js'

const view: MigrationProposalView = {
  title: 'Remove the Flux bootstrap on staging',
  step: 'remove',
  guide: '**Step 2 of 2.** The guide.',
  changes: [
    { kind: 'delete', file: 'clusters/staging/flux-system/gotk-components.yaml' },
    { kind: 'edit', file: 'kustomization.yaml', line: 3, start: 0, end: 1, old: 'a', new: 'b' },
    { kind: 'edit', file: 'kustomization.yaml', line: 4, start: 2, end: 3, old: 'a', new: 'b' },
  ],
  findings: [],
  validate: 'strict',
  lastMessages: [],
  trailers: ['Signed-off-by: A Bot <bot@example.com>'],
  token: 'app',
}

describe('the pull request of a migration step', () => {
  it('names its title plainly or by the convention of the repository', () => {
    expect(renderMigrationProposal(view).title).toBe('Remove the Flux bootstrap on staging')
    const conventional = { ...view, lastMessages: ['feat: x', 'fix(apps): y'] }
    expect(renderMigrationProposal(conventional).title).toBe('chore: remove the Flux bootstrap on staging')
    expect(renderMigrationProposal({ ...conventional, step: 'add', title: 'Add it' }).title).toBe('feat: add it')
  })

  it('says why a removal is a draft, lists each file once, and ends with the box', () => {
    const { body } = renderMigrationProposal(view)
    expect(body).toMatch(/^> \[!IMPORTANT\]/)
    expect(body).toContain('- `clusters/staging/flux-system/gotk-components.yaml` goes')
    expect(body.match(/`kustomization.yaml`/g)).toHaveLength(1)
    expect(body).toContain('Nothing was found.')
    expect(body.trimEnd()).toMatch(/<!-- flux-lockstep:rebase -->.*$/)
  })

  it('puts errors first, and says so where nothing was checked', () => {
    const error = {
      code: 'unknown-field',
      severity: 'error',
      introduced: true,
      file: 'a.yaml',
      line: 1,
      message: 'wrong @everyone',
      help: 'mend',
    } as const
    const { body } = renderMigrationProposal({ ...view, findings: [error] })
    expect(body).toMatch(/^> \[!CAUTION\]/)
    expect(body).toContain('`@everyone`')
    expect(renderMigrationProposal({ ...view, validate: 'off' }).body).toContain('`validate` is off')
  })

  it('stays within what GitHub takes, whatever the findings', () => {
    const found = Array.from({ length: 200 }, (_, line) => ({
      code: 'unknown-field' as const,
      severity: 'warning' as const,
      introduced: true,
      file: 'a.yaml',
      line,
      message: 'x'.repeat(900),
      help: 'mend',
    }))
    expect(renderMigrationProposal({ ...view, findings: found }).body.length).toBeLessThan(60_000)
    expect(renderMigrationProposal({ ...view, guide: 'x'.repeat(70_000) }).body.length).toBeLessThan(60_000)
  })

  it('closes the commit message with the trailers', () => {
    expect(renderMigrationProposal(view).commitMessage).toBe(
      'Remove the Flux bootstrap on staging\n\nSigned-off-by: A Bot <bot@example.com>\n',
    )
  })
})
