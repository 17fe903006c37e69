// A browser writes to its console whatever it could not do properly: nothing like that comes from the product.

import { expect, it } from 'vitest'
import { eventually, laptop, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { chooseFromMenu, dial } from '../support/workshopPage.ts'

const stage = setStage()

it.each([
  ['laptop', laptop],
  ['phone', phone],
] as const)('[W402] on a %s a menu has its width at once, and no measuring goes round in circles', async (_, look) => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, look)
  await page.evaluate(() => {
    const seen = { complaints: [] as string[], widths: [] as number[] }
    Object.assign(window, { seen })
    window.addEventListener('error', ({ message }) => seen.complaints.push(message))
    const measure = () => {
      const menu = document.querySelector('[role=menu]')
      if (menu) seen.widths.push(Math.round(menu.getBoundingClientRect().width))
      requestAnimationFrame(measure)
    }
    measure()
  })
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.locator('[role=menu]:focus-within').waitFor()
  const seen = () =>
    page.evaluate(() => (window as unknown as { seen: { complaints: string[]; widths: number[] } }).seen)
  // Long enough to have been measured several times.
  await eventually(async () => (await seen()).widths.length).toBeGreaterThan(10)
  const { complaints, widths } = await seen()
  expect(complaints).toEqual([])
  expect([...new Set(widths)]).toHaveLength(1)
})

it('[W405] a plan from a file with rounds that were shown at another table asks for nothing that is not there', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  await dial(page, 7).waitFor()
  const plan = await planOf(stage.url, workshop)
  const round = { id: 'elders', knob: 5, kind: 'stand', voters: 'persoon', state: 'getoond' }
  const vote = { id: 'elders-0', round: 'elders', party: 'gemeente', name: '', value: 4 }
  const text = JSON.stringify({ ...plan, rounds: [round], votes: [vote] })
  await chooseFromMenu(page, 'Meer', 'Plan inlezen')
  const answered = page.waitForResponse((response) => response.url().includes('/rounds/elders/votes'))
  await page
    .getByLabel('Kies een JSON-bestand of een ingevuld sjabloon')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Vervang het plan' }).click()
  expect((await answered).status()).toBe(200)
  // The stage fails the test at the end for anything the console said.
  await page.getByText('Het plan is ingelezen.').waitFor()
})
