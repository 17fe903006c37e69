// A party with money in the plan and nobody at the table: who leads is asked in one line, and decides with one press.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { goTo, taskTable } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'

const stage = setStage()

it('[W740] E-07: after people have come in the board notices for whom nobody speaks, and one press makes it an empty chair or takes that back', async () => {
  const { workshop, lead, noor, bram } = await taskTable(stage)
  const asks = (party: string) => lead.page.getByText(`Niemand spreekt voor ${party}. Is dat een lege stoel?`)
  const atTable = async (id: string) =>
    (await planOf(stage.url, workshop)).parties.find((party) => party.id === id)?.atTable
  const nobody = async () => await lead.page.getByText(/Niemand spreekt voor/).count()

  await goTo(lead.page, 'Tafelcheck')
  expect(await nobody()).toBe(0)
  await goTo(lead.page, 'Toekomstbeeld')
  await asks('Corporatie').waitFor()
  expect(await violationsOn(lead.page, 'is that an empty chair')).toEqual([])
  for (const { page } of [noor, bram]) expect(await page.getByText(/Niemand spreekt voor/).count()).toBe(0)

  await lead.page.getByRole('button', { name: 'Ja, een lege stoel' }).click()
  await eventually(() => atTable('corporatie')).toBe(false)
  await lead.page.getByRole('button', { name: 'Toch niet: Corporatie' }).click()
  await eventually(() => atTable('corporatie')).toBe(true)

  // The next one; and not the one that was answered.
  const bar = lead.page.getByRole('status').filter({ hasText: /Niemand spreekt voor/ })
  await eventually(() => bar.textContent()).not.toContain('Corporatie')
  while ((await nobody()) > 0) {
    const before = await bar.textContent()
    await bar.getByRole('button', { name: 'Sluiten' }).click()
    await eventually(async () => ((await bar.count()) > 0 ? bar.textContent() : '')).not.toBe(before)
  }
  await eventually(() => atTable('sociaal-werk')).toBe(true)

  // Someone comes in for a party that was missed so far.
  await stage.participant(workshop, 'Zorgkantoor', { width: 800, height: 900 }, 'Els')
  await lead.page.getByText('Er zit nu iemand voor Zorgkantoor. Is dat geen lege stoel meer?').waitFor()
  await lead.page.getByRole('button', { name: 'Klopt, aan tafel' }).click()
  await eventually(() => atTable('zorgkantoor')).toBe(true)
})
