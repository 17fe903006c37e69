// Every screen checked against WCAG 2.2 AA by axe, on laptop, large screen and phone; dialogs: targets.test.ts.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Look, laptop, phone, screen, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { card, dial, dropPlace, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()

async function boardAt(look: Look): Promise<Page> {
  const { page } = await stage.facilitator(await stage.workshop(), look)
  await dial(page, 7).waitFor()
  return page
}

it('[W19] the ways in have no violations: start, new workshop, join', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(stage.url)
  await page.getByRole('button', { name: 'Start een workshop' }).waitFor()
  const found = await violationsOn(page, 'start')
  await page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  await page.getByRole('alert').waitFor()
  found.push(...(await violationsOn(page, 'start with a problem')))
  await page.getByRole('button', { name: 'Start een workshop' }).click()
  await page.getByRole('button', { name: 'Zet de tafel klaar' }).waitFor()
  found.push(...(await violationsOn(page, 'new workshop')))
  await page.goto(workshop.links.participant)
  await page.getByRole('button', { name: 'Ga aan tafel' }).click()
  await page.getByRole('alert').waitFor()
  found.push(...(await violationsOn(page, 'join')))
  expect(found).toEqual([])
})

it.each([
  ['over-het-model', 'Over het model'],
  ['voor-begeleiders', 'Voor begeleiders'],
  ['toegankelijkheid', 'Toegankelijkheid'],
  ['privacy', 'Privacy'],
])('[W19] the page /%s is there and has no violations', async (address, title) => {
  const { page } = await stage.person(`${stage.url}/${address}`)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  expect(await violationsOn(page, address)).toEqual([])
})

it('[W19] a message screen has no violations', async () => {
  const stranger = await stage.person('about:blank')
  stranger.expectComplaint(/status of 404/)
  const { page } = stranger
  await page.goto(`${stage.url}/w/bestaatniet`)
  await page.getByRole('heading', { name: 'Deze link is niet compleet' }).waitFor()
  expect(await violationsOn(page, 'message')).toEqual([])
})

it.each([
  ['1600×1000', screen],
  ['1280×800', laptop],
])('[W19] the board at %s has no violations, at rest, lit, with a card in hand and folded', async (size, look) => {
  const page = await boardAt(look)
  const found = await violationsOn(page, `board ${size}`)
  await dial(page, 7).focus()
  found.push(...(await violationsOn(page, `board ${size}, knob 7 lit`)))
  await card(page, 'II').press('Enter')
  await dropPlace(page, 'Gemeente').waitFor()
  found.push(...(await violationsOn(page, `board ${size}, card in hand`)))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Investeringen', exact: true, expanded: true }).click()
  await page.getByRole('button', { name: 'Investeringen', exact: true, expanded: false }).waitFor()
  found.push(...(await violationsOn(page, `board ${size}, folded`)))
  expect(found).toEqual([])
})

it('[W19] the board of a viewer, and one on which someone else turns, have no violations', async () => {
  const workshop = await stage.workshop()
  const { page: viewer } = await stage.person(workshop.links.viewer)
  const { page: facilitator } = await stage.facilitator(workshop)
  const { page: participant } = await stage.participant(workshop, 'Gemeente')
  await dial(participant, 7).press('Home')
  await facilitator.getByText('Gemeente draait…').waitFor()
  const found = await violationsOn(facilitator, 'board, someone turns')
  found.push(...(await violationsOn(viewer, 'board of a viewer')))
  expect(found).toEqual([])
})

it('[W19] an open menu has no violations', async () => {
  const page = await boardAt(laptop)
  await page.getByRole('button', { name: 'Exporteren' }).click()
  await page.getByRole('menuitem', { name: /^Word/ }).waitFor()
  expect(await violationsOn(page, 'menu Exporteren')).toEqual([])
})

it('[W19] dialogs with a form that was filled in wrongly have no violations', async () => {
  const page = await boardAt(laptop)
  await card(page, 'II').click()
  await dropPlace(page, 'Corporatie').click()
  await moneyDialog(page).getByRole('button', { name: 'Toevoegen' }).click()
  await moneyDialog(page).getByRole('alert').waitFor()
  const found = await violationsOn(page, 'investment with a problem')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Kosten \(/ }).click()
  await page.getByRole('button', { name: 'Voeg kosten toe' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click()
  await page.getByRole('alert').waitFor()
  found.push(...(await violationsOn(page, 'need with a problem')))
  expect(found).toEqual([])
})

it('[W19] no screen of the phone has violations: list, knob, cards, party, plan', async () => {
  const { page } = await stage.participant(await stage.workshop(), 'Bewoners', phone)
  await page.getByRole('button', { name: /^Knop 7, / }).waitFor()
  const found = await violationsOn(page, 'phone, list')
  await page.getByRole('button', { name: /^Knop 7, / }).tap()
  await dial(page, 7).waitFor()
  found.push(...(await violationsOn(page, 'phone, knob')))
  await page.getByRole('button', { name: 'Inbrengen' }).tap()
  await card(page, 'II').waitFor()
  found.push(...(await violationsOn(page, 'phone, cards')))
  await card(page, 'II').tap()
  await dropPlace(page, 'Gemeente').waitFor()
  found.push(...(await violationsOn(page, 'phone, party')))
  await page.getByRole('button', { name: 'Plan', exact: true }).tap()
  await page.getByRole('table').waitFor()
  found.push(...(await violationsOn(page, 'phone, plan')))
  expect(found).toEqual([])
})
