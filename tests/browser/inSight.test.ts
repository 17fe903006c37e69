// Everything on a screen can be seen and reached: nothing beyond an edge, nothing under something else. Measured with
// rectangles and scrolled by wheel and finger, because Playwright itself scrolls everything into view before it
// presses.

import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, laptop, phone, screen, setStage } from '../support/browser.ts'
import { focusIsCovered, isInSight, overlapsIn } from '../support/sight.ts'
import { card, chooseFromMenu, dial, dropPlace, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()
const small: Look = { width: 1366, height: 768 }

/** The last of all parts of the workshop. */
async function openParts(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  return page.getByRole('dialog', { name: 'Onderdelen' }).getByRole('button', { name: /^Meenemen/ })
}

it.each([
  ['1280×800', laptop],
  ['1366×768', small],
])('[W140] all parts are in sight at once at %s, and so is the menu with what belongs to none', async (_, look) => {
  const { page } = await stage.facilitator(await stage.workshop(), look)
  const last = await openParts(page)
  await last.waitFor()
  await eventually(() => isInSight(last)).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  const entries = page.getByRole('menuitem')
  await entries.last().waitFor()
  expect(await entries.count()).toBeLessThanOrEqual(7)
  await eventually(() => isInSight(entries.last())).toBe(true)
})

it('[W140] the parts scroll by touch to the last on a phone', async () => {
  const { page, context } = await stage.facilitator(await stage.workshop(), phone)
  const last = await openParts(page)
  await last.waitFor()
  expect(await isInSight(last)).toBe(false)
  for (let times = 0; times < 6; times++) await swipeUp(page, context)
  await eventually(() => isInSight(last)).toBe(true)
})

/** A finger that swipes up over the middle of the phone. */
async function swipeUp(page: Page, context: BrowserContext): Promise<void> {
  const hand = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: phone.width / 2, y }] })
  await touch('touchStart', 700)
  for (let y = 680; y > 200; y -= 20) await touch('touchMove', y)
  await touch('touchEnd')
}

it.each([
  ['1280×800', laptop],
  ['1366×768', small],
])('[W141] the board of an empty table has no text over text at %s', async (_, look) => {
  const { page } = await stage.facilitator(await stage.workshop('leeg'), look)
  await dial(page, 1).waitFor()
  expect(await overlapsIn(page.getByRole('region', { name: 'Dekking per jaar' }))).toEqual([])
})

it('[W142] the hub and the pointer of a knob on the large screen are not under its ribbons', async () => {
  const lead = await stage.facilitator(await stage.workshop())
  await dial(lead.page, 5).waitFor()
  const opening = lead.context.waitForEvent('page')
  await chooseFromMenu(lead.page, 'Meer', 'Groot scherm')
  const board = await opening
  await board.setViewportSize({ width: 1920, height: 1080 })
  await board.getByRole('contentinfo').waitFor()
  await lead.page.bringToFront()
  await lead.page.getByRole('button', { name: /^Knop 5,.* blad openen/ }).click()
  await board.getByRole('heading', { name: 'Activiteitenaanbod' }).waitFor()
  const above = await board.locator('svg:has(> svg):has(text)').evaluate((hero) => {
    const face = hero.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect()
    const [x, y] = [face.left + face.width / 2, face.top + face.height / 2]
    return [0, 20, 60, 120].map((aside) => hero.contains(document.elementFromPoint(x + aside, y)))
  })
  expect(above).toEqual([true, true, true, true])
})

it('[W143] offline no tab of the phone is wider than the screen', async () => {
  const { page, context } = await stage.participant(await stage.workshop(), 'Bewoners', phone)
  await page.getByRole('button', { name: 'Inbrengen' }).waitFor()
  await context.setOffline(true)
  await page.getByText('Geen verbinding.').first().waitFor()
  for (const tab of ['Knoppen', 'Inbrengen', 'Plan']) {
    await page.getByRole('button', { name: tab, exact: true }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    expect(await page.evaluate(() => window.innerWidth)).toBe(phone.width)
  }
  expect(await isInSight(page.getByText('Geen verbinding.').first())).toBe(true)
})

it.each([
  ['1280×800', laptop],
  ['390×844', phone],
])('[W144] cross and buttons of a long form stay in sight at %s, also while one goes through it', async (_, look) => {
  const { page } = await stage.participant(await stage.workshop(), 'Gemeente', look)
  if (look === phone) await page.getByRole('button', { name: 'Inbrengen' }).click()
  await card(page, 'II').click()
  await dropPlace(page, 'Gemeente').first().click()
  const dialog = moneyDialog(page)
  const cross = dialog.getByRole('button', { name: 'Sluit', exact: false }).first()
  const save = dialog.getByRole('button', { name: 'Toevoegen' })
  await save.waitFor()
  // Just after a tap the dialog ignores taps, so that the same tap does not press something in it.
  await eventually(() => page.evaluate(focusIsCovered)).toBe(false)
  for (let at = 0; at < 14; at++) {
    expect(await isInSight(save)).toBe(true)
    expect(await isInSight(cross)).toBe(true)
    expect(await page.evaluate(focusIsCovered)).toBe(false)
    await page.keyboard.press('Tab')
  }
})

it('[W145] what a party brings in is said of the first and the last year and in all, on the board and the phone', async () => {
  const workshop = await stage.workshop('casus-c')
  const board = await stage.facilitator(workshop)
  const lane = board.page.getByRole('listitem', {
    name: /^Corporatie, € 86.000 in 2026, € 26.000 in 2031, samen € 216.000 tot en met 2031, 2/,
  })
  await lane.getByText('€ 216.000 t/m 2031').waitFor()
  const mine = await stage.participant(workshop, 'Corporatie', phone)
  await mine.page.getByRole('button', { name: 'Inbrengen' }).click()
  await card(mine.page, 'II').click()
  await mine.page.getByText('€ 86.000 in 2026, € 26.000 in 2031, samen € 216.000 tot en met 2031').waitFor()
})

it('[W146] a tab of the phone begins at its top, and a pause stays in sight', async () => {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop)
  const { page } = await stage.participant(workshop, 'Bewoners', phone)
  await page.getByRole('button', { name: 'Inbrengen' }).waitFor()
  await chooseFromMenu(lead.page, 'Meer', 'Pauzeer de tafel')
  const pause = page.getByText(/^Pauze\. De begeleider/)
  await pause.waitFor()
  await page.evaluate(() => window.scrollTo(0, 300))
  await eventually(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200)
  expect(await isInSight(pause)).toBe(true)
  await page.getByRole('button', { name: 'Inbrengen' }).click()
  await eventually(() => page.evaluate(() => window.scrollY)).toBe(0)
})

it.each([
  ['1280×800', laptop],
  ['1600×1000', screen],
])('[W147] the name of the step is written in full at %s', async (_, look) => {
  const { page } = await stage.facilitator(await stage.workshop(), look)
  await chooseFromMenu(page, 'Meer', 'Draaiboek')
  await page.getByRole('button', { name: 'Ga hierheen: Welkom en tafelcheck' }).click()
  await page.keyboard.press('Escape')
  const name = page.getByRole('region', { name: 'Stap 1 van 8' }).locator('p b')
  // A missing fraction of a pixel is enough for an ellipsis.
  const lack = () =>
    name.evaluate((part) => {
      const room = part.closest('p')?.getBoundingClientRect() ?? new DOMRect()
      return part.getBoundingClientRect().right - room.right
    })
  await eventually(lack).toBeLessThanOrEqual(0.01)
})
