// The product as people get it, for measuring: the real server with built screens, one Chromium, and a workshop.

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumOptions } from '../../support/chromium.ts'
import { launchProcess, makeDataDir } from '../../support/launchServer.ts'

export const OWN_KNOB = 7
export const OWN_DIAL = 'Knop 7, Organisatie zorg'

export interface BoardStage {
  readonly url: string
  /** A browser profile of its own, with an empty cache. */
  newContext(): Promise<BrowserContext>
}

/** Everything it started is cleaned up afterwards, even if measuring failed. */
export async function onStage<T>(measure: (stage: BoardStage) => Promise<T>): Promise<T> {
  const folder = makeDataDir()
  const server = await launchProcess({ DATA_DIR: folder.path, DEMO: 'off', SKIP_CLIENT_BUILD: '' })
  let browser: Browser | undefined
  try {
    const launched = await chromium.launch(chromiumOptions({ lasting: true }))
    browser = launched
    return await measure({
      url: server.url,
      newContext: () => launched.newContext({ viewport: { width: 1600, height: 1000 } }),
    })
  } finally {
    await browser?.close()
    await server.end('SIGTERM')
    folder.remove()
  }
}

export async function openBoard(page: Page, link: string): Promise<Page> {
  await page.goto(link)
  await page.getByRole('slider', { name: OWN_DIAL }).waitFor()
  return page
}
