// Presence as people see it: someone who leaves the page disappears, someone who comes back is there once, someone
// who changes seat sits there.

import { expect, it } from 'vitest'
import { eventually, laptop, screen, setStage, stopClock } from '../support/browser.ts'
import { chooseFromMenu, dial, takeSeat } from '../support/workshopPage.ts'

const stage = setStage()

it('[V13] leaving the page makes someone gone for the others; the back button or a reload brings them back, once', async () => {
  const workshop = await stage.workshop()
  const host = await stage.facilitator(workshop, screen)
  const people = host.page.getByRole('button', { name: /^Aan tafel: / })
  const { page } = await stage.participant(workshop, 'Gemeente', laptop)
  await eventually(() => people.textContent()).toContain('2 mensen, Gemeente 1')
  await page.goto('about:blank')
  await eventually(() => people.textContent()).toContain('1 persoon')
  await page.goBack()
  await eventually(() => people.textContent()).toContain('2 mensen, Gemeente 1')
  await page.reload()
  await dial(page, 1).waitFor()
  await eventually(() => people.textContent()).toContain('2 mensen, Gemeente 1')
})

it('[V14] changing seat moves someone to the other party for everyone', async () => {
  const workshop = await stage.workshop()
  const host = await stage.facilitator(workshop, screen)
  const people = host.page.getByRole('button', { name: /^Aan tafel: / })
  const { page } = await stage.participant(workshop, 'Gemeente', laptop)
  await eventually(() => people.textContent()).toContain('2 mensen, Gemeente 1')
  await chooseFromMenu(page, 'Meer', 'Andere plek')
  await takeSeat(page, 'Bewoners', 'Anna')
  await eventually(() => people.textContent()).toContain('2 mensen, Bewoners 1')
  expect(await people.getAttribute('title')).toContain('Bewoners: Anna')
})

it('[V15] a screen that is no longer looked at lets go of its knob', async () => {
  const workshop = await stage.workshop()
  const host = await stage.facilitator(workshop, screen)
  const { page } = await stage.participant(workshop, 'Gemeente', laptop)
  await dial(page, 6).waitFor()
  // Its own five seconds do not pass: the clock of this page is stopped.
  await stopClock(page)
  await dial(page, 6).press('End')
  await page.clock.runFor(200)
  await eventually(() => dial(host.page, 6).getAttribute('aria-disabled')).toBe('true')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.clock.runFor(100)
  await eventually(() => dial(host.page, 6).getAttribute('aria-disabled')).toBeNull()
})
