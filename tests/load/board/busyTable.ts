// One board in Chromium at a full table: thirty people turn knobs in a plan with two hundred investments, while this
// screen turns a knob of its own once a second.

import type { CDPSession, Page } from 'playwright-core'
import { type NewWorkshop, newWorkshop } from '../../support/browserServer.ts'
import { cookieOf, postJson } from '../../support/launchServer.ts'
import { quantile, rounded } from '../figures.ts'
import { machineUse } from '../machineUse.ts'
import { type BoardStage, OWN_DIAL, openBoard } from './boardStage.ts'
import { fillPlan } from './fullPlan.ts'
import { heaviestTask } from './heaviestTask.ts'
import { type PageNotes, startMeter, takeNotes } from './pageMeter.ts'
import { Turners } from './turners.ts'
import { writeProfile } from './writeProfile.ts'

const PEOPLE = 30
const INVESTMENTS = 200
const PRESS_EVERY_MS = 1_000
const QUIET_MS = 10_000
/** Before memory is measured for the first time: one-time allocations have been made by then. */
const WARM_UP_MS = 15_000
/** A trace grows by megabytes a second. */
const TRACE_MS = 20_000

export interface BusyOptions {
  readonly minutes: number
  /** Where to write a processor profile of the measured time; null for none, because it slows the page. */
  readonly profile: string | null
}

export async function measureBusyTable(stage: BoardStage, { minutes, profile }: BusyOptions) {
  const workshop = await newWorkshop(stage.url)
  await fillPlan(stage.url, workshop, INVESTMENTS)
  const page = await openBoard(await (await stage.newContext()).newPage(), workshop.links.facilitator)
  await page.getByRole('button', { name: /Bijdrage 199/ }).waitFor()
  const tools = await page.context().newCDPSession(page)
  await startMeter(page)
  await pause(QUIET_MS)
  const quiet = await takeNotes(page)

  const turners = await Turners.sitDown(await seatIn(stage.url, workshop), PEOPLE)
  await page.getByRole('slider', { name: OWN_DIAL }).focus()
  turners.start()
  await pressFor(page, WARM_UP_MS)
  const heapBefore = await heapBytes(tools)
  // A long task is reported a moment later, and the collection just requested may have been one.
  await pressFor(page, PRESS_EVERY_MS)
  await takeNotes(page)
  const turnsBefore = turners.turns
  const stopProfile = profile ? await writeProfile(tools, profile) : null
  const machineBefore = machineUse()
  const presses = await pressFor(page, minutes * 60_000)
  const machineAfter = machineUse()
  await stopProfile?.()
  const busy = await takeNotes(page)
  const turns = turners.turns - turnsBefore
  const heapAfter = await heapBytes(tools)
  const heaviest = await heaviestTask(page, () => pressFor(page, TRACE_MS))
  turners.leave()
  await page.context().close()
  return {
    minutes,
    people: PEOPLE,
    investments: INVESTMENTS,
    turnsByOthers: turns,
    presses,
    keyToPictureMs: {
      p50: rounded(quantile(busy.keyToPictureMs, 0.5)),
      p95: rounded(quantile(busy.keyToPictureMs, 0.95)),
      seen: busy.keyToPictureMs.length,
    },
    longTasks: { count: busy.longTasksMs.length, longestMs: Math.max(0, ...busy.longTasksMs) },
    heaviestTask: heaviest,
    lateFramesShare: lateShare(busy),
    /** Cores in use by anyone, including us: close to the maximum, wall-clock figures measure the machine. */
    coresInUse: rounded((machineAfter.anyoneMs - machineBefore.anyoneMs) / (machineAfter.at - machineBefore.at)),
    /** The same board before anyone turned: what the machine itself does to frames. */
    whileQuiet: { lateFramesShare: lateShare(quiet), longTasks: quiet.longTasksMs.length },
    heapMb: {
      before: rounded(heapBefore / 1e6),
      after: rounded(heapAfter / 1e6),
      ratio: rounded(heapAfter / heapBefore),
    },
  }
}

/** As someone who takes part. */
export async function seatIn(url: string, { id, links, cookie }: NewWorkshop) {
  const key = new URL(links.participant).hash.slice(1)
  const plan = (await (await fetch(`${url}/api/workshops/${id}/plan`, { headers: { cookie } })).json()) as {
    readonly parties: readonly { readonly id: string }[]
  }
  const session = await postJson(url, '/api/sessions', { workshop: id, key })
  return { url, workshop: id, cookie: cookieOf(session), parties: plan.parties.map((party) => party.id) }
}

/** Returns how often. */
async function pressFor(page: Page, ms: number): Promise<number> {
  const started = performance.now()
  let presses = 0
  while (performance.now() - started < ms) {
    // From setting 0 up to 4 and back: every press changes something.
    await page.keyboard.press(presses % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
    presses += 1
    await pause(started + presses * PRESS_EVERY_MS - performance.now())
  }
  return presses
}

async function heapBytes(tools: CDPSession): Promise<number> {
  await tools.send('Performance.enable')
  await tools.send('HeapProfiler.collectGarbage')
  const { metrics } = await tools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
}

function lateShare({ frames, lateFrames }: PageNotes): number {
  return Math.round((lateFrames / frames) * 10_000) / 10_000
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))
}
