// The tasks about money and what was agreed, walked by the bar alone, and what is done in between: a facilitator, a laptop, a
// phone and the large screen.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { crowdedOn, textsBelow } from '../support/projectorSight.ts'
import { goTo, panel, taskTable } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu } from '../support/workshopPage.ts'

const stage = setStage()
async function table() {
  const { workshop, wall, ...people } = await taskTable(stage)
  return { workshop, lead: people.lead.page, noor: people.noor.page, bram: people.bram.page, board: wall }
}

const bar = (page: Page) => page.getByRole('region', { name: /^(Stap \d|Draaiboek)/ })

it('[W530] the cost that lacks most comes first, what it needs is filled in, and what is laid counts on every screen', async () => {
  const { workshop, lead, noor, bram, board } = await table()
  await goTo(lead, 'Geld')
  for (const page of [lead, noor, bram]) {
    await page.getByRole('region', { name: 'Kosten 1 van 7' }).getByText('Er ligt nog € 188.000 te weinig').waitFor()
  }
  const before = (await planOf(stage.url, workshop)).investments.length
  const cost = panel(noor, 'Geld')
  await cost.getByRole('button', { name: /^Vul .*in/ }).click()
  const typed = (await cost.getByRole('textbox', { name: /^Hoeveel/ }).inputValue()) ?? ''
  await cost.getByRole('button', { name: 'Leg neer' }).click()
  await noor.getByText(/^Neergelegd bij Gemeente: €/).waitFor()
  await eventually(async () => (await planOf(stage.url, workshop)).investments.length).toBe(before + 1)
  expect(typed).toMatch(/^[\d.]+$/)
  // It is an idea, and of this cost: less is lacking, said in the same words everywhere.
  const said = async (page: Page) =>
    (await page
      .getByRole('region', { name: /^Kosten / })
      .first()
      .textContent()) ?? ''
  await eventually(() => said(bram)).not.toContain('€ 188.000')
  await board.getByRole('heading', { level: 1 }).first().waitFor()
})

it('[W531] an agreement is written and answered in the task itself, an objection says why, and the large screen counts them', async () => {
  const { lead, noor, bram, board } = await table()
  await goTo(lead, 'Afspraken')
  await panel(noor, 'Afspraken').getByRole('textbox', { name: 'Nieuwe afspraak' }).fill('De tuin is er voor iedereen.')
  await noor.keyboard.press('Enter')
  for (const page of [lead, noor, bram]) await page.getByRole('region', { name: 'Afspraak 1 van 1' }).waitFor()
  await panel(noor, 'Afspraken').getByRole('button', { name: 'akkoord', exact: true }).click()
  await bram.getByRole('button', { name: 'bezwaar' }).tap()
  await bram.getByRole('button', { name: 'Bewaren' }).tap()
  await bram
    .getByText(/^Schrijf/)
    .first()
    .waitFor()
  await bram.getByRole('textbox', { name: 'Wat is je bezwaar?' }).fill('Wie doet het onderhoud?')
  await bram.getByRole('button', { name: 'Bewaren' }).tap()
  await panel(noor, 'Afspraken').getByText('bezwaar, Bram: Wie doet het onderhoud?').waitFor()
  await board.getByText(/1 akkoord · 1 bezwaar/).waitFor()
})

it('[W573] “vraag 2” is one question for everyone, and the large screen has it large; of what is parked it has the list', async () => {
  const { lead, noor, bram, board } = await table()
  await goTo(lead, 'Heen-en-weer')
  const between = panel(lead, 'Heen-en-weer').getByRole('region', { name: 'Heen-en-weer 1 van 4' })
  await between.getByText('3 Financiering ruimte en', { exact: false }).first().waitFor()
  const reason = (await between.getByText(/\?$/).first().textContent()) ?? ''
  await board.getByText(reason).waitFor()
  await goTo(lead, 'Vragen')
  const asked = (page: Page, place: number) =>
    page
      .getByRole('region', { name: new RegExp(`^Vraag ${place} van`) })
      .getByRole('listitem')
      .first()
      .textContent()
  await board.getByText(/^Vraag 1 van/).waitFor()
  expect(await asked(noor, 1)).toBe(await asked(bram, 1))
  for (const page of [lead, noor, bram]) await page.getByRole('button', { name: 'Vraag hierna' }).click()
  await board.getByText(/^Vraag 2 van/).waitFor()
  const words = (await board.getByRole('heading', { level: 1 }).textContent()) ?? ''
  for (const page of [lead, noor, bram]) expect(await asked(page, 2)).toContain(words)
  await board.getByRole('banner').getByText('Vragen', { exact: true }).waitFor()
  expect([...(await textsBelow(board, 28)), ...(await crowdedOn(board))]).toEqual([])
  await goTo(lead, 'Afspraken')
  await board.getByText('Er staan nog geen afspraken.', { exact: false }).waitFor()
  await goTo(lead, 'Parkeerlijst')
  await board.getByText('Er staat niets op de parkeerlijst.').waitFor()
  await panel(noor, 'Parkeerlijst')
    .getByRole('textbox', { name: 'Wat parkeren jullie?' })
    .fill('Wie betaalt dit later?')
  await noor.keyboard.press('Enter')
  await board.getByRole('listitem').getByText('Wie betaalt dit later?').waitFor()
  await board.getByRole('banner').getByText('Parkeerlijst', { exact: true }).waitFor()
  expect([...(await textsBelow(board, 28)), ...(await crowdedOn(board))]).toEqual([])
})

it('[W532] a break says on every screen when everyone is back, five minutes can be added, and the step has the time it had', async () => {
  const { lead, noor, bram, board } = await table()
  await goTo(lead, 'Toekomstbeeld')
  const clock = () => bar(lead).getByRole('timer').textContent()
  await chooseFromMenu(lead, 'Meer met de klok', 'Pauze van 10 minuten')
  for (const page of [lead, noor])
    await panel(page, 'Pauze')
      .getByText(/^Terug om \d\d:\d\d$/)
      .waitFor()
  await bram.getByText(/^Terug om \d\d:\d\d$/).waitFor()
  await board.getByRole('heading', { name: /^Terug om \d\d:\d\d$/ }).waitFor()
  const backAt = (await board.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await chooseFromMenu(lead, 'Meer met de klok', 'Vijf minuten erbij')
  await eventually(() => board.getByRole('heading', { level: 1 }).textContent()).not.toBe(backAt)
  await eventually(clock).toMatch(/^1[45]:/)
  await lead.getByRole('button', { name: 'Terug naar stap 2' }).click()
  for (const page of [lead, noor]) await panel(page, 'Toekomstbeeld').waitFor()
  await eventually(clock).toMatch(/^(20|19):/)
})

it('[W533] anything can be done in between with everyone, also before the first step, and one press brings all back', async () => {
  const { lead, noor, bram } = await table()
  const start = async (part: string) => {
    await lead.getByRole('button', { name: 'Onderdelen', exact: true }).click()
    await lead.getByRole('button', { name: `${part}, nu met iedereen` }).click()
  }
  await start('Parkeerlijst')
  for (const page of [lead, noor]) await panel(page, 'Parkeerlijst').waitFor()
  await bram.getByRole('heading', { name: 'Parkeerlijst' }).waitFor()
  await lead.getByText('Tussendoor', { exact: true }).waitFor()
  await lead.getByRole('button', { name: 'Terug naar het begin' }).click()
  await panel(noor, 'Parkeerlijst').waitFor({ state: 'detached' })
  await goTo(lead, 'Tafelcheck')
  await start('Vragen')
  await panel(noor, 'Vragen').waitFor()
  await noor.reload()
  await panel(noor, 'Vragen').waitFor()
  // In place of that something else begins only after a question, and what waits in the step is not begun twice.
  await start('Afspraken')
  const question = lead.getByRole('dialog', { name: 'Stoppen met Vragen?' })
  await question.waitFor()
  expect(await violationsOn(lead, 'instead of what is done in between')).toEqual([])
  await question.getByRole('button', { name: 'Blijf bij Vragen' }).click()
  await question.waitFor({ state: 'detached' })
  await panel(noor, 'Vragen').waitFor()
  await lead.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  await lead.getByRole('button', { name: 'Vragen Nu bezig, tussendoor' }).waitFor()
  await lead.getByRole('button', { name: 'Partijen Wacht in stap 1' }).waitFor()
  expect(await lead.getByRole('button', { name: 'Partijen, nu met iedereen' }).count()).toBe(0)
  await lead.getByRole('button', { name: 'Afspraken, nu met iedereen' }).click()
  await question.getByRole('button', { name: 'Begin met Afspraken' }).click()
  await panel(noor, 'Afspraken').waitFor()
  await bram.getByRole('heading', { name: 'Afspraken' }).waitFor()
  await lead.getByRole('button', { name: 'Terug naar stap 1' }).click()
  await panel(noor, 'Tafelcheck').waitFor()
  await lead.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  await lead.getByRole('button', { name: 'Partijen Nu bezig in stap 1' }).waitFor()
})
