// A paused table: the facilitator pauses it, everyone sees it, nobody else can change anything, and work made offline
// in the meantime comes in afterwards.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, furtherOpen, saveStatus, standOf } from '../support/workshopPage.ts'

const stage = setStage()

it('[W40] a paused table says so on every screen and only its facilitator can change something', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente')
  const { page: mobile } = await stage.participant(workshop, 'Bewoners', phone)
  await chooseFromMenu(facilitator, 'Meer', 'Pauzeer de tafel')
  await facilitator.getByText('De tafel staat op pauze. Alleen jij kunt nog iets veranderen.').waitFor()
  for (const page of [guest, mobile]) await page.getByText('Pauze. De begeleider heeft de tafel stilgezet.').waitFor()
  expect(await dial(guest, 7).getAttribute('aria-disabled')).toBe('true')
  const before = await standOf(guest, 3)
  await dial(guest, 3).press('End')
  await dial(facilitator, 9).press('End')
  await eventually(() => standOf(guest, 9)).toBe('4')
  expect(await standOf(facilitator, 3)).toBe(before)
  for (const page of [facilitator, guest, mobile]) expect(await violationsOn(page, 'pause')).toEqual([])

  await facilitator.getByRole('button', { name: 'Ga verder' }).click()
  await eventually(() => guest.getByText('Pauze.').count()).toBe(0)
  await dial(guest, 3).press('End')
  await eventually(() => standOf(facilitator, 3)).toBe('4')
})

it('[W281] a pause stops the clock of the step on every screen, and it goes on where it was', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator, context } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente')
  await guest.clock.install()
  await guest.reload()
  const [board] = await Promise.all([context.waitForEvent('page'), chooseFromMenu(facilitator, 'Meer', 'Groot scherm')])
  await facilitator.bringToFront()
  await chooseFromMenu(facilitator, 'Meer', 'Draaiboek')
  const script = facilitator.getByRole('dialog', { name: 'Draaiboek' })
  await script.getByRole('button', { name: 'Begin met Welkom' }).click()
  await guest.getByRole('timer').waitFor()
  // A minute later by its own clock, to tell a clock that is stopped from one that was not re-rendered.
  await guest.clock.fastForward('01:00')
  await eventually(() => secondsOn(guest)).toBeLessThanOrEqual(14 * 60)

  await script.getByRole('button', { name: 'Pauzeer de tafel' }).click()
  for (const page of [facilitator, guest, board])
    await page.getByRole('timer').first().getByText('klok staat stil').waitFor({ state: 'attached' })
  const stood = await secondsOn(facilitator)
  for (const page of [guest, board]) await eventually(() => secondsOn(page)).toBe(stood)
  await context.setOffline(true)
  await guest.clock.fastForward('30:00')
  expect(await secondsOn(guest)).toBe(stood)
  const { page: late } = await stage.participant(workshop, 'Bewoners', phone)
  await eventually(() => secondsOn(late)).toBe(stood)

  await context.setOffline(false)
  await eventually(() => saveStatus(facilitator).textContent()).toBe('Opgeslagen')
  // A minute added during the pause is exactly a minute, however much time has passed.
  await script.getByRole('button', { name: 'Eén minuut erbij' }).click()
  for (const page of [facilitator, guest, board, late]) await eventually(() => secondsOn(page)).toBe(stood + 60)
  await script.getByRole('button', { name: 'Ga verder' }).click()
  for (const page of [facilitator, guest, board, late]) {
    await eventually(() => page.getByRole('timer').first().getByText('klok staat stil').count()).toBe(0)
    await eventually(() => secondsOn(page)).toBeLessThan(stood + 60)
    expect(await secondsOn(page)).toBeGreaterThan(stood)
  }
})

/** In whole seconds, as the first visible clock shows it. */
async function secondsOn(page: Page): Promise<number> {
  const shown = (await page.getByRole('timer').first().textContent()) ?? ''
  const [minutes = 0, seconds = 0] = (/(\d+):(\d\d)/.exec(shown)?.slice(1) ?? []).map(Number)
  return minutes * 60 + seconds
}

it('[W41] what was made offline during a pause is kept, and comes in when the table goes on', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator } = await stage.facilitator(workshop)
  const { page: guest, context } = await stage.participant(workshop, 'Gemeente')
  await dial(guest, 9).waitFor()
  await context.setOffline(true)
  await eventually(() => saveStatus(guest).textContent()).toMatch(/^Geen verbinding/)
  await chooseFromMenu(facilitator, 'Meer', 'Pauzeer de tafel')
  await facilitator.getByRole('button', { name: 'Ga verder' }).waitFor()
  await furtherOpen(guest, 9).click()
  await eventually(() => standOf(guest, 9)).toBe('1')
  await context.setOffline(false)
  await eventually(() => saveStatus(guest).textContent()).toMatch(/wordt opgeslagen na de pauze/)
  expect(await standOf(facilitator, 9)).toBe('0')
  await facilitator.getByRole('button', { name: 'Ga verder' }).click()
  await eventually(() => standOf(facilitator, 9)).toBe('1')
  await eventually(() => saveStatus(guest).textContent()).toBe('Opgeslagen')
})
