import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a repository as large fleets have it and commits nothing: the quick start of `examples/home-kubernetes` with its pins, `objects` objects of
 * Flux (for every second application a HelmRelease, its OCIRepository and the Kustomization that applies both), and plain manifests up to `files`.
 */
export function writeRepository(root: string, files: number, objects: number): void {
  cpSync('examples/home-kubernetes', root, { recursive: true })
  const applications = Math.ceil(objects / 3)
  const paths: (readonly [string, string])[] = []
  for (let index = 0; index < applications; index++) {
    const folder = `kubernetes/main/apps/team-${index % 40}/app-${index}`
    paths.push(
      [`${folder}/ks.yaml`, kustomization(index, `${folder}/app`)],
      [`${folder}/app/ocirepository.yaml`, source(index)],
      [`${folder}/app/helmrelease.yaml`, release(index)],
      [`${folder}/app/kustomization.yaml`, 'resources:\n  - ./ocirepository.yaml\n  - ./helmrelease.yaml\n'],
    )
  }
  for (let index = paths.length; index < files; index++)
    paths.push([`manifests/team-${index % 40}/object-${index}.yaml`, plain(index)])
  for (const [path, text] of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    spawnSync('git', args, { cwd: root })
}

function kustomization(index: number, path: string): string {
  return `---
# yaml-language-server: $schema=https://example.com/kustomization-kustomize-v1.json
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: &app app-${index}
  namespace: flux-system
spec:
  targetNamespace: team-${index % 40}
  commonMetadata:
    labels:
      app.kubernetes.io/name: *app
  path: ./${path}
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
  wait: false
  interval: 30m
  retryInterval: 1m
  timeout: 5m
`
}

function source(index: number): string {
  return `---
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata:
  name: app-${index}
spec:
  interval: 5m
  layerSelector:
    mediaType: application/vnd.cncf.helm.chart.content.v1.tar+gzip
    operation: copy
  ref:
    tag: ${index % 9}.${index % 7}.0
  url: oci://registry.example.com/charts/app-${index}
`
}

function release(index: number): string {
  const variables = Array.from({ length: 12 }, (_, line) => `              KEY_${line}: "value ${index} ${line}"`).join(
    '\n',
  )
  return `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: app-${index}
spec:
  chartRef:
    kind: OCIRepository
    name: app-${index}
  interval: 1h
  values:
    controllers:
      app-${index}:
        annotations:
          reloader.stakater.com/auto: "true"
        containers:
          app:
            image:
              repository: registry.example.com/app-${index}
              tag: 1.${index % 10}.0
            env:
${variables}
            resources:
              requests: { cpu: 10m, memory: 128Mi }
              limits: { memory: 512Mi }
    service:
      app:
        controller: app-${index}
        ports:
          http:
            port: 80
`
}

function plain(index: number): string {
  const lines = Array.from({ length: 20 }, (_, line) => `  key-${line}: value ${index} ${'x'.repeat(line)}`).join('\n')
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: object-${index}\n  namespace: team-${index % 40}\ndata:\n${lines}\n`
}
