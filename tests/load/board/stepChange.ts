// The table goes on: from the facilitator's press on Volgende until the new task is on every screen. Some of the screens are
// boards in Chromium; the others are people without a screen, of whom we see when the step reaches them. In a room each screen
// has a processor of its own, here they share one machine: so not all of them are drawn unless asked for.

import type { Page } from 'playwright-core'
import { newWorkshop } from '../../support/browserServer.ts'
import { RawClient } from '../../support/rawClient.ts'
import { takeSeat } from '../../support/workshopPage.ts'
import { quantile, rounded } from '../figures.ts'
import { machineUse } from '../machineUse.ts'
import { type BoardStage, openBoard } from './boardStage.ts'
import { seatIn } from './busyTable.ts'

export const SCREENS = 30
/** For what comes beforehand: the next task of each screen. */
const REST_MS = 2_000
const GO_ON = /^(Begin met|Volgende)/
/** What stands in the place of a task that has still to come. */
const COMING = 'Even geduld…'

export interface StepChange {
  readonly screens: number
  /** Of them in Chromium, the facilitator's included. */
  readonly drawn: number
  readonly changes: number
  /** Press to the second frame after the task is on a drawn screen. */
  readonly drawnMs: Spread
  /** Press to the arrival of the step at a screen that is not drawn. */
  readonly arrivedMs: Spread
  readonly coresInUse: number
}

interface Spread {
  readonly p50: number
  readonly p95: number
  readonly longest: number
}

export async function measureStepChange(stage: BoardStage, drawn: number): Promise<StepChange> {
  const workshop = await newWorkshop(stage.url)
  const leader = await openBoard(await (await stage.newContext()).newPage(), workshop.links.facilitator)
  const pages = [leader]
  for (let one = 1; one < drawn; one++) pages.push(await sitDown(stage, workshop.links.participant, one))
  const others = await Others.sitDown(await seatIn(stage.url, workshop), SCREENS - drawn)
  await leader.evaluate(notePresses)
  for (const page of pages) await page.evaluate(noteTasks, COMING)
  const goOn = leader.getByRole('button', { name: GO_ON }).first()
  const [drawnMs, arrivedMs]: [number[], number[]] = [[], []]
  const before = machineUse()
  let changes = 0
  for (; (await goOn.count()) > 0; changes++) {
    await leader.waitForTimeout(REST_MS)
    others.forget()
    await goOn.click()
    for (const page of pages) await page.waitForFunction((count) => window.tasksSeen.length > count, changes)
    const pressed = await leader.evaluate(() => window.pressedAt)
    for (const page of pages) drawnMs.push((await page.evaluate(() => window.tasksSeen.at(-1) ?? 0)) - pressed)
    arrivedMs.push(...(await others.arrivals()).map((at) => at - pressed))
  }
  const after = machineUse()
  others.leave()
  for (const page of pages) await page.context().close()
  return {
    screens: SCREENS,
    drawn,
    changes,
    drawnMs: spread(drawnMs),
    arrivedMs: spread(arrivedMs),
    coresInUse: rounded((after.anyoneMs - before.anyoneMs) / (after.at - before.at)),
  }
}

function spread(times: readonly number[]): Spread {
  return {
    p50: rounded(quantile(times, 0.5)),
    p95: rounded(quantile(times, 0.95)),
    longest: rounded(Math.max(0, ...times)),
  }
}

async function sitDown(stage: BoardStage, link: string, index: number): Promise<Page> {
  const page = await (await stage.newContext()).newPage()
  await page.goto(link)
  await takeSeat(page, 'Gemeente', `Scherm ${index}`)
  return openBoard(page, page.url())
}

/** People without a screen. */
class Others {
  private readonly people: readonly { readonly client: RawClient; at: number | null }[]

  private constructor(clients: readonly RawClient[]) {
    this.people = clients.map((client) => ({ client, at: null }))
    for (const person of this.people) {
      person.client.doc.on('update', () => {
        person.at ??= performance.timeOrigin + performance.now()
      })
    }
  }

  static async sitDown({ url, workshop, cookie }: Awaited<ReturnType<typeof seatIn>>, count: number): Promise<Others> {
    const clients: RawClient[] = []
    for (let one = 0; one < count; one++) clients.push(await RawClient.join({ url, workshop, cookie, query: 'ext=1' }))
    return new Others(clients)
  }

  forget(): void {
    for (const person of this.people) person.at = null
  }

  /** When the first thing since then reached each of them. */
  async arrivals(): Promise<readonly number[]> {
    const late = performance.now() + 10_000
    while (this.people.some(({ at }) => at === null)) {
      if (performance.now() > late) throw new Error('The step did not reach everyone')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return this.people.map(({ at }) => at ?? 0)
  }

  leave(): void {
    for (const { client } of this.people) client.cut()
  }
}

declare global {
  interface Window {
    /** Wall-clock moments, in ms. */
    pressedAt: number
    tasksSeen: number[]
  }
}

/** Runs in the facilitator's page. */
function notePresses(): void {
  const note = () => {
    window.pressedAt = performance.timeOrigin + performance.now()
  }
  window.addEventListener('click', note, { capture: true })
}

/** Runs in each page: when another task is beside the board, and is not still coming. */
function noteTasks(coming: string): void {
  window.tasksSeen = []
  let seen = ''
  const note = () => window.tasksSeen.push(performance.timeOrigin + performance.now())
  const look = () => {
    const panel = document.querySelector('aside[aria-label]')
    const name = panel?.getAttribute('aria-label') ?? ''
    if (!panel || name === seen || panel.textContent.includes(coming)) return
    seen = name
    requestAnimationFrame(() => requestAnimationFrame(note))
  }
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-label'],
    characterData: true,
  })
}
