// How far the group is with a knob: set on the worksheet, visible on every board, and reopened when the knob is
// turned.

import type { Locator, Page } from 'playwright-core'
import { it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { dial, knobRow, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()

async function twoAtTheTable(): Promise<[Page, Page]> {
  const workshop = await stage.workshop()
  const people = await Promise.all([stage.facilitator(workshop), stage.participant(workshop, 'Gemeente')])
  for (const { page } of people) await dial(page, 5).waitFor()
  return people.map(({ page }) => page) as [Page, Page]
}

function sheet(page: Page): Locator {
  return page.getByRole('dialog')
}

async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await sheet(page).waitFor({ state: 'detached' })
}

it('[W60] a decision shows on every board, and turning the knob reopens it', async () => {
  const [one, two] = await twoAtTheTable()
  await two.getByText('0 van 10 besproken').waitFor()
  await sheetButton(one, 5).click()
  await sheet(one).getByRole('button', { name: 'Besluit deze stand' }).click()
  await sheet(one).getByText('Besloten', { exact: true }).waitFor()
  await two.getByText('1 van 10 besproken').waitFor()
  await knobRow(two, 5).getByTitle('Besloten').waitFor()

  await dial(two, 5).press('ArrowRight')
  await sheet(one).getByText('Eerder besloten: ver open. Daarna is de knop gedraaid.').waitFor()
  await sheet(one).getByRole('button', { name: 'Besluit deze stand' }).waitFor()
  await eventually(() => knobRow(two, 5).getByTitle('Besloten').count()).toBe(0)
})

it('[W60] a shut knob gets a reason in one line, and the question why is gone on both screens', async () => {
  const [one, two] = await twoAtTheTable()
  await sheetButton(one, 6).click()
  await dialInSheet(one, 6).press('Home')
  await sheet(one).getByRole('textbox', { name: 'Wat spreken jullie af?' }).fill('')
  await sheetButton(two, 6).click()
  const why = sheet(two).getByText('Waarom gebruiken jullie die niet?')
  await why.waitFor()
  const reason = sheet(one).getByRole('textbox', { name: 'Waarom blijft deze knop dicht?' })
  await reason.fill('Welzijn doet dit al in de wijk.')
  await reason.press('Enter')
  await why.waitFor({ state: 'detached' })
  const theirs = sheet(two).getByRole('textbox', { name: 'Waarom blijft deze knop dicht?' })
  await eventually(() => theirs.inputValue()).toBe('Welzijn doet dit al in de wijk.')
})

it('[W61] someone who writes in a text is seen there by the others, until they leave it', async () => {
  const [one, two] = await twoAtTheTable()
  for (const page of [one, two]) await sheetButton(page, 5).click()
  await sheet(two).getByRole('textbox', { name: 'Wat spreken jullie af?' }).focus()
  const writing = sheet(one).getByText('Gemeente schrijft hier')
  await writing.waitFor()
  await closeSheet(two)
  await writing.waitFor({ state: 'detached' })
})

it('[W62] a worksheet says why each route works, what is covered per cost and how others did it, and leads to the next', async () => {
  const [one] = await twoAtTheTable()
  await sheetButton(one, 5).click()
  const routes = sheet(one).getByRole('region', { name: 'Routes, en waarom' })
  await eventually(() => routes.getByRole('listitem').count()).toBe(3)
  const money = sheet(one).getByRole('region', { name: 'Kosten en dekking' })
  await money
    .getByText(/^Er ligt nog €.160\.000 te weinig bij deze kosten: €.40\.000 in 2028 tot en met 2031\.$/)
    .waitFor()
  await money.getByText(/Gemeente, .* per jaar, 2026–2027/).waitFor()
  const others = sheet(one).getByRole('region', { name: 'Hoe deden anderen het?' })
  await others.getByText('Corpovenista-model, blad 5. Casus A, B en C, zegt het model.').first().waitFor()
  await sheet(one)
    .getByRole('button', { name: /^Knop 6, blad openen/ })
    .click()
  await one.getByRole('dialog', { name: 'Gemeenschapsvorming', exact: true }).waitFor()
})

function dialInSheet(page: Page, knob: number): Locator {
  return sheet(page).getByRole('slider', { name: new RegExp(`^Knop ${knob}, `) })
}
