import { describe, expect, it } from 'vitest'
import { modeOf, readEvent } from '../../src/arguments/event.js'

const a = 'a'.repeat(40)
const b = 'b'.repeat(40)
const pull = (head: string, type = 'User') => ({
  pull_request: {
    number: 7,
    labels: [{ name: 'bug' }],
    user: { login: 'someone', type },
    base: { sha: a, repo: { full_name: 'Owner/Repo' } },
    head: { sha: b, ref: 'topic', repo: { full_name: head } },
  },
})

describe('readEvent', () => {
  it('reads a pull request of the repository itself, whatever the spelling of its owner', () => {
    expect(readEvent('pull_request', pull('owner/repo', 'Bot'), 'refs/pull/7/merge')).toEqual({
      kind: 'pull-request',
      number: 7,
      base: a,
      head: b,
      headBranch: 'topic',
      fork: false,
      author: 'someone',
      bot: true,
      merge: null,
      comments: 0,
      privileged: false,
      labels: ['bug'],
    })
  })

  it('sees a fork, and a fork that is gone', () => {
    expect(readEvent('pull_request', pull('other/repo'), '')).toMatchObject({ fork: true })
    const gone = { pull_request: { ...pull('x/y').pull_request, head: { sha: b, ref: 'topic', repo: null } } }
    expect(readEvent('pull_request', gone, '')).toMatchObject({ fork: true })
  })

  it('reads what a payload leaves out as nothing', () => {
    const bare = {
      pull_request: {
        base: { sha: a, repo: { full_name: 'o/r' } },
        head: { sha: b, repo: { full_name: 'O/R' } },
        labels: [{}, { name: 'x' }],
      },
    }
    expect(readEvent('pull_request', bare, '')).toMatchObject({
      number: 0,
      headBranch: '',
      author: '',
      bot: false,
      fork: false,
      labels: ['x'],
    })
  })

  it.each([
    [`refs/heads/gh-readonly-queue/main/pr-12-${a}`, 12],
    [`refs/heads/gh-readonly-queue/pr-9/pr-12-${a}`, 12],
    ['refs/heads/gh-readonly-queue/main/pr-12', null],
    [`refs/heads/pr-x-${a}`, null],
    [null, null],
  ])('reads of the queue’s branch %s the pull request %s', (head_ref, pullRequest) => {
    expect(readEvent('merge_group', { merge_group: { base_sha: a, head_sha: b, head_ref } }, '')).toMatchObject({
      pullRequest,
    })
  })

  it('marks pull_request_target as privileged', () => {
    expect(readEvent('pull_request_target', pull('other/repo'), '')).toMatchObject({ privileged: true })
  })

  it('reads pushes; a new branch has no commit before', () => {
    expect(readEvent('push', { before: a, after: b }, 'refs/heads/main')).toEqual({
      kind: 'push',
      branch: 'main',
      before: a,
      after: b,
      forced: false,
    })
    expect(readEvent('push', { before: '0'.repeat(40), after: b }, 'refs/heads/x')).toMatchObject({ before: null })
    expect(readEvent('push', { before: a, after: '0'.repeat(40) }, 'refs/heads/x')).toMatchObject({ after: null })
    expect(readEvent('push', { before: a, after: b, forced: true }, 'refs/heads/x')).toMatchObject({ forced: true })
  })

  it('refuses a payload whose commit is none', () => {
    expect(() => readEvent('merge_group', { merge_group: { base_sha: '--upload-pack', head_sha: b } }, '')).toThrow(
      'The payload of merge_group names no commit at merge_group.base_sha',
    )
  })
})

describe('modeOf', () => {
  it.each([
    ['schedule', {}, '', 'update'],
    ['workflow_dispatch', {}, '', 'update'],
    ['push', { before: a, after: b }, 'refs/heads/main', 'update'],
    ['push', { before: a, after: b }, 'refs/heads/topic', 'check'],
    ['merge_group', { merge_group: { base_sha: a, head_sha: b } }, '', 'check'],
    ['pull_request', pull('owner/repo'), '', 'check'],
  ])('%s', (name, payload, ref, mode) => {
    expect(modeOf(readEvent(name, payload, ref), 'main')).toBe(mode)
  })
})
