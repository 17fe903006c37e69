// A workshop that was just created: what its facilitator does before the first step, and how each item gets ticked
// off.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, laptop, type Person, phone, screen, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, focused, takeSeat } from '../support/workshopPage.ts'

const stage = setStage()

const lowLaptop: Look = { width: 1366, height: 640 }

async function makesWorkshop(look: Look = laptop): Promise<Person> {
  const person = await stage.person(`${stage.url}/nieuw`, look)
  await person.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.url })
  await person.page.getByRole('textbox', { name: 'Hoe heet jullie project?' }).fill('De Waterlelie')
  await person.page.getByRole('button', { name: 'Zet de tafel klaar' }).click()
  await listOn(person.page).waitFor()
  return person
}

function listOn(page: Page): Locator {
  return page.getByRole('region', { name: 'Zet alles klaar' })
}

/** What a screen reader says about each item. */
async function statesOn(page: Page): Promise<readonly string[]> {
  const steps = await listOn(page).getByRole('button', { name: /^\d, / }).all()
  return Promise.all(steps.map(async (step) => (await step.locator('.sr').textContent()) ?? ''))
}

async function linkFrom(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Uitnodigen/ }).click()
  const field = page.getByRole('dialog', { name: 'Uitnodigen' }).getByRole('textbox', { name: 'Link voor deelnemers' })
  const link = await field.inputValue()
  await page.keyboard.press('Escape')
  return link
}

const [link, large, invite, practise, begin] = [
  '1, Bewaar je begeleiderslink',
  '2, Open het grote scherm',
  '3, Nodig uit',
  '4, Oefen twee minuten',
  '5, Begin',
]

it('[W440] each of the five is ticked by doing it, a reload keeps that, and the first step ends the list', {
  timeout: 180_000,
}, async () => {
  const { page, context } = await makesWorkshop()
  expect(await statesOn(page)).toEqual([
    `${link}, nu`,
    `${large}, straks`,
    `${invite}, straks`,
    `${practise}, straks`,
    `${begin}, straks`,
  ])
  await listOn(page).getByRole('button', { name: 'Kopieer de link' }).click()
  await eventually(() => statesOn(page)).toContain(`${link}, klaar`)
  await eventually(() => statesOn(page)).toContain(`${large}, nu`)

  const opening = context.waitForEvent('page')
  await listOn(page).getByRole('button', { name: 'Open het venster' }).click()
  const board = await opening
  await board.getByRole('contentinfo').waitFor()
  await eventually(() => statesOn(page)).toContain(`${large}, klaar`)
  await page.bringToFront()

  // The test server is reachable from this machine only: it says so, and at which address phones can reach it.
  await listOn(page).getByText('Op dit adres kan alleen deze computer meedoen.').waitFor()
  const participant = await stage.person(await linkFrom(page))
  await takeSeat(participant.page, 'Gemeente')
  await eventually(() => statesOn(page)).toContain(`${invite}, klaar`)

  await page.reload()
  await listOn(page).waitFor()
  expect(await statesOn(page)).toEqual([
    `${link}, klaar`,
    `${large}, klaar`,
    `${invite}, klaar`,
    `${practise}, nu`,
    `${begin}, straks`,
  ])
  await listOn(page).getByRole('button', { name: 'Begin met oefenen' }).click()
  await page.getByRole('button', { name: 'Stop met oefenen' }).click()
  await eventually(() => statesOn(page)).toContain(`${practise}, klaar`)
  await listOn(page).getByRole('button', { name: 'Begin met stap 1' }).click()
  await listOn(page).waitFor({ state: 'detached' })
  await participant.page.getByRole('region', { name: 'Stap 1 van 8' }).getByText('Tafelcheck.').waitFor()

  await chooseFromMenu(page, 'Meer', 'Draaiboek')
  await page.getByRole('button', { name: 'Stop het draaiboek' }).click()
  await page.getByRole('button', { name: 'Ja, stop' }).click()
  await page.reload()
  await dial(page, 7).waitFor()
  expect(await listOn(page).count()).toBe(0)
})

it('[W441] the list is folded and put away, stays so, and is found again where one invites', async () => {
  const { page } = await makesWorkshop(screen)
  await listOn(page).getByText('0 van 5 klaar').waitFor()
  await listOn(page).getByRole('button', { name: 'Klap de lijst in' }).click()
  await page.reload()
  await listOn(page).getByRole('button', { name: 'Klap de lijst uit' }).waitFor()
  await listOn(page)
    .getByRole('button', { name: /^Sluit de lijst/ })
    .click()
  await listOn(page).waitFor({ state: 'detached' })
  await page.reload()
  await dial(page, 7).waitFor()
  expect(await listOn(page).count()).toBe(0)
  await page.getByRole('button', { name: /^Uitnodigen/ }).click()
  await page.getByRole('button', { name: 'Zet alles klaar voor stap 1' }).click()
  await listOn(page).getByText('0 van 5 klaar').waitFor()
})

it('[W441] who did not make the table here, or does not lead, is asked nothing', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  const guest = await stage.participant(workshop, 'Gemeente')
  for (const one of [page, guest.page]) {
    await dial(one, 7).waitFor()
    expect(await listOn(one).count()).toBe(0)
  }
})

it('[W442] by keyboard alone: ticked by hand, taken back, another one opened, and the focus is never lost', async () => {
  const { page } = await makesWorkshop()
  const list = listOn(page)
  await list.getByRole('button', { name: 'Vink af' }).focus()
  await page.keyboard.press('Enter')
  await eventually(() => statesOn(page)).toContain(`${link}, klaar`)
  await list.getByRole('status').filter({ hasText: 'Klaar: Bewaar je begeleiderslink' }).waitFor({ state: 'attached' })
  await eventually(() => focused(page)).not.toBe('nothing')
  await list.getByRole('button', { name: `${link}, klaar` }).focus()
  await page.keyboard.press('Space')
  await list.getByRole('button', { name: 'Haal het vinkje weg' }).press('Enter')
  await eventually(() => statesOn(page)).toContain(`${link}, nu`)
  await list.getByRole('button', { name: `${practise}, straks` }).press('Enter')
  await list.getByRole('button', { name: 'Begin met oefenen' }).waitFor()
  await list.getByRole('button', { name: 'Klap de lijst uit' }).press('Enter')
  await list.getByText('0 van 5 klaar. Overslaan mag.').waitFor()
  expect(await list.getByRole('listitem').count()).toBe(5)
})

it.each([
  ['a low laptop', lowLaptop],
  ['a laptop', laptop],
  ['a large screen', screen],
  ['a phone', phone],
])('[W442] on %s it has no violations, folded and unfolded', async (name, look) => {
  const { page } = await makesWorkshop(look)
  const found = await violationsOn(page, `first run on ${name}`)
  await listOn(page)
    .getByRole('button', { name: /^Klap de lijst/ })
    .click()
  found.push(...(await violationsOn(page, `first run on ${name}, the other way`)))
  expect(found).toEqual([])
})

it('[W442] on a low laptop it takes one line, and all ten knobs stay in sight below it', async () => {
  const { page } = await makesWorkshop(lowLaptop)
  await listOn(page).getByRole('button', { name: 'Kopieer de link' }).waitFor()
  const height = async () => (await listOn(page).boundingBox())?.height ?? 0
  expect(await height()).toBeLessThanOrEqual(52)
  for (let knob = 1; knob <= 10; knob++) {
    const box = await dial(page, knob).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0), `knob ${knob}`).toBeLessThanOrEqual(lowLaptop.height)
  }
  const last = await dial(page, 10).boundingBox()
  const top = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.closest('[role="slider"]')?.getAttribute('aria-label') ?? '',
    [(last?.x ?? 0) + (last?.width ?? 0) / 2, (last?.y ?? 0) + (last?.height ?? 0) / 2] as const,
  )
  expect(top).toMatch(/^Knop 10, /)
})
