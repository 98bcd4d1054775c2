export { chartArtifact, manifestsArtifact, publishReleases, type PublishOptions } from './publish.js'
export { earlierReleases, releases, type UpstreamRelease } from './releases.js'
