// The activity log: read by everyone, about two people, with what was undone, filtered by party and subject, and with
// links to each place.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chip, chooseFromMenu, dial, focused, moneyDialog, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

async function openLog(page: Page): Promise<Locator> {
  await chooseFromMenu(page, 'Meer', 'Wie deed wat')
  return page.getByRole('dialog', { name: 'Wie deed wat' })
}

/** The sentences, the latest first. */
async function linesIn(log: Locator): Promise<string[]> {
  const lines = await log.getByRole('listitem').locator('span:has(> b)').allTextContents()
  return lines.map((line) => line.replaceAll(/\s/g, ' '))
}

it('[W130] the log shows live what two people did and undid, by party and subject, and an entry opens its place', async () => {
  const workshop = await stage.workshop()
  const [lead, one] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente', undefined, 'Noor'),
  ])
  const [ours, theirs] = [lead.page, one.page]
  await Promise.all([dial(ours, 7).waitFor(), dial(theirs, 7).waitFor()])
  const log = await openLog(ours)
  await log.getByText(/^Er is nog niets veranderd/).waitFor()

  await dial(theirs, 7).press('Home')
  await undoButton(theirs).click()
  await chip(theirs, /^Bron III/).click()
  await moneyDialog(theirs).getByRole('textbox', { name: 'Bedrag' }).fill('52.000')
  await moneyDialog(theirs).getByRole('button', { name: 'Bewaren' }).click()
  const amount = 'Noor (Gemeente) veranderde het bedrag van Aanloopgeld: € 22.000 → € 52.000 per jaar'
  const undone = 'Noor (Gemeente) maakte ongedaan: knop 7, Organisatie zorg, van helemaal open naar dicht'
  const turned = 'Noor (Gemeente) draaide knop 7, Organisatie zorg, van helemaal open naar dicht'
  await eventually(() => linesIn(log)).toEqual([amount, undone, turned])
  await ours.keyboard.press('Escape')
  await chooseFromMenu(ours, 'Meer', 'Leg de stand van nu vast')
  const again = await openLog(ours)
  const baseline = 'De begeleider legde de stand van nu vast'
  await eventually(() => linesIn(again)).toEqual([baseline, amount, undone, turned])
  expect(await violationsOn(ours, 'log')).toEqual([])

  await again.getByRole('combobox', { name: 'Wie' }).selectOption('Begeleider')
  await eventually(() => linesIn(again)).toEqual([baseline])
  await again.getByRole('combobox', { name: 'Waarover' }).selectOption('Geld')
  await again.getByText(/^Niets gevonden/).waitFor()
  await again.getByRole('combobox', { name: 'Wie' }).selectOption('Gemeente')
  await eventually(() => linesIn(again)).toEqual([amount])
  await again.getByRole('combobox', { name: 'Waarover' }).focus()
  await ours.keyboard.press('Tab')
  expect(await focused(ours)).toMatch(/veranderde het bedrag/)
  await ours.keyboard.press('Enter')
  await eventually(() => moneyDialog(ours).getByRole('textbox', { name: 'Bedrag' }).inputValue()).toBe('52.000')
})

it('[W131] a viewer on a phone reads the log, and on the worksheet of a knob who turned it', async () => {
  const workshop = await stage.workshop()
  const [lead, looker] = await Promise.all([stage.facilitator(workshop), stage.person(workshop.links.viewer, phone)])
  await dial(lead.page, 7).press('Home')
  const log = await openLog(looker.page)
  const turned = log.getByRole('button', { name: /De begeleider draaide knop 7/ })
  await turned.waitFor()
  const { scrollWidth, clientWidth } = await log.evaluate(({ scrollWidth, clientWidth }) => ({
    scrollWidth,
    clientWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  expect(await violationsOn(looker.page, 'log on a phone')).toEqual([])
  await turned.click()
  const sheet = looker.page.getByRole('dialog', { name: 'Organisatie zorg' })
  await sheet.getByText('Wie draaide').click()
  await sheet.getByText(/^De begeleider draaide knop 7, Organisatie zorg, van helemaal open naar dicht/).waitFor()
  expect(await standOf(looker.page, 7)).toBe('0')
})
