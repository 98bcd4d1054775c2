import { runGit } from '../../embedded/git/process.js'

const settings = ['user.name=Tester', 'user.email=tester@example.com', 'commit.gpgsign=false']
const identity = settings.flatMap((setting) => ['-c', setting])
const time = '2026-08-01T00:00:00Z'
const env = { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time }

/** Runs git in a folder, with a name and a time of its own and without the configuration of the machine; gives what it wrote, without the white space around it. */
export function git(folder: string, ...args: readonly string[]): string {
  return runGit(folder, [...identity, ...args], '', env)
    .toString('utf8')
    .trim()
}
