// A stage with one more kind of person: someone with Firefox or WebKit at a table where the others have Chromium.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Look, laptop, type Stage, setStage } from '../browser.ts'
import type { NewWorkshop } from '../browserServer.ts'
import { takeSeat } from '../workshopPage.ts'
import type { Engine } from './engine.ts'
import { type BrowserSource, type OtherBrowser, otherBrowserSource } from './install.ts'
import { RemotePage } from './remotePage.ts'
import { until } from './until.ts'

/** What a browser itself says when there is no connection; the product cannot prevent it. */
const networkComplaint =
  /NetworkError|can.t establish a connection|was interrupted while|Could not connect|WebSocket connection|Failed to load resource|Not connected|network connection was lost|access control checks/

export interface OtherPerson {
  /** With the interface of Playwright's page, as far as remotePage.ts implements it. */
  readonly page: Page
  readonly engine: Engine
  /** The next window that the page opens. */
  newWindow(): Promise<Page>
  /** Another window of the same browser. */
  openWindow(look?: Look): Promise<Page>
}

export interface OtherStage extends Stage {
  other(address: string, look?: Look): Promise<OtherPerson>
  otherFacilitator(workshop: NewWorkshop, look?: Look): Promise<OtherPerson>
  otherParticipant(workshop: NewWorkshop, party: string, look?: Look, name?: string): Promise<OtherPerson>
}

/** Call once per file, at its top. */
export function setOtherStage(kind: OtherBrowser): OtherStage {
  const stage = setStage({ ownServer: true })
  let source: BrowserSource | undefined
  let engines: Engine[] = []

  beforeAll(async () => {
    source = await otherBrowserSource(kind)
  })
  afterEach(async () => {
    const leaving = engines
    engines = []
    const complaints = leaving.flatMap((engine) => engine.complaints())
    await Promise.all(leaving.map((engine) => engine.close()))
    expect(complaints.filter((text) => !networkComplaint.test(text))).toEqual([])
  })
  afterAll(() => source?.close())

  const other = async (address: string, look: Look = laptop): Promise<OtherPerson> => {
    if (!source) throw new Error('The browser is found before the tests, not before the file')
    const engine = await source.launch()
    engines.push(engine)
    const [window = ''] = await engine.windows()
    const page = await pageIn(engine, window, look)
    await page.goto(address)
    return {
      page: asPage(page),
      engine,
      newWindow: async () => {
        const known = new Set([window])
        const fresh = await until('a new window', async () =>
          (await engine.windows()).find((handle) => !known.has(handle)),
        )
        return asPage(new RemotePage(engine, fresh))
      },
      openWindow: async (size = look) => asPage(await pageIn(engine, await engine.openWindow(), size)),
    }
  }
  return Object.defineProperties(
    {
      other,
      otherFacilitator: ({ links }: NewWorkshop, look?: Look) => other(links.facilitator, look),
      otherParticipant: async ({ links }: NewWorkshop, party: string, look?: Look, name?: string) => {
        const newcomer = await other(links.participant, look)
        await takeSeat(newcomer.page, party, name)
        return newcomer
      },
    },
    Object.getOwnPropertyDescriptors(stage),
  ) as OtherStage
}

async function pageIn(engine: Engine, window: string, { width, height }: Look): Promise<RemotePage> {
  const page = new RemotePage(engine, window)
  await page.setViewportSize({ width, height })
  return page
}

/**
 * The only place where it is passed off as a page of Playwright's: anything missing fails by name when it is called.
 */
function asPage(page: RemotePage): Page {
  return page as unknown as Page
}
