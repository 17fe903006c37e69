// Adding money: three equal ways to put down a card, the dialog, changing and undoing, and invalid input.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { liftTo } from '../support/workshopHands.ts'
import {
  card,
  chip,
  coverage,
  dropPlace,
  fillMoney,
  focused,
  lane,
  moneyDialog,
  saveStatus,
  undoButton,
} from '../support/workshopPage.ts'

const stage = setStage()
const wmo = /^Bron II, Wmo-geld ombuigen.*€\s62\.000 per jaar.*2028.*2031/
const gap = 'Tot en met 2031 ontbreekt € 304.000; het meest in 2030: € 90.000, ook in 2031.'

async function twoPeople() {
  const workshop = await stage.workshop()
  const [{ page: one }, { page: two }] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
  ])
  await card(one, 'II').waitFor()
  await card(two, 'II').waitFor()
  return { workshop, one, two }
}

const textOf = async (page: Page) => (await coverage(page).textContent())?.replaceAll('\u00a0', ' ')

/** Card II is picked up: put it with the Gemeente and fill in the gap of case C. */
async function layAndFill(page: Page): Promise<void> {
  await dropPlace(page, 'Gemeente').click()
  const dialog = moneyDialog(page)
  await fillMoney(dialog, { amount: '62.000', from: '2028', until: '2031', knob: '6. Gemeenschapsvorming' })
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

it('[W5] a card is put on a party by dragging it there, and the other person sees it and what it covers', async () => {
  const { workshop, one, two } = await twoPeople()
  await eventually(() => textOf(one)).toContain(gap)
  await liftTo(two, card(two, 'II'), lane(two, 'Gemeente'))
  await card(one, 'II').getByRole('img', { name: 'Gemeente heeft deze kaart in de hand' }).waitFor()
  await two.mouse.up()
  const dialog = moneyDialog(two)
  await dialog.getByText('II · Wmo-geld ombuigen, bij Gemeente').waitFor()
  expect(await dialog.getByRole('radio', { name: 'per jaar' }).isChecked()).toBe(true)
  await fillMoney(dialog, { amount: '€ 62.000', from: '2028', until: '2031', knob: '6. Gemeenschapsvorming' })
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await lane(one, 'Gemeente').getByRole('button', { name: wmo }).waitFor()
  await eventually(() => textOf(one)).toContain(
    'Tot en met 2031 ontbreekt € 56.000; het meest in 2030: € 28.000, ook in 2031.',
  )
  expect(await textOf(two)).not.toContain(gap)
  await saveStatus(two).filter({ hasText: 'Opgeslagen' }).waitFor()
  const added = (await planOf(stage.url, workshop)).investments.filter(({ source }) => source === 'II')
  expect(added).toMatchObject([
    { party: 'gemeente', amountCents: 6_200_000, per: 'year', from: 2028, until: 2031, knob: 6 },
  ])
})

it('[W5] a card is put on a party by two taps', async () => {
  const { one, two } = await twoPeople()
  await card(one, 'II').click()
  await layAndFill(one)
  await lane(two, 'Gemeente').getByRole('button', { name: wmo }).waitFor()
})

it('[W5] a card is put on a party by keyboard alone, money and all', async () => {
  const { one, two } = await twoPeople()
  await card(one, 'II').focus()
  await one.keyboard.press('Enter')
  await one.keyboard.press('ArrowDown')
  await eventually(() => focused(one)).toMatch(/^button "Leg hier neer/)
  // Around the lanes, at most once.
  for (let lanes = 0; lanes < 7 && !(await focused(one)).includes('bij Gemeente'); lanes++) {
    await one.keyboard.press('ArrowDown')
  }
  expect(await focused(one)).toMatch(/^button "Leg hier neer bij Gemeente/)
  await one.keyboard.press('Enter')
  const dialog = moneyDialog(one)
  await dialog.waitFor()
  expect(await one.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
  for (const [field, words] of [
    ['Bedrag', '62000'],
    ['Van', '2028'],
    ['Tot en met', '2031'],
  ] as const) {
    for (let tabs = 0; tabs < 12 && !(await focused(one)).includes(`"${field}"`); tabs++)
      await one.keyboard.press('Tab')
    await one.keyboard.type(words)
  }
  // The knob comes behind the years.
  await one.keyboard.press('Tab')
  await one.keyboard.type('6')
  await dialog.getByRole('textbox', { name: 'Bedrag' }).press('Enter')
  await lane(two, 'Gemeente').getByRole('button', { name: wmo }).waitFor()
})

it('[W6] an investment is changed, given to another party and taken away, and the other person sees it', async () => {
  const { one, two } = await twoPeople()
  await chip(one, /^Bron I, Activiteiten/).click()
  const dialog = moneyDialog(one)
  expect(await dialog.getByRole('textbox', { name: 'Bedrag' }).inputValue()).toBe('40.000')
  await fillMoney(dialog, { amount: '45.500', until: '2029' })
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await chip(two, /^Bron I, Activiteiten.*€\s45\.500 per jaar.*2026.*2029/).waitFor()

  await chip(one, /^Bron I, Activiteiten/).click()
  await dialog.getByRole('combobox', { name: 'Verplaats naar' }).selectOption({ label: 'Corporatie' })
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await lane(two, 'Corporatie')
    .getByRole('button', { name: /^Bron I, Activiteiten/ })
    .waitFor()

  await chip(two, /^Bron I, Activiteiten/).click()
  await moneyDialog(two).getByRole('button', { name: 'Haal weg' }).click()
  await chip(one, /^Bron I, Activiteiten/).waitFor({ state: 'detached' })
})

it('[W6] a chip dragged to another lane moves there', async () => {
  const { one, two } = await twoPeople()
  await liftTo(one, chip(one, /^Bron VIII, Koffie/), lane(one, 'Sociaal werk'))
  await one.mouse.up()
  await lane(two, 'Sociaal werk')
    .getByRole('button', { name: /^Bron VIII, Koffie/ })
    .waitFor()
  expect(await undoButton(one).getAttribute('title')).toBe('Ongedaan maken: investering verplaatsen')
})

it('[W4] one undo takes back a whole investment', async () => {
  const { one, two } = await twoPeople()
  await card(one, 'II').click()
  await layAndFill(one)
  await lane(two, 'Gemeente').getByRole('button', { name: wmo }).waitFor()
  expect(await undoButton(one).getAttribute('title')).toBe('Ongedaan maken: investering toevoegen')
  await undoButton(one).click()
  await chip(two, wmo).waitFor({ state: 'detached' })
  await eventually(() => textOf(two)).toContain(gap)
  expect(await undoButton(one).getAttribute('title')).toBe('Ongedaan maken: er is nog niets')
})

it('[W7] wrong input gets a sentence that says what to do; nothing typed is lost and nothing is added', async () => {
  const { workshop, one } = await twoPeople()
  const before = (await planOf(stage.url, workshop)).investments.length
  await card(one, 'II').click()
  await dropPlace(one, 'Gemeente').click()
  const dialog = moneyDialog(one)
  await fillMoney(dialog, { amount: 'veel', from: '2031', until: '2026' })
  const add = dialog.getByRole('button', { name: 'Toevoegen' })
  await add.click()
  await dialog.getByRole('alert').filter({ hasText: 'We lezen geen bedrag in "veel". Typ een getal' }).waitFor()
  const amount = dialog.getByRole('textbox', { name: 'Bedrag' })
  expect(await amount.inputValue()).toBe('veel')
  expect(await amount.getAttribute('aria-invalid')).toBe('true')
  await amount.fill('62.000')
  await add.click()
  await dialog
    .getByRole('alert')
    .filter({ hasText: 'Het eerste jaar (2031) ligt na het laatste jaar (2026). Draai ze om.' })
    .waitFor()
  expect(await amount.inputValue()).toBe('62.000')
  expect(await dialog.getByRole('textbox', { name: 'Van', exact: true }).inputValue()).toBe('2031')
  expect(await dialog.getByRole('textbox', { name: 'Tot en met' }).inputValue()).toBe('2026')
  expect((await planOf(stage.url, workshop)).investments).toHaveLength(before)
  await fillMoney(dialog, { from: '2026', until: '2031' })
  await add.click()
  await dialog.waitFor({ state: 'hidden' })
  await eventually(async () => (await planOf(stage.url, workshop)).investments.length).toBe(before + 1)
})

it('[W5] Escape lays the card back, from the card and from a lane', async () => {
  const { one } = await twoPeople()
  await card(one, 'II').press('Enter')
  await dropPlace(one, 'Gemeente').waitFor()
  await one.keyboard.press('Escape')
  await dropPlace(one, 'Gemeente').waitFor({ state: 'detached' })
  await card(one, 'II').press('Enter')
  await one.keyboard.press('ArrowDown')
  await one.keyboard.press('Escape')
  await dropPlace(one, 'Gemeente').waitFor({ state: 'detached' })
  expect(await moneyDialog(one).count()).toBe(0)
})

it('[W5] after Escape in a lane the keyboard is back at the card', async () => {
  const { one } = await twoPeople()
  await card(one, 'II').press('Enter')
  await one.keyboard.press('ArrowDown')
  await one.keyboard.press('Escape')
  await dropPlace(one, 'Gemeente').waitFor({ state: 'detached' })
  await eventually(() => focused(one)).toMatch(/^button "Kaart II,/)
})

it('[W5] after adding by keyboard the focus stays on the table, not at the top of the page', async () => {
  const { one } = await twoPeople()
  await card(one, 'II').press('Enter')
  await one.keyboard.press('ArrowDown')
  await one.keyboard.press('Enter')
  await fillMoney(moneyDialog(one), { amount: '62.000' })
  await moneyDialog(one).getByRole('button', { name: 'Toevoegen' }).press('Enter')
  await moneyDialog(one).waitFor({ state: 'detached' })
  await eventually(() => focused(one)).toMatch(/^button "(Kaart|Bron) II,/)
})
