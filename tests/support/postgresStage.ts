// One PostgreSQL for all files of a suite, which the first test that needs it starts: most runs of a single file do without.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Cluster, clusterIn } from './postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly postgresFolder: string
  }
}

/** Called by Vitest once per suite, before its files. */
export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'draaitafel-pg-'))
  // What runs as another user has to come by.
  chmodSync(folder, 0o711)
  project.provide('postgresFolder', folder)
  return () => {
    if (existsSync(join(folder, 'started'))) clusterIn(join(folder, 'cluster')).remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `folder`: what the stage provided. Of several workers one starts it, the others wait. */
export async function sharedCluster(folder: string): Promise<Cluster> {
  const [started, starting, failed] = ['started', 'starting', 'failed'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  while (!existsSync(started)) {
    try {
      mkdirSync(starting)
    } catch {
      // Another worker is at it.
      if (existsSync(failed)) throw new Error('PostgreSQL could not be started')
      await new Promise((resolve) => setTimeout(resolve, 50))
      continue
    }
    try {
      mkdirSync(join(folder, 'cluster'), { recursive: true })
      clusterIn(join(folder, 'cluster')).start()
      mkdirSync(started)
    } catch (error) {
      mkdirSync(failed)
      throw error
    }
  }
  return clusterIn(join(folder, 'cluster'))
}
