// A window is made narrow, a page is zoomed: the board is replaced by the phone screen and the other way around.
// Half-typed text and a picked-up card are still there.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { everyDialog } from '../support/everyDialog.ts'
import { card, chooseFromMenu, dial, dropPlace, fillMoney, lane, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()
const flat = { width: 1100, height: 800 }
/**
 * Not the minutes in the script: they are saved as soon as the field loses focus, and the list continues with them.
 */
const FIELDS = ['input[type=text]', 'input:not([type]):not([inputmode=numeric][maxlength="3"])', 'textarea']
  .map((one) => `${one}:read-write:visible`)
  .join()
const narrow = { width: 640, height: 1000 }

async function turn(page: Page, to: typeof flat): Promise<void> {
  await page.setViewportSize(to)
  const tabs = page.getByRole('navigation', { name: 'Onderdelen', includeHidden: true })
  await tabs.waitFor({ state: to === narrow ? 'attached' : 'detached' })
}

/** Every text field of the dialog, with its contents. */
function typed(page: Page): Promise<string[]> {
  return page
    .getByRole('dialog')
    .locator(FIELDS)
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
}

async function typeEverywhere(page: Page): Promise<number> {
  const fields = page.getByRole('dialog').locator(FIELDS)
  const count = await fields.count()
  for (let index = 0; index < count; index += 1) await fields.nth(index).fill(`${2028 + index}`)
  return count
}

it('[W260] every dialog keeps what was typed when the board makes room for one task a screen, and back', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, flat)
  let fields = 0
  await everyDialog(page, async (name) => {
    const more = page.getByRole('dialog').getByRole('button', { name: /^Voeg .* toe$/ })
    if ((await more.count()) > 0) await more.first().click()
    fields += await typeEverywhere(page)
    const before = await typed(page)
    await turn(page, narrow)
    expect(await typed(page), name).toEqual(before)
    await turn(page, flat)
    expect(await typed(page), name).toEqual(before)
    // It asks first; the next press does close it.
    await page.keyboard.press('Escape')
  })
  // Otherwise this proves nothing.
  expect(fields).toBeGreaterThan(10)
})

it('[W260] a half filled investment survives being turned twice and can be put in', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Gemeente', flat)
  await card(page, 'II').click()
  await dropPlace(page, 'Gemeente').click()
  const dialog = moneyDialog(page)
  await fillMoney(dialog, { amount: '12.345', from: '2029', knob: '6. Gemeenschapsvorming' })
  const before = await typed(page)
  await turn(page, narrow)
  expect(await typed(page)).toEqual(before)
  expect(await dialog.getByRole('combobox', { name: 'Stuurknop' }).inputValue()).toBe('6')
  await turn(page, flat)
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await dialog.waitFor({ state: 'detached' })
  await lane(page, 'Gemeente')
    .getByRole('button', { name: /^Bron II, .*€\s12\.345 per jaar/ })
    .waitFor()
})

it('[W261] a picked-up card is still picked up when the board is replaced by the phone screen, also in a step', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page } = await stage.participant(workshop, 'Gemeente', flat)
  await dial(page, 7).waitFor()
  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  await leader.getByRole('button', { name: 'Ga hierheen: Knoppenronde' }).click()
  await page
    .getByText(/^Stap 3 van 8, Waar staan jullie nu\?/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Investeringen', exact: true, expanded: false }).click()
  await card(page, 'II').click()
  await dropPlace(page, 'Gemeente').waitFor()
  await turn(page, narrow)
  await page.getByRole('heading', { name: 'Bij wie leg je deze kaart?' }).waitFor()
  await turn(page, flat)
  await dropPlace(page, 'Gemeente').click()
  await fillMoney(moneyDialog(page), { amount: '500' })
  await moneyDialog(page).getByRole('button', { name: 'Toevoegen' }).click()
  await eventually(() =>
    lane(page, 'Gemeente')
      .getByRole('button', { name: /^Bron II, .*€\s500 per jaar/ })
      .count(),
  ).toBe(1)
})
