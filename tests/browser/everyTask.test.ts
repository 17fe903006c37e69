// Every task in every state it can be in, checked by axe: at an empty table and at a full one, for who leads, on a laptop, on a
// phone and on the large screen. One table of each kind for the whole file, which goes through the script once.

import { beforeAll, expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import {
  answer,
  button,
  giveMoney,
  lay,
  placeParty,
  pressButton,
  says,
  showChoices,
  type TaskPlace,
  work,
  write,
} from '../support/taskHands.ts'
import { goTo, panel, type TaskTable, taskTable, together } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, decideOnPlan } from '../support/workshopPage.ts'

const stage = setStage({ staysOpen: true })
let empty: TaskTable
let full: TaskTable

beforeAll(async () => {
  empty = await taskTable(stage, 'leeg')
  full = await taskTable(stage)
})

const peopleAt = ({ lead, noor, bram }: TaskTable): readonly TaskPlace[] => [lead, noor, bram]

/** On all four screens; of the board only the task, the rest of it has tests of its own. */
async function fine(table: TaskTable, state: string): Promise<void> {
  const found = await Promise.all([
    violationsOn(table.lead.page, `${state}, who leads`, TASK),
    violationsOn(table.noor.page, `${state}, a laptop`, TASK),
    violationsOn(table.bram.page, `${state}, a phone`, 'main'),
    violationsOn(table.wall, `${state}, the large screen`),
  ])
  expect(found.flat()).toEqual([])
}

const TASK = 'aside[aria-label^="Taak: "]'

/** Both tables are at it, on every screen. */
async function begin(task: string): Promise<void> {
  for (const table of [empty, full]) {
    await goTo(table.lead.page, task)
    await work(table.noor)
      .and(table.noor.page.getByRole('complementary', { name: `Taak: ${task}` }))
      .waitFor()
  }
}

const placeTasks = [
  ['De buurt', 'De buurt'],
  ['Leefvorm', 'Leefvorm'],
  ['De ruimte', 'De ruimte'],
  ['Ideeën', 'Ideeën'],
] as const

const fillIn: Readonly<Record<(typeof placeTasks)[number][1], (table: TaskTable) => Promise<void>>> = {
  'De buurt': async ({ noor, bram }) => {
    await answer(noor, /^Netwerken/, 'mist')
    await answer(noor, /^Diensten/, 'aanwezig')
    await work(bram).getByText('Wijkscan', { exact: true }).tap()
    await pressButton(bram, /^Zet erbij: Hoe kom je er/)
    await write(bram, 'Wat weten jullie?', 'De bus komt elk uur')
    await write(bram, 'Van welk jaar?', 'vorig jaar')
    await pressButton(bram, 'Zet erbij')
    await work(bram).getByRole('alert').first().waitFor()
  },
  Leefvorm: async ({ noor }) => {
    await work(noor).getByRole('radio', { name: 'Modern hofje' }).check()
    await answer(noor, /^AOW/, 'ja')
  },
  'De ruimte': async ({ noor, bram }) => {
    await answer(noor, /^Klopten onze aannames/, 'nee')
    await pressButton(noor, 'Welk type?')
    await work(noor).getByRole('radio', { name: 'Heel groot' }).check()
    await pressButton(bram, 'Waar komt het geld vandaan?')
    await work(bram)
      .getByRole('checkbox', { name: /^Huur en servicekosten/ })
      .check()
    await work(bram)
      .getByRole('checkbox', { name: /^Bouwsubsidie SOO/ })
      .check()
    await pressButton(bram, 'Reken na: Bouwsubsidie SOO')
    await pressButton(bram, 'Zet op tafel')
    await work(bram).getByRole('alert').first().waitFor()
  },
  Ideeën: async ({ noor, bram }) => {
    await work(bram).getByText('Voorbeelden', { exact: false }).first().tap()
    await pressButton(bram, /^Zet erbij: Bankjes/)
    await work(noor).getByText('knop 1').first().waitFor()
  },
}

it('[W565] welcome, and practising, have no violations', async () => {
  for (const table of [empty, full]) {
    // At a plan that was begun, a phone opens with its knobs.
    await table.bram.page.getByRole('button', { name: 'Taak', exact: true }).tap()
    await work(table.bram).getByText('Je zit hier namens Bewoners.').waitFor()
    expect(await violationsOn(table.bram.page, 'welcome, a phone', 'main')).toEqual([])
    expect(await violationsOn(table.wall, 'welcome, the large screen')).toEqual([])
  }
  await pressButton(full.bram, 'Oefen met een knop')
  await pressButton(full.bram, 'Oefenknop: Eén stand verder open')
  expect(await violationsOn(full.bram.page, 'practising', 'main')).toEqual([])
})

it('[W565] who is missing has no violations, with everyone and with an empty chair', async () => {
  await begin('Tafelcheck')
  await fine(empty, 'table')
  await pressButton(full.noor, /^Sociaal werk/)
  await button(full.bram, /^Sociaal werk: lege stoel/).waitFor()
  await fine(full, 'table, an empty chair')
})

it('[W565] interest and influence have no violations, alone and shown', async () => {
  await begin('Belang en invloed')
  await fine(empty, 'placing, nothing yet')
  await showChoices(empty.lead)
  await placeParty(full.noor, 'Gemeente', 'heel veel', 'heel veel')
  await placeParty(full.bram, 'Gemeente', 'weinig', 'heel veel')
  await pressButton(full.bram, 'Ik ben klaar')
  await fine(full, 'placing, alone')
  await showChoices(full.lead)
  for (const place of peopleAt(full))
    await work(place)
      .getByText(/^Jullie verschillen het meest/)
      .waitFor()
  await fine(full, 'placing, shown')
  await fine(empty, 'placing, nothing shown')
})

it('[W565] the shared sentence has no violations, empty and written', async () => {
  await begin('Toekomstbeeld')
  await fine(empty, 'vision, empty')
  await fine(full, 'vision')
  await write(empty.noor, /een plek waar…$/, 'buren elkaar kennen')
  await work(empty.bram).getByText('Gemeente schrijft hier').waitFor()
  await fine(empty, 'vision, being written')
  await empty.noor.page.getByRole('button', { name: 'Ik ben klaar' }).focus()
})

it('[W565] values have no violations, alone and shown', async () => {
  await begin('Waarden')
  await fine(empty, 'values, nothing yet')
  await answer(full.noor, /^Goed wonen/, 'nee')
  await answer(full.bram, /^Goed wonen/, 'veel')
  await fine(full, 'values, alone')
  for (const table of [empty, full]) await showChoices(table.lead)
  await work(full.bram).getByText('Gemeente: nee', { exact: true }).first().waitFor({ state: 'attached' })
  await fine(full, 'values, shown')
  await work(empty.bram).getByRole('region', { name: 'Goed wonen' }).waitFor()
  await fine(empty, 'values, nothing shown')
})

it('[W565] where the knobs are today has no violations, unsaid, said and set', async () => {
  await begin('Waar staan jullie nu?')
  await fine(empty, 'today, nothing said')
  await pressButton(empty.bram, 'Weet ik niet')
  await pressButton(full.bram, 'Mijn antwoord: Eén stand verder open')
  await work(full.lead).getByText('1 van 2 zei iets.', { exact: false }).waitFor()
  await fine(full, 'today, said')
  await fine(empty, 'today, not known')
  await pressButton(full.lead, 'Zet op half open, 1 antwoord')
  await eventually(() => button(full.lead, /^Zet op half open/).getAttribute('aria-pressed')).toBe('true')
  await fine(full, 'today, set')
})

it('[W565] a knob has no violations, together, chosen alone, shown, locked and decided', async () => {
  await begin('Knoppenronde')
  await fine(empty, 'a knob that is shut')
  await work(full.lead).getByText('Laat ieder voor zich kiezen').click()
  await fine(full, 'a knob, before the round')
  await pressButton(full.lead, 'Begin de ronde')
  for (const place of [full.noor, full.bram]) await pressButton(place, 'Eén stand verder open')
  await fine(full, 'a knob, alone')
  for (const place of [full.noor, full.bram]) await pressButton(place, 'Ik ben klaar')
  await work(full.lead).getByText('2 van 2 gekozen').waitFor()
  await fine(full, 'a knob, chosen')
  await pressButton(full.lead, 'Toon wat is gekozen')
  for (const place of peopleAt(full))
    await work(place).getByRole('region', { name: 'Zo koos ieder voor zich' }).waitFor()
  await fine(full, 'a knob, shown')
  await pressButton(full.lead, 'Zet vast: knop 1')
  await full.lead.page.keyboard.press('Enter')
  await work(full.bram)
    .getByText(/staat vast/)
    .first()
    .waitFor()
  await fine(full, 'a knob, locked')
  await pressButton(full.lead, 'Maak los: knop 1')
  await pressButton(full.lead, 'Besluit deze stand')
  await work(full.bram).getByRole('region', { name: 'Zo koos ieder voor zich' }).waitFor({ state: 'detached' })
  await fine(full, 'a knob, decided')
})

it('[W565] the routes have no violations, at rest and followed back', async () => {
  await begin('Routes')
  await fine(empty, 'routes')
  await pressButton(full.lead, /^Volg terug: Werkplezier/)
  await work(full.bram).getByRole('region', { name: 'Werkplezier', exact: true }).waitFor()
  await fine(full, 'routes, a value followed back')
  await pressButton(full.lead, 'Laat los')
})

it('[W565] money has no violations, without costs, with them, with a mistake and laid', async () => {
  await begin('Geld')
  await fine(empty, 'money, no costs')
  await fine(full, 'money')
  for (const place of [full.noor, full.bram]) {
    await giveMoney(place)
    await write(place, /^Hoeveel/, 'veel')
    await pressButton(place, 'Leg neer')
    await work(place).getByRole('alert').first().waitFor()
  }
  await fine(full, 'money, not an amount')
  for (const place of [full.noor, full.bram]) await lay(place, '1.000')
  await fine(full, 'money, laid')
})

it('[W565] the four balances have no violations', async () => {
  await begin('Heen-en-weer')
  await fine(empty, 'balances, empty')
  await fine(full, 'balances, the first')
  for (const place of peopleAt(full)) for (let at = 1; at < 4; at++) await pressButton(place, 'Heen-en-weer hierna')
  await fine(full, 'balances, the years')
})

it('[W565] questions have no violations, none, open and being answered', async () => {
  await begin('Vragen')
  await fine(empty, 'questions')
  await fine(full, 'questions, open')
  for (const place of peopleAt(full)) await pressButton(place, 'Beantwoord')
  await fine(full, 'questions, being answered')
  for (const place of peopleAt(full)) await pressButton(place, 'Annuleren')
})

it('[W565] agreements have no violations, none, asked for a reason, answered and asked again', async () => {
  await begin('Afspraken')
  await fine(empty, 'agreements, none')
  await write(full.noor, 'Nieuwe afspraak', 'De tuin is er voor iedereen.')
  await full.noor.page.keyboard.press('Enter')
  for (const place of peopleAt(full))
    await work(place)
      .getByRole('region', { name: /^Afspraak 1 van / })
      .waitFor()
  await pressButton(full.bram, 'bezwaar')
  await pressButton(full.bram, 'Bewaren')
  await work(full.bram).getByRole('alert').first().waitFor()
  await fine(full, 'agreements, a reason asked')
  await write(full.bram, 'Wat is je bezwaar?', 'Wie doet het onderhoud?')
  await pressButton(full.bram, 'Bewaren')
  await says(full.noor, 'akkoord, met bedenking', 'Wat is je bedenking?', 'Het kost tijd.')
  await fine(full, 'agreements, answered')
  // Once others answered the words are the facilitator's to change.
  const wording = work(full.lead).getByRole('textbox', { name: 'Tekst van de afspraak' })
  await wording.fill('De tuin is van iedereen.')
  await wording.press('Enter')
  // A field in which someone just typed would hold their screen back.
  await wording.blur()
  await work(full.bram)
    .getByText(/meningen gelden niet meer/)
    .waitFor()
  await fine(full, 'agreements, asked again')
})

it('[W565] what is for later has no violations, none, parked and done', async () => {
  await begin('Parkeerlijst')
  await fine(empty, 'parking, none')
  await write(full.noor, 'Wat parkeren jullie?', 'Wie betaalt dit later?')
  await pressButton(full.noor, 'Zet op de lijst')
  await fine(full, 'parking')
  await work(full.bram)
    .getByRole('checkbox', { name: /^Klaar: / })
    .check()
  await fine(full, 'parking, done')
})

it('[W565] the harvest has no violations, empty, full and decided on', async () => {
  await begin('Oogst')
  await fine(empty, 'harvest, nothing yet')
  await pressButton(full.bram, 'Bewaar als afspraak')
  await work(full.bram).getByRole('alert').first().waitFor()
  await fine(full, 'harvest')
  await pressButton(full.lead, 'Stel het plan vast')
  await decideOnPlan(full.lead.page)
  await full.bram.page
    .getByText(/^Vastgesteld/)
    .first()
    .waitFor()
  await fine(full, 'harvest, decided on')
})

it('[W565] effects have no violations, none, being written, with a mistake, written and begun with the case', async () => {
  for (const { lead, noor } of [empty, full]) {
    await lead.page.getByRole('button', { name: 'Onderdelen', exact: true }).click()
    await lead.page.getByRole('button', { name: 'Effecten, nu met iedereen' }).click()
    await noor.page.getByRole('complementary', { name: 'Taak: Effecten' }).waitFor()
  }
  await fine(empty, 'effects, none')
  for (const place of peopleAt(full)) await pressButton(place, 'Schrijf een effect op')
  await write(full.noor, /^Hoeveel euro/, 'veel')
  for (const place of [full.noor, full.bram]) await write(place, 'Wat verandert er daardoor?', 'Minder eenzaam')
  await pressButton(full.noor, 'Toevoegen')
  await work(full.noor).getByRole('alert').first().waitFor()
  await work(full.bram).getByRole('combobox', { name: 'Komt door' }).selectOption('knob.5')
  await fine(full, 'effects, being written')
  await pressButton(full.bram, 'Toevoegen')
  for (const place of [full.lead, full.noor]) await pressButton(place, 'Annuleren')
  await work(full.noor)
    .getByRole('button', { name: /^Minder eenzaam/ })
    .waitFor()
  await fine(full, 'effects, written')
  await pressButton(full.noor, 'Begin met de casus')
  await work(full.bram)
    .getByRole('button', { name: /^Langer thuis wonen/ })
    .waitFor()
  await fine(full, 'effects, the case')
  for (const { lead } of [empty, full]) await lead.page.getByRole('button', { name: /^Terug naar stap \d$/ }).click()
})

it('[W650] L-08, E-08, L-01, L-03, L-06: the tasks about the place have no violations, empty, filled in and with a mistake', async () => {
  for (const [entry, task] of placeTasks) {
    for (const { lead, noor } of [empty, full]) {
      await together(lead.page, entry, task)
      await panel(noor.page, task).waitFor()
    }
    await fine(empty, `${task}, nothing yet`)
    await fillIn[task](full)
    await fine(full, `${task}, filled in`)
  }
})

it('[W565] comparing has no violations, and neither has a break', async () => {
  for (const { lead, noor } of [empty, full]) {
    await together(lead.page, 'Momenten', 'Vergelijken')
    await panel(noor.page, 'Vergelijken').waitFor()
  }
  await fine(empty, 'compare, nothing changed')
  await fine(full, 'compare')
  await full.lead.page.getByRole('button', { name: /^Terug naar stap \d$/ }).click()
  await chooseFromMenu(full.lead.page, 'Meer met de klok', 'Pauze van 10 minuten')
  for (const place of peopleAt(full))
    await work(place)
      .getByText(/^Terug om \d\d:\d\d$/)
      .first()
      .waitFor()
  await fine(full, 'break')
})
