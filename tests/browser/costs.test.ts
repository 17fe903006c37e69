// The list of costs and the form of an investment: who pays what, what is still needed, and one press to fill that
// in.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { card, chooseFromMenu, dropPlace, fillMoney, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()

async function addCost(page: Page, label: string, amount: string): Promise<void> {
  await chooseFromMenu(page, 'Meer', 'Kosten')
  const dialog = page.getByRole('dialog', { name: 'Kosten' })
  await dialog.getByRole('button', { name: 'Voeg kosten toe' }).click()
  await dialog.getByRole('textbox', { name: 'Waarvoor' }).fill(label)
  await fillMoney(dialog, { amount, until: '2031' })
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await costBar(dialog, label).waitFor()
  await dialog.getByRole('button', { name: 'Sluiten' }).click()
}

function costBar(dialog: Locator, label: string): Locator {
  return dialog.getByRole('listitem').filter({ hasText: label }).getByRole('img')
}

async function barWords(page: Page, label: string): Promise<string | undefined> {
  const words = await costBar(page.getByRole('dialog', { name: 'Kosten' }), label).getAttribute('aria-label')
  return words?.replaceAll('\u00a0', ' ')
}

it('[W220] the list of costs says who pays what and what nobody pays, on the screen of another as well', async () => {
  const workshop = await stage.workshop('leeg')
  const { page: lead } = await stage.facilitator(workshop)
  const { page: other } = await stage.participant(workshop, 'Corporatie', phone)
  await addCost(lead, 'Huismeester', '37.500')
  await addCost(lead, 'Community builder', '50.000')

  await card(lead, 'IV').click()
  await dropPlace(lead, 'Corporatie').click()
  const form = moneyDialog(lead)
  await form.getByRole('combobox', { name: 'Voor welke kosten' }).selectOption({ label: 'Huismeester' })
  await fillMoney(form, { amount: '25.000' })
  await form.getByText('toegezegd', { exact: true }).click()
  await form.getByRole('button', { name: 'Toevoegen' }).click()
  await form.waitFor({ state: 'detached' })

  await other.getByRole('button', { name: 'Plan', exact: true }).tap()
  await chooseFromMenu(lead, 'Meer', 'Kosten')
  await eventually(() => barWords(lead, 'Huismeester')).toBe(
    'Nodig € 225.000. Corporatie € 150.000. Nog open € 75.000.',
  )
  expect(await barWords(lead, 'Community builder')).toBe('Nodig € 300.000. Nog open € 300.000.')
  const list = lead.getByRole('dialog', { name: 'Kosten' })
  await list.getByText('Alle kosten samen, tot en met 2031: € 525.000.').waitFor()
  await list.getByText('Elk jaar ontbreekt € 62.500, tot en met 2031 samen € 375.000.').waitFor()
  await list.getByText('Niemand betaalt nog.').waitFor()
  expect(await violationsOn(lead, 'list of costs')).toEqual([])
})

it('[W221] the form says what the cost still needs, fills it in with one press, and says what is lacking after this card', async () => {
  const workshop = await stage.workshop('leeg')
  const { page } = await stage.facilitator(workshop)
  await addCost(page, 'Huismeester', '37.500')
  await card(page, 'II').click()
  await dropPlace(page, 'Gemeente').click()
  const form = moneyDialog(page)
  await form.getByRole('combobox', { name: 'Voor welke kosten' }).selectOption({ label: 'Huismeester' })
  await form.getByText('Nog € 37.500 per jaar nodig.').first().waitFor()
  const fill = form.getByRole('button', { name: 'Vul € 37.500 per jaar in' })
  for (let presses = 0; presses < 2; presses++) await fill.click()
  expect(await form.getByRole('textbox', { name: 'Bedrag' }).inputValue()).toBe('37.500')
  await form.getByText('Huismeester: alles is gedekt, € 225.000 nog als idee.').first().waitFor()
  await form.getByText('toegezegd', { exact: true }).click()
  await form.getByText('Na deze kaart: Huismeester: gedekt.').first().waitFor()
  expect(await violationsOn(page, 'investment with its cost')).toEqual([])
  await form.getByRole('button', { name: 'Toevoegen' }).click()
  await eventually(async () => (await planOf(stage.url, workshop)).investments.map((one) => one.amountCents)).toEqual([
    3_750_000,
  ])
})

it('[W311] an amount with a part of a cent says under its field what it was rounded to, and no other amount does', async () => {
  const workshop = await stage.workshop('leeg')
  const { page } = await stage.facilitator(workshop)
  await chooseFromMenu(page, 'Meer', 'Kosten')
  const dialog = page.getByRole('dialog', { name: 'Kosten' })
  await dialog.getByRole('button', { name: 'Voeg kosten toe' }).click()
  const amount = dialog.getByRole('textbox', { name: 'Bedrag' })
  const rounded = dialog.getByText('Afgerond op hele centen', { exact: false })
  for (const typed of ['33.333,33', '50k', 'veel', '']) {
    await amount.fill(typed)
    expect(await rounded.count(), typed).toBe(0)
  }
  await amount.fill('33333,3333')
  await dialog.getByText('Afgerond op hele centen: € 33.333,33.').waitFor()
  expect(await violationsOn(page, 'an amount that was rounded')).toEqual([])
  await dialog.getByRole('textbox', { name: 'Waarvoor' }).fill('Huismeester')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await dialog.getByText('€ 33.333,33 per jaar', { exact: false }).waitFor()
})

it('[W312] a cost without an amount has no bar, also when something is promised for it', async () => {
  const workshop = await stage.workshop('leeg')
  const { page } = await stage.facilitator(workshop)
  await addCost(page, 'Huismeester', '10.000')
  await card(page, 'IV').click()
  await dropPlace(page, 'Corporatie').click()
  const form = moneyDialog(page)
  await form.getByRole('combobox', { name: 'Voor welke kosten' }).selectOption({ label: 'Huismeester' })
  await fillMoney(form, { amount: '25.000' })
  await form.getByText('toegezegd', { exact: true }).click()
  await form.getByRole('button', { name: 'Toevoegen' }).click()
  await form.waitFor({ state: 'detached' })

  await chooseFromMenu(page, 'Meer', 'Kosten')
  const list = page.getByRole('dialog', { name: 'Kosten' })
  await costBar(list, 'Huismeester').waitFor()
  await list.getByRole('button', { name: /^Huismeester/ }).click()
  await list.getByRole('textbox', { name: 'Bedrag' }).fill('0')
  await list.getByRole('button', { name: 'Bewaren' }).click()
  await list.getByText('Nog geen bedrag. Wel is elk jaar € 25.000 toegezegd.').waitFor()
  expect(await costBar(list, 'Huismeester').count()).toBe(0)
})
