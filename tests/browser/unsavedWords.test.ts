// A half-filled form asks once before it closes: by Escape, by the back button and by the cross. An untouched form
// closes at once.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, laptop, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { card, chooseFromMenu, dial, dropPlace, fillMoney, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()

function question(dialog: Locator): Locator {
  return dialog.getByText('Wat je hier typte, is nog niet bewaard.')
}

async function menuDialog(page: Page, name: string): Promise<Locator> {
  await chooseFromMenu(page, 'Meer', name)
  const dialog = page.getByRole('dialog', { name })
  await dialog.waitFor()
  return dialog
}

it('[W313] an investment, a cost and an agreement with words in them ask once before they close, and keep the words', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, laptop)
  await dial(page, 7).waitFor()
  await card(page, 'II').click()
  await dropPlace(page, 'Gemeente').click()
  const form = moneyDialog(page)
  await fillMoney(form, { amount: '12.345' })
  await page.keyboard.press('Escape')
  await question(form).waitFor()
  expect(await violationsOn(page, 'asked before a form closes')).toEqual([])
  // The safe answer has the focus, and leads back to where one was.
  await page.keyboard.press('Enter')
  await question(form).waitFor({ state: 'detached' })
  expect(await form.getByRole('textbox', { name: 'Bedrag' }).inputValue()).toBe('12.345')
  await page.keyboard.type('0')
  expect(await form.getByRole('textbox', { name: 'Bedrag' }).inputValue()).toBe('12.3450')
  await form.getByRole('button', { name: 'Sluiten' }).click()
  await form.getByRole('button', { name: 'Gooi weg' }).click()
  await form.waitFor({ state: 'detached' })

  const costs = await menuDialog(page, 'Kosten')
  await costs.getByRole('button', { name: 'Voeg kosten toe' }).click()
  await costs.getByRole('textbox', { name: 'Waarvoor' }).fill('Thee')
  await page.keyboard.press('Escape')
  await question(costs).waitFor()
  // Someone who presses again means it.
  await page.keyboard.press('Escape')
  await costs.waitFor({ state: 'detached' })

  const agreements = await menuDialog(page, 'Afspraken')
  const words = agreements.getByRole('textbox', { name: 'Nieuwe afspraak' })
  await words.fill('Elke middag open.')
  await page.keyboard.press('Escape')
  await agreements.getByRole('button', { name: 'Typ verder' }).click()
  await agreements.getByRole('button', { name: 'Voeg afspraak toe' }).click()
  await agreements.getByRole('textbox', { name: 'Tekst van de afspraak' }).waitFor()
  // Submitted, so that nothing is left to lose.
  await page.keyboard.press('Escape')
  await agreements.waitFor({ state: 'detached' })
  await menuDialog(page, 'Afspraken')
  const stands = agreements.getByRole('textbox', { name: 'Tekst van de afspraak' })
  await eventually(() => stands.inputValue()).toBe('Elke middag open.')
  expect(await words.inputValue()).toBe('')
})

it('[W313] on a phone the back button asks as well, and a form in which nothing was typed closes at once', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Gemeente', phone)
  await page.getByRole('navigation').getByRole('button', { name: 'Inbrengen' }).tap()
  await card(page, 'II').tap()
  await dropPlace(page, 'Gemeente').tap()
  const form = moneyDialog(page)
  await form.waitFor()
  await page.evaluate(() => window.history.back())
  await form.waitFor({ state: 'detached' })

  await card(page, 'II').tap()
  await dropPlace(page, 'Gemeente').tap()
  await fillMoney(form, { amount: '12.345' })
  await page.evaluate(() => window.history.back())
  await question(form).waitFor()
  expect(await violationsOn(page, 'asked before a form closes, on a phone')).toEqual([])
  await form.getByRole('button', { name: 'Typ verder' }).tap()
  await page.evaluate(() => window.history.back())
  await question(form).waitFor()
  await form.getByRole('button', { name: 'Gooi weg' }).tap()
  await form.waitFor({ state: 'detached' })
  expect(page.url()).toBe(`${stage.url}/w/${workshop.id}/deelnemer`)
})

it('[W313] the browser asks before a page goes in which a form is half filled in, and not when nothing is left to lose', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, laptop)
  await dial(page, 7).waitFor()
  const questions: string[] = []
  page.on('dialog', (question) => {
    questions.push(question.type())
    void question.dismiss()
  })
  const agreements = await menuDialog(page, 'Afspraken')
  const words = agreements.getByRole('textbox', { name: 'Nieuwe afspraak' })
  await words.fill('Elke middag open.')
  await page.evaluate(() => location.reload())
  await eventually(() => questions).toEqual(['beforeunload'])
  expect(await words.inputValue()).toBe('Elke middag open.')
  await words.fill('')
  await page.reload()
  await dial(page, 7).waitFor()
  expect(questions).toEqual(['beforeunload'])
})
