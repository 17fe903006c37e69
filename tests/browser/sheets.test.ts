// Parties, costs and investments prepared in a spreadsheet: downloaded, filled in, corrected, previewed and imported.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chip, chooseFromMenu, dial, lane, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

/** The path of each sheet in the template's file. */
const sheetFiles = { Partijen: 2, Kosten: 3, Investeringen: 4 } as const
type Typed = Partial<Record<keyof typeof sheetFiles, Readonly<Record<string, string | number>>>>

/** The template as it was downloaded, with something typed in empty cells. */
function filled(template: Uint8Array, typed: Typed): Buffer {
  const files = unzipSync(template)
  for (const [sheet, cells] of Object.entries(typed)) {
    const path = `xl/worksheets/sheet${sheetFiles[sheet as keyof typeof sheetFiles]}.xml`
    let xml = strFromU8(files[path] ?? new Uint8Array())
    for (const [place, value] of Object.entries(cells)) {
      const content = typeof value === 'number' ? `><v>${value}</v></c>` : ` t="inlineStr"><is><t>${value}</t></is></c>`
      const before = xml
      xml = xml.replace(new RegExp(`(<c r="${place}" s="\\d+")/>`), `$1${content}`)
      if (xml === before) throw new Error(`${sheet} ${place} is not empty`)
    }
    files[path] = strToU8(xml)
  }
  return Buffer.from(zipSync(files))
}

const party = { A9: 'Fonds Zuid', B9: 'Particulier fonds', C9: 'nee' }
const need = { A3: 'Keuken', B3: '2', C3: 12_500, D3: 'eenmalig', E3: 2026 }
const money = {
  A3: 'III',
  B3: 'fonds zuid',
  C3: 'Startgeld',
  E3: 'Keuken',
  F3: '€ 50.000',
  G3: 'per jaar',
  H3: 2026,
  K3: 'toegezegd',
}

async function open(page: Page): Promise<Locator> {
  await chooseFromMenu(page, 'Meer', 'Plan inlezen')
  return page.getByRole('dialog')
}

async function offer(dialog: Locator, name: string, buffer: Buffer): Promise<void> {
  await dialog
    .getByLabel('Kies een JSON-bestand of een ingevuld sjabloon')
    .setInputFiles({ name, mimeType: '', buffer })
}

async function downloaded(page: Page, dialog: Locator, format: string) {
  const button = dialog.getByRole('button', { name: `Download het sjabloon (${format})` })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await contentOf(download)) }
}

it('[W100] a template is downloaded, filled in with two errors that are both named with their place, mended, looked at and added; undo takes all of it back', async () => {
  const workshop = await stage.workshop()
  const [{ page }, { page: other }] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
  ])
  for (const one of [page, other]) await dial(one, 7).waitFor()
  const before = await planOf(stage.url, workshop)

  const dialog = await open(page)
  expect(await violationsOn(page, 'bringing in')).toEqual([])
  const { name, bytes } = await downloaded(page, dialog, 'Excel')
  expect(name).toBe('Sjabloon Draaitafel.xlsx')

  const wrong = { Partijen: party, Kosten: { ...need, C3: 'veel' }, Investeringen: { ...money, A3: 'XI' } }
  await offer(dialog, 'fout.xlsx', filled(bytes, wrong))
  await dialog.getByText('Er kloppen 2 dingen niet. Er is niets veranderd.').waitFor()
  expect(await dialog.getByRole('list', { name: 'Wat er niet klopt' }).getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Blad Kosten, rij 3, kolom Bedrag\s+We lezen geen bedrag in "veel"/),
    expect.stringMatching(/^Blad Investeringen, rij 3, kolom Bron\s+De bron "XI" kennen we niet/),
  ])
  expect(await dialog.getByRole('button', { name: 'Voeg toe aan het plan' }).isDisabled()).toBe(true)
  expect(await violationsOn(page, 'errors in a spreadsheet')).toEqual([])

  await offer(dialog, 'goed.xlsx', filled(bytes, { Partijen: party, Kosten: need, Investeringen: money }))
  await dialog.getByText('Dit komt erbij, voor iedereen:').waitFor()
  const lines = async (name: string) => {
    const found = await dialog.getByRole('list', { name }).getByRole('listitem').allInnerTexts()
    return found.map((text) => text.replace(/\s+/g, ' '))
  }
  expect(await lines('1 partij')).toEqual(['Fonds Zuid Particulier fonds'])
  expect(await lines('1 kostenpost')).toEqual(['Keuken 2. Inrichting en gebruik ruimte € 12.500 eenmalig in 2026'])
  expect(await lines('1 investering')).toEqual(['Startgeld Fonds Zuid, toegezegd € 50.000 per jaar, vanaf 2026'])
  expect(await lines('Let op')).toEqual(['3 rijen met een voorbeeld slaan we over.'])
  await dialog.getByText('6 regels staan al in het plan. Die slaan we over.').waitFor()
  expect(await violationsOn(page, 'preview of a spreadsheet')).toEqual([])
  expect(await planOf(stage.url, workshop)).toEqual(before)

  await dialog.getByRole('button', { name: 'Voeg toe aan het plan' }).click()
  await lane(other, 'Fonds Zuid').waitFor()
  await chip(other, /^Bron III, Startgeld/).waitFor()
  await eventually(async () => (await planOf(stage.url, workshop)).needs.at(-1)?.label).toBe('Keuken')
  expect(await undoButton(page).getAttribute('title')).toBe('Ongedaan maken: regels uit een bestand overnemen')
  await undoButton(page).click()
  await lane(other, 'Fonds Zuid').waitFor({ state: 'detached' })
  await eventually(() => planOf(stage.url, workshop)).toEqual(before)
})

it('[W105] a CSV and an OpenDocument template come in as well; garbage and a file with a password are refused whole', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  await dial(page, 7).waitFor()
  const dialog = await open(page)
  const alert = dialog.getByRole('alert')
  for (const [file, content, sentence] of [
    ['plan.xlsx', Buffer.from([0, 1, 2, 3]), /kunnen we niet lezen.*sjabloon/],
    ['plan.ods', Buffer.from(zipSync({ iets: strToU8('anders') })), /Pak hem eerst uit/],
    ['plan.xls', Buffer.from('<html><table></table></html>'), /webpagina.*bewaar het als .xlsx of .ods/],
    ['plan.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /wachtwoord/],
  ] as const) {
    await offer(dialog, file, content)
    await alert.filter({ hasText: sentence }).waitFor()
    expect(await alert.textContent()).toContain('Er is niets veranderd.')
  }
  const { name, bytes } = await downloaded(page, dialog, 'OpenDocument')
  expect(name).toBe('Sjabloon Draaitafel.ods')
  await offer(dialog, name, Buffer.from(bytes))
  await dialog.getByText('Er staat niets in dit bestand om toe te voegen.').waitFor()
  const csv = 'Omschrijving;Bedrag;Per jaar of eenmalig;Van\r\nKeuken;12.500,50;eenmalig;2026\r\n'
  await offer(dialog, 'kosten.csv', Buffer.from(csv))
  await dialog.getByText('Dit komt erbij, voor iedereen:').waitFor()
  await dialog.getByRole('button', { name: 'Voeg toe aan het plan' }).click()
  await eventually(async () => (await planOf(stage.url, workshop)).needs.at(-1)?.amountCents).toBe(1_250_050)
})

it('[W340] our own spreadsheet read back, with one amount changed, doubles nothing: what is other is shown, changed for everyone when ticked, and undo takes exactly that back', async () => {
  const workshop = await stage.workshop('casus-c')
  const [{ page }, { page: other }] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
  ])
  for (const one of [page, other]) await dial(one, 7).waitFor()
  const before = await planOf(stage.url, workshop)
  const [need] = before.needs
  if (!need) throw new Error('Case C has costs')
  const euros = need.amountCents / 100

  await chooseFromMenu(page, 'Exporteren', 'Meer keuze')
  const taking = page.getByRole('dialog')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    taking.getByRole('button', { name: 'Excel', exact: true }).click(),
  ])
  const files = unzipSync(new Uint8Array(await contentOf(download)))
  await page.keyboard.press('Escape')

  const dialog = await open(page)
  await offer(dialog, 'zelf.xlsx', Buffer.from(zipSync(files)))
  await dialog.getByText('Alles in dit bestand staat al in het plan.').waitFor()
  const add = dialog.getByRole('button', { name: /^(Voeg toe aan|Verander) het plan$/ })
  expect(await add.isDisabled()).toBe(true)

  const path = 'xl/worksheets/sheet3.xml'
  const xml = strFromU8(files[path] ?? new Uint8Array())
  files[path] = strToU8(xml.replace(`<v>${euros}</v>`, `<v>${euros + 1000}</v>`))
  await offer(dialog, 'zelf.xlsx', Buffer.from(zipSync(files)))
  const changed = dialog.getByRole('list', { name: '1 regel is anders dan in het plan' })
  expect((await changed.textContent())?.replace(/\s+/g, ' ')).toContain(need.label)
  expect(await add.isDisabled()).toBe(true)
  expect(await violationsOn(page, 'changed lines of a spreadsheet')).toEqual([])
  await dialog.getByRole('checkbox', { name: /Verander deze regel ook in het plan/ }).check()
  await add.click()

  const amountOf = async () => (await planOf(stage.url, workshop)).needs[0]?.amountCents
  await eventually(amountOf).toBe(need.amountCents + 100_000)
  expect((await planOf(stage.url, workshop)).needs).toHaveLength(before.needs.length)
  await undoButton(page).click()
  await eventually(() => planOf(stage.url, workshop)).toEqual(before)
})
