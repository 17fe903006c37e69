// People with browsers: one server and one Chromium per file, one context per person. After every test their contexts
// close, and no page may have complained: an error in the console that the test did not announce fails it.

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type BrowserServer, launchBrowserServer, type NewWorkshop, newWorkshop } from './browserServer.ts'
import { findChromium } from './chromium.ts'
import { holdKeys } from './heldKeys.ts'
import { takeSeat } from './workshopPage.ts'

/** How long a condition may take to become true before the test gives up; says nothing about how long it should. */
export const PATIENCE_MS = 20_000

const chromiumFlags = ['--no-sandbox', '--disable-background-networking', '--disable-gpu']

/** What Chromium itself says when there is no line; the product cannot prevent it. */
const networkComplaint = /net::ERR_|WebSocket connection to/

export interface Person {
  readonly page: Page
  readonly context: BrowserContext
  /** From here on, complaints that match are expected: the test brings them about itself. */
  expectComplaint(pattern: RegExp): void
}

export interface Look {
  readonly width: number
  readonly height: number
  /** Has a touch screen and no mouse. */
  readonly phone?: boolean
  /** Address of a proxy that everything of this person goes through. */
  readonly proxy?: string
}

export const laptop: Look = { width: 1280, height: 800 }
export const screen: Look = { width: 1600, height: 1000 }
export const phone: Look = { width: 390, height: 844, phone: true }

/** A tablet lying down: the board, with fingers. */
export const tablet: Look = { width: 1180, height: 820, phone: true }

export interface StageSettings {
  /** Scrollbars that take room, as on Windows; Playwright hides them. */
  readonly scrollbars?: boolean
  /** The server goes by this name, over plain http, as on a network of an office; only this browser knows it. */
  readonly host?: string
}

export interface Stage {
  readonly url: string
  readonly server: BrowserServer
  workshop(template?: string): Promise<NewWorkshop>
  /** Someone opens an address. */
  person(address: string, look?: Look): Promise<Person>
  facilitator(workshop: NewWorkshop, look?: Look): Promise<Person>
  /** Comes in by the participant's link and takes a seat. */
  participant(workshop: NewWorkshop, party: string, look?: Look, name?: string): Promise<Person>
}

/** Call once per file, at its top: registers what goes before and after the tests. */
export function setStage({ scrollbars = false, host }: StageSettings = {}): Stage {
  let server: BrowserServer | undefined
  let browser: Browser | undefined
  let everyone: (Person & { readonly complaints: () => readonly string[] })[] = []

  beforeAll(async () => {
    server = await launchBrowserServer(host)
    const executablePath = findChromium()
    if (!executablePath) throw new Error('There is no Chromium or Chrome on this machine: set CHROMIUM_PATH')
    const rules = host === undefined ? [] : [`--host-resolver-rules=MAP ${host} 127.0.0.1`]
    const ignoreDefaultArgs = scrollbars ? ['--hide-scrollbars'] : []
    browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...rules], ignoreDefaultArgs })
  })
  afterEach(async () => {
    const leaving = everyone
    everyone = []
    for (const { context } of leaving) await context.close()
    expect(leaving.flatMap(({ complaints }) => complaints())).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const running = () => {
    if (!server) throw new Error('The server is started before the tests, not before the file')
    return server
  }
  const person = async (address: string, look: Look = laptop) => {
    if (!browser) throw new Error('The browser is started before the tests, not before the file')
    const newcomer = await openPerson(browser, look)
    everyone.push(newcomer)
    await newcomer.page.goto(address)
    return newcomer
  }
  return {
    get url() {
      return running().url
    },
    get server() {
      return running()
    },
    workshop: (template) => newWorkshop(running().url, template),
    person,
    facilitator: ({ links }, look) => person(links.facilitator, look),
    participant: async ({ links }, party, look, name) => {
      const newcomer = await person(links.participant, look)
      await takeSeat(newcomer.page, party, name)
      return newcomer
    },
  }
}

async function openPerson(browser: Browser, { width, height, phone: isPhone = false, proxy }: Look) {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height },
    hasTouch: isPhone,
    isMobile: isPhone,
    acceptDownloads: true,
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
  return {
    page,
    context,
    expectComplaint: (pattern: RegExp) => void expected.push(pattern),
    complaints: () => heard.filter((text) => !expected.some((pattern) => pattern.test(text))),
  }
}

/** Asks again and again until the answer is as expected. */
export function eventually<T>(ask: () => T | Promise<T>) {
  return expect.poll(ask, { timeout: PATIENCE_MS, interval: 50 })
}
