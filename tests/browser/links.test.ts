// Who gets in, as people see it: new links when the old ones leaked, and a table that is full.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, laptop, phone, setStage } from '../support/browser.ts'
import { cookieOf, postJson } from '../support/launchServer.ts'
import { RawClient } from '../support/rawClient.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, furtherShut, saveStatus, standOf } from '../support/workshopPage.ts'

const stage = setStage()

/** The six digits that are in the bar. */
async function codeOn(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: /^Uitnodigen/ })
  return ((await button.textContent()) ?? '').replace(/\D/g, '')
}

it('[W30] new links send everyone away with a sentence, and leave the facilitator at the table with a new code', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator, context } = await stage.facilitator(workshop)
  await dial(facilitator, 7).waitFor()
  const beamer = await context.newPage()
  await beamer.goto(workshop.links.facilitator)
  await eventually(() => codeOn(beamer)).toBe(workshop.code)
  const participant = await stage.participant(workshop, 'Gemeente')
  participant.expectComplaint(/status of 401/)
  await dial(participant.page, 7).waitFor()

  await facilitator.getByRole('button', { name: /^Uitnodigen/ }).click()
  await facilitator.getByRole('button', { name: 'Links vernieuwen' }).click()
  const question = facilitator.getByRole('dialog', { name: 'Links vernieuwen?' })
  await question.getByText('Alle anderen gaan van tafel.').waitFor()
  await question.getByRole('button', { name: 'Vernieuw de links' }).click()

  await participant.page.getByRole('heading', { name: 'Je bent niet meer binnen' }).waitFor()
  await participant.page.getByText('Vraag de begeleider om de nieuwe link of code.').waitFor()
  const sharing = facilitator.getByRole('dialog', { name: 'Uitnodigen' })
  const link = await sharing.getByRole('textbox', { name: 'Link voor deelnemers' }).inputValue()
  expect(link).not.toBe(workshop.links.participant)
  await facilitator.keyboard.press('Escape')
  await eventually(() => codeOn(facilitator)).not.toBe(workshop.code)
  const code = await codeOn(facilitator)
  await eventually(() => codeOn(beamer)).toBe(code)

  const late = await stage.person(workshop.links.participant)
  late.expectComplaint(/status of 401/)
  await late.page.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor()

  await participant.page.goto(stage.url)
  await participant.page.getByRole('textbox', { name: 'Doe mee met een code' }).fill(code)
  await participant.page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  await dial(participant.page, 7).waitFor()
  const before = await standOf(participant.page, 7)
  await furtherShut(participant.page, 7).click()
  for (const page of [facilitator, beamer]) await eventually(() => standOf(page, 7)).not.toBe(before)

  await facilitator.reload()
  await dial(facilitator, 7).waitFor()
  await eventually(() => saveStatus(facilitator).textContent()).toBe('Opgeslagen')
})

it('[W30] another window of that browser comes back by itself, also when it came in before the cookies were cleared', async () => {
  const workshop = await stage.workshop()
  const { page: first, context, expectComplaint } = await stage.facilitator(workshop)
  // The requests of the first window get no answer in the meantime.
  expectComplaint(/401/)
  await eventually(() => saveStatus(first).textContent()).toBe('Opgeslagen')
  await context.clearCookies()
  const second = await context.newPage()
  await second.goto(workshop.links.facilitator)
  await second.getByRole('button', { name: /^Uitnodigen/ }).click()
  await second.getByRole('button', { name: 'Links vernieuwen' }).click()
  const newLine = first.waitForEvent('websocket')
  await second.getByRole('button', { name: 'Vernieuw de links' }).click()
  await newLine
  await eventually(() => saveStatus(first).textContent()).toBe('Opgeslagen')
})

it('[W30] asking for new links can be taken back, and then nothing has changed', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  await page.getByRole('button', { name: /^Uitnodigen/ }).click()
  await page.getByRole('button', { name: 'Links vernieuwen' }).click()
  await page.getByRole('button', { name: 'Laat zo' }).click()
  const field = page.getByRole('dialog', { name: 'Uitnodigen' }).getByRole('textbox', { name: 'Link voor deelnemers' })
  await eventually(() => field.inputValue()).toBe(workshop.links.participant)
  const { page: participant } = await stage.participant(workshop, 'Gemeente')
  await chooseFromMenu(participant, 'Meer', 'Uitnodigen')
  await participant
    .getByText(/QR|code/)
    .first()
    .waitFor()
  expect(await participant.getByRole('button', { name: 'Links vernieuwen' }).count()).toBe(0)
})

it.each([
  ['laptop', laptop],
  ['phone', phone],
])('[W19] the question before new links has no violations on a %s', async (name, look) => {
  const { page } = await stage.facilitator(await stage.workshop(), look)
  await chooseFromMenu(page, 'Meer', 'Uitnodigen')
  await page.getByRole('button', { name: 'Links vernieuwen' }).waitFor()
  const found = await violationsOn(page, `inviting, ${name}`)
  await page.getByRole('button', { name: 'Links vernieuwen' }).click()
  await page.getByRole('button', { name: 'Vernieuw de links' }).waitFor()
  found.push(...(await violationsOn(page, `new links, ${name}`)))
  expect(found).toEqual([])
})

it('[W31] at a full table people read so, and are in as soon as there is a place', async () => {
  const workshop = await stage.workshop()
  const key = new URL(workshop.links.viewer).hash.slice(1)
  const cookie = cookieOf(await postJson(stage.url, '/api/sessions', { workshop: workshop.id, key }))
  const seat = { url: stage.url, workshop: workshop.id, cookie }
  const crowd = await Promise.all(Array.from({ length: 80 }, () => RawClient.open(seat)))
  const late = await stage.person(workshop.links.viewer)
  late.expectComplaint(/status of 503/)
  await late.page.getByText('De tafel is vol. Laat deze pagina open.').waitFor()
  for (const viewer of crowd) viewer.cut()
  await dial(late.page, 7).waitFor({ timeout: 40_000 })
})
