// How the end of a workshop looks: exporting, deciding, and what is on the board afterwards.

import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { setStage } from '../support/browser.ts'
import { chooseFromMenu, decideOnPlan, dial } from '../support/workshopPage.ts'

const stage = setStage()
const SMALL_GAP_PX = 8

async function boxOf(part: Locator) {
  const box = await part.boundingBox()
  if (!box) throw new Error('Not on the screen')
  return { top: box.y, bottom: box.y + box.height }
}

it('[W412] a board that has no room for the date still says in full that a decided plan was changed', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, { width: 1366, height: 640 })
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Exporteren', 'Meer keuze')
  await page.getByRole('button', { name: 'Stel het plan vast…' }).click()
  await decideOnPlan(page)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await dial(page, 5).press('Home')
  const words = page.getByText('Vastgesteld, daarna gewijzigd', { exact: true })
  for (const size of [
    { width: 1366, height: 640 },
    { width: 1600, height: 1000 },
  ]) {
    await page.setViewportSize(size)
    expect(await words.evaluate((span) => span.scrollHeight - span.clientHeight), `${size.width}`).toBeLessThanOrEqual(
      1,
    )
  }
})

it('[W413] in the dialog for taking along nothing overlaps or against another', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, { width: 1366, height: 640 })
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Exporteren', 'Meer keuze')
  const dialog = page.getByRole('dialog', { name: 'Meenemen' })
  const status = await boxOf(dialog.getByText('Het plan is een concept.').locator('..'))
  const box = await boxOf(dialog.getByRole('checkbox', { name: 'Met voornamen' }))
  const hint = await boxOf(dialog.locator('label').filter({ hasText: 'Met voornamen' }).locator('small'))
  const report = await boxOf(dialog.getByRole('region', { name: 'Het verslag' }))
  expect(box.top - status.bottom).toBeGreaterThanOrEqual(SMALL_GAP_PX)
  expect(report.top - hint.bottom).toBeGreaterThanOrEqual(SMALL_GAP_PX)
})

it('[W401] Firefox is said to show a PDF in another tab, where the table stays in this one', async () => {
  const workshop = await stage.workshop()
  const { page, context } = await stage.person(stage.url)
  await page.goto(workshop.links.facilitator)
  const about = page.getByRole('dialog').getByText('Firefox opent een PDF ook meteen, in een nieuw tabblad.')
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Exporteren', 'Meer keuze')
  await page.getByRole('dialog').getByRole('button', { name: 'PDF', exact: true }).waitFor()
  expect(await about.count()).toBe(0)
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'userAgent', {
      get: () => 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    }),
  )
  await page.reload()
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Exporteren', 'Meer keuze')
  await about.waitFor()
})
