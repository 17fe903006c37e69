// What is read of the compose files and the manifests: parsed as YAML 1.2, merge keys included, with anything doubtful
// (a key that is there twice, an alias without an anchor) as an error.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'

const deploy = join(import.meta.dirname, '..', '..', 'deploy')

export interface ComposeService {
  readonly image: string
  readonly user?: string
  readonly pull_policy?: string
  readonly read_only?: boolean
  readonly cap_drop?: readonly string[]
  readonly security_opt?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly depends_on?: Readonly<Record<string, unknown>> | readonly string[]
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly secrets?: readonly string[]
  readonly stop_grace_period?: string
}

export interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>
  readonly volumes?: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, { readonly file: string }>>
}

export interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly labels: Labels }
  // biome-ignore lint/suspicious/noExplicitAny: each kind has a shape of its own; the tests say which parts they mean.
  readonly spec: any
  readonly data?: Readonly<Record<string, string>>
}

type Labels = Readonly<Record<string, string>>

export function readCompose(name: string): Compose {
  return documentsOf(name)[0] as Compose
}

export function readManifests(): readonly Manifest[] {
  return readdirSync(join(deploy, 'kubernetes')).flatMap((name) => documentsOf(`kubernetes/${name}`) as Manifest[])
}

export function manifest(kind: string): Manifest {
  const [found, ...more] = readManifests().filter((one) => one.kind === kind)
  if (!found || more.length > 0) throw new Error(`Not one ${kind}`)
  return found
}

function documentsOf(name: string): readonly unknown[] {
  const documents = parseAllDocuments(readFileSync(join(deploy, name), 'utf8'), { merge: true, strict: true })
  return documents.map((document) => {
    for (const problem of [...document.errors, ...document.warnings]) throw problem
    return document.toJS()
  })
}
