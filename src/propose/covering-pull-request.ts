import type { ChangedFile } from '../model/change.js'
import type { Forge, OtherPullRequest } from '../model/forge.js'
import { sameTexts } from './ownership.js'
import { blobId } from './plan.js'

/** Another author's open pull request that makes exactly these changes, or null (state table, row 9). */
export async function coveringPullRequest(
  forge: Forge,
  base: string,
  branch: string,
  files: readonly ChangedFile[],
): Promise<OtherPullRequest | null> {
  const paths = files.map((file) => file.path)
  const wanted = files.map((file) => blobId(file.after))
  const candidates = (await forge.openPullRequests(base)).filter(
    (one) => !one.ours && one.headBranch !== branch && one.paths !== null && sameTexts(one.paths, paths),
  )
  if (candidates.length === 0) return null
  const blobs = await forge.blobsAt(
    candidates.map((one) => one.headCommit),
    paths,
  )
  return candidates.find((_, i) => paths.every((__, j) => (blobs[i]?.[j]?.blob ?? '') === wanted[j])) ?? null
}
