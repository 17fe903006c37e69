// The board and the task share the window: neither covers the other, at any size and with a full plan.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, setStage, tablet } from '../support/browser.ts'
import { fullPlanText } from '../support/fullPlan.ts'
import { coveredIn, isInSight, overlapsIn } from '../support/sight.ts'
import { dial, openPart } from '../support/workshopPage.ts'

const stage = setStage()
const low: Look = { width: 1366, height: 640 }

async function goOn(lead: Page): Promise<void> {
  await lead.getByRole('button', { name: /^(Begin met|Volgende: )/ }).click()
}

const panel = (page: Page, task: string | RegExp = /^Taak: /) => page.getByRole('complementary', { name: task })

it('[W540] the lock of the first step takes no room from the task: its foot is in the window at 1366×640, and stays there when one scrolls', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', low)
  await dial(guest, 7).waitFor()
  await goOn(lead)
  // It goes by itself, after a while.
  await lead.getByText('Nu: Tafelcheck.').locator('..').getByRole('button', { name: 'Sluit' }).click()
  for (const page of [lead, guest]) {
    await panel(page).waitFor()
    await page.getByText(/^In deze stap praten we/).waitFor()
    await eventually(() => isInSight(panel(page))).toBe(true)
    expect(await coveredIn(page.locator('body'))).toEqual([])
  }
  const done = guest.getByRole('button', { name: 'Ik ben klaar' })
  expect(await isInSight(done)).toBe(true)
  await guest.mouse.move(300, 400)
  await guest.mouse.wheel(0, 400)
  await eventually(() => guest.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  expect(await isInSight(done)).toBe(true)
  expect(await isInSight(guest.getByRole('region', { name: 'Stap 1 van 8' }))).toBe(true)
})

/** Twelve parties with long names and twelve years. */
async function fullTable() {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  await openPart(lead, 'Plan inlezen')
  const buffer = Buffer.from(await fullPlanText(stage.url, workshop))
  await lead
    .getByLabel('Kies een JSON-bestand')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer })
  await lead.getByRole('button', { name: 'Vervang het plan' }).click()
  await lead.getByRole('dialog').waitFor({ state: 'detached' })
  return { workshop, lead }
}

it.each([
  ['by touch at 1180×820', tablet],
  ['by touch at 1024×768', { width: 1024, height: 768, phone: true }],
  ['at 1280×640', { width: 1280, height: 640 }],
  ['at 1366×620', { width: 1366, height: 620 }],
] as const)(
  '[W541] with a full plan no word and no button of board, bar or task lies under another %s',
  async (_, look) => {
    const { workshop, lead } = await fullTable()
    const { page } = await stage.facilitator(workshop, look)
    await dial(page, 7).waitFor()
    const found: string[] = []
    for (let stop = 0; stop < 6; stop++) {
      const before = (await panel(page).count()) > 0 ? await panel(page).getAttribute('aria-label') : ''
      await goOn(lead)
      await eventually(async () => (await panel(page).count()) > 0 && panel(page).getAttribute('aria-label')).not.toBe(
        before,
      )
      const said = await panel(page).getAttribute('aria-label')
      const parts = [page.locator('body'), page.getByRole('main'), panel(page)]
      const [body, main, task] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]]
      const over = [...(await coveredIn(body)), ...(await overlapsIn(main)), ...(await overlapsIn(task))]
      found.push(...over.map((one) => `${said}: ${one}`))
    }
    expect(found).toEqual([])
  },
)
