// A second finger or a palm on something that is already held changes nothing.

import { expect, it } from 'vitest'
import { eventually, type Look, setStage } from '../support/browser.ts'
import { planOf, settingOf } from '../support/browserServer.ts'
import { fingersOf } from '../support/fingers.ts'
import { ringAt, spotIn } from '../support/workshopHands.ts'
import { card, dial, dropPlace, moneyDialog, saveStatus, standOf } from '../support/workshopPage.ts'

const stage = setStage({ motion: true })
const touchBoard: Look = { width: 1280, height: 800, phone: true }

it('[K280] a second finger that taps a dial which another holds turns nothing and lets nothing go', async () => {
  const workshop = await stage.workshop()
  const { page: other } = await stage.facilitator(workshop)
  const { page } = await stage.participant(workshop, 'Gemeente', touchBoard)
  await dial(page, 3).waitFor()
  const before = await standOf(page, 3)
  const [grip, palm] = [await ringAt(dial(page, 3), Number(before)), await ringAt(dial(page, 3), 4)]
  const goal = await ringAt(dial(page, 3), 2)
  const fingers = await fingersOf(page)
  await fingers({ 1: grip })
  await fingers({ 1: goal })
  await fingers({ 1: goal, 2: palm })
  await fingers({ 1: goal })
  await eventually(() => dial(other, 3).getAttribute('aria-disabled')).toBe('true')
  await fingers({})
  await eventually(() => standOf(other, 3)).toBe('2')
  await saveStatus(page).filter({ hasText: 'Opgeslagen' }).waitFor()
  expect(settingOf(await planOf(stage.url, workshop), 3)).toBe(2)

  // The first is lifted before the second: what is left does not hold anything.
  await fingers({ 1: goal })
  await fingers({ 1: goal, 2: palm })
  await fingers({ 2: palm })
  await fingers({})
  expect(await standOf(page, 3)).toBe('2')
  await fingers({ 3: palm })
  await fingers({})
  await eventually(() => standOf(other, 3)).toBe('4')
})

it('[K281] a card that one finger carries is not dropped by another that touches it and lifts', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Gemeente', touchBoard)
  await card(page, 'II').waitFor()
  const fingers = await fingersOf(page)
  const grip = await spotIn(card(page, 'II'), 0.3)
  await fingers({ 1: grip })
  // Held still for a moment, it is picked up.
  await dropPlace(page, 'Gemeente').waitFor()
  const goal = await spotIn(dropPlace(page, 'Gemeente'), 0.5)
  await fingers({ 1: goal })
  const above = page.getByText('Laat hier los')
  await above.waitFor()
  // Where the first one was: on the very same element.
  await fingers({ 1: goal, 2: grip })
  // Chromium's input lifts fingers only all at once, so lifting this one is simulated by an event.
  await page.evaluate(({ x, y }) => {
    const target = document.elementFromPoint(x, y)
    if (!target) throw new Error('The card is not where it was')
    const changedTouches = [new Touch({ identifier: 99, target })]
    target.dispatchEvent(new TouchEvent('touchend', { bubbles: true, cancelable: true, changedTouches }))
  }, grip)
  await above.waitFor()
  expect(await moneyDialog(page).count()).toBe(0)
  await fingers({})
  await moneyDialog(page).waitFor()
})
