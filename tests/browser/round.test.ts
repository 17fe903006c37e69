// A round with three parties at one table: all turn at once, all contribute something, and all end with the same
// board.

import { expect, it } from 'vitest'
import { eventually, laptop, phone, screen, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { dial, standOf } from '../support/workshopPage.ts'

const stage = setStage({ motion: true })

it('[W21] three parties turn three knobs at the same moment; every screen, a viewer’s too, shows all three', async () => {
  const workshop = await stage.workshop()
  const [corporatie, gemeente, bewoners] = await Promise.all([
    stage.participant(workshop, 'Corporatie', screen),
    stage.participant(workshop, 'Gemeente', laptop),
    stage.participant(workshop, 'Bewoners', laptop),
  ])
  const watching = await stage.person(workshop.links.viewer, laptop)
  const boards = [corporatie, gemeente, bewoners, watching].map(({ page }) => page)
  for (const page of boards) await dial(page, 10).waitFor()
  await Promise.all([
    dial(corporatie.page, 1).press('End'),
    dial(gemeente.page, 10).press('Home'),
    dial(bewoners.page, 9).press('ArrowRight'),
  ])
  for (const page of boards) {
    await eventually(() => standOf(page, 1)).toBe('4')
    await eventually(() => standOf(page, 10)).toBe('0')
    await eventually(() => standOf(page, 9)).toBe('1')
  }
  const { knobs } = await planOf(stage.url, workshop)
  expect(knobs.map(({ setting }) => setting)).toEqual([4, 2, 1, 2, 3, 2, 4, 3, 1, 0])
})

it('[W21] who is here is counted by party on every board, and goes when they go', async () => {
  const workshop = await stage.workshop()
  const host = await stage.facilitator(workshop, screen)
  const people = host.page.getByRole('button', { name: /^Aan tafel: / })
  await eventually(() => people.textContent()).toContain('1 persoon')
  const one = await stage.participant(workshop, 'Sociaal werk', laptop)
  const two = await stage.participant(workshop, 'Sociaal werk', phone)
  await eventually(() => people.textContent()).toContain('3 mensen, Sociaal werk 2')
  await two.context.close()
  await eventually(() => people.textContent()).toContain('2 mensen, Sociaal werk 1')
  await one.context.close()
  await eventually(() => people.textContent()).toContain('1 persoon')
})
