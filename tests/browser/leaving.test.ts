// The plan leaves the room, as a Word file for people and as JSON for machines, and a JSON plan comes back in.

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { chip, chooseFromMenu, dial, saveStatus, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

async function exported(page: Page, format: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), chooseFromMenu(page, 'Exporteren', format)])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

async function facilitatorAt(template?: string) {
  const workshop = await stage.workshop(template)
  const { page } = await stage.facilitator(workshop)
  await dial(page, 7).waitFor()
  return { workshop, page }
}

async function offer(page: Page, content: string): Promise<void> {
  await chooseFromMenu(page, 'Meer', 'Plan inlezen')
  await page
    .getByLabel('Kies een JSON-bestand')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) })
}

const takeIn = (page: Page) => page.getByRole('button', { name: 'Vervang het plan' })

it('[W16] the plan leaves as a Word file', async () => {
  const { page } = await facilitatorAt()
  const { name, content } = await exported(page, 'Word')
  expect(name).toBe('De Linde.docx')
  expect(content.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004', 'latin1'))
  expect(content.includes('word/document.xml')).toBe(true)
  await page.getByText('Het bestand staat bij je downloads.').waitFor()
})

it('[W16] a viewer and someone without a line can take the plan along too', async () => {
  const workshop = await stage.workshop()
  const { page, context } = await stage.person(workshop.links.viewer)
  await dial(page, 7).waitFor()
  await context.setOffline(true)
  await saveStatus(page).filter({ hasText: 'Geen verbinding' }).waitFor()
  const { content } = await exported(page, 'JSON')
  expect(JSON.parse(content.toString())).toEqual(await planOf(stage.url, workshop))
})

it('[W16] the Word file can be made without a line too, once the table has stood for a moment', async () => {
  const { page } = await facilitatorAt()
  // The board brings the Word writer in by itself; both of its files are there when they are in this list.
  await page.waitForFunction(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    return names.filter((name) => /\/assets\/(wordFile|dist)-/.test(name)).length >= 2
  })
  await page.context().setOffline(true)
  await saveStatus(page).filter({ hasText: 'Geen verbinding' }).waitFor()
  const { content } = await exported(page, 'Word')
  expect(content.includes('word/document.xml')).toBe(true)
})

it('[W17] the JSON file is the plan the server has, and comes into another workshop unchanged', async () => {
  const { workshop, page } = await facilitatorAt()
  await dial(page, 9).press('End')
  await saveStatus(page).filter({ hasText: 'Opgeslagen' }).waitFor()
  await eventually(async () => (await planOf(stage.url, workshop)).knobs[8]?.setting).toBe(4)
  const { name, content } = await exported(page, 'JSON')
  const sent = JSON.parse(content.toString())
  expect(name).toBe('De Linde.json')
  expect(sent.format).toBe('draaitafel.plan')
  expect(sent).toEqual(await planOf(stage.url, workshop))

  const { workshop: empty, page: other } = await facilitatorAt('leeg')
  const { page: guest } = await stage.participant(empty, 'Gemeente')
  await dial(guest, 7).waitFor()
  await offer(other, content.toString())
  await other.getByText(/^Gevonden: De Linde, met 6 partijen, 7 kosten en 8 investeringen\.$/).waitFor()
  await takeIn(other).click()
  await chip(guest, /^Bron I, Activiteiten/).waitFor()
  await eventually(() => standOf(guest, 9)).toBe('4')
  await eventually(() => planOf(stage.url, empty)).toEqual(sent)
})

it('[W17] undo brings back the plan that was there before', async () => {
  const { workshop, page } = await facilitatorAt()
  const before = await planOf(stage.url, workshop)
  const { workshop: empty } = await facilitatorAt('leeg')
  await offer(page, JSON.stringify(await planOf(stage.url, empty)))
  await takeIn(page).click()
  await chip(page, /^Bron I, Activiteiten/).waitFor({ state: 'detached' })
  expect(await undoButton(page).getAttribute('aria-label')).toBe('Ongedaan maken: plan inlezen')
  await undoButton(page).click()
  await chip(page, /^Bron I, Activiteiten/).waitFor()
  await eventually(() => planOf(stage.url, workshop)).toEqual(before)
})

const badFiles: readonly (readonly [string, (good: string) => string, RegExp])[] = [
  ['a broken file', (good) => good.replace('"setting": 2,', '"setting": ,'), /Op regel \d+ staat een teken/],
  ['a half file', (good) => good.slice(0, good.length / 2), /Op regel \d+ stopt de tekst te vroeg/],
  [
    'a setting that does not exist',
    (good) => good.replace('"setting": 2,', '"setting": 9,'),
    /Op regel \d+ klopt iets niet/,
  ],
  ['another kind of file', () => '{ "naam": "iets anders" }', /geen plan van Draaitafel/],
  ['a newer version', (good) => good.replace('"version": 1,', '"version": 2,'), /nieuwere versie/],
]

it.each(badFiles)(
  '[W18] %s is refused with a sentence that says why, and changes nothing',
  async (_what, breakIt, sentence) => {
    const { workshop, page } = await facilitatorAt()
    const before = await planOf(stage.url, workshop)
    const good = JSON.stringify(before, null, 2)
    expect(breakIt(good)).not.toBe(good)
    await offer(page, breakIt(good))
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(sentence)
    expect(await alert.textContent()).toContain('Er is niets veranderd.')
    expect(await takeIn(page).isDisabled()).toBe(true)
    expect(await planOf(stage.url, workshop)).toEqual(before)
  },
)
