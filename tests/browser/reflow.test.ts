// Zoomed in to 200 and 400 %, and with wider text spacing: everything can be read, and nothing scrolls sideways (WCAG
// 1.4.4, 1.4.10, 1.4.12).

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Look, laptop, screen, setStage } from '../support/browser.ts'
import { cutOffOn } from '../support/cutOff.ts'
import { everyDialog } from '../support/everyDialog.ts'
import { fullPlanText } from '../support/fullPlan.ts'
import { card, chooseFromMenu, dial, dropPlace, moneyDialog, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()
/** The smallest board. */
const smallest: Look = { width: 1000, height: 760 }
/** A laptop of 1280 by 800 zoomed in to 200 %, and the remaining width at 400 %. */
const zoomed: Look = { width: 640, height: 400 }
const narrow: Look = { width: 320, height: 640, phone: true }

/** What is cut off, each with its place. */
function lookout(page: Page) {
  const found: string[] = []
  const look = async (place: string) => {
    found.push(...(await cutOffOn(page)).map((one) => `${place}: ${one}`))
  }
  return { found, look }
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/**
 * A step that is about money only, knob 7 locked, a round about it, and then a pause: everything that can be above
 * the knobs.
 */
async function everyBar(page: Page): Promise<void> {
  await chooseFromMenu(page, 'Meer', 'Draaiboek')
  await page.getByRole('combobox', { name: 'Wat mag iedereen bij Investeringen?' }).selectOption('Alleen geld')
  await page.getByRole('button', { name: 'Ga hierheen: Investeringen' }).click()
  await page.getByRole('timer').first().waitFor()
  await close(page)
  // The table of years is in place of the board.
  const board = page.getByRole('button', { name: 'Bord', exact: true })
  if ((await board.count()) > 0) await board.click()
  await chooseFromMenu(page, 'Meer', 'Pauzeer de tafel')
  await page.getByRole('button', { name: 'Ga verder' }).waitFor()
}

async function lockAndAsk(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Zet vast: knop 7' }).click()
  await sheet.getByRole('textbox', { name: /^Waarom/ }).fill('Hierover zijn we het met elkaar eens')
  await page.keyboard.press('Enter')
  await sheet.getByRole('button', { name: 'Maak los: knop 7' }).waitFor()
  await sheet.getByText('Laat ieder voor zich kiezen').click()
  await sheet.getByRole('button', { name: 'Begin de ronde' }).waitFor()
}

it.each([
  ['zoomed in to 200 %', zoomed],
  ['320 px wide', narrow],
])('[W99] %s no screen or dialog scrolls sideways or cuts anything off, also with wide text', async (_, size) => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, size)
  const { found, look } = lookout(page)
  await chooseFromMenu(page, 'Meer', 'Plan inlezen')
  // All names and texts as long, and as many years and parties, as possible.
  const buffer = Buffer.from(await fullPlanText(stage.url, workshop))
  await page
    .getByLabel('Kies een JSON-bestand')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer })
  await look('reading in')
  await page.getByRole('button', { name: 'Vervang het plan' }).click()
  await page.getByRole('button', { name: /^Knop 7, / }).waitFor()
  await look('knobs')
  await page.getByRole('button', { name: 'Inbrengen' }).click()
  await look('cards')
  await page.getByRole('button', { name: /^Kaart II,/ }).click()
  await look('parties')
  const place = dropPlace(page, 'Stichting').first()
  // From under the picked-up card, which Playwright would find out by trying for six seconds.
  await place.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await place.click()
  await moneyDialog(page).getByRole('button', { name: 'Toevoegen' }).click()
  await moneyDialog(page).getByRole('alert').waitFor()
  await look('money with a problem')
  await close(page)
  await page.getByRole('button', { name: 'Plan', exact: true }).click()
  await look('plan')
  await page.getByRole('button', { name: 'Knoppen', exact: true }).click()
  await page.getByRole('button', { name: /^Knop 7, / }).click()
  await dial(page, 7).waitFor()
  await look('one knob')
  await page.getByRole('button', { name: 'Meer over deze knop' }).click()
  await lockAndAsk(page)
  await look('worksheet')
  await page.getByRole('button', { name: 'Begin de ronde' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await everyBar(page)
  await look('all bars')
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem').first().waitFor()
  await look('menu')
  await page.keyboard.press('Escape')
  await everyDialog(page, look)
  expect(found).toEqual([])
})

it.each([
  ['1000×760', smallest],
  ['1280×800', laptop],
  ['1600×1000', screen],
])('[W99] the board at %s and what overlaps it cut nothing off, also with wide text', async (_, size) => {
  const { page } = await stage.facilitator(await stage.workshop(), size)
  const { found, look } = lookout(page)
  await dial(page, 7).waitFor()
  await look('board')
  await card(page, 'II').click()
  await look('card in hand')
  await dropPlace(page, 'Gemeente').click()
  await moneyDialog(page).waitFor()
  await look('money')
  await close(page)
  await sheetButton(page, 7).click()
  await lockAndAsk(page)
  await look('worksheet')
  await page.getByRole('button', { name: 'Begin de ronde' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await everyBar(page)
  await look('all bars')
  // Beyond this size dialogs do not grow; the balances do.
  if (size === laptop) await everyDialog(page, look)
  else {
    // On a narrow board it lies over the values.
    await page.getByRole('button', { name: 'Taak inklappen' }).click()
    await page.getByRole('button', { name: 'Heen-en-weer', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await look('balances')
  }
  expect(found).toEqual([])
})
