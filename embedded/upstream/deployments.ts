import { stringify } from 'yaml'
import { compareMinors, minorOf } from '../../src/model/version.js'

const volumes: Readonly<Record<string, readonly (readonly [name: string, path: string])[]>> = {
  'source-controller': [
    ['data', '/data'],
    ['tmp', '/tmp'],
  ],
  'image-reflector-controller': [
    ['temp', '/tmp'],
    ['data', '/data'],
  ],
  'source-watcher': [
    ['data', '/data'],
    ['tmp', '/tmp'],
  ],
}

const plainVolumes: readonly (readonly [name: string, path: string])[] = [['temp', '/tmp']]

const written = new Map<string, string>()

/** The Deployment of a controller as YAML, with the args, environment and volumes that patches are written against (upstream.md 7). */
export function deploymentOf(component: string, flux: string): string {
  // Within a minor version only the image differs.
  const minor = minorOf(flux)
  const key = `${component} ${minor}`
  const text = written.get(key) ?? write(component, minor)
  written.set(key, text)
  return text.replace(imageOf(component, minor), imageOf(component, flux))
}

function imageOf(component: string, flux: string): string {
  return `fluxcd/${component}:${imageTag(flux)}`
}

function write(component: string, minor: string): string {
  const mounts = volumes[component] ?? plainVolumes
  return stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      labels: {
        'app.kubernetes.io/component': component,
        'app.kubernetes.io/part-of': 'flux',
        'control-plane': 'controller',
      },
      name: component,
    },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: component } },
      template: {
        metadata: { labels: { app: component } },
        spec: {
          containers: [
            {
              args: argsOf(component),
              env: environmentOf(component, minor),
              image: imageOf(component, minor),
              name: 'manager',
              ports: portsOf(component),
              resources: { limits: { cpu: '1000m', memory: '1Gi' }, requests: { cpu: '100m', memory: '64Mi' } },
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true },
              volumeMounts: mounts.map(([name, mountPath]) => ({ mountPath, name })),
            },
          ],
          securityContext: { fsGroup: 1337 },
          serviceAccountName: component,
          terminationGracePeriodSeconds: component === 'helm-controller' ? 600 : 60,
          volumes: mounts.map(([name]) => ({ emptyDir: {}, name })),
        },
      },
    },
  })
}

/** The tag that this project's stand-in controllers carry: the Flux version, one major lower. */
export function imageTag(flux: string): string {
  return `v${flux.replace(/^2/, '1')}`
}

function argsOf(component: string): readonly string[] {
  const events = '--events-addr=http://notification-controller.flux-system.svc.cluster.local./'
  const stores = component === 'source-controller' || component === 'source-watcher'
  return [
    ...(component === 'notification-controller' ? [] : [events]),
    '--watch-all-namespaces',
    '--log-level=info',
    '--log-encoding=json',
    '--enable-leader-election',
    ...(stores
      ? ['--storage-path=/data', `--storage-adv-addr=${component}.$(RUNTIME_NAMESPACE).svc.cluster.local.`]
      : []),
  ]
}

function environmentOf(component: string, minor: string): readonly object[] {
  const limit = (name: string, resource: string) => ({
    name,
    valueFrom: { resourceFieldRef: { containerName: 'manager', resource } },
  })
  const since23 = compareMinors(minor, '2.3') >= 0
  return [
    { name: 'RUNTIME_NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
    ...(component === 'source-controller' ? [{ name: 'TUF_ROOT', value: '/tmp/.sigstore' }] : []),
    // GOMAXPROCS left with 2.7, and every index behind it moved.
    ...(since23 && compareMinors(minor, '2.7') < 0 ? [limit('GOMAXPROCS', 'limits.cpu')] : []),
    ...(since23 ? [limit('GOMEMLIMIT', 'limits.memory')] : []),
  ]
}

function portsOf(component: string): readonly object[] {
  const port = (containerPort: number, name: string) => ({ containerPort, name, protocol: 'TCP' })
  return [
    ...(component === 'source-controller' || component === 'notification-controller' ? [port(9090, 'http')] : []),
    ...(component === 'notification-controller' ? [port(9292, 'http-webhook')] : []),
    port(8080, 'http-prom'),
    port(9440, 'healthz'),
  ]
}
