// Parties, costs and investments prepared in a spreadsheet: downloaded, filled in, mended, looked at and brought in.

import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chip, chooseFromMenu, dial, lane, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

/** Where the sheets of the template stand in its file. */
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
  L3: 'toegezegd',
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
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
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
  await dialog.getByText('Dit komt erbij, voor iedereen.').waitFor()
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['1 partij', '1 kostenpost', '1 investering'])
  await dialog.getByText('6 partijen stonden al in het plan.').waitFor()
  await dialog.getByText('3 voorbeelden slaan we over.').waitFor()
  expect(await violationsOn(page, 'preview of a spreadsheet')).toEqual([])
  expect(await planOf(stage.url, workshop)).toEqual(before)

  await dialog.getByRole('button', { name: 'Voeg toe aan het plan' }).click()
  await lane(other, 'Fonds Zuid').waitFor()
  await chip(other, /^Bron III, Startgeld/).waitFor()
  await eventually(async () => (await planOf(stage.url, workshop)).needs.at(-1)?.label).toBe('Keuken')
  expect(await undoButton(page).getAttribute('aria-label')).toBe('Ongedaan maken: regels uit een bestand toevoegen')
  await undoButton(page).click()
  await lane(other, 'Fonds Zuid').waitFor({ state: 'detached' })
  await eventually(() => planOf(stage.url, workshop)).toEqual(before)
})

it('[W105] a CSV and an OpenDocument template come in as well; rubbish and a file with a password are refused whole', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  await dial(page, 7).waitFor()
  const dialog = await open(page)
  const alert = dialog.getByRole('alert')
  for (const [file, content, sentence] of [
    ['plan.xlsx', Buffer.from('geen spreadsheet'), /kunnen we niet lezen.*sjabloon/],
    ['plan.ods', Buffer.from(zipSync({ iets: strToU8('anders') })), /kunnen we niet lezen.*sjabloon/],
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
  await dialog.getByText('Dit komt erbij, voor iedereen.').waitFor()
  await dialog.getByRole('button', { name: 'Voeg toe aan het plan' }).click()
  await eventually(async () => (await planOf(stage.url, workshop)).needs.at(-1)?.amountCents).toBe(1_250_050)
})
