// The Chromium of one worker, for all files it runs: to start one costs more than many a test. In the process of the worker
// itself: what is said to a browser elsewhere is packed and unpacked twice on its way.

import { type Browser, chromium } from 'playwright-core'
import { chromiumOptions } from './chromium.ts'

declare global {
  /** Files share the process, but need not share this module. */
  var browserOfWorker: Promise<Browser> | undefined
}

/** Goes with the process. */
export function workerBrowser(): Promise<Browser> {
  globalThis.browserOfWorker ??= chromium.launch(chromiumOptions())
  return globalThis.browserOfWorker
}
