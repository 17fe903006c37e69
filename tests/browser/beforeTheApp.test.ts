// The app cannot start: an old browser, no JavaScript, or the app itself fails to load. A message says so.

import { oldestBrowsers } from '@draaitafel/client/src/oldestBrowsers.ts'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { dial } from '../support/workshopPage.ts'

const stage = setStage()

it.each([
  ['toSorted', 'delete Array.prototype.toSorted'],
  ['findLast', 'delete Array.prototype.findLast'],
  [':has and color-mix', 'CSS.supports = () => false'],
])('[W270] a browser without %s is told from which versions on it works', async (_, content) => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(stage.url)
  await page.addInitScript({ content })
  for (const address of [stage.url, workshop.links.participant, `${stage.url}/nieuw`]) {
    await page.goto('about:blank')
    await page.goto(address)
    const said = (await page.getByText('Deze browser is te oud').textContent()) ?? ''
    for (const version of Object.values(oldestBrowsers)) expect(said).toContain(version)
    expect(await page.getByRole('button').count()).toBe(0)
  }
})

it('[W271] without JavaScript a sentence says so', async () => {
  const { context } = await stage.person(stage.url)
  const plain = await context.browser()?.newContext({ javaScriptEnabled: false })
  const page = await plain?.newPage()
  await page?.goto(stage.url)
  expect(await page?.locator('noscript p').isVisible()).toBe(true)
  await plain?.close()
})

it.each(['index-*', 'rolldown-runtime-*'])(
  '[W271] when the app itself does not come (%s) a sentence says so, and it can be asked for again',
  async (files) => {
    const workshop = await stage.workshop()
    const { page, expectComplaint } = await stage.facilitator(workshop)
    await dial(page, 7).waitFor()
    expectComplaint(/Failed to load resource/)
    await page.route(`**/assets/${files}.js`, (route) => route.abort())
    await page.reload()
    await page.getByText('Draaitafel kon niet helemaal worden opgehaald.').waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await dial(page, 7).waitFor()
  },
)

it('[R410] a table comes in few files, however many screens share what they are made of', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person('about:blank')
  const files = new Set<string>()
  page.on('request', (request) => request.url().endsWith('.js') && files.add(request.url()))
  await page.goto(workshop.links.facilitator)
  await dial(page, 7).waitFor()
  // Each is asked for apart, and on a slow line each waits its turn: it was a hundred once.
  await eventually(() => [...files].some((name) => name.includes('LaterDialogs-'))).toBe(true)
  expect(files.size).toBeLessThan(28)
})
