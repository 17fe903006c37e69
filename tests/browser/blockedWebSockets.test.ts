// A network that allows pages but no WebSockets, as in town halls and hospitals: the screens say so, nothing is lost,
// and on another network everything continues.

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, laptop, phone, setStage } from '../support/browser.ts'
import { type CompanyProxy, startCompanyProxy } from '../support/companyProxy.ts'
import { dial, saveStatus, standOf } from '../support/workshopPage.ts'

const stage = setStage()
const what = 'Dit netwerk laat de live-verbinding niet door.'
const help = 'Probeer een ander netwerk (4G), of vraag je beheerder om wss toe te staan.'

let proxy: CompanyProxy
beforeAll(async () => {
  proxy = await startCompanyProxy()
})
afterAll(() => proxy.close())

/** As in a browser when a phone switches to another network. */
async function changeNetwork(context: BrowserContext): Promise<void> {
  await context.setOffline(true)
  await context.setOffline(false)
}

function says(page: Page, words: string): Promise<void> {
  return saveStatus(page).filter({ hasText: words }).waitFor()
}

it('[V280] people who join where WebSockets are blocked read that, and what helps, before there is a board', async () => {
  const workshop = await stage.workshop()
  proxy.blockTunnels()
  const { page, context } = await stage.participant(workshop, 'Gemeente', { ...phone, proxy: proxy.url })
  await page.getByText(`${what} ${help}`).waitFor()
  proxy.allowTunnels()
  await changeNetwork(context)
  await says(page, 'Opgeslagen')
  expect(await page.getByText(help).count()).toBe(0)
})

it('[V280] on the board it is said too, work goes on, and comes along on another network', async () => {
  const workshop = await stage.workshop()
  proxy.allowTunnels()
  const { page: other } = await stage.facilitator(workshop)
  const { page, context } = await stage.participant(workshop, 'Gemeente', { ...laptop, proxy: proxy.url })
  await says(page, 'Opgeslagen')
  proxy.blockTunnels()
  await says(page, 'Geen live-verbinding. Je werk staat op dit apparaat.')
  await page.getByText(`${what} ${help}`).waitFor()
  await dial(page, 9).press('End')
  proxy.allowTunnels()
  await changeNetwork(context)
  await says(page, 'Opgeslagen')
  await eventually(() => standOf(other, 9)).toBe('4')
  expect(await page.getByText(help).count()).toBe(0)
})

it('[V280] a socket that opens and closes before any message counts as blocked', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(stage.url)
  await page.routeWebSocket(/\/sync\//, (line) => line.close())
  await page.goto(workshop.links.viewer)
  await page.getByText(`${what} ${help}`).waitFor()
})

it('[V281] without any network it is the network that is missing, not its leave', async () => {
  const workshop = await stage.workshop()
  proxy.allowTunnels()
  const { page, context } = await stage.participant(workshop, 'Gemeente', { ...laptop, proxy: proxy.url })
  await says(page, 'Opgeslagen')
  proxy.blockTunnels()
  await says(page, 'Geen live-verbinding.')
  await context.setOffline(true)
  await says(page, 'Geen verbinding. Je werk staat op dit apparaat.')
  expect(await page.getByText(help).count()).toBe(0)
})
