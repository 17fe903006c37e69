// How screens follow the table: welcomed before the first step, straight into what is going on, and never from under a hand.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Look, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { card, dial, focused } from '../support/workshopPage.ts'

const stage = setStage()
const low: Look = { width: 1366, height: 640 }

const panel = (page: Page, task: string) => page.getByRole('complementary', { name: `Taak: ${task}` })
const goOn = (lead: Page, to: string) => lead.getByRole('button', { name: to }).click()

it('[W553] before the first step a laptop welcomes who takes part; once people have begun that is folded, and a step unfolds it', async () => {
  const workshop = await stage.workshop('leeg')
  const { page: lead } = await stage.facilitator(workshop, low)
  await dial(lead, 7).waitFor()
  await lead.getByRole('button', { name: 'Begin met stap 1' }).waitFor()
  expect(await lead.getByRole('complementary').count()).toBe(0)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', low)
  await panel(guest, 'Welkom').getByRole('heading', { name: 'Welkom' }).waitFor()
  expect(await violationsOn(guest, 'welcomed on a laptop')).toEqual([])
  expect(await panel(guest, 'Welkom').getByRole('button', { name: 'Ik ben klaar' }).count()).toBe(0)

  const begun = await stage.workshop()
  const { page: leads } = await stage.facilitator(begun, low)
  const { page: sits } = await stage.participant(begun, 'Gemeente', low)
  await sits.getByRole('button', { name: 'Taak uitklappen: Welkom' }).waitFor()
  await goOn(leads, 'Begin met stap 1: Welkom en tafelcheck')
  await panel(sits, 'Tafelcheck').getByRole('button', { name: 'Ik ben klaar' }).waitFor()
})

it('[W554] who comes in later is in the running task at once and reads that it runs already; others do not', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', low)
  await dial(guest, 7).waitFor()
  await goOn(lead, 'Begin met stap 1: Welkom en tafelcheck')
  await goOn(lead, 'Volgende: Belang en invloed')
  const { page: late } = await stage.participant(workshop, 'Zorgorganisatie', low)
  const { page: mobile } = await stage.participant(workshop, 'Bewoners', phone)
  await panel(late, 'Belang en invloed')
    .getByText(/^Stap 1 loopt al\./)
    .waitFor()
  await mobile
    .getByRole('main')
    .getByText(/^Stap 1 loopt al\./)
    .waitFor()
  await mobile.getByRole('heading', { name: 'Belang en invloed' }).waitFor()
  expect(await guest.getByText(/loopt al/).count()).toBe(0)
  for (const page of [late, mobile]) expect(await violationsOn(page, 'came in later')).toEqual([])
  await late.reload()
  await panel(late, 'Belang en invloed').waitFor()
  expect(await late.getByText(/loopt al/).count()).toBe(0)
  await goOn(lead, 'Volgende: Toekomstbeeld en waarden')
  await mobile.getByRole('heading', { name: 'Toekomstbeeld' }).waitFor()
  expect(await mobile.getByText(/loopt al/).count()).toBe(0)
})

it('[W555] a new task takes no focus, unless what had it went with the old one: then it is on the new title', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', low)
  const { page: other } = await stage.participant(workshop, 'Bewoners', low)
  await dial(lead, 7).waitFor()
  await goOn(lead, 'Begin met stap 1: Welkom en tafelcheck')
  await panel(guest, 'Tafelcheck').getByRole('button', { name: 'Ik ben klaar' }).focus()
  await panel(other, 'Tafelcheck').waitFor()
  await dial(other, 3).focus()
  await goOn(lead, 'Volgende: Belang en invloed')
  for (const page of [guest, other]) await panel(page, 'Belang en invloed').waitFor()
  expect(await focused(guest)).toMatch(/^heading "Belang en invloed"/)
  expect(await focused(other)).toMatch(/^slider "Knop 3, /)
  await other
    .getByRole('status')
    .filter({ hasText: 'Stap 1 van 8, Belang en invloed. Hoeveel belang en invloed heeft elke partij?' })
    .waitFor({ state: 'attached' })
})

it('[W556] with a card in hand the board stays as it is, and the folded task says that there is a new one', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', low)
  await dial(lead, 7).waitFor()
  await goOn(lead, 'Begin met stap 1: Welkom en tafelcheck')
  await goOn(lead, 'Volgende: Belang en invloed')
  await goOn(lead, 'Volgende: Toekomstbeeld en waarden')
  await panel(guest, 'Toekomstbeeld').getByRole('button', { name: 'Taak inklappen' }).click()
  const dock = guest.getByRole('button', { name: 'Investeringen', exact: true, expanded: false })
  await dock.click()
  await card(guest, 'II').click()
  await guest.getByRole('button', { name: 'Leg terug' }).waitFor()
  await goOn(lead, 'Volgende: Waarden')
  const tab = guest.getByRole('button', { name: 'Taak uitklappen, nieuw: Waarden' })
  await tab.waitFor()
  await card(guest, 'II').waitFor()
  await tab.click()
  await panel(guest, 'Waarden').getByRole('heading', { name: 'Waarden' }).waitFor()
})

it('[W558] who looks on has the picture of the large screen beside the board, and nothing to be done with', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: viewer } = await stage.person(workshop.links.viewer, low)
  await dial(viewer, 7).waitFor()
  expect(await viewer.getByRole('complementary').count()).toBe(0)
  await goOn(lead, 'Begin met stap 1: Welkom en tafelcheck')
  await goOn(lead, 'Volgende: Belang en invloed')
  const beside = panel(viewer, 'Belang en invloed')
  const picture = beside.getByRole('figure')
  await picture.getByText('Hoeveel belang en invloed heeft elke partij?').waitFor()
  await picture.getByText('Zo staat het op het grote scherm.').waitFor()
  expect(await beside.getByRole('button', { name: /klaar|Laat/ }).count()).toBe(0)
  const frame = await picture.locator('> div').boundingBox()
  const drawn = await picture.locator('> div > div').boundingBox()
  expect(Math.abs((frame?.width ?? 0) - (drawn?.width ?? 9))).toBeLessThan(4)
  expect(await violationsOn(viewer, 'looks on beside the board')).toEqual([])
})

it('[W559] from anywhere on a phone one press leads back to the task; being done without a line says that it is sent later', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: mobile, context } = await stage.participant(workshop, 'Bewoners', phone)
  await goOn(lead, 'Begin met stap 1: Welkom en tafelcheck')
  await mobile.getByRole('heading', { name: 'Tafelcheck' }).waitFor()
  expect(await mobile.getByRole('button', { name: /^Terug naar de taak/ }).count()).toBe(0)
  for (const tab of ['Knoppen', 'Inbrengen', 'Plan']) {
    await mobile.getByRole('navigation').getByRole('button', { name: tab }).tap()
    await mobile.getByRole('button', { name: 'Terug naar de taak: Tafelcheck' }).waitFor()
    expect(await violationsOn(mobile, `${tab}, away from the task`)).toEqual([])
  }
  await mobile.getByRole('button', { name: 'Terug naar de taak: Tafelcheck' }).tap()
  await mobile.getByRole('heading', { name: 'Tafelcheck' }).waitFor()

  await context.setOffline(true)
  await mobile
    .getByText(/^Geen verbinding/)
    .first()
    .waitFor({ state: 'attached' })
  await mobile.getByRole('button', { name: 'Ik ben klaar' }).tap()
  await mobile.getByRole('button', { name: 'Klaar, wordt nog verstuurd', pressed: true }).waitFor()
  await context.setOffline(false)
  await lead.getByRole('button', { name: '1 van 1 klaar, bekijk wie' }).waitFor()
  await mobile.getByRole('button', { name: 'Ik ben klaar', pressed: true }).waitFor()
})
