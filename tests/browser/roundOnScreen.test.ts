// The choices of a private round on the large screen: next to the dial that the group then turns, readable from the
// back row.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { crowdedOn, textsBelow } from '../support/projectorSight.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()

async function choose(page: Page, option: string): Promise<void> {
  await page.getByRole('button', { name: 'Kies', exact: true }).click()
  await page.getByRole('dialog').getByRole('radio', { name: option, exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

it('[W94] what was chosen stands large beside its knob once it is shown, and makes room when the table decides', async () => {
  const workshop = await stage.workshop()
  const { page: lead, context } = await stage.facilitator(workshop)
  await dial(lead, 5).waitFor()
  const [board] = await Promise.all([context.waitForEvent('page'), chooseFromMenu(lead, 'Meer', 'Groot scherm')])
  await board.setViewportSize({ width: 1920, height: 1080 })
  const guests = []
  for (const party of ['Gemeente', 'Gemeente', 'Bewoners']) guests.push((await stage.participant(workshop, party)).page)
  await lead.bringToFront()
  await sheetButton(lead, 5).click()
  await lead.getByText('Laat ieder voor zich kiezen').click()
  await lead.getByRole('button', { name: 'Begin de ronde' }).click()
  const asking = board.getByRole('region', { name: 'Ieder kiest voor zich' })
  await asking.getByText('Kies nu op je eigen scherm.').waitFor()
  await asking.getByText('Nu ziet niemand het, straks staat je partij erbij.').waitFor()
  await asking.getByText('0 van 3 gekozen').waitFor()
  expect(await board.getByRole('main').getByRole('strong').count()).toBe(0)
  expect([...(await textsBelow(board, 28)), ...(await crowdedOn(board))]).toEqual([])
  for (const [at, option] of ['helemaal open', 'helemaal open', 'dicht'].entries()) {
    const guest = guests[at]
    if (guest) await choose(guest, option)
  }
  await lead.getByText('3 van 3 gekozen').waitFor()
  await asking.getByText('3 van 3 gekozen').waitFor()
  const spread = board.getByRole('region', { name: 'Zo koos ieder voor zich' })
  expect(await spread.count()).toBe(0)

  await lead.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  const columns = spread.getByRole('listitem')
  await eventually(() => columns.first().getByRole('img', { name: 'Bewoners' }).count()).toBe(1)
  expect(await columns.last().getByRole('img', { name: 'Gemeente' }).count()).toBe(1)
  await columns.last().getByText('× 2').waitFor()
  await spread
    .getByText('Dicht (Bewoners) en helemaal open (Gemeente) liggen ver uit elkaar. Wie wil uitleggen waarom?')
    .waitFor()
  expect([...(await textsBelow(board, 28)), ...(await crowdedOn(board))]).toEqual([])
  expect(await violationsOn(board, 'spread')).toEqual([])

  // The dial next to it follows whoever turns it.
  const [guest] = guests
  if (guest) await dial(guest, 5).press('Home')
  await board.getByText('Dicht', { exact: true }).waitFor()
  await sheetButton(lead, 5).click()
  await lead.getByRole('button', { name: 'Besluit deze stand' }).click()
  await spread.waitFor({ state: 'detached' })
  await board.getByText('Dicht: er loopt nu geen pad.').waitFor()
})
