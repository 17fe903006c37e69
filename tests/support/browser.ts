// People with browsers, one context each. The server is that of the whole suite (sharedStage.ts) and Chromium that of the
// worker (workerBrowser.ts), unless the file has to have its own. After every test the contexts close, and no page may have complained: an error in the console
// that the test did not announce fails it.

import { buffer } from 'node:stream/consumers'
import { type Browser, type BrowserContext, chromium, type Download, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { type BrowserServer, launchBrowserServer, type NewWorkshop, newWorkshop } from './browserServer.ts'
import { chromiumOptions } from './chromium.ts'
import { holdKeys } from './heldKeys.ts'
import { workerBrowser } from './workerBrowser.ts'
import { takeSeat } from './workshopPage.ts'

/** How long a condition may take to become true before the test gives up; says nothing about how long it should. */
export const PATIENCE_MS = 60_000

/** What Chromium itself logs when there is no connection; the product cannot prevent it. */
const networkComplaint = /net::ERR_|WebSocket connection to/

export interface Person {
  readonly page: Page
  readonly context: BrowserContext
  /** From here on, matching console errors are expected: the test causes them itself. */
  expectComplaint(pattern: RegExp): void
}

export interface Look {
  readonly width: number
  readonly height: number
  /** Has a touch screen and no mouse. */
  readonly phone?: boolean
  /** Address of a proxy for everything this person sends. */
  readonly proxy?: string
}

export const laptop: Look = { width: 1280, height: 800 }
export const screen: Look = { width: 1600, height: 1000 }
export const phone: Look = { width: 390, height: 844, phone: true }

/** A tablet in landscape: the board, with touch. */
export const tablet: Look = { width: 1180, height: 820, phone: true }

/** The same tablet in portrait: the board with the task below it. */
export const upright: Look = { width: 820, height: 1180, phone: true }

export interface StageSettings {
  /** Scrollbars that take up space, as on Windows; Playwright hides them. */
  readonly scrollbars?: boolean
  /** The server has this host name, over plain http, as on an office network; only this browser can resolve it. */
  readonly host?: string
  /** People stay for all tests of the file. */
  readonly staysOpen?: boolean
  /** A server of its own, to kill and start again. */
  readonly ownServer?: boolean
  /** People who did not ask for less motion. The others did: drawing what moves takes a fifth of the processor time of a test. */
  readonly motion?: boolean
}

export interface Stage {
  readonly url: string
  /** The file's own, for files that asked for one. */
  readonly server: BrowserServer
  workshop(template?: string): Promise<NewWorkshop>
  /** Someone opens an address. */
  person(address: string, look?: Look): Promise<Person>
  facilitator(workshop: NewWorkshop, look?: Look): Promise<Person>
  /** Joins with the participant's link and takes a seat. */
  participant(workshop: NewWorkshop, party: string, look?: Look, name?: string): Promise<Person>
}

/** Call once per file, at its top: registers what runs before and after the tests. */
export function setStage(settings: StageSettings = {}): Stage {
  const { scrollbars = false, host, ownServer = host !== undefined, motion = false } = settings
  const shared = inject('sharedStage')
  const isOwnBrowser = scrollbars || host !== undefined
  let server: BrowserServer | undefined
  let browser: Browser | undefined
  let everyone: (Person & { readonly complaints: () => readonly string[] })[] = []

  beforeAll(async () => {
    if (ownServer) server = await launchBrowserServer(host)
    browser = await (isOwnBrowser ? chromium.launch(chromiumOptions({ scrollbars, host })) : workerBrowser())
  })
  const afterStory = settings.staysOpen ? afterAll : afterEach
  afterStory(async () => {
    const leaving = everyone
    everyone = []
    for (const { context } of leaving) await context.close()
    expect(leaving.flatMap(({ complaints }) => complaints())).toEqual([])
  })
  afterAll(async () => {
    if (isOwnBrowser) await browser?.close()
    await server?.close()
  })

  const own = () => {
    if (!server) throw new Error('This file has no server of its own, or not before its tests')
    return server
  }
  const url = () => (ownServer ? own().url : shared.url)
  const person = async (address: string, look: Look = laptop) => {
    if (!browser) throw new Error('The browser is started before the tests, not before the file')
    const newcomer = await openPerson(browser, look, motion)
    everyone.push(newcomer)
    await newcomer.page.goto(address)
    return newcomer
  }
  return {
    get url() {
      return url()
    },
    get server() {
      return own()
    },
    workshop: (template) => newWorkshop(url(), template),
    person,
    facilitator: ({ links }, look) => person(links.facilitator, look),
    participant: async ({ links, template }, party, look, name) => {
      const newcomer = await person(links.participant, look)
      await takeSeat(newcomer.page, party, name)
      // Behind a proxy there may be no plan yet.
      if (look?.phone && !look.proxy && template !== 'leeg') await toTheKnobs(newcomer.page)
      return newcomer
    },
  }
}

/**
 * Most stories about a plan on a phone begin at its knobs; before the first step it begins with the welcome. A tablet and
 * a large screen with touch show the board.
 */
async function toTheKnobs(page: Page): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Onderdelen' })
  const board = page.getByRole('heading', { name: /^Stuurknoppen/ })
  await tabs.or(board).first().waitFor()
  if (!(await tabs.isVisible())) return
  if ((await page.getByRole('timer').count()) === 0) await tabs.getByRole('button', { name: 'Knoppen' }).tap()
}

async function openPerson(browser: Browser, { width, height, phone: isPhone = false, proxy }: Look, motion: boolean) {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height },
    hasTouch: isPhone,
    isMobile: isPhone,
    acceptDownloads: true,
    reducedMotion: motion ? 'no-preference' : 'reduce',
    ...(proxy && { proxy: { server: proxy } }),
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const heard: string[] = []
  const expected = [networkComplaint]
  const listen = (page: Page) => {
    page.on('console', (message) => message.type() === 'error' && heard.push(message.text()))
    page.on('pageerror', (error) => heard.push(String(error)))
  }
  context.on('page', listen)
  const page = await context.newPage()
  holdKeys(page)
  askReloadTwice(page)
  return {
    page,
    context,
    expectComplaint: (pattern: RegExp) => void expected.push(pattern),
    complaints: () => heard.filter((text) => !expected.some((pattern) => pattern.test(text))),
  }
}

/** Long enough for a page to load on a busy machine, and short enough to try once more. */
const RELOAD_MS = PATIENCE_MS / 2

/**
 * A dialog that closes goes a step back in the history (client/src/ui/backStack.ts), and a browser drops a reload
 * during a step that is still under way: at once, or by never loading. No person is that quick; one that was would
 * press again.
 */
function askReloadTwice(page: Page): void {
  const reload = page.reload.bind(page)
  page.reload = async (options) => {
    await stepsBackDone(page)
    return reload({ timeout: RELOAD_MS, ...options }).catch((error: unknown) => {
      if (!/net::ERR_ABORTED|Timeout/.test(String(error))) throw error
      return reload(options)
    })
  }
}

/** The history is where it is with nothing open. Something may well be open: then this gives up soon. */
async function stepsBackDone(page: Page): Promise<void> {
  const isDone = () => ((window.history.state as { backDepth?: number } | null)?.backDepth ?? 0) <= 1
  await page.waitForFunction(isDone, undefined, { timeout: 1_000, polling: 50 }).catch(() => undefined)
}

/** From here on time on this page only passes when the test lets it (`page.clock.runFor`). */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install()
  // A moment ahead of the page's own: until then it runs, and it cannot go back.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000))
}

/** What a page gave to keep. */
export async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream())
}

/** Asks again and again until the answer is as expected. */
export function eventually<T>(ask: () => T | Promise<T>) {
  return expect.poll(ask, { timeout: PATIENCE_MS, interval: 50 })
}
