// A phone in the hand, at a dial: a thumb that scrolls past it turns nothing, and on its side the whole dial is in sight.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { fingersOf } from '../support/fingers.ts'
import { goTo, taskTable } from '../support/taskTable.ts'
import type { Point } from '../support/workshopHands.ts'

const stage = setStage()

async function middleOf(one: Locator): Promise<Point> {
  const box = await one.boundingBox()
  if (!box) throw new Error('Not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

it('[C705] on a phone a thumb that scrolls past a dial turns nothing, and one that goes sideways turns it', async () => {
  const { lead, bram } = await taskTable(stage)
  await goTo(lead.page, 'Knoppenronde')
  const { page } = bram
  // Low enough to scroll.
  await page.setViewportSize({ width: 390, height: 560 })
  const large = page.getByRole('slider', { name: /^Grote knop 1: / })
  await large.waitFor()
  await page.evaluate(() => window.scrollTo(0, 0))
  const before = await large.getAttribute('aria-valuenow')
  const fingers = await fingersOf(page)
  const from = await middleOf(large)
  await fingers({ 1: from })
  for (const up of [12, 30, 60, 90]) await fingers({ 1: { x: from.x + 2, y: from.y - up } })
  await fingers({})
  await eventually(() => scrolled(page).then((top) => top > 20)).toBe(true)
  expect(await large.getAttribute('aria-valuenow')).toBe(before)

  // However far it glides.
  const backUp = () =>
    page.evaluate(async () => {
      window.scrollTo(0, 0)
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      return Math.round(window.scrollY)
    })
  await eventually(backUp).toBe(0)
  const heart = await middleOf(large)
  const way = before === '4' ? -1 : 1
  await fingers({ 1: heart })
  for (const aside of [6, 12, 18]) await fingers({ 1: { x: heart.x + way * aside, y: heart.y + 1 } })
  await fingers({})
  await eventually(() => large.getAttribute('aria-valuenow')).toBe(String(Number(before) + way))
  expect(await scrolled(page)).toBe(0)
})

it('[C706] on a phone on its side a dial, its word and its buttons are whole above the tabs', async () => {
  const { lead, bram } = await taskTable(stage)
  const { page } = bram
  for (const [task, name] of [
    ['Waar staan jullie nu?', /^Mijn antwoord voor vandaag, /],
    ['Knoppenronde', /^Grote knop 1: /],
  ] as const) {
    await goTo(lead.page, task)
    await page.setViewportSize({ width: 844, height: 390 })
    const dial = page.getByRole('slider', { name })
    await dial.waitFor()
    await page.evaluate(() => window.scrollTo(0, 0))
    const tabs = await page.getByRole('navigation').last().boundingBox()
    const parts = [
      dial,
      ...['Eén stand dichter', 'Eén stand verder open'].map((one) => page.getByRole('button', { name: one })),
    ]
    for (const part of parts) {
      const box = await part.boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 999), task).toBeLessThanOrEqual(tabs?.y ?? 0)
    }
  }
})
