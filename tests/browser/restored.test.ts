// A backup is put back on the server while screens of before still have work of their own. They go on with the restored plan,
// and what they had is a moment, or a file.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf, settingOf } from '../support/browserServer.ts'
import { makeDataDir } from '../support/launchServer.ts'
import { operate } from '../support/operator.ts'
import { dial, saveStatus, standOf } from '../support/workshopPage.ts'

const stage = setStage({ ownServer: true })

it('[R640] open screens follow the restored plan; what they had, also unsent, is a moment and a file', async () => {
  const folder = makeDataDir()
  const file = join(folder.path, 'een.reservekopie')
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente')
  await dial(lead, 9).press('Home')
  for (const page of [lead, guest]) await saveStatus(page).filter({ hasText: 'Opgeslagen' }).waitFor()
  expect((await operate('backup', stage.server.dataDir, [file])).problem).toBe('')
  // After the backup, and saved.
  await dial(lead, 9).press('End')
  await eventually(() => standOf(guest, 9)).toBe('4')
  await stage.server.kill()
  await saveStatus(lead).filter({ hasText: 'Geen verbinding' }).waitFor()
  // Never sent.
  await dial(lead, 1).press('End')
  await dial(guest, 6).press('End')
  expect((await operate('restore', stage.server.dataDir, [file])).problem).toBe('')
  await stage.server.startAgain()

  await lead.getByRole('heading', { name: 'Er is een reservekopie teruggezet' }).waitFor()
  await lead.getByText('staat bij Momenten als ‘Van vóór het terugzetten’').waitFor()
  await guest.getByRole('heading', { name: 'Er is een reservekopie teruggezet' }).waitFor()
  const [download] = await Promise.all([
    guest.waitForEvent('download'),
    guest.getByRole('button', { name: 'Bewaar wat hier stond' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  for (const page of [lead, guest]) {
    await page.getByRole('button', { name: 'Ga verder met het teruggezette plan' }).click()
    await eventually(() => standOf(page, 9)).toBe('0')
    await saveStatus(page).filter({ hasText: 'Opgeslagen' }).waitFor()
  }
  expect(settingOf(await planOf(stage.url, workshop), 9)).toBe(0)
  expect(settingOf(await planOf(stage.url, workshop), 1)).toBe(2)

  // The moment has the work that was never sent.
  const headers = { cookie: workshop.cookie }
  const moments = (await (await fetch(`${stage.url}/api/workshops/${workshop.id}/moments`, { headers })).json()) as {
    id: string
    name: string
  }[]
  expect(moments.map(({ name }) => name)).toEqual(['Van vóór het terugzetten'])
  const kept = await fetch(`${stage.url}/api/workshops/${workshop.id}/moments/${moments[0]?.id}`, { headers })
  const plan = (await kept.json()) as Parameters<typeof settingOf>[0]
  expect([settingOf(plan, 9), settingOf(plan, 1)]).toEqual([4, 4])

  // People go on, and a lost connection brings them back into this life.
  await dial(guest, 6).press('End')
  await eventually(() => standOf(lead, 6)).toBe('4')
  await stage.server.kill()
  await dial(lead, 3).press('Home')
  await stage.server.startAgain()
  await eventually(() => standOf(guest, 3)).toBe('0')
  folder.remove()
})

it('[R643] a workshop that the backup does not know is not thrown away by the screen that has it', async () => {
  const folder = makeDataDir()
  const file = join(folder.path, 'een.reservekopie')
  expect((await operate('backup', stage.server.dataDir, [file])).problem).toBe('')
  const workshop = await stage.workshop()
  const { page, expectComplaint } = await stage.facilitator(workshop)
  expectComplaint(/404/)
  await saveStatus(page).filter({ hasText: 'Opgeslagen' }).waitFor()
  await stage.server.kill()
  expect((await operate('restore', stage.server.dataDir, [file])).problem).toBe('')
  rmSync(file)
  await stage.server.startAgain()
  await page.getByRole('heading', { name: 'Deze workshop is hier niet gevonden' }).waitFor()
  await page.getByRole('button', { name: 'Bewaar wat hier stond' }).waitFor()
  const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
  expect(kept.filter((name) => name.includes(workshop.id))).toHaveLength(1)
  folder.remove()
})
