// What the facilitator locks: visible and announced to everyone with who and why, and nobody else can change it until
// it is unlocked. On the wire: tests/flows/relayLocks.test.ts.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import {
  card,
  chooseFromMenu,
  dial,
  dropPlace,
  knobRow,
  lane,
  saveStatus,
  sheetButton,
  standOf,
} from '../support/workshopPage.ts'

const stage = setStage()

it('[W85] a locked knob shows everyone who locked it and why, announces it, and turns for the facilitator only', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', undefined, 'Noor')
  const { page: mobile } = await stage.participant(workshop, 'Bewoners', phone)
  const stood = await standOf(guest, 6)

  await sheetButton(leader, 6).click()
  await leader.getByRole('button', { name: 'Zet vast: knop 6' }).click()
  await leader.getByRole('textbox', { name: /^Waarom/ }).fill('Hierover zijn we het eens')
  // What is said is there for a few seconds only.
  const told = guest
    .getByRole('log')
    // Perhaps after who came in just before.
    .getByText(/Knop 6, Gemeenschapsvorming, staat vast\. Hierover zijn we het eens\./)
    .waitFor()
  await leader.keyboard.press('Enter')
  await told
  const sentence = 'Deze knop staat vast. Hierover zijn we het eens. Door de begeleider.'
  await leader.getByText(sentence).waitFor()
  expect(await violationsOn(leader, 'locked sheet')).toEqual([])
  await leader.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()

  await knobRow(guest, 6).getByText('staat vast').waitFor()
  expect(await dial(guest, 6).getAttribute('aria-disabled')).toBe('true')
  expect(await dial(guest, 6).getAttribute('aria-valuetext')).toContain(sentence)
  // Someone who tries hears why, and nothing turns.
  await dial(guest, 6).press('End')
  await guest
    .getByText('Knop 6 staat vast. Hierover zijn we het eens. Vraag de begeleider om het los te maken.')
    .waitFor()
  expect(await standOf(guest, 6)).toBe(stood)
  await dial(guest, 7).press('Home')
  await eventually(() => standOf(leader, 7)).toBe('0')
  await sheetButton(guest, 6).click()
  await guest.getByText(sentence).waitFor()
  const note = guest.getByRole('textbox', { name: 'Wat spreken jullie af?' })
  expect(await note.getAttribute('readonly')).not.toBeNull()
  await guest.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  await mobile
    .getByRole('button', { name: /^6\.?\s*Gemeenschapsvorming|Gemeenschapsvorming/ })
    .first()
    .click()
  await mobile.getByText(sentence).waitFor()
  expect(await violationsOn(mobile, 'locked knob')).toEqual([])

  await dial(leader, 6).press('Home')
  await eventually(() => standOf(guest, 6)).toBe('0')
  await sheetButton(leader, 6).click()
  await leader.getByRole('button', { name: 'Maak los: knop 6' }).click()
  await leader.getByRole('button', { name: 'Zet vast: knop 6' }).waitFor()
  await leader.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  await eventually(() => dial(guest, 6).getAttribute('aria-disabled')).toBeNull()
  await dial(guest, 6).press('End')
  await eventually(() => standOf(leader, 6)).toBe('4')
})

it('[W86] what is a locked party’s cannot be added to or changed by others', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente')
  await chooseFromMenu(leader, 'Meer', 'Partijen')
  await leader.getByRole('button', { name: 'Zet vast: Corporatie' }).click()
  await leader.getByRole('button', { name: 'Zet nu vast' }).click()
  await leader.getByText('Wat van deze partij is, staat vast. Door de begeleider.').waitFor()
  expect(await violationsOn(leader, 'locked party')).toEqual([])

  await lane(guest, 'Corporatie').getByText('staat vast').waitFor()
  await card(guest, 'I').click()
  await dropPlace(guest, 'Gemeente').waitFor()
  expect(await dropPlace(guest, 'Corporatie').count()).toBe(0)
  await guest.keyboard.press('Escape')
  await lane(guest, 'Corporatie').getByRole('button').first().click()
  const sheet = guest.getByRole('dialog')
  await sheet.waitFor()
  expect(await sheet.getByRole('button', { name: 'Bewaren' }).isDisabled()).toBe(true)
})

/** From the table of years, which a step about money opens in place of the board. */
async function toBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bord', exact: true }).evaluate((button: HTMLElement) => button.click())
}

it('[W87] a step is for what it is for: others can change only that, and its facilitator sets all free', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page: guest, context } = await stage.participant(workshop, 'Gemeente')
  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  await leader.getByRole('combobox', { name: 'Wat mag iedereen bij Investeringen?' }).selectOption('Alleen geld')
  await leader.getByRole('button', { name: 'Ga hierheen: Investeringen' }).click()
  await guest
    .getByText(/^In deze stap gaat het alleen over geld\.\s*$/)
    .first()
    .waitFor()
  for (const page of [leader, guest]) await toBoard(page)
  await dial(guest, 3).press('End')
  await guest.getByText('In deze stap gaat het alleen over geld. De rest komt later.').waitFor()
  await card(guest, 'I').click()
  await dropPlace(guest, 'Gemeente').click()
  await guest.getByRole('textbox', { name: 'Bedrag' }).fill('10.000')
  await guest.getByRole('button', { name: 'Toevoegen' }).click()
  await lane(leader, 'Gemeente').getByText('€ 10.000').first().waitFor()
  expect(await violationsOn(guest, 'only money')).toEqual([])

  // What was turned offline waits, and is accepted once everything is unlocked.
  await leader.getByRole('combobox', { name: 'Wat mag iedereen bij Investeringen?' }).selectOption('Iedereen mag alles')
  await eventually(() => guest.getByText(/^In deze stap gaat het alleen over geld\.\s*$/).count()).toBe(0)
  await context.setOffline(true)
  await eventually(() => saveStatus(guest).textContent()).toMatch(/^Geen verbinding/)
  await leader.getByRole('combobox', { name: 'Wat mag iedereen bij Investeringen?' }).selectOption('Alleen kijken')
  const before = await standOf(leader, 9)
  await dial(guest, 9).press(before === '4' ? 'Home' : 'End')
  const turned = await standOf(guest, 9)
  await context.setOffline(false)
  await guest.getByText('Een wijziging van jou wacht').waitFor()
  expect(await standOf(leader, 9)).toBe(before)
  await leader.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  await leader.getByRole('button', { name: 'Geef alles vrij' }).click()
  await eventually(() => standOf(leader, 9)).toBe(turned)
  await eventually(() => guest.getByText('Een wijziging van jou wacht').count()).toBe(0)
})
