// The script as a page: a facilitator makes it ready, while someone else sits at the table.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, eventually, phone, setStage } from '../support/browser.ts'
import { cutOffOn } from '../support/cutOff.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, openPart } from '../support/workshopPage.ts'

const stage = setStage()

const rows = (page: Page) => page.getByRole('list', { name: 'Draaiboek', exact: true }).locator(':scope > li')
const row = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole('button', { name: `Meer voor ${name}`, exact: true }) })
const names = (page: Page) => rows(page).locator('> button[aria-expanded] > b').allTextContents()
const rail = (page: Page, total: number) => page.getByRole('button', { name: `Draaiboek, ${total} stappen` })

async function opened(page: Page): Promise<Page> {
  await dial(page, 7).waitFor()
  await page.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Draaiboek/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Draaiboek', level: 1 }).waitFor()
  return page
}

async function prepared() {
  const workshop = await stage.workshop()
  const facilitator = await stage.facilitator(workshop)
  const page = await opened(facilitator.page)
  await page.getByRole('textbox', { name: 'Begin', exact: true }).fill('14.00')
  await page.keyboard.press('Enter')
  await page.getByText('14:00 – 16:35').waitFor()
  return { workshop, facilitator, page }
}

it('[W479] what a facilitator makes ready on the page is at the table of others at once, and one undo away', async () => {
  const { workshop, page } = await prepared()
  const other = await stage.facilitator(workshop)
  await rail(other.page, 8).waitFor()
  await page.getByRole('button', { name: 'Eén minuut meer voor Welkom en tafelcheck' }).click()
  await page.getByText('14:00 – 16:36').waitFor()
  await page.getByRole('button', { name: 'Pauze erbij' }).click()
  await page.getByText(', pauze 15:26').waitFor()
  await page.getByText('2 uur en 46 minuten, 8 stappen').waitFor()
  // A break has no number: here, on the page and in the bar of the step.
  expect(await rail(other.page, 8).count()).toBe(1)
  await row(page, 'Oogst').getByRole('combobox').selectOption('alleen kijken')
  await page.getByRole('button', { name: /^Toekomstbeeld en waarden/ }).click()
  await page.getByRole('button', { name: 'Haal Toekomstbeeld weg' }).click()
  await page.getByRole('textbox', { name: 'Wat moeten mensen doen?' }).fill('Kies samen drie woorden.')
  await page.keyboard.press('Enter')
  await eventually(() => row(page, 'Toekomstbeeld en waarden').textContent()).toContain('Kies samen drie woorden.')
  await openPart(other.page, 'Draaiboek')
  const list = other.page.getByRole('dialog', { name: 'Draaiboek' })
  await list.getByText('Kies samen drie woorden.').waitFor()
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await list.getByText(/^Telt elke waarde/).waitFor()
})

it('[W480] a step moves by the keys on its row, by its grip and by the pointer; where it came is said', async () => {
  const { page } = await prepared()
  await page.getByRole('button', { name: /^Routes bekijken/ }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByText('Routes bekijken: nu plek 3 van 8').waitFor({ state: 'attached' })
  await eventually(() => names(page).then((all) => all.slice(2, 4))).toEqual(['Routes bekijken', 'Knoppenronde'])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Routes bekijken')
  const grip = page.getByRole('button', { name: 'Verplaats stap 3, Routes bekijken' })
  await grip.focus()
  await page.keyboard.press('ArrowUp')
  await eventually(() => names(page).then((all) => all[1])).toBe('Routes bekijken')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await eventually(() => names(page).then((all) => all[0])).toBe('Routes bekijken')
  const from = await page.getByRole('button', { name: 'Verplaats stap 1, Routes bekijken' }).boundingBox()
  const to = await row(page, 'Toekomstbeeld en waarden').boundingBox()
  if (!from || !to) throw new Error('The rows are on the screen')
  await page.mouse.move(from.x + 8, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 40)
  await page.mouse.move(from.x + 8, to.y + to.height / 2, { steps: 8 })
  await page.mouse.up()
  await eventually(() => names(page).then((all) => all[2])).toBe('Routes bekijken')
  expect(await violationsOn(page, 'script page')).toEqual([])
})

it('[W481] during the day the running step keeps running when it moves, and its cue is with the facilitator alone', async () => {
  const { workshop, page } = await prepared()
  const one = await stage.participant(workshop, 'Gemeente')
  await page.getByRole('button', { name: /^Toekomstbeeld en waarden/ }).click()
  await page.getByRole('textbox', { name: 'Alleen voor jou' }).fill('Laat een bewoner beginnen.')
  const saved = page.waitForResponse(
    (response) => response.url().includes('/cues') && response.request().method() === 'PUT',
  )
  await page.keyboard.press('Enter')
  expect((await saved).status()).toBe(204)
  await page.getByRole('link', { name: 'Naar de tafel' }).click()
  await openPart(page, 'Draaiboek')
  await page.getByRole('button', { name: 'Ga hierheen: Toekomstbeeld en waarden' }).click()
  await page.getByRole('dialog').getByText('Laat een bewoner beginnen.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Laat een bewoner beginnen.').waitFor()
  await one.page.getByRole('region', { name: 'Stap 2 van 8' }).waitFor()
  await opened(page)
  const running = row(page, 'Toekomstbeeld en waarden')
  await running.getByText('nu bezig').waitFor()
  await running.getByRole('button', { name: 'Meer voor' }).last().click()
  expect(await page.getByRole('menuitem').allTextContents()).toEqual([
    'Verplaats omhoog',
    'Verplaats omlaag',
    'Maak een kopie',
  ])
  await page.getByRole('menuitem', { name: 'Verplaats omhoog' }).click()
  await one.page.getByRole('region', { name: 'Stap 1 van 8' }).waitFor()
  expect(await one.page.getByText('Laat een bewoner beginnen.').count()).toBe(0)
})

it('[W482] a script is saved as a template, and another workshop begins with it, by choice or from its first day', async () => {
  const { facilitator, page } = await prepared()
  await page.getByRole('button', { name: 'Pauze erbij' }).click()
  await page.getByRole('button', { name: /^Oogst/ }).click()
  await page.getByRole('textbox', { name: 'Alleen voor jou' }).fill('Maak een foto.')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Bewaar als sjabloon' }).click()
  const save = page.getByRole('dialog', { name: 'Bewaar als sjabloon' })
  await save.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await save.getByText('Geef het sjabloon een naam.').waitFor()
  await save.getByRole('textbox', { name: 'Naam' }).fill('Eerste avond')
  expect(await violationsOn(page, 'save as template')).toEqual([])
  const coming = page.waitForEvent('download')
  await save.getByRole('button', { name: 'Download als bestand' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('draaitafel-draaiboek.json')
  const content = await contentOf(file)
  expect(content.toString()).toContain('Maak een foto.')
  expect(content.toString()).not.toContain('amountCents')
  await page.getByRole('button', { name: 'Bewaar als sjabloon' }).click()
  await save.getByRole('textbox', { name: 'Naam' }).fill('Eerste avond')
  await save.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await save.waitFor({ state: 'detached' })
  // Another table, in the same browser.
  const other = await stage.workshop('leeg')
  const there = await facilitator.context.newPage()
  await there.goto(other.links.facilitator)
  await opened(there)
  await there.getByRole('button', { name: 'Kies een sjabloon' }).click()
  const choose = there.getByRole('dialog', { name: 'Kies een sjabloon' })
  await choose
    .getByLabel('Of kies een bestand')
    .setInputFiles({ name: 'stuk.json', mimeType: 'application/json', buffer: Buffer.from('{') })
  await choose.getByText(/Op regel 1 stopt de tekst te vroeg/).waitFor()
  await choose
    .getByLabel('Of kies een bestand')
    .setInputFiles({ name: 'avond.json', mimeType: 'application/json', buffer: content })
  await choose.getByText('Dit wordt het draaiboek: Eerste avond').waitFor()
  await choose
    .getByRole('radio', { name: /Eerste avond/ })
    .first()
    .check()
  expect(await violationsOn(there, 'choose a template')).toEqual([])
  await choose.getByRole('button', { name: 'Gebruik dit' }).click()
  await eventually(() => names(there).then((all) => all.length)).toBe(9)
  await there.getByRole('button', { name: /^Oogst/ }).click()
  await eventually(() => there.getByRole('textbox', { name: 'Alleen voor jou' }).inputValue()).toBe('Maak een foto.')
  await there.getByRole('button', { name: /^Ongedaan maken: draaiboek/ }).click()
  await eventually(() => names(there).then((all) => all.length)).toBe(8)
  // And a new one that begins with it.
  await there.goto(`${stage.url}/nieuw`)
  await there.getByRole('textbox', { name: 'Hoe heet jullie project?' }).fill('De Beuk')
  await there.getByRole('radio', { name: /Eerste avond/ }).check()
  await there.getByRole('button', { name: 'Zet de tafel klaar' }).click()
  await eventually(() => names(there).then((all) => all.length)).toBe(9)
})

it('[W483] offline the page goes on: steps are kept on the device, and what only the facilitator reads is sent later', async () => {
  const { workshop, facilitator, page } = await prepared()
  const other = await stage.facilitator(workshop)
  await rail(other.page, 8).waitFor()
  await page.getByRole('button', { name: /^Oogst/ }).click()
  const cue = page.getByRole('textbox', { name: 'Alleen voor jou' })
  await eventually(() => cue.isEnabled()).toBe(true)
  facilitator.expectComplaint(/Failed to load resource|net::ERR/)
  await facilitator.context.setOffline(true)
  await page
    .getByRole('status')
    .filter({ hasText: /^Geen verbinding/ })
    .waitFor()
  await chooseFromMenu(page, 'Stap erbij', 'Parkeerlijst')
  await eventually(() => names(page).then((all) => all.length)).toBe(9)
  await cue.fill('Maak een foto.')
  await page.keyboard.press('Enter')
  await page.getByText(/^Nog niet bewaard/).waitFor()
  expect(await rail(other.page, 8).count()).toBe(1)
  await facilitator.context.setOffline(false)
  await rail(other.page, 9).waitFor()
  await eventually(() => page.getByText(/^Nog niet bewaard/).count()).toBe(0)
  await eventually(async () => {
    const answer = await fetch(`${stage.url}/api/workshops/${workshop.id}/cues`, {
      headers: { cookie: workshop.cookie },
    })
    return JSON.stringify(await answer.json())
  }).toContain('Maak een foto.')
})

it('[W484] the page fits a phone, and whoever is no facilitator is shown the way to the table', async () => {
  const workshop = await stage.workshop('leeg')
  const { page } = await stage.facilitator(workshop, phone)
  await page.getByRole('button', { name: /^Knop 7, / }).waitFor()
  await page.goto(`${stage.url}/w/${workshop.id}/begeleider/draaiboek`)
  await page.getByRole('heading', { name: 'Draaiboek', level: 1 }).waitFor()
  await page.getByRole('button', { name: /^Knoppenronde/ }).tap()
  await page.getByRole('textbox', { name: 'Alleen voor jou' }).waitFor()
  expect(await violationsOn(page, 'script page on a phone')).toEqual([])
  expect(await cutOffOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Partijen' }).tap()
  await page.getByRole('dialog', { name: 'Partijen' }).waitFor()
  await page.goBack()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.goBack()
  await page.getByRole('button', { name: /^Knop 7, / }).waitFor()
  const one = await stage.participant(workshop, 'Gemeente')
  await dial(one.page, 7).waitFor()
  await one.page.goto(`${stage.url}/w/${workshop.id}/deelnemer/draaiboek`)
  await one.page.getByRole('heading', { name: 'Het draaiboek is van de begeleider' }).waitFor()
  await one.page.getByRole('link', { name: 'Naar de tafel' }).click()
  await dial(one.page, 7).waitFor()
})
