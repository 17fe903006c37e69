// Placing parties on interest and influence: one person with only the keyboard, one with a thumb, and a facilitator
// who watches.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, focused } from '../support/workshopPage.ts'

const stage = setStage()
const SMALLEST_TARGET_PX = 44

async function openPlacing(page: Page): Promise<Locator> {
  await chooseFromMenu(page, 'Meer', 'Belang en invloed')
  return page.getByRole('dialog', { name: 'Belang en invloed' })
}

/** Presses Tab until the focus is there; the keyboard is all this person has. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  while (!name.test(passed.at(-1) ?? '')) {
    if (passed.length > 12) throw new Error(`Tab did not come to ${name}: ${passed.join(', ')}`)
    await page.keyboard.press('Tab')
    passed.push(await focused(page))
  }
}

function option(dialog: Locator, scale: string, step: string): Locator {
  return dialog.getByRole('group', { name: scale }).locator('label').getByText(step, { exact: true })
}

function lineOf(dialog: Locator, party: string): Locator {
  return dialog.getByRole('list', { name: 'De plekken in woorden' }).getByRole('listitem').filter({ hasText: party })
}

async function targetsBelow(dialog: Locator): Promise<string[]> {
  const targets = dialog.locator('label, button')
  return targets.evaluateAll(
    (all, smallest) =>
      all
        .filter((one) => one.getBoundingClientRect().height < smallest || one.getBoundingClientRect().width < smallest)
        .map((one) => one.outerHTML.slice(0, 120)),
    SMALLEST_TARGET_PX,
  )
}

it('[W120] one person places with the keyboard alone and one with taps; the facilitator sees the spread in picture and words', async () => {
  const workshop = await stage.workshop()
  const lead = (await stage.facilitator(workshop)).page
  const noor = (await stage.participant(workshop, 'Gemeente', undefined, 'Noor')).page
  const bram = (await stage.participant(workshop, 'Bewoners', phone, 'Bram')).page
  for (const page of [lead, noor]) await dial(page, 7).waitFor()
  const seen = await openPlacing(lead)
  await seen.getByText('Nog niemand heeft een partij geplaatst.').waitFor()
  // The facilitator sits for no party, and only looks.
  expect(await seen.getByRole('radio').count()).toBe(0)

  await noor.getByRole('button', { name: 'Onderdelen', exact: true }).focus()
  await noor.keyboard.press('Enter')
  await noor
    .getByRole('listitem')
    .getByRole('button', { name: /^Belang en invloed/ })
    .focus()
  await noor.keyboard.press('Enter')
  const ours = noor.getByRole('dialog', { name: 'Belang en invloed' })
  await tabTo(noor, /^button "Corporatie nog niet geplaatst" \[expanded\]/)
  await tabTo(noor, /^radio "heel weinig"/)
  for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await noor.keyboard.press(key)
  await ours.getByRole('alert').getByText('Kies nog een antwoord bij Invloed.').waitFor()
  await tabTo(noor, /^radio "heel weinig"/)
  for (const key of ['Space', 'Enter']) await noor.keyboard.press(key)
  // The next party is open, and the focus is there.
  await eventually(() => focused(noor)).toMatch(/^button "Gemeente nog niet geplaatst" \[expanded\]/)
  await ours.getByRole('button', { name: 'Corporatie belang veel, invloed heel weinig' }).waitFor()
  await lineOf(seen, 'Corporatie').getByText('Invloed: heel weinig', { exact: true }).waitFor()

  const theirs = await openPlacing(bram)
  expect(await theirs.getByRole('button', { expanded: true }).count()).toBe(1)
  for (const scale of ['Belang', 'Invloed']) await option(theirs, scale, 'heel veel').tap()
  expect(await targetsBelow(theirs)).toEqual([])
  expect(await violationsOn(bram, 'placing on a phone')).toEqual([])
  await theirs.getByRole('button', { name: 'Plaats Corporatie' }).tap()

  await seen.getByText('Jullie verschillen het meest over Corporatie: wie wil uitleggen waarom?').waitFor()
  const line = lineOf(seen, 'Corporatie')
  await line.getByText('Belang: veel en heel veel').waitFor()
  await line.getByText('Invloed: heel weinig en heel veel').waitFor()
  await line.getByText('heel weinig 1 keer, heel veel 1 keer').waitFor({ state: 'attached' })
  await seen.getByRole('img', { name: /^Plaat met vier vakken en 1 partij\./ }).waitFor()
  expect(await violationsOn(lead, 'placings')).toEqual([])
  expect(await violationsOn(noor, 'placing')).toEqual([])

  await theirs.getByRole('button', { name: /^Corporatie/ }).tap()
  await theirs.getByRole('button', { name: 'Haal mijn plek weg' }).tap()
  await line.getByText('Invloed: heel weinig', { exact: true }).waitFor()
  // One undo step, with its name.
  await noor.keyboard.press('Escape')
  await noor.getByRole('button', { name: 'Ongedaan maken: partij Corporatie plaatsen' }).press('Enter')
  await seen.getByText('Nog niemand heeft een partij geplaatst.').waitFor()
})

it('[W404] on a low laptop the whole picture is in sight without scrolling', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, { width: 1366, height: 640 })
  await dial(page, 7).waitFor()
  const dialog = await openPlacing(page)
  const below = await dialog.getByText('Een partij staat in het midden van alle plekken.').boundingBox()
  const around = await dialog.boundingBox()
  if (!below || !around) throw new Error('The picture is not there')
  expect(below.y + below.height).toBeLessThanOrEqual(around.y + around.height)
  expect(await dialog.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0)
})
