// A participant with a phone, 390 by 844 with touch: join, turn, add money, and nothing extends beyond the screen.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import {
  dial,
  dropPlace,
  fillMoney,
  furtherOpen,
  lane,
  moneyDialog,
  standOf,
  takeSeat,
} from '../support/workshopPage.ts'

const stage = setStage()
const SMALLEST_TARGET_PX = 44

async function seated() {
  const workshop = await stage.workshop()
  const { page: laptop } = await stage.facilitator(workshop)
  const { page } = await stage.participant(workshop, 'Bewoners', phone)
  await page.getByRole('button', { name: /^Knop 7, / }).waitFor()
  return { workshop, page, laptop }
}

/** The page, and everything that scrolls in it, is no wider than the screen. */
async function expectNothingSticksOut(page: Page): Promise<void> {
  // Not window.innerWidth: on a phone that grows with whatever overflows.
  const tooWide = await page.evaluate((screenWidth) => {
    const parts = [document.documentElement, ...document.querySelectorAll('main, [role=dialog], header, nav')]
    return parts
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > Math.min(clientWidth, screenWidth))
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} in ${clientWidth}`)
  }, phone.width)
  expect(tooWide).toEqual([])
}

async function expectLargeEnough(page: Page, targets: Locator): Promise<void> {
  const sizes = await targets.evaluateAll((elements) =>
    elements
      // What a phone hides completely cannot be pressed.
      .filter((element) => element.checkVisibility())
      .map((element) => ({ name: element.outerHTML.slice(0, 120), box: element.getBoundingClientRect() }))
      .map(({ name, box }) => ({ name, width: Math.round(box.width), height: Math.round(box.height) })),
  )
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.filter(({ width, height }) => width < SMALLEST_TARGET_PX || height < SMALLEST_TARGET_PX)).toEqual([])
  await expectNothingSticksOut(page)
}

it('[W14] comes in by link, opens a knob from the list and turns it; the laptop sees it', async () => {
  const { page, laptop } = await seated()
  await page.getByRole('button', { name: /^Knop 9, .*dicht/ }).tap()
  await furtherOpen(page, 9).tap()
  await eventually(() => standOf(page, 9)).toBe('1')
  await eventually(() => standOf(laptop, 9)).toBe('1')
  await furtherOpen(page, 9).tap()
  await eventually(() => standOf(laptop, 9)).toBe('2')
  await page.getByText('half open', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Terug naar de knoppen' }).tap()
  await page.getByRole('button', { name: /^Knop 9, .*half open/ }).waitFor()
})

it('[W14] puts in an investment with taps only; the laptop sees it', async () => {
  const { page, laptop } = await seated()
  await page.getByRole('button', { name: 'Inbrengen' }).tap()
  await page.getByRole('button', { name: /^Kaart II,/ }).tap()
  await dropPlace(page, 'Gemeente').tap()
  await fillMoney(moneyDialog(page), { amount: '62.000', from: '2028', until: '2031' })
  await expectNothingSticksOut(page)
  await moneyDialog(page).getByRole('button', { name: 'Toevoegen' }).tap()
  const name = /^Bron II, .*€\s62\.000 per jaar.*2028.*2031/
  await lane(laptop, 'Gemeente').getByRole('button', { name }).waitFor()
  await page.getByRole('button', { name }).waitFor()
  // The party that contributes it can be read, and is not only a mark.
  await page.getByText(/^Gemeente, €\s62\.000 per jaar, 2028–2031, idee$/).waitFor()
  await page.getByRole('button', { name: 'Plan', exact: true }).tap()
  await page
    .getByText(
      'Tot en met 2031 ontbreekt € 56.000; het meest in 2030: € 28.000, ook in 2031. Nog eens € 292.000 is alleen een idee.',
    )
    .waitFor()
})

it('[W14] what the laptop turns, the phone shows, in the list and in large', async () => {
  const { page, laptop } = await seated()
  await dial(laptop, 6).press('End')
  await page.getByRole('button', { name: /^Knop 6, .*helemaal open/ }).tap()
  expect(await standOf(page, 6)).toBe('4')
  await eventually(() => furtherOpen(page, 6).getAttribute('aria-disabled')).toBe('true')
})

it('[W15] no screen of the phone scrolls sideways, and everything to press is at least 44 px', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(stage.url, phone)
  await page.getByRole('button', { name: 'Doe mee', exact: true }).waitFor()
  await expectLargeEnough(page, page.locator('main button, main input'))
  await page.goto(workshop.links.participant)
  await page.getByRole('button', { name: 'Ga aan tafel' }).waitFor()
  await expectLargeEnough(page, page.locator('form button, form label:has(input[type=radio])'))
  await takeSeat(page, 'Bewoners')
  await page.getByRole('navigation').getByRole('button', { name: 'Knoppen' }).tap()
  await page.getByRole('button', { name: /^Knop 7, / }).waitFor()
  const pressable = page.locator('header button, main button, nav button')
  await expectLargeEnough(page, pressable)
  await page.getByRole('button', { name: /^Knop 7, / }).tap()
  await dial(page, 7).waitFor()
  await expectLargeEnough(page, pressable)
  await page.getByRole('button', { name: 'Meer over deze knop' }).tap()
  await page.getByRole('dialog').waitFor()
  await expectLargeEnough(page, page.locator('[role=dialog] button'))
  await page.getByRole('button', { name: 'Sluiten' }).tap()
  await page.getByRole('button', { name: 'Inbrengen' }).tap()
  await expectLargeEnough(page, pressable)
  await page.getByRole('button', { name: /^Kaart II,/ }).tap()
  await dropPlace(page, 'Gemeente').waitFor()
  await expectLargeEnough(page, pressable)
  await page.getByRole('button', { name: 'Plan', exact: true }).tap()
  await page.getByRole('table').waitFor()
  await expectLargeEnough(page, pressable)
  await page.getByRole('button', { name: /^Kosten/ }).tap()
  await page.getByRole('dialog').waitFor()
  await expectLargeEnough(page, page.locator('[role=dialog] button'))
})
