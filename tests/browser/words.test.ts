// An abbreviation explains itself: by key on a board, by hand on a phone, also inside a dialog.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, laptop, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { focused, openPart, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()

const wordIn = (page: Page, title: string) =>
  page.getByRole('dialog', { name: title }).getByRole('button', { name: 'Wmo', exact: true }).first()

it('[C407] E-13: by key the explanation opens in a dialog, and closes before the dialog, with the focus back', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Gemeente', laptop)
  await sheetButton(page, 10).click()
  const word = wordIn(page, 'Gemeentelijk beleid')
  await word.focus()
  await page.keyboard.press('Enter')
  const meaning = page.getByRole('dialog', { name: 'Wmo', exact: true })
  await meaning.getByText('De gemeente betaalt').waitFor()
  expect(await violationsOn(page, 'an abbreviation')).toEqual([])
  await page.keyboard.press('Escape')
  await meaning.waitFor({ state: 'detached' })
  await eventually(() => focused(page)).toContain('Wmo')
  expect(await word.isVisible()).toBe(true)
})

it('[C407] on a phone a tap opens it and the back button closes it; the whole list is among the parts', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Bewoners', phone)
  await page.getByRole('button', { name: /^Knop 10, / }).tap()
  await page.getByRole('button', { name: 'Meer over deze knop' }).tap()
  await wordIn(page, 'Gemeentelijk beleid').tap()
  const meaning = page.getByRole('dialog', { name: 'Wmo', exact: true })
  await meaning.waitFor()
  await page.goBack()
  await meaning.waitFor({ state: 'detached' })
  expect(await wordIn(page, 'Gemeentelijk beleid').isVisible()).toBe(true)
  await page.goBack()
  await openPart(page, 'Woordenlijst en feiten')
  await page.getByText('Wlz, Wet langdurige zorg').waitFor()
})
