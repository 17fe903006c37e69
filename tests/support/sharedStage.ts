// One server for all files of a suite: to start it again costs more than many a test. Workshops keep the files apart.

import type { TestProject } from 'vitest/node'
import { launchBrowserServer } from './browserServer.ts'

export interface SharedStage {
  readonly url: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sharedStage: SharedStage
  }
}

/** Called by Vitest once per suite, before its files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer()
  project.provide('sharedStage', { url: server.url })
  return () => server.close()
}
