// Bringing everyone to one place, and what each party wrote about itself beforehand.

import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { card, chooseFromMenu, dial, dropPlace, fillMoney, moneyDialog, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()

it('[W79] the facilitator brings everyone to a worksheet and back to the board; they may wander, and latecomers are not brought', async () => {
  const workshop = await stage.workshop()
  const lead = (await stage.facilitator(workshop)).page
  const one = (await stage.participant(workshop, 'Gemeente')).page
  const mobile = (await stage.participant(workshop, 'Bewoners', phone)).page
  for (const page of [lead, one]) await dial(page, 6).waitFor()
  await mobile.getByRole('button', { name: /^Knop 6, / }).waitFor()
  await sheetButton(lead, 6).click()
  await lead.getByRole('button', { name: 'Haal iedereen hierheen' }).click()
  for (const page of [one, mobile])
    await page.getByRole('dialog', { name: 'Gemeenschapsvorming', exact: true }).waitFor()
  await one.getByText('De begeleider haalde iedereen hierheen.').waitFor()
  await one.keyboard.press('Escape')
  await one.getByRole('dialog').waitFor({ state: 'detached' })

  const later = (await stage.participant(workshop, 'Corporatie')).page
  await dial(later, 6).waitFor()
  await lead.keyboard.press('Escape')
  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead.getByRole('button', { name: 'Haal iedereen hierheen' }).click()
  await mobile.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await later.getByRole('dialog').count()).toBe(0)
  expect(await one.getByRole('button', { name: 'Haal iedereen hierheen' }).count()).toBe(0)
})

it('[W84] a party writes what it is after, what it can do and where its limit lies, and the others read it', async () => {
  const workshop = await stage.workshop()
  const [one, two] = await Promise.all([stage.participant(workshop, 'Gemeente'), stage.person(workshop.links.viewer)])
  for (const { page } of [one, two]) {
    await dial(page, 7).waitFor()
    await chooseFromMenu(page, 'Meer', 'Partijen')
  }
  const ours = one.page.getByRole('dialog', { name: 'Partijen' })
  await ours.getByText('Gemeente: belang, ruimte en grens (0 van 3)').click()
  const limit = ours.getByRole('textbox', { name: 'Onze grens' }).first()
  await limit.fill('Geen geld voor stenen.')
  await limit.press('Enter')
  expect(await violationsOn(one.page, 'party profile')).toEqual([])
  const theirs = two.page.getByRole('dialog', { name: 'Partijen' })
  await theirs.getByText('Gemeente: belang, ruimte en grens (1 van 3)').click()
  const seen = theirs.getByRole('textbox', { name: 'Onze grens' }).first()
  await eventually(() => seen.inputValue()).toBe('Geen geld voor stenen.')
  expect(await seen.isEditable()).toBe(false)
})

it('[W400] people who are typing are not interrupted: their screen says where the table is, and the way there asks once', async () => {
  const workshop = await stage.workshop()
  const lead = (await stage.facilitator(workshop)).page
  const one = (await stage.participant(workshop, 'Gemeente')).page
  const mobile = (await stage.participant(workshop, 'Bewoners', phone)).page
  await dial(lead, 6).waitFor()
  await card(one, 'II').click()
  await dropPlace(one, 'Gemeente').click()
  const form = moneyDialog(one)
  await fillMoney(form, { amount: '12.345' })
  await chooseFromMenu(mobile, 'Meer', 'Afspraken')
  const words = mobile.getByRole('textbox', { name: 'Nieuwe afspraak' })
  await words.fill('Elke middag open.')
  // Nor does it matter where the focus is.
  await words.blur()

  await chooseFromMenu(lead, 'Meer', 'Kosten')
  await lead.getByRole('button', { name: 'Haal iedereen hierheen' }).click()
  for (const page of [one, mobile]) {
    await page.getByText('De tafel is nu ergens anders: Kosten. Wat je typt, blijft staan.').waitFor()
    expect(await violationsOn(page, 'not taken away')).toEqual([])
  }
  expect(await form.getByRole('textbox', { name: 'Bedrag' }).inputValue()).toBe('12.345')
  expect(await words.inputValue()).toBe('Elke middag open.')

  await mobile.getByRole('button', { name: 'Ga erheen' }).click()
  expect(await words.inputValue()).toBe('Elke middag open.')
  await mobile.getByRole('button', { name: 'Gooi weg en ga erheen' }).click()
  await mobile.getByRole('dialog', { name: 'Kosten', exact: true }).waitFor()

  await form.getByRole('button', { name: 'Toevoegen' }).click()
  await form.waitFor({ state: 'detached' })
  await one.getByRole('button', { name: 'Ga erheen' }).click()
  await one.getByRole('dialog', { name: 'Kosten', exact: true }).waitFor()
  await lead.keyboard.press('Escape')
  await chooseFromMenu(lead, 'Meer', 'Vragen')
  await lead.getByRole('button', { name: 'Haal iedereen hierheen' }).click()
  for (const page of [one, mobile]) await page.getByRole('dialog', { name: 'Vragen van het plan' }).waitFor()
})
