// As the README describes for a trusted network: plain http under a host name other than localhost. Browsers restrict
// features there.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, eventually, setStage } from '../support/browser.ts'
import { planOf, settingOf } from '../support/browserServer.ts'
import { card, chip, chooseFromMenu, dial, dropPlace, moneyDialog, standOf } from '../support/workshopPage.ts'

const stage = setStage({ host: 'werktafel.test' })

it('[W383] a workshop over plain http: come in, turn, invest, take along, and no browser complains', async () => {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop)
  const warnings: string[] = []
  lead.page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  await lead.page.reload()
  await dial(lead.page, 7).waitFor()
  expect(await lead.page.evaluate(() => [window.isSecureContext, location.hostname])).toEqual([false, 'werktafel.test'])
  const guest = await stage.participant(workshop, 'Gemeente')
  await dial(guest.page, 9).press('End')
  await eventually(() => standOf(lead.page, 9)).toBe('4')
  await card(guest.page, 'II').press('Enter')
  await dropPlace(guest.page, 'Gemeente').press('Enter')
  const money = moneyDialog(guest.page)
  await money.getByRole('textbox', { name: 'Bedrag' }).fill('62.000')
  await money.getByRole('button', { name: 'Toevoegen' }).click()
  await chip(lead.page, /^Bron II, .*62\.000/).waitFor()
  const [download] = await Promise.all([
    lead.page.waitForEvent('download'),
    chooseFromMenu(lead.page, 'Exporteren', 'PDF'),
  ])
  expect((await contentOf(download)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(settingOf(await planOf(stage.url, workshop), 9)).toBe(4)
  expect(warnings).toEqual([])
})

async function invitationOf(page: Page) {
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Meer', 'Uitnodigen')
  const field = page.getByRole('textbox', { name: 'Link voor deelnemers' })
  await field.waitFor()
  return { field, copy: page.getByRole('dialog').getByRole('button', { name: 'Kopieer' }).first() }
}

it('[W384] over plain http a link is copied too', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  const { copy } = await invitationOf(page)
  await copy.press('Enter')
  await page.getByText(/is gekopieerd/).waitFor()
  await eventually(() => copy.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.goto(new URL('/', workshop.links.facilitator).href)
  await page.evaluate(() => {
    document.addEventListener('paste', (event) => {
      document.body.dataset.pasted = event.clipboardData?.getData('text/plain')
    })
  })
  await eventually(async () => {
    await page.getByRole('textbox').first().focus()
    await page.keyboard.press('Control+V')
    return page.evaluate(() => document.body.dataset.pasted)
  }).toBe(workshop.links.participant)
})

it('[W384] where nothing may be copied, that is said and the link is left selected', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  const { field, copy } = await invitationOf(page)
  // What some browsers answer, and what a policy can require.
  await page.evaluate(() => document.addEventListener('copy', (event) => event.stopImmediatePropagation(), true))
  await page.evaluate(() => {
    document.execCommand = () => false
  })
  await copy.click()
  await page.getByText(/^Kopiëren lukt hier niet/).waitFor()
  const selected = await field.evaluate((input: HTMLInputElement) => ({
    focused: input === document.activeElement,
    words: input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  }))
  expect(selected).toEqual({ focused: true, words: workshop.links.participant })
})
