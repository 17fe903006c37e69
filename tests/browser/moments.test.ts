// Earlier plans: saved by hand and by the script, compared with the present one, and restored for everyone.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

async function leadAndOne() {
  const workshop = await stage.workshop()
  const [lead, one] = await Promise.all([stage.facilitator(workshop), stage.participant(workshop, 'Gemeente')])
  for (const { page } of [lead, one]) await dial(page, 5).waitFor()
  return { lead: lead.page, one: one.page }
}

async function openMoments(page: Page): Promise<Locator> {
  await chooseFromMenu(page, 'Meer', 'Momenten')
  return page.getByRole('dialog')
}

it('[W77] a moment is saved, compared with the present plan in words, and restored on every screen; undo brings back what was there', async () => {
  const { lead, one } = await leadAndOne()
  const moments = await openMoments(lead)
  await moments.getByText('Er zijn nog geen momenten bewaard.').waitFor()
  await moments.getByRole('textbox', { name: 'Naam van dit moment' }).fill('Voor de pauze')
  await moments.getByRole('button', { name: 'Bewaar dit moment' }).click()
  await moments.getByRole('button', { name: 'Vergelijk: Voor de pauze' }).click()
  await moments.getByText('Er is geen verschil.').waitFor()

  await dial(one, 5).press('Home')
  await moments.getByText('Knop 5, Activiteitenaanbod: eerst ver open, daarna dicht').waitFor()
  await moments.getByText('Eerst stonden er 97 van de 104 paden open, daarna 91.').waitFor()
  expect(await violationsOn(lead, 'comparing a moment')).toEqual([])
  await moments.getByRole('button', { name: 'Zet dit plan terug op tafel' }).click()
  await eventually(() => standOf(one, 5)).toBe('3')
  await undoButton(lead).click()
  await eventually(() => standOf(one, 5)).toBe('0')
})

it('[W78] a step keeps the moment before it; a participant may look and compare, and not keep, remove or go back', async () => {
  const { lead, one } = await leadAndOne()
  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead.getByRole('button', { name: /^Begin met Welkom/ }).click()
  await one.getByRole('timer').waitFor()
  const theirs = await openMoments(one)
  await theirs.getByText(/vanzelf bewaard/).waitFor()
  expect(await violationsOn(one, 'moments')).toEqual([])
  expect(await theirs.getByRole('button', { name: /^(Haal weg|Bewaar)/ }).count()).toBe(0)
  await theirs.getByRole('button', { name: 'Vergelijk: Voor Welkom en tafelcheck' }).click()
  await theirs.getByText('Er is geen verschil.').waitFor()
  expect(await theirs.getByRole('button', { name: 'Zet dit plan terug op tafel' }).count()).toBe(0)
  await theirs.getByRole('button', { name: 'Terug naar de lijst' }).click()
  await theirs.getByRole('button', { name: /^Vergelijk/ }).waitFor()
})
