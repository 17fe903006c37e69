// The tasks about people, walked by the bar alone: who is missing, interest and influence, one sentence, values. On the facilitator's
// laptop, another laptop, a phone and the large screen.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Person, setStage } from '../support/browser.ts'
import { crowdedOn } from '../support/projectorSight.ts'
import { goTo, panel, taskTable } from '../support/taskTable.ts'
import { undoButton } from '../support/workshopPage.ts'

const stage = setStage()
const work = (page: Page) => page.getByRole('main')
const option = (at: Locator, group: string | RegExp, answer: string) =>
  at.getByRole('group', { name: group }).locator('label').getByText(answer, { exact: true })
const chosen = (at: Locator, group: string | RegExp, answer: string) =>
  at.getByRole('group', { name: group }).getByRole('radio', { name: answer, exact: true }).isChecked()
const show = (lead: Person) => lead.page.getByRole('button', { name: 'Laat de keuzes zien' }).click()
/** Of a party on the large screen, so that a shape says whose answer it is. */
const shapes = (wall: Page) => wall.getByRole('main').locator('svg[data-party]')

it('[W499] the tasks about people are walked by the bar: alone first, over a reload, and then for all to see', {
  timeout: 300_000,
}, async () => {
  const { lead, noor, bram, wall } = await taskTable(stage, 'leeg')

  // Before the first step a phone welcomes, and one may practise.
  await work(bram.page).getByText('Je zit hier namens Bewoners.').waitFor()
  await work(bram.page)
    .getByRole('img', { name: /Gemeente 1 persoon, .*Bewoners 1 persoon/ })
    .waitFor()
  expect(await crowdedOn(wall)).toEqual([])
  await bram.page.bringToFront()
  await bram.page.getByRole('button', { name: 'Oefen met een knop' }).tap()
  await work(bram.page).getByRole('button', { name: 'Eén stand verder open' }).tap()
  await bram.page.getByText('Raakt 3 routes en 3 waarden.').waitFor()

  // Who is missing: an empty chair, and someone who was not thought of.
  await lead.page.bringToFront()
  await goTo(lead.page, 'Tafelcheck')
  const ours = panel(noor.page, 'Tafelcheck')
  await ours.getByRole('img', { name: /Gemeente 1 persoon, .*Bewoners 1 persoon/ }).waitFor()
  await ours.getByRole('button', { name: /^Zorgorganisatie/ }).click()
  const chair = work(bram.page).getByRole('button', { name: 'Zorgorganisatie: lege stoel Wij denken voor hen mee.' })
  await chair.waitFor()
  expect(await chair.getAttribute('aria-pressed')).toBe('true')
  await wall.getByText('Voor deze partijen denken wij mee').waitFor()
  await undoButton(noor.page).click()
  await chair.waitFor({ state: 'detached' })
  await bram.page.getByRole('textbox', { name: 'Nog iemand die mist? Schrijf wie.' }).fill('Huisarts')
  await bram.page.getByRole('button', { name: 'Zet erbij' }).tap()
  await ours.getByRole('button', { name: /^Huisarts/ }).waitFor()
  expect(await crowdedOn(wall)).toEqual([])

  // Interest and influence: on one's own device only, also over a reload.
  await lead.page.bringToFront()
  await goTo(lead.page, 'Belang en invloed')
  const place = async (at: Locator, party: string, interest: string, influence: string) => {
    await at.getByRole('button', { name: new RegExp(`^${party}, `) }).click()
    await option(at, /^Belang/, interest).click()
    await option(at, /^Invloed/, influence).click()
    await at.getByRole('button', { name: `${party}, geplaatst` }).waitFor()
  }
  await place(panel(noor.page, 'Belang en invloed'), 'Gemeente', 'heel veel', 'heel veel')
  await place(work(bram.page), 'Gemeente', 'weinig', 'heel veel')
  await noor.page.reload()
  const again = panel(noor.page, 'Belang en invloed')
  await again.getByRole('button', { name: 'Gemeente, geplaatst' }).click()
  expect(await chosen(again, /^Belang/, 'heel veel')).toBe(true)
  await again.getByRole('button', { name: 'Ik ben klaar' }).click()
  await wall.getByRole('status').filter({ hasText: '1 van 2 klaar' }).waitFor()
  expect(await shapes(wall).count()).toBe(0)
  await panel(lead.page, 'Belang en invloed').getByText('1 van 2 klaar', { exact: true }).waitFor()
  expect(await crowdedOn(wall)).toEqual([])
  await lead.page.bringToFront()
  await show(lead)
  for (const page of [lead.page, noor.page]) {
    await panel(page, 'Belang en invloed')
      .getByText('Jullie verschillen het meest over Gemeente: wie wil uitleggen waarom?')
      .waitFor()
  }
  await wall.getByRole('img', { name: /^Plaat met vier vakken en 1 partij\./ }).waitFor()
  expect(await crowdedOn(wall)).toEqual([])

  // One sentence, by two hands.
  await lead.page.bringToFront()
  await goTo(lead.page, 'Toekomstbeeld')
  const field = (page: Page) => page.getByRole('textbox', { name: /een plek waar…$/ })
  await field(noor.page).fill('buren elkaar kennen')
  await bram.page.getByText('Gemeente schrijft hier').waitFor()
  await bram.page.getByText(/^In \d{4} is .* een plek waar buren elkaar kennen$/).waitFor()
  await wall.getByText('buren elkaar kennen', { exact: true }).waitFor()
  await noor.page.getByRole('button', { name: 'Ik ben klaar' }).focus()
  expect(await crowdedOn(wall)).toEqual([])

  // Values: no answer is not 'nee'.
  await lead.page.bringToFront()
  await goTo(lead.page, 'Waarden')
  const mine = panel(noor.page, 'Waarden')
  expect(await mine.getByRole('radio', { checked: true }).count()).toBe(0)
  await option(mine, /^Goed wonen/, 'nee').click()
  await option(work(bram.page), /^Goed wonen/, 'veel').tap()
  await noor.page.reload()
  await eventually(() => chosen(mine, /^Goed wonen/, 'nee')).toBe(true)
  // Of who did not say that they are done nothing is known, so nothing is said of their answers.
  await panel(lead.page, 'Waarden').getByText('nog bezig').first().waitFor()
  expect(
    await panel(lead.page, 'Waarden')
      .getByText(/nog geen antwoord/i)
      .count(),
  ).toBe(0)
  await wall.getByRole('status').filter({ hasText: '0 van 2 klaar' }).waitFor()
  expect(await shapes(wall).count()).toBe(0)
  expect(await crowdedOn(wall)).toEqual([])
  await lead.page.bringToFront()
  await show(lead)
  for (const at of [panel(lead.page, 'Waarden'), mine, work(bram.page), wall.getByRole('main')]) {
    const shown = at.getByRole('region', { name: 'Goed wonen' })
    await shown.getByText('Gemeente: nee', { exact: true }).waitFor({ state: 'attached' })
    await shown.getByText('Bewoners: veel', { exact: true }).waitFor({ state: 'attached' })
    await at.getByText(/^Nog geen antwoord: Corporatie, /).waitFor()
  }
  expect(await crowdedOn(wall)).toEqual([])
})

it('[W870] what a phone chose that was away when all was shown is added once it is back; what stands there otherwise is offered', async () => {
  const { lead, noor, bram } = await taskTable(stage, 'leeg')
  await goTo(lead.page, 'Waarden')
  const mine = work(bram.page)
  await option(panel(noor.page, 'Waarden'), /^Werkplezier/, 'veel').click()
  await option(mine, /^Werkplezier/, 'nee').tap()
  await option(mine, /^Goed wonen/, 'een beetje').tap()
  await bram.page.getByRole('button', { name: 'Ik ben klaar' }).tap()
  await lead.page.getByText('1 van 2 klaar').first().waitFor()
  await bram.context.setOffline(true)
  await bram.page
    .getByText(/^Geen verbinding/)
    .first()
    .waitFor()
  await lead.page.bringToFront()
  await show(lead)
  const values = panel(lead.page, 'Waarden')
  const shown = (value: string, words: string) =>
    values.getByRole('region', { name: value }).getByText(words, { exact: true })
  await shown('Werkplezier', 'Gemeente: veel').waitFor({ state: 'attached' })
  // Meanwhile the facilitator writes down for the residents what one of them said aloud.
  await lead.page.getByRole('button', { name: 'Bekijk of verander de waarden' }).click()
  const dialog = lead.page.getByRole('dialog')
  const aim = dialog
    .getByRole('region', { name: 'Werkplezier' })
    .getByRole('combobox', { name: /^Bewoners|Bewoners$|voor Bewoners/ })
  await aim.selectOption('veel')
  await lead.page.keyboard.press('Escape')
  await bram.context.setOffline(false)
  await bram.page.bringToFront()
  await shown('Goed wonen', 'Bewoners: een beetje').waitFor({ state: 'attached' })
  expect(await shown('Werkplezier', 'Bewoners: veel').count()).toBe(1)
  const offer = mine.getByRole('region', { name: 'Zet mijn antwoorden erbij' })
  await offer.getByText('Werkplezier: jij koos nee, op het bord staat veel').waitFor()
  await offer.getByRole('button', { name: 'Zet mijn antwoorden erbij' }).tap()
  await shown('Werkplezier', 'Bewoners: nee').waitFor({ state: 'attached' })
  expect(await bram.page.getByRole('button', { name: /^Ik ben klaar/ }).getAttribute('aria-pressed')).toBe('true')
})
