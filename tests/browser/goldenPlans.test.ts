// What is said about the money of a plan is the same on every screen, and true.

import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { goldenPlans } from '@draaitafel/shared/testing/goldenPlans.ts'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { phone, setStage } from '../support/browser.ts'
import { chooseFromMenu, coverage, dial } from '../support/workshopPage.ts'

const stage = setStage()

/** One after the other on the same screens, so that an outdated sentence would be noticed as well. */
it('[C208] on board, phone, balances and large screen each golden plan is told in its one sentence', async () => {
  const workshop = await stage.workshop('leeg')
  const lead = await stage.facilitator(workshop)
  await dial(lead.page, 7).waitFor()
  const board = await openLargeScreen(lead)
  const { page: small } = await stage.person(workshop.links.viewer, phone)
  const plans = Object.entries(goldenPlans)
  for (const [index, [name, golden]] of plans.entries()) {
    await lead.page.bringToFront()
    await bringIn(lead.page, planJsonText(golden.plan))
    await coverage(lead.page).getByText(golden.sentence).waitFor()
    await small.getByRole('button', { name: 'Plan', exact: true }).tap()
    await small.getByText(golden.sentence).waitFor()

    await lead.page.bringToFront()
    await lead.page.getByRole('button', { name: 'Heen-en-weer', exact: true }).click()
    await lead.page.getByRole('dialog', { name: 'Heen-en-weer' }).getByText(golden.sentence).waitFor()
    await lead.page.keyboard.press('Escape')

    // Both steps in which the large screen is about money; the last makes space for a sheet on the phone.
    if (index === 0) {
      await goTo(lead.page, 'Investeringen')
      // The table of years, in place of the board, says it too.
      await lead.page.getByRole('main').getByText(golden.sentence).first().waitFor()
      await lead.page.getByRole('button', { name: 'Bord', exact: true }).click()
    }
    if (index === plans.length - 1) await goTo(lead.page, 'Heen-en-weer')
    await board.getByText(golden.sentence).waitFor()
    expect(await board.getByText(golden.sentence).count(), name).toBe(1)
  }
})

async function bringIn(page: Page, text: string): Promise<void> {
  await chooseFromMenu(page, 'Meer', 'Plan inlezen')
  const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Kies een JSON-bestand').setInputFiles(file)
  await page.getByRole('button', { name: 'Vervang het plan' }).click()
  await page.getByText('Het plan is ingelezen.').waitFor()
}

async function openLargeScreen({ page, context }: Awaited<ReturnType<typeof stage.facilitator>>): Promise<Page> {
  const opening = context.waitForEvent('page')
  await chooseFromMenu(page, 'Meer', 'Groot scherm')
  const board = await opening
  await board.setViewportSize({ width: 1920, height: 1080 })
  await board.getByRole('contentinfo').waitFor()
  return board
}

async function goTo(page: Page, step: string): Promise<void> {
  await page.bringToFront()
  await chooseFromMenu(page, 'Meer', 'Draaiboek')
  const script = page.getByRole('dialog', { name: 'Draaiboek' })
  await script.getByRole('button', { name: `Ga hierheen: ${step}` }).click()
  await page.keyboard.press('Escape')
}
