// Agreements: what is written down, each party's consent, what happens when the words change, and what is parked.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chip, chooseFromMenu, dial, fillMoney, moneyDialog, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()

async function open(page: Page, entry: string): Promise<Locator> {
  await chooseFromMenu(page, 'Meer', entry)
  return page.getByRole('dialog', { name: entry })
}

async function twoOnAgreements() {
  const workshop = await stage.workshop()
  const one = (await stage.participant(workshop, 'Gemeente', undefined, 'Noor')).page
  const two = (await stage.participant(workshop, 'Bewoners', phone, 'Bram')).page
  await dial(one, 7).waitFor()
  await two.getByRole('button', { name: /^Knop 7, / }).waitFor()
  return { workshop, ours: await open(one, 'Afspraken'), theirs: await open(two, 'Afspraken'), one, two }
}

async function write(dialog: Locator, words: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Nieuwe afspraak' }).fill(words)
  await dialog.getByRole('button', { name: 'Voeg afspraak toe' }).click()
}

it('[W75] each party says what it thinks, an objection with its reason, and changed words ask everyone again', async () => {
  const { workshop, ours, theirs, one, two } = await twoOnAgreements()
  await ours.getByText('Er zijn nog geen afspraken.').waitFor()
  await write(ours, 'De ruimte is elke middag open.')
  const words = theirs.getByRole('textbox', { name: 'Tekst van de afspraak' })
  await eventually(() => words.inputValue()).toBe('De ruimte is elke middag open.')

  await ours.getByRole('button', { name: 'akkoord', exact: true }).click()
  await theirs.getByText('akkoord, Noor').waitFor()
  await theirs.getByRole('button', { name: 'bezwaar', exact: true }).tap()
  await theirs.getByRole('button', { name: 'Bewaren' }).tap()
  await theirs.getByRole('alert').waitFor()
  await theirs.getByRole('textbox', { name: 'Wat is je bezwaar?' }).fill('Wie heeft dan de sleutel?')
  await theirs.getByRole('button', { name: 'Bewaren' }).tap()
  await ours.getByText('bezwaar, Bram: Wie heeft dan de sleutel?').waitFor()
  // Nobody waits any more for parties that were heard.
  await eventually(() => ours.getByText('nog niet gehoord:').getByText('Bewoners').count()).toBe(0)
  expect(await violationsOn(one, 'agreements')).toEqual([])
  expect(await violationsOn(two, 'agreements on a phone')).toEqual([])

  // Once another answered, only the facilitator changes the words.
  for (const dialog of [ours, theirs]) {
    await dialog.getByText('Anderen hebben hier al op geantwoord. De begeleider kan de tekst nog wijzigen.').waitFor()
    expect(await dialog.getByRole('textbox', { name: 'Tekst van de afspraak' }).count()).toBe(0)
  }
  const leader = (await stage.facilitator(workshop)).page
  await dial(leader, 7).waitFor()
  const led = await open(leader, 'Afspraken')
  const mine = led.getByRole('textbox', { name: 'Tekst van de afspraak' })
  await mine.fill('De ruimte is elke middag open. Bewoners hebben de sleutel.')
  await mine.press('Enter')
  await theirs.getByText('De tekst is gewijzigd. 2 meningen gelden niet meer.').waitFor()
  expect(await theirs.getByText('akkoord, Noor').count()).toBe(0)
  await theirs.getByRole('button', { name: 'akkoord', exact: true }).tap()
  await ours.getByText('akkoord, Bram').waitFor()
  // And withdrawn with a second press.
  await theirs.getByRole('button', { name: 'akkoord', exact: true }).tap()
  await ours.getByText('akkoord, Bram').waitFor({ state: 'detached' })
})

it('[W75] a promise of money becomes an agreement with one press, once', async () => {
  const { ours } = await twoOnAgreements()
  await ours.getByText('Maak afspraken van 7 toezeggingen').click()
  await ours.getByRole('button', { name: /^Maak afspraak: Inbreng van Gemeente: Activiteiten/ }).click()
  const words = ours.getByRole('textbox', { name: 'Tekst van de afspraak' })
  await eventually(() => words.inputValue()).toMatch(
    /^Inbreng van Gemeente: Activiteiten, €.40\.000 per jaar, 2026–2027\.$/,
  )
  await ours.getByText('Maak afspraken van 6 toezeggingen').waitFor()
})

it('[W310] an agreement whose money changed says what the plan says now, at the table, on the large screen and before deciding', async () => {
  const workshop = await stage.workshop()
  const { page: leader, context } = await stage.facilitator(workshop)
  await dial(leader, 7).waitFor()
  const agreements = await open(leader, 'Afspraken')
  await agreements.getByText('Maak afspraken van 7 toezeggingen').click()
  await agreements.getByRole('button', { name: /^Maak afspraak: Inbreng van Gemeente: Activiteiten/ }).click()
  await agreements.getByRole('textbox', { name: 'Tekst van de afspraak' }).waitFor()
  const now = 'In het plan staat nu € 30.000 per jaar, 2026–2027, van Gemeente'
  expect(await agreements.getByText('In het plan staat nu').count()).toBe(0)
  await leader.keyboard.press('Escape')

  await chip(leader, /^Bron I, Activiteiten/).click()
  await fillMoney(moneyDialog(leader), { amount: '30.000' })
  await moneyDialog(leader).getByRole('button', { name: 'Bewaren' }).click()
  await open(leader, 'Afspraken')
  await agreements.getByText(`${now}.`).waitFor()
  expect(await violationsOn(leader, 'an agreement whose money changed')).toEqual([])
  await leader.keyboard.press('Escape')

  const [board] = await Promise.all([context.waitForEvent('page'), chooseFromMenu(leader, 'Meer', 'Groot scherm')])
  await board.setViewportSize({ width: 1920, height: 1080 })
  await leader.bringToFront()
  const script = await open(leader, 'Draaiboek')
  await script.getByRole('button', { name: 'Ga hierheen: Afspraken' }).click()
  await board.getByText(now).waitFor()
  await leader.keyboard.press('Escape')

  await chooseFromMenu(leader, 'Exporteren', 'Meer keuze')
  await leader.getByRole('button', { name: 'Stel het plan vast…' }).click()
  const adopting = leader.getByRole('dialog', { name: 'Stellen jullie dit plan vast?' })
  await adopting.getByRole('heading', { name: 'Bij 1 afspraak klopt het geld niet' }).waitFor()
  await adopting.getByText(`${now}.`).waitFor()
})

it('[W76] what is for later is parked with what it is about, who takes it and by when, and ticked when done', async () => {
  const workshop = await stage.workshop()
  const [one, two] = await Promise.all([stage.facilitator(workshop), stage.participant(workshop, 'Gemeente')])
  for (const { page } of [one, two]) await dial(page, 7).waitFor()
  const theirs = await open(two.page, 'Parkeerlijst')
  await theirs.getByText('Er staat nog niets op de parkeerlijst.').waitFor()
  await sheetButton(one.page, 5).click()
  await one.page.getByRole('dialog').getByRole('button', { name: 'Parkeer iets over deze knop' }).click()
  const ours = one.page.getByRole('dialog', { name: 'Parkeerlijst' })
  await ours.getByRole('button', { name: 'Zet op de lijst' }).click()
  await ours.getByRole('alert').waitFor()
  expect(await violationsOn(one.page, 'parking lot with a problem')).toEqual([])
  await ours.getByRole('textbox', { name: 'Wat parkeren jullie?' }).fill('Wie betaalt de coördinator na 2028?')
  await ours.getByRole('combobox', { name: 'Soort' }).selectOption({ label: 'vraag' })
  await ours.getByRole('combobox', { name: 'Wie zorgt ervoor?' }).selectOption({ label: 'Gemeente' })
  await ours.getByLabel('Voor wanneer').fill('2027-03-01')
  await ours.getByRole('button', { name: 'Zet op de lijst' }).click()
  await theirs.getByText('vraag · Knop 5, Activiteitenaanbod · Gemeente · 1 maart 2027').waitFor()
  await theirs.getByRole('checkbox', { name: /^Klaar: Wie betaalt/ }).check()
  // Once it is parked one is back in the worksheet that asked for it.
  await one.page.getByRole('dialog').getByRole('button', { name: 'Parkeer iets over deze knop' }).click()
  await eventually(() => ours.getByRole('checkbox', { name: /^Klaar: Wie betaalt/ }).isChecked()).toBe(true)
})
