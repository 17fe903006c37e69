// A group of twelve that splits into three tables, each with its own variant; one of them works without a line for a while;
// back together the variants lie side by side, and one plan is made of them. Two people per page of a browser would be too many
// for one machine: one at each of two tables and the facilitator have a browser, the other nine are on the wire.

import type { SessionAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { cookieOf, postJson } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { dial, saveStatus, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const says = (page: Page, words: string) => saveStatus(page).filter({ hasText: words }).waitFor()

/** Someone on the wire, who comes in by the participant's link and goes to a table. */
async function someoneAt(workshop: { id: string; links: { participant: string } }, letter: string): Promise<RawClient> {
  const key = new URL(workshop.links.participant).hash.slice(1)
  const cookie = cookieOf(await postJson(stage.url, '/api/sessions', { workshop: workshop.id, key }))
  const joined = await postJson(stage.url, `/api/workshops/${workshop.id}/tables/${letter}/sessions`, {}, { cookie })
  const answer = (await joined.clone().json()) as SessionAnswer
  return RawClient.join({ url: stage.url, workshop: answer.workshop, cookie: cookieOf(joined), query: 'ext=1' })
}

it('[W800] twelve people split into three tables and come back: nothing is lost, and one plan is made of what each made', async () => {
  const workshop = await stage.workshop()
  const [lead, raam, midden] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente', undefined, 'Noor'),
    stage.participant(workshop, 'Corporatie', phone, 'Bo'),
  ])
  const [board, one, two] = [lead.page, raam.page, midden.page]
  await dial(board, 1).waitFor()
  const key = new URL(workshop.links.facilitator).hash.slice(1)
  const cookie = cookieOf(await postJson(stage.url, '/api/sessions', { workshop: workshop.id, key }))
  const script = await RawClient.join({ url: stage.url, workshop: workshop.id, cookie, query: 'ext=1' })
  script.write((doc) =>
    doc.getMap('session').set('now', { step: '', endsAt: null, leftSeconds: 0, aside: 'compare', stepSeconds: 0 }),
  )

  await button(board, 'Splits de tafel').click()
  await button(one, 'Naar tafel Raam').click()
  await button(two, 'Naar tafel Midden').click()
  for (const [page, label] of [
    [one, 'Raam'],
    [two, 'Midden'],
  ] as const)
    await page.getByText(`Tafel ${label}`, { exact: true }).waitFor()
  expect(await violationsOn(one, 'at a table')).toEqual([])
  const others = await Promise.all(['A', 'A', 'A', 'B', 'B', 'B', 'C', 'C', 'C'].map((at) => someoneAt(workshop, at)))

  // Raam loses its line, and works on; the others do their part.
  await says(one, 'Opgeslagen')
  const began = await standOf(one, 1)
  await raam.context.setOffline(true)
  await says(one, 'Geen verbinding. Je werk staat op dit apparaat.')
  await dial(one, 1).press('End')
  await dial(one, 9).press('End')
  const deur = others[8] as RawClient
  deur.write((doc) => doc.getMap('settings').set('1', { setting: 0, name: '', party: null, at: '' }))
  await until(() => deur.saved > 0)
  await button(board, 'Terug naar één tafel').click()
  await board.getByText('Wat de tafels maakten ligt naast elkaar.').waitFor()
  await button(two, 'Alles naast elkaar').waitFor()
  expect(await standOf(board, 1)).toBe(began)

  // Its work lands at its table, it is led home, and the facilitator fetches it.
  await raam.context.setOffline(false)
  await button(one, 'Alles naast elkaar').waitFor()
  await button(board, 'Haal opnieuw op').click()
  await button(board, 'Alles naast elkaar').click()
  const dialog = board.getByRole('dialog')
  const cell = (name: string) => dialog.getByRole('radio', { name })
  await cell('Verbinding met buurt: tafel Raam, helemaal open').waitFor()
  expect(await violationsOn(board, 'variants side by side')).toEqual([])

  // Choosing is live, waits for the last knob, and is one step.
  const make = dialog.getByRole('button', { name: 'Maak één plan' })
  await cell('Ondersteunend gebouw: tafel Deur, dicht').check({ force: true })
  await dialog.getByText('nog 1 knop').waitFor()
  expect(await make.getAttribute('aria-disabled')).toBe('true')
  await eventually(() => one.getByRole('radio', { name: 'Ondersteunend gebouw: tafel Deur, dicht' }).isChecked()).toBe(
    true,
  )
  await one.getByRole('radio', { name: 'Verbinding met buurt: tafel Raam, helemaal open' }).check({ force: true })
  await eventually(() => make.getAttribute('aria-disabled')).toBe(null)
  await make.click()
  await dialog.getByRole('button', { name: 'Sluiten' }).click()
  await eventually(async () => [await standOf(board, 1), await standOf(board, 9)]).toEqual(['0', '4'])
  await undoButton(board).click()
  await eventually(() => standOf(board, 1)).toBe(began)
  for (const client of [...others, script]) client.close()
})
