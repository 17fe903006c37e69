// One server and one Chromium for all files of a suite: to start them again costs more than many a test. Workshops keep
// the files apart on the server, contexts in the browser.

import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { launchBrowserServer } from './browserServer.ts'
import { chromiumOptions } from './chromium.ts'

export interface SharedStage {
  readonly url: string
  /** Endpoint of Playwright's own server. */
  readonly browser: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sharedStage: SharedStage
  }
}

/** Called by Vitest once per suite, before its files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [server, browser] = await Promise.all([launchBrowserServer(), chromium.launchServer(chromiumOptions())])
  project.provide('sharedStage', { url: server.url, browser: browser.wsEndpoint() })
  return async () => {
    await Promise.all([browser.close(), server.close()])
  }
}
