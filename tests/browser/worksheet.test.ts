// One worksheet, two people: they answer its questions at the same time, even in the same field, and nothing is lost.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { dial, sheetButton, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

const HOW = 'Draaien we aan deze knop, en hoe precies?'
const WORTH = 'Welke waarde zoeken we, langs welke route, en voor wie?'

async function twoOnOneSheet() {
  const workshop = await stage.workshop()
  const [one, two] = await Promise.all([stage.facilitator(workshop), stage.participant(workshop, 'Bewoners')])
  for (const { page } of [one, two]) {
    await dial(page, 6).waitFor()
    await sheetButton(page, 6).click()
    await answer(page, HOW).waitFor()
  }
  return { workshop, one: one.page, two: two.page }
}

function answer(page: Page, question: string): Locator {
  return page.getByRole('dialog').getByRole('textbox', { name: question })
}

it('[W56] two people fill one worksheet at once: each answer arrives whole, and the count says how many of thirty', async () => {
  const { one, two } = await twoOnOneSheet()
  await one.getByText('Op alle bladen samen zijn 0 van de 30 vragen beantwoord.').waitFor()
  await Promise.all([
    answer(one, HOW).pressSequentially('Ja, met een vaste middag.', { delay: 15 }),
    answer(two, WORTH).pressSequentially('Goed wonen, voor bewoners.', { delay: 15 }),
  ])
  for (const page of [one, two]) {
    await eventually(() => answer(page, HOW).inputValue()).toBe('Ja, met een vaste middag.')
    await eventually(() => answer(page, WORTH).inputValue()).toBe('Goed wonen, voor bewoners.')
    await page.getByText('Op alle bladen samen zijn 2 van de 30 vragen beantwoord.').waitFor()
  }
})

it('[W56] two people type in one answer at once: no letter of either is lost, and undo takes back my own', async () => {
  const { one, two } = await twoOnOneSheet()
  await answer(one, HOW).fill('midden')
  await eventually(() => answer(two, HOW).inputValue()).toBe('midden')
  await answer(one, HOW).press('End')
  await answer(two, HOW).press('Home')
  await Promise.all([
    answer(one, HOW).pressSequentially(' en achter', { delay: 15 }),
    answer(two, HOW).pressSequentially('voor en ', { delay: 15 }),
  ])
  for (const page of [one, two]) await eventually(() => answer(page, HOW).inputValue()).toBe('voor en midden en achter')
  await two.keyboard.press('Escape')
  await undoButton(two).click()
  await eventually(() => answer(one, HOW).inputValue()).not.toContain('voor')
  expect(await answer(one, HOW).inputValue()).toContain('achter')
})

it('[W19] a worksheet on a phone has no violations', async () => {
  const { page } = await stage.participant(await stage.workshop(), 'Bewoners', phone)
  await page.getByRole('button', { name: /^Knop 6, / }).tap()
  await dial(page, 6).waitFor()
  await page.getByRole('button', { name: 'Meer over deze knop' }).tap()
  await answer(page, HOW).waitFor()
  expect(await violationsOn(page, 'worksheet on a phone')).toEqual([])
})
