export { chartArtifact, manifestsArtifact, publishReleases } from './publish.js'
export { earlierReleases, releases, type UpstreamRelease } from './releases.js'
