import type { OpenBootstrap } from './bootstrap.js'
import { targetMatches } from './patches.js'

/** Controllers that act as a ServiceAccount for the objects that they reconcile. */
type ActingController = 'kustomize-controller' | 'helm-controller'

/**
 * The ServiceAccount that a new object has to name: where tenants are locked down, one that names none acts as an account that may install
 * nothing. Flux's own manifests bind the accounts of both controllers to everything. Null where nobody is locked down.
 */
export function actingAccount(
  controller: ActingController,
  { flux, patches }: Pick<OpenBootstrap, 'flux' | 'patches'>,
): string | null {
  const locked = patches.some(
    ({ text, target }) =>
      /--default-service-account(?:=|\s+)["']?[\w.$]/.test(text) &&
      targetMatches(target, { kind: 'Deployment', name: controller }),
  )
  return locked || flux.tenants !== null ? controller : null
}
