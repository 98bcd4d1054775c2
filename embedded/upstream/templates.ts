import { compareVersions } from '../../src/model/version.js'
import type { ChartName } from './charts.js'

/** Small templates for helm, of the kinds of objects that the charts make. */
export function chartTemplates(name: ChartName, version: string): ReadonlyMap<string, string> {
  return name === 'flux-operator'
    ? new Map([
        ['templates/deployment.yaml', deployment(version)],
        ['templates/rbac.yaml', rbac],
        ['templates/servicemonitor.yaml', serviceMonitor],
      ])
    : new Map([
        ['templates/instance.yaml', instance],
        ['templates/healthcheck.yaml', healthcheck],
      ])
}

const metadata = (suffix = '') => `metadata:
  name: {{ .Values.fullnameOverride | default .Release.Name }}${suffix}
  namespace: {{ .Release.Namespace }}
  labels:
    app.kubernetes.io/name: {{ .Chart.Name }}
    app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
    helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}`

/** Since 0.37.0 the operator serves a web interface. */
const deployment = (version: string) => `apiVersion: apps/v1
kind: Deployment
${metadata()}
spec:
  replicas: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: {{ .Chart.Name }}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: {{ .Chart.Name }}
    spec:
      serviceAccountName: {{ .Values.fullnameOverride | default .Release.Name }}
      containers:
        - name: manager
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          args:
            - --log-level={{ .Values.logLevel }}
${compareVersions(version, '0.37.0') < 0 ? '' : '            {{- if .Values.web.enabled }}\n            - --web-server-port=9080\n            {{- end }}\n'}${compareVersions(version, '0.50.0') < 0 ? '' : '            - --default-workload-identity-service-account=flux-operator\n'}            {{- range .Values.extraArgs }}
            - {{ . }}
            {{- end }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
`

const rbac = `apiVersion: v1
kind: ServiceAccount
${metadata()}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
${metadata().replace('  namespace: {{ .Release.Namespace }}\n', '')}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin
subjects:
  - kind: ServiceAccount
    name: {{ .Values.fullnameOverride | default .Release.Name }}
    namespace: {{ .Release.Namespace }}
`

const serviceMonitor = `{{- if .Values.serviceMonitor.create }}
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
${metadata()}
spec:
  endpoints:
    - port: http-metrics
      interval: {{ .Values.serviceMonitor.interval }}
{{- end }}
`

const instance = `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
${metadata()}
spec:
  {{- range $field := list "distribution" "components" "cluster" "kustomize" }}
  {{ $field }}:
    {{- toYaml (get $.Values.instance $field) | nindent 4 }}
  {{- end }}
`

const healthcheck = `{{- if (.Values.healthcheck).enabled }}
apiVersion: batch/v1
kind: Job
${metadata('-healthcheck').replace('  labels:', '  annotations:\n    helm.sh/hook: post-install,post-upgrade\n  labels:')}
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: healthcheck
          image: "{{ .Values.healthcheck.image.repository }}:{{ .Values.healthcheck.image.tag | default .Chart.AppVersion }}"
{{- end }}
`
