import type { ArtifactRole } from '../model/role.js'
import { isChart } from '../model/role.js'
import type { Version } from '../model/version.js'
import { releaseWorkflowEnding } from '../upstream/operators.js'

/** Who signed: the subject alternative name and the OIDC issuer of the certificate. */
export interface SignerIdentity {
  readonly subject: string
  readonly issuer: string
}

/** Every signature of upstream is made by a workflow of GitHub Actions (upstream.md 1.5). */
const githubIssuer = 'https://token.actions.githubusercontent.com'

/** The owner's URL, escaped for a regular expression. */
const owner = 'https://github\\.com/controlplaneio-fluxcd'

/**
 * The sentence-ready name of the identity that signs a role at a version. The tag of the charts repository is its own and not the
 * chart's version; everything else is signed by the release workflow at the version's own tag.
 */
function expectedIdentity(role: ArtifactRole, version: Version): { readonly issuer: string; readonly subject: RegExp } {
  const escaped = version.replaceAll('.', '\\.')
  const subject = isChart(role)
    ? `^${owner}/charts/\\.github/workflows/release\\.yml@refs/tags/v\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}$`
    : `^${owner}/flux-operator/\\.github/workflows/release\\.${releaseWorkflowEnding(version)}@refs/tags/v${escaped}$`
  return { issuer: githubIssuer, subject: new RegExp(subject) }
}

/** True where the identity is the one that upstream signs this role with. */
export function isExpected(identity: SignerIdentity, role: ArtifactRole, version: Version): boolean {
  const expected = expectedIdentity(role, version)
  return identity.issuer === expected.issuer && expected.subject.test(identity.subject)
}
