// The plan asks: a choice on one screen raises a question on all of them, and one person's answer is on every screen,
// until someone reopens the question.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, focused, sheetButton, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

const ALONE = /De uren hangen aan één persoon\./

async function threePeople() {
  const workshop = await stage.workshop()
  const people = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
    stage.participant(workshop, 'Corporatie'),
  ])
  const pages = people.map(({ page }) => page) as [Page, Page, Page]
  for (const page of pages) await dial(page, 7).waitFor()
  return { workshop, pages }
}

function openCount(page: Page): Locator {
  return page.getByRole('button', { name: /^(Geen vragen|1 vraag|\d+ vragen)$/ })
}

async function countOf(page: Page): Promise<number> {
  return Number.parseInt((await openCount(page).textContent()) ?? '', 10)
}

/** On its worksheet. */
async function choose(page: Page, knob: number, option: string): Promise<void> {
  await sheetButton(page, knob).click()
  await page.getByRole('radio', { name: option, exact: true }).press('Space')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function openQuestions(page: Page): Promise<Locator> {
  await openCount(page).click()
  return page.getByRole('dialog', { name: 'Vragen van het plan' })
}

function question(within: Locator, text: RegExp): Locator {
  return within.getByRole('listitem').filter({ hasText: text })
}

it('[W50] a choice of a third raises a question on both other screens, and letting go of it takes it away', async () => {
  const { workshop, pages } = await threePeople()
  const [one, two, third] = pages
  const before = await countOf(one)
  await choose(third, 6, 'Eén persoon')
  for (const page of [one, two]) await eventually(() => countOf(page)).toBe(before + 1)
  const asked = question(await openQuestions(two), ALONE)
  await asked.waitFor()
  expect(await asked.textContent()).toContain('Bron: Corpovenista-model, blad 8')
  expect((await planOf(stage.url, workshop)).choices).toContainEqual({ choice: 'uren', option: 'alleen' })
  await choose(third, 6, 'Meer mensen samen')
  await asked.waitFor({ state: 'detached' })
  await eventually(() => countOf(one)).toBe(before)
  await undoButton(third).click()
  await eventually(() => countOf(one)).toBe(before + 1)
})

it('[W51] an answer shows on every screen with who gave it, is one undo, and can be reopened', async () => {
  const { pages } = await threePeople()
  const [one, two] = pages
  await choose(one, 6, 'Eén persoon')
  const before = await countOf(one)
  const mine = question(await openQuestions(one), ALONE)
  await mine.getByRole('button', { name: 'Leg opzij' }).click()
  await mine.getByRole('button', { name: 'Bewaren' }).click()
  await mine.getByRole('alert').waitFor()
  expect(await mine.getByRole('alert').textContent()).toContain('Vul jullie antwoord in.')
  await mine.getByRole('textbox').fill('Volgend jaar komt er een tweede bij.')
  await mine.getByRole('button', { name: 'Bewaren' }).click()
  await eventually(() => countOf(two)).toBe(before - 1)
  const theirs = question(await openQuestions(two), ALONE)
  await eventually(() => theirs.textContent()).toMatch(/opzijgelegd.*Volgend jaar komt er een tweede bij\./)
  await theirs.getByRole('button', { name: 'Zet weer open' }).click()
  await mine.getByRole('button', { name: 'Beantwoord' }).waitFor()
  await eventually(() => mine.textContent()).not.toContain('tweede')
})

it('[W52] by keyboard alone: from the board to a question, an answer, and back to where the focus was', async () => {
  const { pages } = await threePeople()
  const [page] = pages
  await openCount(page).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Vragen van het plan' })
  const first = dialog.getByRole('listitem').first()
  await first.getByRole('button', { name: 'Beantwoord' }).focus()
  await page.keyboard.press('Enter')
  await eventually(() => focused(page)).toContain('Hoe doen jullie dat?')
  await page.keyboard.type('Daar zoeken we samen geld voor.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await dialog.getByRole('list', { name: 'Besproken' }).getByText('Daar zoeken we samen geld voor.').waitFor()
  await page.keyboard.press('Escape')
  await eventually(() => focused(page)).toMatch(/\d vragen/)
})

it('[W53] a viewer reads the questions and the choices and changes none', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(workshop.links.viewer)
  await dial(page, 7).waitFor()
  const dialog = await openQuestions(page)
  await dialog.getByRole('listitem').first().waitFor()
  expect(await dialog.getByRole('button', { name: /Beantwoord|Leg opzij|Zet weer open/ }).count()).toBe(0)
  await page.keyboard.press('Escape')
  await sheetButton(page, 3).click()
  const letting = page.getByRole('checkbox', { name: 'Een andere partij die huurt' })
  expect([await letting.isChecked(), await letting.isDisabled()]).toEqual([true, true])
})

it('[W19] the questions have no violations, on laptop and phone, at rest and while answering', async () => {
  const { workshop, pages } = await threePeople()
  const [page] = pages
  const dialog = await openQuestions(page)
  const found = await violationsOn(page, 'questions')
  await dialog.getByRole('button', { name: 'Beantwoord' }).first().click()
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.getByRole('alert').waitFor()
  found.push(...(await violationsOn(page, 'answering a question')))
  const { page: small } = await stage.participant(workshop, 'Bewoners', phone)
  await small.getByRole('button', { name: 'Plan', exact: true }).tap()
  await openCount(small).tap()
  await small.getByRole('dialog', { name: 'Vragen van het plan' }).waitFor()
  found.push(...(await violationsOn(small, 'questions on a phone')))
  expect(found).toEqual([])
})

it('[W50] the menu leads to the questions too', async () => {
  const { page } = await stage.facilitator(await stage.workshop())
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Meer', 'Vragen')
  await page.getByRole('dialog', { name: 'Vragen van het plan' }).waitFor()
})
