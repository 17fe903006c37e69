// Fingers on a touch screen, as the browser gets them: what scrolls and what turns is up to the browser and the page.

import type { CDPSession, Page } from 'playwright-core'
import type { Point } from './workshopHands.ts'

/** Fingers on the screen, each at its position; any that is left out was lifted. */
export async function fingersOf(page: Page): Promise<(fingers: Readonly<Record<number, Point>>) => Promise<void>> {
  const hand: CDPSession = await page.context().newCDPSession(page)
  let down = 0
  return async (fingers) => {
    const touchPoints = Object.entries(fingers).map(([id, spot]) => ({ ...spot, id: Number(id) }))
    const type = touchPoints.length === 0 ? 'touchEnd' : touchPoints.length > down ? 'touchStart' : 'touchMove'
    down = touchPoints.length
    await hand.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}
