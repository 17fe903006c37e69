// From a key press on one screen to the dial on another, in real Chromium, beside a bare WebSocket broadcast in the
// same run. The last line is JSON; the ratio is what can be compared between machines.

import { chromium, type Page } from 'playwright-core'
import { WebSocket } from 'ws'
import { findChromium } from '../support/chromium.ts'
import { launchProcess, makeDataDir, makeWorkshop } from '../support/launchServer.ts'
import { openBareBroadcast } from './bareBroadcast.ts'
import { quantile, rounded } from './figures.ts'

const PRESSES = 20
const KNOB = 'Knop 7, Organisatie zorg'

const screens = await betweenScreens()
const bare = await betweenSockets()
const figures = {
  benchmark: 'board',
  presses: PRESSES,
  keyToOtherScreenMs: { median: rounded(quantile(screens, 0.5)), p90: rounded(quantile(screens, 0.9)) },
  bareBroadcastMs: { median: rounded(quantile(bare, 0.5)), p90: rounded(quantile(bare, 0.9)) },
  ratioOfMedians: rounded(quantile(screens, 0.5) / quantile(bare, 0.5)),
}
console.log(JSON.stringify(figures))

async function betweenScreens(): Promise<number[]> {
  const folder = makeDataDir()
  const server = await launchProcess({ DATA_DIR: folder.path, DEMO: 'off', SKIP_CLIENT_BUILD: '' })
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
  try {
    const workshop = await makeWorkshop(server.url)
    const one = await openBoard(await (await browser.newContext()).newPage(), workshop.links.facilitator)
    const two = await openBoard(await (await browser.newContext()).newPage(), workshop.links.facilitator)
    await one.evaluate(recordKeys)
    await two.evaluate(recordChanges, KNOB)
    await one.getByRole('slider', { name: KNOB }).focus()
    const times: number[] = []
    for (let press = 0; press < PRESSES; press++) {
      await one.keyboard.press(press % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
      await two.waitForFunction((count) => window.moments.length > count, press, { timeout: 10_000 })
      const [pressed, seen] = await Promise.all([one.evaluate(lastMoment), two.evaluate(lastMoment)])
      times.push(seen - pressed)
    }
    return times
  } finally {
    await browser.close()
    await server.end('SIGTERM')
    folder.remove()
  }
}

async function openBoard(page: Page, link: string): Promise<Page> {
  await page.goto(link)
  await page.getByRole('slider', { name: KNOB }).waitFor()
  return page
}

declare global {
  interface Window {
    /** Wall-clock moments noted in the page, in ms. */
    moments: number[]
  }
}

/** Runs in the page that turns. */
function recordKeys(): void {
  window.moments = []
  window.addEventListener('keydown', () => window.moments.push(performance.timeOrigin + performance.now()), {
    capture: true,
  })
}

/** Runs in the page that watches. */
function recordChanges(name: string): void {
  window.moments = []
  const dial = document.querySelector(`[role="slider"][aria-label="${name}"]`)
  if (!dial) throw new Error(`no dial ${name}`)
  new MutationObserver(() => window.moments.push(performance.timeOrigin + performance.now())).observe(dial, {
    attributeFilter: ['aria-valuenow'],
  })
}

function lastMoment(): number {
  return window.moments.at(-1) ?? 0
}

async function betweenSockets(): Promise<number[]> {
  const bareServer = await openBareBroadcast()
  const [from, to] = await Promise.all([openSocket(bareServer.url), openSocket(bareServer.url)])
  const times: number[] = []
  for (let i = 0; i < PRESSES; i++) {
    const started = performance.now()
    const arrived = new Promise<void>((resolve) => to.once('message', () => resolve()))
    from.send(new Uint8Array(60))
    await arrived
    times.push(performance.now() - started)
  }
  await bareServer.close()
  return times
}

function openSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url)
  return new Promise((resolve) => socket.once('open', () => resolve(socket)))
}
