// Someone from outside reads the plan and leaves remarks (W-05), beside a facilitator and a participant who see them and say
// what came of each.

import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { dial, openPart, saveStatus, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()
const TITLE = 'Opmerkingen van buiten'

it('[W710] W-05: a reader reads the plan, leaves a remark and turns nothing; the table reads it and says what came of it', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  await dial(lead, 6).waitFor()
  await openPart(lead, 'Uitnodigen')
  const link = await lead.getByRole('textbox', { name: 'Link voor meelezers' }).inputValue()
  await lead.getByText(/Zij stemmen niet en wijzigen niets/).waitFor()
  await lead.keyboard.press('Escape')
  const { page: guest } = await stage.participant(workshop, 'Gemeente', undefined, 'Noor')
  const { page: reader } = await stage.person(link)

  await reader.getByText(/Je stemt niet en je wijzigt niets/).waitFor()
  expect(await dial(reader, 7).getAttribute('aria-disabled')).toBe('true')
  const before = await standOf(lead, 7)
  await dial(reader, 7).press('Home')
  expect(await violationsOn(reader, 'the board of a reader')).toEqual([])

  await reader.getByRole('button', { name: 'Opmerkingen', exact: true }).click()
  const dialog = reader.getByRole('dialog', { name: TITLE })
  await dialog.getByText(/Je schreef nog niets/).waitFor()
  await dialog.getByRole('combobox', { name: 'Waarover' }).selectOption('knob.6')
  await dialog.getByRole('textbox', { name: 'Je opmerking' }).fill('Wie belt er in de nacht?')
  await dialog.getByRole('textbox', { name: 'Je naam' }).fill('Ans')
  await dialog.getByRole('button', { name: 'Plaats opmerking' }).click()
  await dialog.getByText(/Ans \(meelezer\) · Knop 6/).waitFor()
  expect(await violationsOn(reader, 'the remarks of a reader')).toEqual([])

  await openPart(guest, TITLE)
  const theirs = guest.getByRole('dialog', { name: TITLE })
  await theirs.getByText('Wie belt er in de nacht?').waitFor()
  expect(await theirs.getByRole('textbox', { name: 'Je opmerking' }).count()).toBe(0)
  await theirs.getByRole('button', { name: 'Besproken: Wie belt er in de nacht?' }).click()
  await theirs.getByRole('textbox', { name: 'Wat kwam eruit?' }).fill('De wijkzorg neemt op.')
  expect(await violationsOn(guest, 'a remark that is being discussed')).toEqual([])
  await theirs.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.getByText(/De wijkzorg neemt op\./).waitFor()
  expect(await standOf(lead, 7)).toBe(before)

  // Taken back in one tap, and put there again by undo.
  await dialog.getByRole('button', { name: 'Haal weg: Wie belt er in de nacht?' }).click()
  await theirs.getByText('Wie belt er in de nacht?').waitFor({ state: 'detached' })
  await reader.keyboard.press('Escape')
  await undoButton(reader).click()
  await theirs.getByText('Wie belt er in de nacht?').waitFor()
})

it('[W711] W-05: on a phone a reader writes without a line, and it arrives when the line is back', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const { page: reader, context } = await stage.person(workshop.links.reader, phone)
  await reader.getByText(/Je stemt niet en je wijzigt niets/).waitFor()
  await reader.getByRole('button', { name: 'Opmerkingen', exact: true }).tap()
  const dialog = reader.getByRole('dialog', { name: TITLE })
  expect(await violationsOn(reader, 'the remarks of a reader on a phone')).toEqual([])
  await context.setOffline(true)
  await dialog.getByRole('textbox', { name: 'Je opmerking' }).fill('Sterk begin')
  await dialog.getByRole('textbox', { name: 'Je naam' }).fill('Eva')
  await dialog.getByRole('button', { name: 'Plaats opmerking' }).tap()
  await dialog.getByText(/Eva \(meelezer\) · Het hele plan/).waitFor()
  expect(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await context.setOffline(false)
  await eventually(() => saveStatus(reader).textContent()).toContain('Opgeslagen')
  await openPart(lead, TITLE)
  await lead.getByText('Sterk begin').waitFor()
  // After a reload it is still this reader's to change.
  await reader.reload()
  await reader.getByRole('button', { name: 'Opmerkingen (1)' }).tap()
  await reader.getByRole('button', { name: 'Verander: Sterk begin' }).waitFor()
})
