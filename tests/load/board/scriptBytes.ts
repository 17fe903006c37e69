// How much script, gzipped, was loaded when a screen appears: someone who joins sees nothing before all of it has
// arrived.

import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { newWorkshop } from '../../support/browserServer.ts'
import { type BoardStage, OWN_DIAL } from './boardStage.ts'

/** In KB of 1,000 bytes. */
export async function measureScripts(
  stage: BoardStage,
): Promise<{ readonly joinKb: number; readonly boardKb: number }> {
  const { links } = await newWorkshop(stage.url)
  const join = await scriptsBefore(stage, links.participant, '[role="radiogroup"]')
  const board = await scriptsBefore(stage, links.facilitator, `[role="slider"][aria-label="${OWN_DIAL}"]`)
  return { joinKb: await gzipKb(join), boardKb: await gzipKb(board) }
}

/** Addresses of the scripts that had arrived completely when this element appeared. */
async function scriptsBefore(stage: BoardStage, link: string, selector: string): Promise<readonly string[]> {
  const context = await stage.newContext()
  const page = await context.newPage()
  await page.addInitScript(noteArrival, selector)
  await page.goto(link)
  const scripts = await waitForScripts(page)
  await context.close()
  return scripts
}

async function waitForScripts(page: Page): Promise<readonly string[]> {
  const found = await page.waitForFunction(() => window.scriptsThen)
  return (await found.jsonValue()) ?? []
}

declare global {
  interface Window {
    scriptsThen?: string[]
  }
}

/** Runs in the page, before anything else. */
function noteArrival(selector: string): void {
  const look = () => {
    if (window.scriptsThen || !document.querySelector(selector)) return
    const now = performance.now()
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    window.scriptsThen = resources
      .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd > 0 && responseEnd <= now)
      .map(({ name }) => name)
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

async function gzipKb(addresses: readonly string[]): Promise<number> {
  let bytes = 0
  for (const address of new Set(addresses)) bytes += gzipSync(await (await fetch(address)).bytes()).length
  return Math.round(bytes / 100) / 10
}
