// A break in the script: on every screen it is between two steps, and nobody has anything to be done with.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Look, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { dial } from '../support/workshopPage.ts'

const stage = setStage()
const low: Look = { width: 1366, height: 640 }

const bar = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

it('[W550] a break of the script has no number in the bar, and nobody is asked whether they are done', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', low)
  const { page: mobile } = await stage.participant(workshop, 'Bewoners', phone)
  await dial(lead, 7).waitFor()
  await dial(guest, 7).waitFor()
  await lead.getByRole('button', { name: 'Draaiboek, 8 stappen' }).click()
  await lead.getByRole('button', { name: 'Draaiboek bewerken' }).click()
  await lead.getByRole('button', { name: 'Pauze erbij' }).click()
  await lead.getByText(', 8 stappen').waitFor()
  await lead.goBack()
  await lead.getByRole('button', { name: 'Draaiboek, 8 stappen' }).click()
  await lead.getByRole('button', { name: 'Ga hierheen: Routes bekijken' }).click()
  await lead.keyboard.press('Escape')
  for (const page of [lead, guest, mobile]) await bar(page, 'Stap 4 van 8').waitFor()
  await lead.getByRole('button', { name: 'Volgende: Pauze' }).click()
  for (const page of [lead, guest, mobile]) {
    const between = bar(page, 'Na stap 4 van 8')
    await between.getByText('Pauze.', { exact: true }).waitFor({ state: 'attached' })
    await between.getByRole('button', { name: 'Draaiboek, na stap 4 van 8' }).waitFor()
    expect(await page.getByText(/Ik ben klaar|van 2 klaar/).count()).toBe(0)
    expect(await violationsOn(page, 'a break of the script')).toEqual([])
  }
  await lead.getByRole('button', { name: 'Volgende: Investeringen' }).click()
  for (const page of [lead, guest, mobile]) await bar(page, 'Stap 5 van 8').waitFor()
  await guest.getByRole('button', { name: 'Ik ben klaar' }).waitFor()
})
