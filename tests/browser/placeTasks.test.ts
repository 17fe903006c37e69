// The tasks about the place, at a table of a laptop, a phone and the large screen: what one says the others see, and what
// is missing becomes points.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { answer, button, pressButton, work, write } from '../support/taskHands.ts'
import { taskTable, together } from '../support/taskTable.ts'
import { undoButton } from '../support/workshopPage.ts'

const stage = setStage()

it('[W651] L-08: what is missing in the neighbourhood is seen by all, and becomes points at knob 9 with one press', async () => {
  const { workshop, lead, noor, bram, wall } = await taskTable(stage, 'leeg')
  await together(lead.page, 'De buurt', 'De buurt')
  await answer(noor, /^Netwerken/, 'mist')
  await answer(bram, /^Afspraken/, 'mist')
  await answer(bram, /^Diensten/, 'aanwezig')
  await wall.getByText('van 7 aanwezig').waitFor()
  await eventually(() => wall.getByRole('listitem').filter({ hasText: 'mist' }).count()).toBe(2)
  await write(bram, 'Toelichting: Afspraken', 'Ieder belt zijn eigen mensen')
  await pressButton(bram, 'Zet 2 punten klaar')
  await work(noor).getByText('Alles wat mist, staat op de parkeerlijst.').waitFor()
  const plan = (await planOf(stage.url, workshop)) as unknown as {
    readonly parked: readonly { readonly about: string; readonly text: string }[]
    readonly findings: readonly { readonly topic: string; readonly note: string }[]
  }
  expect(plan.parked.map(({ about }) => about)).toEqual(['knob.9', 'knob.9'])
  expect(plan.findings.find(({ topic }) => topic === 'afspraken')?.note).toBe('Ieder belt zijn eigen mensen')
  await undoButton(noor.page).click()
  await eventually(() => wall.getByRole('listitem').filter({ hasText: 'mist' }).count()).toBe(1)
})

it('[W652] E-08: on a phone a note without a source is not complete, and with it is', async () => {
  const { lead, bram, wall } = await taskTable(stage, 'leeg')
  await together(lead.page, 'De buurt', 'De buurt')
  await work(bram).getByText('Wijkscan', { exact: true }).tap()
  await pressButton(bram, /^Zet erbij: Hoe kom je er/)
  await write(bram, 'Wat weten jullie?', 'De bus komt elk uur')
  await pressButton(bram, 'Zet erbij')
  await wall.getByText('onvolledig: bron en jaar missen').waitFor()
  await pressButton(bram, /^De bus komt elk uur/)
  await write(bram, 'Waar komt het vandaan?', 'Gemeente')
  await write(bram, 'Van welk jaar?', '2025')
  await pressButton(bram, 'Bewaren')
  await wall.getByText('2025, Gemeente').waitFor()
})

it('[W653] E-15, L-06: while knob 2 is shut a place that is no room is chosen, with the keyboard alone', async () => {
  const { lead, noor, bram, wall } = await taskTable(stage, 'leeg')
  await together(lead.page, 'Ideeën', 'Ideeën')
  await eventually(() => wall.getByText('nog geen idee').count()).toBe(3)
  await button(noor, 'Zet erbij: Een zithoek in de hal').focus()
  await noor.page.keyboard.press('Enter')
  await work(bram).getByText('Een zithoek in de hal').nth(1).waitFor()
  await eventually(() => wall.getByText('nog geen idee').count()).toBe(2)
})
