// Hands on the board: turning a dial and carrying a card with a mouse, as a person does it.

import type { Locator, Page } from 'playwright-core'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The five settings are 67.5° apart on a dial; the first points to the lower left (docs/DESIGN.md, Parts). */
const FIRST_DEGREES = -135
const STEP_DEGREES = 67.5
/** Fractions of the drawn box: its centre, and how far from it a press or a tap is. */
const HEART = { x: 0.5, y: 61 / 105 }
const GRIP = 0.24
const RING = 0.42
const MOVES_PER_SETTING = 6

/** On the cap, where the pointer is at this setting. */
export function gripAt(dial: Locator, setting: number): Promise<Point> {
  return pointAt(dial, setting, GRIP)
}

/** On the ring around the cap. */
export function ringAt(dial: Locator, setting: number): Promise<Point> {
  return pointAt(dial, setting, RING)
}

async function pointAt(dial: Locator, setting: number, distance: number): Promise<Point> {
  const box = await boxOf(dial)
  const radians = ((FIRST_DEGREES + STEP_DEGREES * setting) * Math.PI) / 180
  return {
    x: box.x + box.width * (HEART.x + distance * Math.sin(radians)),
    y: box.y + box.height * HEART.y - box.width * distance * Math.cos(radians),
  }
}

/** Grabs the dial at `from` and moves along the arc to `to`; the button stays down. */
export async function holdAndTurn(page: Page, dial: Locator, from: number, to: number): Promise<void> {
  const start = await gripAt(dial, from)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  const moves = Math.ceil(Math.abs(to - from) * MOVES_PER_SETTING)
  for (let move = 1; move <= moves; move++) {
    const { x, y } = await gripAt(dial, from + ((to - from) * move) / moves)
    await page.mouse.move(x, y)
  }
}

/** Picks something up and brings it above `target`; the button stays down. */
export async function liftTo(page: Page, what: Locator, target: Locator): Promise<void> {
  const from = middleOf(await boxOf(what))
  const to = middleOf(await boxOf(target))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 12, from.y + 4, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 8 })
}

/** Halfway down, at this fraction of the width. */
export async function spotIn(locator: Locator, part: number): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width * part, y: y + height / 2 }
}

interface Box extends Point {
  readonly width: number
  readonly height: number
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('What should be on the screen is not')
  return box
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
