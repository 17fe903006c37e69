// A phone whose keyboard covers the lower part of the page: the page keeps its height, and only the visible part
// shrinks. Chromium on a computer has no such keyboard, so its visual viewport is simulated.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { work } from '../support/taskHands.ts'
import { goTo, taskTable } from '../support/taskTable.ts'
import { chooseFromMenu, dropPlace, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()
const KEYBOARD_PX = 336

async function showKeyboard(page: Page): Promise<void> {
  await page.evaluate((keyboard) => {
    const free = window.innerHeight - keyboard
    Object.defineProperty(VisualViewport.prototype, 'height', { configurable: true, get: () => free })
    window.visualViewport?.dispatchEvent(new Event('resize'))
  }, KEYBOARD_PX)
}

it('[W272] the keyboard of a phone covers neither the foot of a form nor the field that is typed in', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Bewoners', phone)
  await page.getByRole('button', { name: 'Inbrengen', exact: true }).tap()
  await page.getByRole('button', { name: /^Kaart II,/ }).tap()
  await dropPlace(page, 'Gemeente').tap()
  const dialog = moneyDialog(page)
  const free = phone.height - KEYBOARD_PX
  await dialog.getByRole('textbox', { name: 'Bedrag' }).tap()
  await showKeyboard(page)
  const bottomOf = async (name: string) => {
    const box = await dialog.getByRole('button', { name }).boundingBox()
    return box ? box.y + box.height : Number.POSITIVE_INFINITY
  }
  await eventually(async () => (await bottomOf('Toevoegen')) <= free).toBe(true)
  for (const name of ['Bedrag', 'Van', 'Tot en met']) {
    const field = dialog.getByRole('textbox', { name, exact: true })
    await field.tap()
    const box = await field.boundingBox()
    expect(box && box.y >= 0 && box.y + box.height <= free, name).toBe(true)
    expect(await bottomOf('Toevoegen')).toBeLessThanOrEqual(free)
  }
  await dialog.getByRole('textbox', { name: 'Bedrag' }).fill('500')
  await dialog.getByRole('button', { name: 'Toevoegen' }).tap()
  await dialog.waitFor({ state: 'detached' })

  await chooseFromMenu(page, 'Meer', 'Partijen')
  const close = page.getByRole('dialog').getByRole('button', { name: 'Sluiten' })
  const top = await close.boundingBox()
  expect(top && top.y >= 0 && top.y < free).toBe(true)
})

it('[W616] in a task the field that is typed in comes above the keyboard of a phone, also the last of the page', async () => {
  const { lead, bram } = await taskTable(stage)
  const free = phone.height - KEYBOARD_PX
  const bottomOf = async (field: Locator) => {
    const box = await field.boundingBox()
    return box ? box.y + box.height : Number.POSITIVE_INFINITY
  }
  await goTo(lead.page, 'Knoppenronde')
  const because = work(bram).getByRole('textbox', { name: 'Omdat…' })
  await because.tap()
  expect(await bottomOf(because)).toBeGreaterThan(free)
  await showKeyboard(bram.page)
  await eventually(() => bottomOf(because)).toBeLessThanOrEqual(free)
  await goTo(lead.page, 'Geld')
  // Residents say first whether it is money.
  await work(bram).getByText('geld', { exact: true }).tap()
  const last = work(bram).getByRole('textbox', { name: 'Laatste jaar' })
  await last.focus()
  await eventually(() => bottomOf(last)).toBeLessThanOrEqual(free)
})
