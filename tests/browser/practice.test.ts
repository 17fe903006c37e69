// Before the real work: practising with a plan that may be broken, and the opening questions. And scenarios, compared
// with each other.

import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, standOf } from '../support/workshopPage.ts'

const stage = setStage()

it('[W90] a practice round puts a made-up plan on every table and says so; afterwards everyone has the real one back', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente')
  const { page: mobile } = await stage.participant(workshop, 'Bewoners', phone)
  await dial(leader, 7).press('Home')
  await eventually(() => standOf(guest, 7)).toBe('0')
  const before = (await planOf(stage.url, workshop)).investments

  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  await leader.getByRole('button', { name: 'Oefenronde' }).click()
  for (const page of [leader, guest, mobile]) await page.getByText('We oefenen.').waitFor()
  await guest.getByRole('heading', { name: 'Oefenen: flat De Proeftuin' }).waitFor()
  await dial(guest, 10).press('End')
  await eventually(() => standOf(leader, 10)).toBe('4')
  for (const page of [leader, guest, mobile]) expect(await violationsOn(page, 'practice')).toEqual([])
  // The real plan, which is saved, cannot be deleted.
  await chooseFromMenu(leader, 'Meer', 'Momenten')
  await leader.getByText('Voor het oefenen').waitFor()
  expect(await leader.getByRole('button', { name: 'Haal weg: Voor het oefenen' }).count()).toBe(0)
  await leader.keyboard.press('Escape')
  await guest.reload()
  await guest.getByText('We oefenen.').waitFor()

  await leader.getByRole('button', { name: 'Stop met oefenen' }).click()
  await guest.getByRole('heading', { name: 'De Linde' }).waitFor()
  for (const page of [leader, guest, mobile]) await eventually(() => page.getByText('We oefenen.').count()).toBe(0)
  await eventually(() => standOf(guest, 7)).toBe('0')
  await eventually(async () => (await planOf(stage.url, workshop)).investments).toEqual(before)
  // The saved plan is on the table again, and nobody returns to the practice plan with undo.
  const moments = `/api/workshops/${workshop.id}/moments?role=facilitator`
  await eventually(() => leader.evaluate(async (path) => (await fetch(path)).json(), moments)).toEqual([])
  for (const page of [leader, guest]) {
    expect(await page.getByRole('button', { name: 'Ongedaan maken: er is nog niets' }).count()).toBe(1)
  }
})

it('[W91] what the table is for chooses the questions to begin with; looking back, the tick says how it was meant', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente')
  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  await leader.getByRole('button', { name: 'Begin met Welkom en tafelcheck' }).click()
  await leader.getByRole('region', { name: 'Om mee te beginnen' }).getByText('Welk doel delen we?').waitFor()
  await leader.keyboard.press('Escape')
  await chooseFromMenu(leader, 'Meer', 'Over deze workshop')
  const use = leader.getByRole('combobox', { name: 'Waarvoor gebruiken jullie de tafel?' })
  await use.selectOption('Terugkijken op een project')
  await leader.getByRole('button', { name: 'Bewaren' }).click()
  await chooseFromMenu(guest, 'Meer', 'Draaiboek')
  await guest.getByText('Hoe was het bedoeld, en hoe is het gegaan?').waitFor()
  expect(await dial(guest, 1).getAttribute('aria-valuetext')).toBe('half open, bedoeld: op een kier')
})

it('[W92] scenarios are kept under the next letter, and two can be compared side by side', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  await dial(leader, 7).press('Home')
  await chooseFromMenu(leader, 'Meer', 'Momenten')
  await leader.getByRole('button', { name: 'Bewaar als Scenario A' }).click()
  await leader.getByRole('button', { name: 'Bewaar als Scenario B' }).waitFor()
  await leader.keyboard.press('Escape')
  await dial(leader, 7).press('End')
  await chooseFromMenu(leader, 'Meer', 'Momenten')
  await leader.getByRole('button', { name: 'Bewaar als Scenario B' }).click()
  await leader
    .getByRole('button', { name: /: Scenario A$/ })
    .first()
    .click()
  await leader.getByRole('combobox', { name: /naast/i }).selectOption('Scenario B')
  await leader
    .getByText(/Organisatie zorg/)
    .first()
    .waitFor()
  expect(await violationsOn(leader, 'scenarios')).toEqual([])
})
