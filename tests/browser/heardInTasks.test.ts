// What a screen-reader user hears in a task: that choices are shown, what they come to, and what a press leads to; and
// where they begin.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { listenTo } from '../support/liveRegions.ts'
import { answer, button, placeParty, press, pressButton, showChoices, work } from '../support/taskHands.ts'
import { goTo, low, panel, taskTable } from '../support/taskTable.ts'
import { focused, takeSeat } from '../support/workshopPage.ts'

const stage = setStage()

/** One live region may say more than one sentence at once. */
async function expectHeard(heard: { said(): readonly string[]; forget(): void }, sentence: string | RegExp) {
  const says = (words: string) => (typeof sentence === 'string' ? words === sentence : sentence.test(words))
  await eventually(() => heard.said().filter(says).length).toBe(1)
  heard.forget()
}

it('[W598] who listens hears that the choices are shown and where people differ, once, and reads all of it beside the task', async () => {
  const { lead, noor, bram } = await taskTable(stage, 'leeg')
  const heard = await listenTo(noor.page)
  await goTo(lead.page, 'Belang en invloed')
  await panel(noor.page, 'Belang en invloed').waitFor()
  await placeParty(noor, 'Gemeente', 'heel veel', 'heel veel')
  await button(noor, 'Gemeente, geplaatst: belang heel veel, invloed heel veel').waitFor()
  await work(noor)
    .getByRole('group', { name: /^Belang ?, Gemeente/ })
    .waitFor()
  await placeParty(bram, 'Gemeente', 'weinig', 'heel veel')
  await showChoices(lead)
  await expectHeard(
    heard,
    'De keuzes staan op het bord. Jullie verschillen het meest over Gemeente: wie wil uitleggen waarom?',
  )
  await work(noor)
    .getByRole('list', { name: 'De plekken in woorden' })
    .getByRole('listitem')
    .filter({ hasText: 'Gemeente' })
    .getByText(/^Invloed: heel veel$/)
    .waitFor()

  await goTo(lead.page, 'Waarden')
  await panel(noor.page, 'Waarden').waitFor()
  await answer(noor, /^Goed wonen/, 'nee')
  await answer(bram, /^Goed wonen/, 'veel')
  await showChoices(lead)
  await expectHeard(
    heard,
    'De keuzes staan op het bord. Jullie verschillen het meest over Goed wonen: wie wil uitleggen waarom?',
  )
})

it('[W599] who goes on to the next knob, or to the next of some things, hears which it is and where it stands', async () => {
  const { lead, noor, bram } = await taskTable(stage)
  await goTo(lead.page, 'Waar staan jullie nu?')
  await panel(noor.page, 'Waar staan jullie nu?').waitFor()
  const heard = await listenTo(noor.page)
  const next = button(noor, /, en naar knop 2,/)
  await next.focus()
  await next.press('Enter')
  await expectHeard(heard, /^Knop 2, [^.]+, (dicht|op een kier|half open|ver open|helemaal open|nog niet gezet)/)
  expect(await focused(noor.page)).toMatch(/^slider "Mijn antwoord voor vandaag, knop 2: /)

  await pressButton(noor, 'Ik ben klaar')
  await expectHeard(heard, /Je bent klaar\. Wacht even op de anderen/)
  await pressButton(bram, 'Ik ben klaar')
  await expectHeard(heard, /Iedereen is klaar\.$/)

  await goTo(lead.page, 'Routes')
  await panel(noor.page, 'Routes').waitFor()
  heard.forget()
  await press(noor, work(noor).getByRole('region', { name: 'Waarden' }).getByRole('button').first())
  await expectHeard(heard, /^Langs .+\. (Alle knoppen op weg naar .+ staan open\.|.+ open: \d+ .+\.)$/)

  await goTo(lead.page, 'Heen-en-weer')
  await panel(noor.page, 'Heen-en-weer').waitFor()
  heard.forget()
  await pressButton(noor, 'Heen-en-weer hierna')
  await expectHeard(heard, /^Heen-en-weer 2 van 4\. \S.+/)
})

const title = (page: Page, name: string) => eventually(() => focused(page)).toBe(`heading "${name}" [level=2]`)

it('[W600] who takes a seat, and who closes a dialog after the table went on, begins at the title of the task', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  await goTo(lead, 'Belang en invloed')
  const { page: guest } = await stage.person(workshop.links.participant, low)
  await takeSeat(guest, 'Gemeente', 'Noor')
  await title(guest, 'Belang en invloed')

  await goTo(lead, 'Heen-en-weer')
  const ours = panel(guest, 'Heen-en-weer')
  await ours.waitFor()
  const opener = ours.getByRole('button', { name: 'Bekijk de vier naast elkaar' })
  await opener.focus()
  await opener.press('Enter')
  await guest.getByRole('dialog').waitFor()
  await lead.getByRole('button', { name: /^Volgende: / }).click()
  const heading = guest.locator('aside h2')
  await eventually(() => heading.textContent()).not.toBe('Heen-en-weer')
  await guest.keyboard.press('Escape')
  await title(guest, (await heading.textContent()) ?? '')
})

it('[W606] going on to a step is heard by its name first, and then what one may do in it', async () => {
  const { lead, noor } = await taskTable(stage)
  const heard = await listenTo(noor.page)
  await goTo(lead.page, 'Tafelcheck')
  const placeOf = (start: RegExp) => heard.said().findIndex((words) => start.test(words))
  await eventually(() => placeOf(/^In deze stap /)).toBeGreaterThanOrEqual(0)
  await eventually(() => placeOf(/^Stap 1 van 8, /)).toBeGreaterThanOrEqual(0)
  expect(placeOf(/^Stap 1 van 8, /)).toBeLessThan(placeOf(/^In deze stap /))
  expect(heard.said().filter((words) => words.includes('In deze stap '))).toHaveLength(1)
})
