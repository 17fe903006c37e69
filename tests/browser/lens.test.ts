// Looking as one party, from a value back to what serves it, and the replay of the last turn.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chip, chooseFromMenu, dial, focused, knobRow, lane } from '../support/workshopPage.ts'

const stage = setStage()

async function board(): Promise<Page> {
  const { page } = await stage.participant(await stage.workshop(), 'Gemeente')
  await dial(page, 7).waitFor()
  return page
}

async function partiesInOrder(page: Page): Promise<string[]> {
  const lanes = page
    .getByRole('list', { name: 'Partijen en wat ze inbrengen' })
    .getByRole('listitem', { name: /investering/ })
  const names = await lanes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  return names.map((name) => name.split(',')[0] ?? '')
}

it('[W63] the lens puts a party first with its own values, and takes nothing out of sight', async () => {
  const page = await board()
  const before = await partiesInOrder(page)
  await chooseFromMenu(page, 'Meer', 'Bekijk als partij')
  await page.getByRole('dialog').getByRole('button', { name: 'Zorgorganisatie', exact: true }).press('Enter')
  await page.getByText('Je kijkt als Zorgorganisatie.').waitFor()
  const seen = await partiesInOrder(page)
  expect(seen[0]).toBe('Zorgorganisatie')
  expect([...seen].sort()).toEqual([...before].sort())
  const own = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Werkplezier/ }) })
  expect(await own.getAttribute('data-own')).toBe('true')
  expect(await page.getByRole('button', { name: /^(Goed wonen|Verminderen|Efficiënt|Werkplezier)/ }).count()).toBe(4)
  expect(await violationsOn(page, 'board through a lens')).toEqual([])
  await page.getByRole('button', { name: 'Kijk als iedereen' }).click()
  await eventually(() => partiesInOrder(page)).toEqual(before)
})

it('[W63] questions about the party whose lens it is come first', async () => {
  const page = await board()
  await chooseFromMenu(page, 'Meer', 'Bekijk als partij')
  await page.getByRole('dialog').getByRole('button', { name: 'Zorgkantoor', exact: true }).click()
  await page.getByRole('button', { name: /^\d+ vragen$/ }).click()
  const first = page
    .getByRole('list', { name: /^Open vragen/ })
    .getByRole('listitem')
    .first()
  expect(await first.textContent()).toContain('Zorgkantoor')
})

it('[W64] from a value the paths go back to the knobs and the money that serve it, also by keyboard', async () => {
  const page = await board()
  await page.getByRole('button', { name: /^Werkplezier/ }).focus()
  // Werkplezier is reached through team and network only: never from knobs 4 and 5.
  await eventually(() => knobRow(page, 7).getAttribute('data-lit')).toBe('true')
  for (const knob of [4, 5]) expect(await knobRow(page, knob).getAttribute('data-lit')).toBeNull()
  expect(await chip(page, /^Bron V, Uren vast team/).getAttribute('data-lit')).toBe('true')
  expect(await chip(page, /^Bron I, Activiteiten/).getAttribute('data-lit')).toBeNull()
  await page.keyboard.press('Tab')
  await eventually(() => knobRow(page, 7).getAttribute('data-lit')).toBeNull()
})

it('[W65] the last turn can be seen once more, with what it opened in words', async () => {
  const page = await board()
  await page.getByText('97 van 104 paden open').waitFor()
  expect(await page.getByRole('button', { name: 'Nog eens' }).count()).toBe(0)
  await dial(page, 5).press('Home')
  await page.getByText('91 van 104 paden open').waitFor()
  await page.getByRole('button', { name: 'Nog eens' }).press('Enter')
  await page
    .getByText('Knop 5, Activiteitenaanbod, ging van ver open naar dicht. Eerst stonden er 97 paden open, nu 91.')
    .waitFor()
  await page.getByText('97 van 104 paden open').waitFor()
  await page.getByText('91 van 104 paden open').waitFor()
  expect(await dial(page, 5).getAttribute('aria-valuenow')).toBe('0')
})

it('[W63] the lens is of one screen: nobody else sees through it', async () => {
  const workshop = await stage.workshop()
  const [one, two] = await Promise.all([
    stage.participant(workshop, 'Gemeente'),
    stage.participant(workshop, 'Bewoners'),
  ])
  for (const { page } of [one, two]) await dial(page, 7).waitFor()
  await chooseFromMenu(one.page, 'Meer', 'Bekijk als partij')
  await one.page.getByRole('dialog').getByRole('button', { name: 'Bewoners', exact: true }).click()
  await one.page.getByText('Je kijkt als Bewoners.').waitFor()
  expect((await partiesInOrder(two.page))[0]).toBe('Corporatie')
  await lane(two.page, 'Bewoners').waitFor()
  expect(await focused(one.page)).not.toBe('nothing')
})
