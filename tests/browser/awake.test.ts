// Screens that the whole room looks at stay on, and where they might not, the facilitator is told.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import type { NewWorkshop } from '../support/browserServer.ts'
import { chooseFromMenu, dial } from '../support/workshopPage.ts'

const stage = setStage()
const advice = 'Dit scherm kan vanzelf donker worden. Zet de slaapstand van deze computer uit.'
const shortAdvice = 'Zet de slaapstand van deze computer uit.'

/** A browser that also counts how often it was asked to keep the screen on, and how many times it does. */
async function leader(workshop: NewWorkshop, refuses = false) {
  const { page, context } = await stage.person(stage.url)
  await context.addInitScript((isRefused) => {
    const lit = { asked: 0, held: 0 }
    Object.assign(window, { lit })
    // On the object itself: a browser without windows has no such class.
    const request = async () => {
      lit.asked += 1
      if (isRefused) throw new DOMException('refused', 'NotAllowedError')
      lit.held += 1
      const release = async () => {
        lit.held -= 1
      }
      return { release } as WakeLockSentinel
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  }, refuses)
  await page.goto(workshop.links.facilitator)
  await dial(page, 7).waitFor()
  return { page, context }
}

function litOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { asked, held } = (window as unknown as { lit: { asked: number; held: number } }).lit
    return `asked ${asked}, held ${held}`
  })
}

async function see(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

async function openScript(page: Page) {
  await chooseFromMenu(page, 'Meer', 'Draaiboek')
  return page.getByRole('dialog', { name: 'Draaiboek' })
}

it('[W280] the large screen is kept lit, and asks again when it is seen again', async () => {
  const workshop = await stage.workshop()
  const { page, context } = await leader(workshop)
  const [board] = await Promise.all([context.waitForEvent('page'), chooseFromMenu(page, 'Meer', 'Groot scherm')])
  await eventually(() => litOf(board)).toBe('asked 1, held 1')
  await see(board, 'hidden')
  expect(await litOf(board)).toBe('asked 1, held 1')
  await see(board, 'visible')
  await eventually(() => litOf(board)).toBe('asked 2, held 2')
  expect(await board.getByText(shortAdvice).count()).toBe(0)
})

it('[W280] the facilitator’s screen stays lit while a step runs', async () => {
  const workshop = await stage.workshop()
  const { page } = await leader(workshop)
  expect(await litOf(page)).toBe('asked 0, held 0')
  const script = await openScript(page)
  await script.getByRole('button', { name: 'Begin met Welkom' }).click()
  await eventually(() => litOf(page)).toBe('asked 1, held 1')
  expect(await script.getByText(advice).count()).toBe(0)
  await script.getByRole('button', { name: 'Stop het draaiboek' }).click()
  await script.getByRole('button', { name: 'Ja, stop' }).click()
  await eventually(() => litOf(page)).toBe('asked 1, held 0')
})

it('[W280] where the browser refuses, the script and the large screen say what to do', async () => {
  const workshop = await stage.workshop()
  const { page, context } = await leader(workshop, true)
  const [board] = await Promise.all([context.waitForEvent('page'), chooseFromMenu(page, 'Meer', 'Groot scherm')])
  await board.getByText(shortAdvice, { exact: true }).waitFor()
  await page.bringToFront()
  const script = await openScript(page)
  expect(await script.getByText(advice).count()).toBe(0)
  await script.getByRole('button', { name: 'Begin met Welkom' }).click()
  await script.getByText(advice).waitFor()
})

it('[W403] what to do about going dark overlaps nothing that the room reads on the large screen', async () => {
  const workshop = await stage.workshop()
  const { page, context } = await leader(workshop, true)
  const [board] = await Promise.all([context.waitForEvent('page'), chooseFromMenu(page, 'Meer', 'Groot scherm')])
  await page.bringToFront()
  const script = await openScript(page)
  // Of a step with more tasks than one the screen says which it is at.
  const steps = { 'Toekomstbeeld en waarden': 'Toekomstbeeld', Investeringen: 'Investeringen' }
  for (const [step, said] of Object.entries(steps)) {
    await script.getByRole('button', { name: `Ga hierheen: ${step}` }).click()
    const onTop = board.getByRole('banner').getByText(said, { exact: true })
    await onTop.waitFor()
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1920, height: 1080 },
    ]) {
      await board.setViewportSize(size)
      const advised = await board.getByText(shortAdvice).boundingBox()
      const picture = await board.getByRole('main').boundingBox()
      const name = await onTop.boundingBox()
      if (!advised || !picture || !name) throw new Error('Not all is on the screen')
      expect(advised.y, `from the edge, ${size.width}`).toBeGreaterThanOrEqual(0)
      expect(advised.y + advised.height, `above the picture, ${size.width}`).toBeLessThanOrEqual(picture.y)
      expect(name.x + name.width, `beside ${step}, ${size.width}`).toBeLessThanOrEqual(advised.x)
    }
  }
})
