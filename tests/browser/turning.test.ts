// Two people turn the ten knobs together: every way of turning, seen at once by the other, and an undo for each.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf, settingOf } from '../support/browserServer.ts'
import { gripAt, holdAndTurn, ringAt } from '../support/workshopHands.ts'
import { dial, furtherOpen, furtherShut, knobRow, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

async function twoPeople() {
  const workshop = await stage.workshop()
  const [facilitator, participant] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
  ])
  await dial(facilitator.page, 7).waitFor()
  await dial(participant.page, 7).waitFor()
  return { workshop, one: facilitator.page, two: participant.page }
}

/**
 * Presence travels separately from the setting, so it may arrive just after it: first see it appear, then disappear.
 */
async function untilReleased(page: Page, knob: number): Promise<void> {
  await eventually(() => dial(page, knob).getAttribute('aria-disabled')).toBe('true')
  await eventually(() => dial(page, knob).getAttribute('aria-disabled')).toBeNull()
}

it('[W1] what one person turns with the keyboard, the other sees and hears', async () => {
  const { one, two } = await twoPeople()
  await dial(one, 7).focus()
  await one.keyboard.press('ArrowLeft')
  await eventually(() => standOf(two, 7)).toBe('3')
  await eventually(() => dial(two, 7).getAttribute('aria-valuetext')).toMatch(/^ver open, was half open/)
  await one.keyboard.press('Home')
  await eventually(() => standOf(two, 7)).toBe('0')
  await one.keyboard.press('ArrowRight')
  await eventually(() => standOf(two, 7)).toBe('1')
  await eventually(() => dial(two, 7).getAttribute('aria-valuetext')).toMatch(/^op een kier/)
  await one.keyboard.press('End')
  await eventually(() => standOf(two, 7)).toBe('4')
  expect(await standOf(one, 7)).toBe('4')
})

it('[W2] while someone drags a dial round, the other sees it move, reads who turns, and cannot turn it', async () => {
  const { one, two } = await twoPeople()
  await holdAndTurn(two, dial(two, 10), 3, 1)
  await eventually(() => standOf(one, 10)).toBe('1')
  await eventually(() => knobRow(one, 10).textContent()).toContain('Gemeente draait…')
  expect(await dial(one, 10).getAttribute('aria-disabled')).toBe('true')
  expect(await dial(one, 10).getAttribute('aria-valuetext')).toContain('Gemeente draait…')
  await dial(one, 10).focus()
  await one.keyboard.press('End')
  await two.mouse.up()
  await eventually(() => dial(one, 10).getAttribute('aria-disabled')).toBeNull()
  expect(await standOf(one, 10)).toBe('1')
  expect(await standOf(two, 10)).toBe('1')
})

it('[W2] a dial let go between two settings snaps to the nearest one, for everyone', async () => {
  const { workshop, one, two } = await twoPeople()
  await holdAndTurn(two, dial(two, 9), 0, 2.3)
  await two.mouse.up()
  await eventually(() => standOf(one, 9)).toBe('2')
  await eventually(async () => settingOf(await planOf(stage.url, workshop), 9)).toBe(2)
})

it('[W1] a dial grabbed at its heart turns by moving up and down', async () => {
  const { one, two } = await twoPeople()
  const heart = await gripAt(dial(two, 3), 2)
  await two.mouse.move(heart.x, heart.y + 18)
  await two.mouse.down()
  await two.mouse.move(heart.x, heart.y - 14, { steps: 5 })
  await two.mouse.up()
  await eventually(() => standOf(one, 3)).toBe('3')
})

it('[W1] the buttons turn one setting, and a tap on the ring picks one', async () => {
  const { one, two } = await twoPeople()
  await knobRow(two, 3).hover()
  await furtherOpen(two, 3).click()
  await eventually(() => standOf(one, 3)).toBe('2')
  await furtherShut(two, 3).click()
  await eventually(() => standOf(one, 3)).toBe('1')
  const tap = await ringAt(dial(two, 4), 4)
  await two.mouse.click(tap.x, tap.y)
  await eventually(() => standOf(one, 4)).toBe('4')
})

it('[W3] both turn the same knob after each other, and both end at the same setting', async () => {
  const { workshop, one, two } = await twoPeople()
  await dial(one, 6).press('End')
  await eventually(() => standOf(two, 6)).toBe('4')
  await untilReleased(two, 6)
  await dial(two, 6).press('ArrowLeft')
  await eventually(() => standOf(one, 6)).toBe('3')
  expect(await standOf(two, 6)).toBe('3')
  expect(settingOf(await planOf(stage.url, workshop), 6)).toBe(3)
})

it('[W3] both turn the same knob at the same moment, and both end at the same setting', async () => {
  const { workshop, one, two } = await twoPeople()
  await Promise.all([dial(one, 8).press('Home'), dial(two, 8).press('End')])
  const saved = async () => String(settingOf(await planOf(stage.url, workshop), 8))
  await eventually(async () => new Set([await standOf(one, 8), await standOf(two, 8), await saved()]).size).toBe(1)
  expect(['0', '4']).toContain(await saved())
})

it('[W4] undo names my last action, takes back mine and leaves yours', async () => {
  const { one, two } = await twoPeople()
  expect(await undoButton(one).getAttribute('title')).toBe('Ongedaan maken: er is nog niets')
  await dial(one, 1).press('End')
  await eventually(() => standOf(two, 1)).toBe('4')
  await dial(two, 2).press('End')
  await eventually(() => standOf(one, 2)).toBe('4')
  expect(await undoButton(one).getAttribute('title')).toBe('Ongedaan maken: knop 1 draaien')
  expect(await undoButton(two).getAttribute('title')).toBe('Ongedaan maken: knop 2 draaien')
  await undoButton(one).click()
  await eventually(() => standOf(two, 1)).toBe('2')
  expect(await standOf(one, 1)).toBe('2')
  expect(await standOf(one, 2)).toBe('4')
  expect(await standOf(two, 2)).toBe('4')
  await one.getByRole('button', { name: 'Opnieuw doen: knop 1 draaien' }).click()
  await eventually(() => standOf(two, 1)).toBe('4')
})

it('[W4] what someone else changed after me is not taken back by my undo', async () => {
  const { one, two } = await twoPeople()
  await dial(one, 5).press('Home')
  await eventually(() => standOf(two, 5)).toBe('0')
  await untilReleased(two, 5)
  await dial(two, 5).press('End')
  await eventually(() => standOf(one, 5)).toBe('4')
  await undoButton(one).click()
  await one.getByText('Dit kan niet meer terug, want iemand anders heeft het daarna gewijzigd.').waitFor()
  expect(await standOf(one, 5)).toBe('4')
  expect(await standOf(two, 5)).toBe('4')
})
