// The plan is exported, as a Word file for people and as JSON for machines, and a JSON plan is imported.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, eventually, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chip, chooseFromMenu, decideOnPlan, dial, saveStatus, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

async function exported(page: Page, format: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), chooseFromMenu(page, 'Exporteren', format)])
  return { name: download.suggestedFilename(), content: await contentOf(download) }
}

/** From the dialog. */
async function taken(page: Page, button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const press = page.getByRole('dialog').getByRole('button', { name: button, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()])
  return { name: download.suggestedFilename(), content: await contentOf(download) }
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

/** The board loads the writers once people are settled. */
const SETTLED = { timeout: 60_000 }
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const files: readonly (readonly [format: string, extension: string, begin: Buffer, holds: string])[] = [
  ['Word', 'docx', ZIP, 'word/document.xml'],
  ['OpenDocument', 'odt', ZIP, 'application/vnd.oasis.opendocument.text'],
  ['PDF', 'pdf', Buffer.from('%PDF-1.7'), 'pdfuaid'],
  ['Excel', 'xlsx', ZIP, 'xl/workbook.xml'],
]

it('[W16] the plan is exported as a Word file, an OpenDocument text, a PDF and a spreadsheet, also offline once the table has been open for a while', async () => {
  const { page } = await facilitatorAt()
  for (const [format, extension, begin, holds] of files) {
    const { name, content } = await exported(page, format)
    expect(name).toBe(`De Linde.${extension}`)
    expect(content.subarray(0, begin.length)).toEqual(begin)
    expect(content.includes(holds), format).toBe(true)
    await page.getByText('Het bestand staat bij je downloads.').waitFor()
  }
  await page.reload()
  await dial(page, 7).waitFor()
  // The board prefetches the writers once people are settled; the last of them arrives with the fonts of the PDF.
  await page.waitForFunction(
    () => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name)
      const isThere = (part: RegExp) => names.some((name) => part.test(name))
      const reports = [/reportFile-/, /docxFile-/, /odtFile-/, /pdfFile-/].every(isThere)
      const others = [/paperFile-/, /spreadsheetFile-/].every(isThere)
      return reports && others && names.filter((name) => name.endsWith('.woff')).length >= 4
    },
    undefined,
    SETTLED,
  )
  await page.context().setOffline(true)
  await saveStatus(page).filter({ hasText: 'Geen verbinding' }).waitFor()
  for (const [format, , begin] of files) {
    expect((await exported(page, format)).content.subarray(0, begin.length), format).toEqual(begin)
  }
})

it('[W104] a dialog gives a report for the board or one party, paper and the plan itself; the facilitator says that it is decided', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', phone)
  await chooseFromMenu(leader, 'Exporteren', 'Meer keuze')
  await leader.getByText('Het plan is een concept.').waitFor()
  await leader.getByRole('button', { name: 'Stel het plan vast…' }).click()
  await decideOnPlan(leader)
  await leader.getByRole('dialog').waitFor({ state: 'detached' })
  await chooseFromMenu(leader, 'Exporteren', 'Meer keuze')
  await leader.getByText(/^Het plan is vastgesteld op /).waitFor()
  expect(await violationsOn(leader, 'taking along')).toEqual([])
  await leader.getByRole('combobox', { name: 'Welk verslag?' }).selectOption('Eén pagina voor het bestuur')
  const board = await taken(leader, 'Markdown')
  expect(board.name).toBe('De Linde bestuur.md')
  expect(board.content.toString()).toMatch(/^# De Linde\n\nRotterdam\. Vastgesteld op /)
  await leader.getByRole('combobox', { name: 'Welk verslag?' }).selectOption('Verslag voor één partij')
  await leader.getByRole('combobox', { name: 'Voor welke partij?' }).selectOption('Gemeente')
  expect((await taken(leader, 'Webpagina')).content.toString()).toContain('<h1>De Linde: verslag voor Gemeente</h1>')
  expect((await taken(leader, 'OpenDocument-rekenblad')).name).toBe('De Linde.ods')
  expect((await taken(leader, 'CSV')).content.toString()).toContain(';Gemeente;')
  for (const paper of ['Werkbladen op A3', 'Kaarten', 'Naamkaartjes', 'Poster met QR']) {
    const { name, content } = await taken(leader, paper)
    expect(name).toBe(`De Linde ${paper.toLowerCase()}.pdf`)
    expect(content.subarray(0, 5).toString()).toBe('%PDF-')
  }

  await chooseFromMenu(guest, 'Exporteren', 'Meer keuze')
  await guest.getByText(/^Het plan is vastgesteld op /).waitFor()
  expect(await guest.getByRole('button', { name: 'Maak er weer een concept van' }).count()).toBe(0)
  expect(await violationsOn(guest, 'taking along on a phone')).toEqual([])
  expect((await taken(guest, 'JSON')).name).toBe('De Linde.json')
  // What was decided on is no longer what is there now.
  await leader.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  await dial(leader, 7).press('Home')
  await guest.getByText(/Daarna is het gewijzigd\.$/).waitFor()
})

it('[W16] a viewer and someone offline can take the plan along too', async () => {
  const workshop = await stage.workshop()
  const { page, context } = await stage.person(workshop.links.viewer)
  await dial(page, 7).waitFor()
  await context.setOffline(true)
  await saveStatus(page).filter({ hasText: 'Geen verbinding' }).waitFor()
  const { content } = await exported(page, 'JSON')
  expect(JSON.parse(content.toString())).toEqual(await planOf(stage.url, workshop))
})

it('[W17] the JSON file with names is the plan the server has, and comes into another workshop unchanged', async () => {
  const { workshop, page } = await facilitatorAt()
  await dial(page, 9).press('End')
  await saveStatus(page).filter({ hasText: 'Opgeslagen' }).waitFor()
  await eventually(async () => (await planOf(stage.url, workshop)).knobs[8]?.setting).toBe(4)
  await chooseFromMenu(page, 'Exporteren', 'Meer keuze')
  await page.getByLabel('Met voornamen').check()
  const { name, content } = await taken(page, 'JSON')
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  const sent = JSON.parse(content.toString())
  expect(name).toBe('De Linde met voornamen.json')
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

it('[W320] files name nobody unless the facilitator ticks it, whatever the form; others are not asked', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', undefined, 'Wilhelmina')
  await dial(guest, 7).press('Home')
  await eventually(async () => (await planOf(stage.url, workshop)).knobs[6]?.setting).toBe(0)
  const inMenu = await exported(leader, 'JSON')
  expect(inMenu.name).toBe('De Linde.json')
  expect(inMenu.content.toString()).not.toContain('Wilhelmina')
  for (const page of [leader, guest]) await chooseFromMenu(page, 'Exporteren', 'Meer keuze')
  for (const format of ['JSON', 'Markdown', 'Webpagina', 'CSV']) {
    expect((await taken(guest, format)).content.toString(), format).not.toContain('Wilhelmina')
    expect((await taken(leader, format)).content.toString(), format).not.toContain('Wilhelmina')
  }
  await guest.getByText(/^Er staan geen voornamen in\./).waitFor()
  expect(await guest.getByLabel('Met voornamen').count()).toBe(0)
  await leader.getByLabel('Met voornamen').check()
  for (const format of ['JSON', 'Markdown']) {
    const { name, content } = await taken(leader, format)
    expect(name).toMatch(/^De Linde met voornamen\./)
    expect(content.toString(), format).toContain('Wilhelmina')
  }
})

it('[W17] undo brings back the plan that was there before', async () => {
  const { workshop, page } = await facilitatorAt()
  const before = await planOf(stage.url, workshop)
  const { workshop: empty } = await facilitatorAt('leeg')
  await offer(page, JSON.stringify(await planOf(stage.url, empty)))
  await takeIn(page).click()
  await chip(page, /^Bron I, Activiteiten/).waitFor({ state: 'detached' })
  expect(await undoButton(page).getAttribute('title')).toBe('Ongedaan maken: plan inlezen')
  await undoButton(page).click()
  await chip(page, /^Bron I, Activiteiten/).waitFor()
  await eventually(() => planOf(stage.url, workshop)).toEqual(before)
})

const badFiles: readonly (readonly [string, (good: string) => string, RegExp])[] = [
  ['a broken file', (good) => good.replace('"setting": 2,', '"setting": ,'), /Op regel \d+ staat een teken/],
  ['a half file', (good) => good.slice(0, good.indexOf('"investments"')), /Op regel \d+ stopt de tekst te vroeg/],
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
