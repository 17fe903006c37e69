// What a board records about itself while people turn: key press to picture, long tasks and frames. Runs in the page;
// keeps sums and a few hundred numbers, so that it hardly affects the measured memory.

import type { Page } from 'playwright-core'
import { OWN_DIAL } from './boardStage.ts'

export interface PageNotes {
  /** From the key event to the frame after the dial shows its new setting, ms. */
  readonly keyToPictureMs: readonly number[]
  /** Tasks of more than 50 ms, as the browser counts them. */
  readonly longTasksMs: readonly number[]
  readonly frames: number
  /** Frames that came more than half a frame late. */
  readonly lateFrames: number
}

declare global {
  interface Window {
    boardNotes: {
      keyToPictureMs: number[]
      longTasksMs: number[]
      frames: number
      lateFrames: number
    }
  }
}

export async function startMeter(page: Page): Promise<void> {
  await page.evaluate(noteEverything, OWN_DIAL)
}

/** And resets. */
export function takeNotes(page: Page): Promise<PageNotes> {
  return page.evaluate(() => {
    const notes = window.boardNotes
    window.boardNotes = { keyToPictureMs: [], longTasksMs: [], frames: 0, lateFrames: 0 }
    return notes
  })
}

function noteEverything(dialName: string): void {
  const FRAME_MS = 1000 / 60
  window.boardNotes = { keyToPictureMs: [], longTasksMs: [], frames: 0, lateFrames: 0 }
  const dial = document.querySelector(`[role="slider"][aria-label="${dialName}"]`)
  if (!dial) throw new Error(`no dial ${dialName}`)

  let pressedAt: number | null = null
  const notePress = ({ timeStamp }: KeyboardEvent) => {
    pressedAt = timeStamp
  }
  window.addEventListener('keydown', notePress, { capture: true })
  const notePicture = () => {
    if (pressedAt === null) return
    const since = pressedAt
    pressedAt = null
    // The first callback runs before the picture with the change is painted, the second when it is.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => window.boardNotes.keyToPictureMs.push(performance.now() - since)),
    )
  }
  new MutationObserver(notePicture).observe(dial, { attributeFilter: ['aria-valuenow'] })

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.boardNotes.longTasksMs.push(duration)
  }).observe({ type: 'longtask' })

  let previous = performance.now()
  const noteFrame = (now: number) => {
    window.boardNotes.frames += 1
    if (now - previous > 1.5 * FRAME_MS) window.boardNotes.lateFrames += 1
    previous = now
    requestAnimationFrame(noteFrame)
  }
  requestAnimationFrame(noteFrame)
}
