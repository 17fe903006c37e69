// Something crashes while rendering: that part says so, and everything else goes on.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Person, phone, setStage } from '../support/browser.ts'
import { chip, chooseFromMenu, dial, lane, moneyDialog, standOf } from '../support/workshopPage.ts'

const stage = setStage()
const SENTENCE = 'Dit deel van het scherm werkt even niet. De rest doet het nog.'

/** From now on this browser cannot format amounts: whatever shows money crashes on its next render. */
async function breakMoney({ page, expectComplaint }: Person): Promise<() => Promise<void>> {
  expectComplaint(/No amounts here/)
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')
    Object.assign(window, { mend: () => whole && Object.defineProperty(Intl.NumberFormat.prototype, 'format', whole) })
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      configurable: true,
      get: () => {
        throw new Error('No amounts here')
      },
    })
  })
  return async () => {
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend())
  }
}

async function changeMoney(page: Page, amount: string): Promise<void> {
  await chip(page, /^Bron I, /).click()
  await moneyDialog(page).getByRole('textbox', { name: 'Bedrag' }).fill(amount)
  await moneyDialog(page).getByRole('button', { name: 'Bewaren' }).click()
  await moneyDialog(page).waitFor({ state: 'detached' })
}

it('[W264] a part of the board that breaks says so, is reported, and the rest goes on; trying again brings it back', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const guest = await stage.participant(workshop, 'Gemeente')
  const { page } = guest
  const reports: string[] = []
  page.on('console', (message) => message.type() === 'error' && reports.push(message.text()))
  await lane(page, 'Gemeente').waitFor()
  const mend = await breakMoney(guest)
  await changeMoney(lead, '41.000')
  await page.getByText(SENTENCE).first().waitFor()
  expect(await lane(page, 'Gemeente').count()).toBe(0)
  await eventually(() => reports.join()).toMatch(/No amounts here/)

  await dial(page, 9).press('End')
  await eventually(() => standOf(lead, 9)).toBe('4')
  await dial(lead, 8).press('Home')
  await eventually(() => standOf(page, 8)).toBe('0')

  await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click()
  expect(await page.getByText(SENTENCE).count()).toBeGreaterThan(0)
  await mend()
  const again = page.getByRole('button', { name: 'Probeer opnieuw' })
  while ((await again.count()) > 0) await again.first().click()
  await chip(page, /^Bron I, .*41\.000/).waitFor()
  expect(await page.getByText(SENTENCE).count()).toBe(0)
})

it('[W265] a dialog that breaks says so and can be closed, and the board behind it goes on', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const guest = await stage.participant(workshop, 'Gemeente')
  const { page } = guest
  await dial(page, 9).waitFor()
  const mend = await breakMoney(guest)
  await chooseFromMenu(page, 'Meer', 'Kosten')
  const broken = page.getByRole('dialog', { name: 'Dit werkt even niet' })
  await broken.getByRole('button', { name: 'Sluiten' }).click()
  await broken.waitFor({ state: 'detached' })
  await dial(page, 9).press('End')
  await eventually(() => standOf(lead, 9)).toBe('4')
  await chooseFromMenu(page, 'Meer', 'Kosten')
  await mend()
  await broken.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await page.getByRole('dialog', { name: 'Kosten' }).getByText('€').first().waitFor()
})

it('[W264] a tab of the phone that breaks leaves the other tabs as they are', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const guest = await stage.participant(workshop, 'Gemeente', phone)
  const { page } = guest
  await page.getByRole('button', { name: /^Knop 9, / }).waitFor()
  await breakMoney(guest)
  await page.getByRole('button', { name: 'Inbrengen', exact: true }).tap()
  await page.getByText(SENTENCE).waitFor()
  await page.getByRole('button', { name: 'Knoppen', exact: true }).tap()
  await page.getByRole('button', { name: /^Knop 9, / }).tap()
  await dial(page, 9).press('End')
  await eventually(() => standOf(lead, 9)).toBe('4')
})

it('[W266] the picture of the large screen that broke comes back by itself with the next change', async () => {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop)
  await chooseFromMenu(lead.page, 'Meer', 'Draaiboek')
  await lead.page.getByRole('button', { name: 'Ga hierheen: Investeringen' }).click()
  await lead.page.keyboard.press('Escape')
  await lead.page.getByRole('button', { name: 'Bord', exact: true }).click()
  const page = await lead.context.newPage()
  await page.goto(`${lead.page.url()}/bord`)
  await page.getByRole('main').getByText('€').first().waitFor()
  const mend = await breakMoney({ ...lead, page })
  await changeMoney(lead.page, '41.000')
  await page.getByRole('main').getByText(SENTENCE).waitFor()
  await page.getByRole('contentinfo').waitFor()
  await mend()
  await changeMoney(lead.page, '42.000')
  await page.getByRole('main').getByText('€').first().waitFor()
})
