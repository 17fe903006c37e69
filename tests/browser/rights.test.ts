// Who may do what, as each screen shows it: a promise of someone else's money waits for their confirmation, and only
// the facilitator is offered to decide.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import {
  chip,
  chooseFromMenu,
  decideOnPlan,
  dial,
  lane,
  moneyDialog,
  sheetButton,
  undoButton,
} from '../support/workshopPage.ts'

const stage = setStage()

const bar = (page: Page) => page.getByRole('status').filter({ hasText: 'Het telt nog als idee.' })

async function setCertainty(page: Page, name: RegExp, certainty: string): Promise<void> {
  await chip(page, name).click()
  const dialog = moneyDialog(page)
  await dialog.getByRole('radio', { name: new RegExp(`^${certainty}`) }).check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function isUnconfirmed(page: Page, name: RegExp): Promise<boolean> {
  return /nog niet bevestigd/.test((await chip(page, name).textContent()) ?? '')
}

it('[W300] money that another party promised waits; the party hears it on its screen, also a phone, and confirms or puts back', async () => {
  const workshop = await stage.workshop()
  const [{ page: leader }, { page: noor }, { page: bram }] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
    stage.participant(workshop, 'Corporatie', phone),
  ])
  const money = /Huismeester/
  await chip(noor, money).waitFor()
  const amounts = async () => (await planOf(stage.url, workshop)).investments.map(({ amountCents }) => amountCents)

  await setCertainty(noor, money, 'vastgelegd')
  const hers = 'Huismeester, € 26.000 per jaar, 2026–2031, voor Huismeester, uit bron V (Personeel en uren).'
  await bar(bram).getByText(`Gemeente zette geld van jullie op vastgelegd: ${hers}`, { exact: false }).waitFor()
  expect(await violationsOn(bram, 'a promise to confirm, on a phone')).toEqual([])
  await eventually(() => isUnconfirmed(leader, money)).toBe(true)
  expect(await bar(noor).count()).toBe(0)
  await chip(noor, money).click()
  await moneyDialog(noor).getByText('Door Gemeente gezet, nog niet bevestigd.', { exact: false }).waitFor()
  expect(await moneyDialog(noor).getByRole('button', { name: 'Bevestig' }).count()).toBe(0)
  await noor.keyboard.press('Escape')

  await bar(bram).getByRole('button', { name: 'Bevestig' }).click()
  await bar(bram).waitFor({ state: 'detached' })
  await eventually(() => isUnconfirmed(leader, money)).toBe(false)

  // Different money than was promised.
  await chip(noor, money).click()
  await moneyDialog(noor).getByRole('textbox', { name: 'Bedrag' }).fill('99.000')
  await moneyDialog(noor).getByRole('button', { name: 'Bewaren' }).click()
  await bar(bram)
    .getByText(
      'Jullie zegden € 26.000 per jaar, 2026–2031 toe. Iemand veranderde dat. Nu staat er: Huismeester, € 99.000',
      {
        exact: false,
      },
    )
    .waitFor()
  await bar(bram).getByRole('button', { name: 'Zet terug' }).click()
  await chip(leader, /Huismeester.*26\.000 per jaar/).waitFor()
  await eventually(() => isUnconfirmed(leader, money)).toBe(false)
  await eventually(amounts).not.toContain(9_900_000)
})

it('[W301] deciding and what the workshop is are offered to the facilitator alone; others read who may, and mark what was discussed', async () => {
  const workshop = await stage.workshop()
  const [{ page: leader }, { page: guest }] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
  ])
  await dial(guest, 5).waitFor()
  await sheetButton(guest, 5).click()
  const sheet = guest.getByRole('dialog')
  await sheet.getByText('Besluiten doet de begeleider, als de tafel het eens is.').waitFor()
  expect(await sheet.getByRole('button', { name: 'Besluit deze stand' }).count()).toBe(0)
  await sheet.getByRole('button', { name: 'Dit is besproken' }).click()
  await sheetButton(leader, 5).click()
  await leader.getByRole('dialog').getByText('Besproken', { exact: true }).waitFor()
  await leader.getByRole('button', { name: 'Besluit deze stand' }).click()
  await sheet.getByText('Besloten', { exact: true }).waitFor()
  await guest.keyboard.press('Escape')

  await chooseFromMenu(guest, 'Meer', 'Over deze workshop')
  const about = guest.getByRole('dialog')
  await about.getByText('Alleen de begeleider verandert de naam, de plaats en de jaren.').waitFor()
  await about.getByText('2026–2031').waitFor()
  expect(await about.getByRole('textbox').count()).toBe(1)
  expect(await about.getByRole('button', { name: 'Bewaren' }).count()).toBe(0)
})

it('[W302] turning back what is not mine to say is said in a sentence, and my screen goes on', async () => {
  const workshop = await stage.workshop()
  const [{ page: leader }, { page: guest }] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
  ])
  await dial(guest, 5).waitFor()
  await sheetButton(leader, 5).click()
  await leader.getByRole('button', { name: 'Besluit deze stand' }).click()
  await leader.keyboard.press('Escape')
  await sheetButton(guest, 5).click()
  await guest.getByRole('button', { name: 'Besluit terugdraaien' }).click()
  await guest.keyboard.press('Escape')
  await undoButton(guest).click()
  await guest.getByText('Alleen de begeleider kan dit doen.', { exact: false }).waitFor()

  await setCertainty(guest, /Huismeester/, 'idee')
  await undoButton(guest).click()
  await guest.getByText('Corporatie moet de toezegging zelf nog bevestigen.', { exact: false }).waitFor()
  await eventually(() => isUnconfirmed(leader, /Huismeester/)).toBe(true)
  await dial(guest, 7).press('Home')
  await eventually(() => dial(leader, 7).getAttribute('aria-valuetext')).toContain('dicht')
  expect(await lane(guest, 'Corporatie').count()).toBe(1)
})

it('[W303] deciding on the plan asks first and names what is open; then every screen says so, and says when it changed after', async () => {
  const workshop = await stage.workshop()
  const [{ page: leader }, { page: guest }] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente', phone),
  ])
  await dial(leader, 5).waitFor()
  const [board] = await Promise.all([
    leader.context().waitForEvent('page'),
    chooseFromMenu(leader, 'Meer', 'Groot scherm'),
  ])
  await dial(leader, 5).waitFor()
  await chooseFromMenu(guest, 'Meer', 'Afspraken')
  await guest.getByRole('textbox', { name: 'Nieuwe afspraak' }).fill('Elke middag open.')
  await guest.getByRole('button', { name: 'Voeg afspraak toe' }).click()
  await guest.getByRole('button', { name: 'Bezwaar' }).click()
  await guest.getByRole('textbox', { name: 'Wat is je bezwaar?' }).fill('Te duur voor ons.')
  await guest.getByRole('button', { name: 'Bewaren' }).click()
  await guest.keyboard.press('Escape')

  await chooseFromMenu(leader, 'Exporteren', 'Meer keuze')
  await leader.getByRole('button', { name: 'Stel het plan vast…' }).click()
  const dialog = leader.getByRole('dialog', { name: 'Stellen jullie dit plan vast?' })
  await dialog.getByText('Te duur voor ons.').waitFor()
  await dialog.getByText(/^Er missen nog \d+ punten$/).waitFor()
  expect(await guest.getByText(/^Vastgesteld op /).count()).toBe(0)
  await decideOnPlan(leader)
  for (const page of [leader, guest, board])
    await page
      .getByText(/^Vastgesteld op [^,]*$/)
      .first()
      .waitFor()

  await dial(leader, 5).press('Home')
  for (const page of [leader, guest, board])
    await page
      .getByText(/^Vastgesteld.*, daarna gewijzigd$/)
      .first()
      .waitFor()
  await chooseFromMenu(leader, 'Meer', 'Momenten')
  await leader
    .getByRole('dialog')
    .getByText(/^Vastgesteld op /)
    .waitFor()
})
