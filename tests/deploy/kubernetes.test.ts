// The manifests hold together, and ask of the cluster what the image was tested with. Not checked: against the schemas of a
// cluster.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifest, readManifests } from '../support/deployFiles.ts'

const root = join(import.meta.dirname, '..', '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const labels = { 'app.kubernetes.io/name': 'draaitafel' }
const apiVersions = {
  ConfigMap: 'v1',
  Deployment: 'apps/v1',
  Service: 'v1',
  PodDisruptionBudget: 'policy/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  Ingress: 'networking.k8s.io/v1',
}

test('[R603] the manifests are of the right kinds, and every selector finds the servers', () => {
  expect(Object.fromEntries(readManifests().map(({ kind, apiVersion }) => [kind, apiVersion]))).toEqual(apiVersions)
  for (const { metadata } of readManifests()) expect(metadata).toMatchObject({ name: 'draaitafel', labels })
  const { spec } = manifest('Deployment')
  expect([spec.selector.matchLabels, spec.template.metadata.labels]).toEqual([labels, labels])
  expect(manifest('Service').spec.selector).toEqual(labels)
  expect(manifest('PodDisruptionBudget').spec.selector.matchLabels).toEqual(labels)
  expect(manifest('NetworkPolicy').spec.podSelector.matchLabels).toEqual(labels)
  expect(manifest('Ingress').spec.rules[0].http.paths[0].backend.service.name).toBe(manifest('Service').metadata.name)
  expect(manifest('Service').spec.ports[0].targetPort).toBe(spec.template.spec.containers[0].ports[0].name)
})

test('[R604] two servers run read-only as nobody, and one stays when a machine is emptied or a version replaced', () => {
  const { spec } = manifest('Deployment')
  const pod = spec.template.spec
  const [server] = pod.containers
  expect(spec.replicas).toBe(2)
  expect(spec.strategy.rollingUpdate).toEqual({ maxUnavailable: 0, maxSurge: 1 })
  expect(manifest('PodDisruptionBudget').spec.minAvailable).toBe(1)
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 65_532, fsGroup: 65_532 })
  expect(server.securityContext).toEqual({
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
  })
  expect(server.image.endsWith(`/draaitafel:${version}`)).toBe(true)
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(7)
})

test('[R605] the probes ask what the server answers, and a database that is away kills no server', () => {
  const [{ startupProbe, readinessProbe, livenessProbe }] = manifest('Deployment').spec.template.spec.containers
  expect([startupProbe, readinessProbe].map(({ httpGet }) => httpGet)).toEqual([
    { path: '/readyz', port: 'http' },
    { path: '/readyz', port: 'http' },
  ])
  expect(livenessProbe.httpGet).toEqual({ path: '/healthz', port: 'http' })
})

test('[R606] secrets come from Secrets alone, the servers reach each other and the database, and nobody else', () => {
  const pod = manifest('Deployment').spec.template.spec
  const env = Object.fromEntries(pod.containers[0].env.map((one: { name: string }) => [one.name, one]))
  expect(env.DATABASE_URL.valueFrom.secretKeyRef).toEqual({ name: 'draaitafel-database', key: 'url' })
  const [mount] = pod.containers[0].volumeMounts
  expect(env.SECRET_FILE.value).toBe(`${mount.mountPath}/secret`)
  expect(pod.volumes[0]).toMatchObject({ name: mount.name, secret: { secretName: 'draaitafel-secret' } })
  expect(env.NODE_URL.value).toBe('http://$(POD_IP):3000')
  expect(Object.keys(manifest('ConfigMap').data ?? {}).join(' ')).not.toMatch(/SECRET|DATABASE|TOKEN|CODE/)
  const { policyTypes, ingress, egress } = manifest('NetworkPolicy').spec
  expect(policyTypes).toEqual(['Ingress', 'Egress'])
  expect(ingress.flatMap(({ ports }: Rule) => ports.map(({ port }) => port))).toEqual([3000])
  expect(egress.flatMap(({ ports }: Rule) => ports.map(({ port }) => port))).toEqual([3000, 5432, 53, 53])
  for (const { to } of egress) expect(to.length).toBeGreaterThan(0)
})

interface Rule {
  readonly ports: readonly { readonly port: number }[]
}
