// Files as people send them (tests/cases): the result of each, read as the dialog reads it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileProblemSentence } from '@draaitafel/shared/copy/nl/importProblems.ts'
import { sheetProblemPlace, sheetProblemSentence } from '@draaitafel/shared/copy/nl/sheetProblems.ts'
import { type LinesRead, stateOf } from '@draaitafel/shared/exchange/linesRead.ts'
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readPlanFile } from './readPlanFile.ts'

const cases = join(import.meta.dirname, '../../../tests/cases')
const empty = planFromTemplate('leeg', 'Leeg')
const ANEW = 'Open het in Excel of LibreOffice en bewaar het als .xlsx of .ods. Er is niets veranderd.'
const CHOOSE = 'Kies het JSON-bestand van een plan, of een ingevuld sjabloon. Er is niets veranderd.'

describe('files with lines that come in', () => {
  const keuken = ['Keuken', 5_000_000, 'year', 2026, null] as const
  test.each([
    ['textbox-in-cell.ods', [keuken], []],
    ['textbox-in-empty-cell.ods', [keuken], []],
    ['own-sheet-blad1.xlsx', [keuken], [{ kind: 'passedOver', sheet: 'Blad1' }]],
    ['hidden-sheet-unknown.xlsx', [keuken], []],
    ['hidden-sheet-own.xlsx', [keuken], [{ kind: 'hiddenSheet', sheet: 'Partijen' }]],
    [
      'hidden-row.xlsx',
      [keuken, ['Oude raming vorig jaar', 9_999_900, 'year', 2026, null]],
      [{ kind: 'hiddenRows', count: 1 }],
    ],
    ['title-row.xlsx', [keuken], []],
    ['total-row.xlsx', [keuken], [{ kind: 'totals', names: ['Totaal'] }]],
    ['head-with-euro.xlsx', [keuken], []],
    [
      'structureel.xlsx',
      [
        ['Keuken', 5_000_000, 'once', 2026, 2026],
        ['Huismeester', 6_000_000, 'year', 2026, null],
        ['PM-post', 0, 'year', 2026, null, 'unknownAmount'],
      ],
      [],
    ],
    ['date-shown-as-year.xlsx', [['Keuken', 5_000_000, 'year', 2026, 2027, 'dateToYear']], []],
    ['blank-first-line-comma.csv', [['Keuken', 1_250_000, 'once', 2026, 2026]], []],
    ['quoted-bom.csv', [['Keuken, groot', 1_250_000, 'once', 2026, 2026]], []],
    [
      'excel-general.csv',
      [
        ['Keuken', 125_050, 'once', 2026, 2026],
        ['Bad', 3_333_333, 'year', 2026, null, 'rounded'],
      ],
      [],
    ],
    ['sep.csv', [['Café', 1_250_050, 'once', 2026, 2026]], []],
    ['utf16le-bom.csv', [['Café', 1_250_050, 'once', 2026, 2026]], []],
    ['tab.txt', [['Café', 1_250_050, 'once', 2026, 2026]], []],
    ['macroman.csv', [['CafŽ', 1_250_050, 'once', 2026, 2026]], [{ kind: 'doubtful', words: ['CafŽ'] }]],
  ] as const)('[E340] %s: its costs and what is remarkable about it', async (name, needs, notes) => {
    const read = await linesOf(caseFile(name), empty)
    expect(
      read.needs.map(({ line, remarks }) => [
        line.label,
        line.amountCents,
        line.per,
        line.from,
        line.until,
        ...remarks,
      ]),
    ).toEqual(needs)
    expect(read.notes).toEqual(notes)
  })

  test('[E343] a hidden sheet of ours adds its party, and a hidden row is reported as hidden', async () => {
    const sheet = await linesOf(caseFile('hidden-sheet-own.xlsx'), empty)
    expect(sheet.parties.map(({ line }) => line.name)).toEqual(['Geheime partij'])
    const row = await linesOf(caseFile('hidden-row.xlsx'), empty)
    expect(row.needs.map(({ isHidden }) => isHidden)).toEqual([false, true])
  })
})

describe('files that are refused whole', () => {
  test.each([
    [
      'percent.xlsx',
      ['Blad Kosten, rij 2, kolom Bedrag: Een percentage is geen bedrag: "50%". Typ het bedrag in euro.'],
    ],
    [
      'formula-no-value.xlsx',
      [
        'Blad Kosten, rij 2, kolom Tot en met: Hier staat een formule die nog niet is uitgerekend. Open het bestand in Excel of LibreOffice, bewaar het en kies het opnieuw.',
      ],
    ],
    [
      'formula-no-value-amount.xlsx',
      [
        'Blad Kosten, rij 2, kolom Bedrag: Hier staat een formule die nog niet is uitgerekend. Open het bestand in Excel of LibreOffice, bewaar het en kies het opnieuw.',
      ],
    ],
    ['html.xls', [`Dit bestand is een webpagina, hoe het ook heet. ${ANEW}`]],
    [
      'oldexcel.xls',
      [
        'Dit bestand heeft een wachtwoord, of het is van een oude Excel. Bewaar het zonder wachtwoord als .xlsx of .ods. Er is niets veranderd.',
      ],
    ],
    ['own-report.odt', [`Dit bestand is een tekst, een verslag of een presentatie. ${CHOOSE}`]],
  ])('[E341] %s says why, and what to do', async (name, sentences) => {
    expect(await faultsOf(caseFile(name), empty)).toEqual(sentences)
  })

  test('[E341] ambiguous amounts and years are each reported with their row', async () => {
    const amounts = await faultsOf(caseFile('amount-spellings.xlsx'), empty)
    expect(amounts.map((sentence) => /rij (\d+)/.exec(sentence)?.[1])).toEqual(['8', '9', '11', '12', '16', '18'])
    const years = await faultsOf(caseFile('year-spellings.xlsx'), empty)
    expect(years.map((sentence) => /rij (\d+)/.exec(sentence)?.[1])).toEqual(['4', '5', '6', '8', '9', '10'])
  })

  const json = planJsonText(planFromTemplate('casus-c', 'Café'))
  const latin = Uint8Array.from(json, (sign) => (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63))
  test.each([
    ['leeg.json', new Uint8Array(), `Dit bestand is leeg. ${CHOOSE}`],
    ['plan.pdf', strToU8('%PDF-1.7\n'), `Dit bestand is een PDF. ${CHOOSE}`],
    ['bord.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), `Dit bestand is een foto of een plaatje. ${CHOOSE}`],
    ['bord.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), `Dit bestand is een foto of een plaatje. ${CHOOSE}`],
    ['IMG_1.heic', strToU8('\0\0\0\u0018ftypheic'), `Dit bestand is een foto of een plaatje. ${CHOOSE}`],
    [
      'kosten.fods',
      strToU8('<?xml version="1.0"?><office:document/>'),
      `Dit bestand is XML. Is het een rekenblad? ${ANEW}`,
    ],
    ['kosten.xls', strToU8('\ufeff\r\n<HTML xmlns:x="">'), `Dit bestand is een webpagina, hoe het ook heet. ${ANEW}`],
    ['brief.rtf', strToU8('{\\rtf1 }'), `Dit bestand is een tekst, een verslag of een presentatie. ${CHOOSE}`],
    ['brief.docx', zip('word/document.xml'), `Dit bestand is een tekst, een verslag of een presentatie. ${CHOOSE}`],
    [
      'praatje.pptx',
      zip('ppt/presentation.xml'),
      `Dit bestand is een tekst, een verslag of een presentatie. ${CHOOSE}`,
    ],
    ['kosten.xlsb', zip('xl/workbook.bin'), `Dit bestand is een binair werkblad (.xlsb). ${ANEW}`],
    [
      'kosten.numbers',
      zip('Index/Document.iwa'),
      'Dit bestand is van Numbers, Pages of Keynote. Exporteer je rekenblad daar naar Excel en kies dat bestand. Er is niets veranderd.',
    ],
    [
      'WhatsApp-chat.zip',
      zip('plan.xlsx'),
      'Dit is een map die is ingepakt (zip). Pak hem eerst uit en kies het bestand dat erin zit. Er is niets veranderd.',
    ],
    [
      'plan.json',
      latin,
      'Dit plan is niet als UTF-8 bewaard. Letters als é raken dan stuk. Bewaar het als UTF-8 en kies het opnieuw. Er is niets veranderd.',
    ],
  ])('[E341] %s is known by its first bytes', async (name, bytes, sentence) => {
    expect(await faultsOf(fileOf(name, bytes), empty)).toEqual([sentence])
  })

  test('[E341] a plan in UTF-16 with its byte order mark opens, as it was', async () => {
    const bytes = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from({ length: json.length }, (_, at) => json.charCodeAt(at))]).buffer,
    )
    const read = await readPlanFile(fileOf('plan.json', bytes))
    expect(read.ok && read.value.kind === 'plan' && read.value.plan.workshop.title).toBe('Café')
  })
})

describe('how a file is packed', () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="Kosten" id="s"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': '<sst><si><t>Zwembad</t></si></sst>',
  }
  const pack = (files: Readonly<Record<string, string>>) =>
    fileOf('kosten.xlsx', zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))))
  const unknown = ['Blad Kosten: We vinden de rij met koppen niet. Zet de koppen van het sjabloon boven je regels.']
  const broken = [
    `Dit bestand kunnen we niet lezen. Kies een JSON-bestand van Draaitafel of een ingevuld sjabloon. Er is niets veranderd.`,
  ]

  test('[E342] names of parts are the same in capitals and with backslashes', async () => {
    const { 'xl/sharedStrings.xml': texts, ...rest } = parts
    expect(await faultsOf(pack(parts), empty)).toEqual(unknown)
    expect(await faultsOf(pack({ ...rest, 'xl/SharedStrings.xml': texts }), empty)).toEqual(unknown)
    const back = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path.replaceAll('/', '\\'), xml]))
    expect(await faultsOf(pack(back), empty)).toEqual(unknown)
  })

  test('[E342] a text that is not there is a broken file, never an empty cell', async () => {
    const { 'xl/sharedStrings.xml': _, ...without } = parts
    expect(await faultsOf(pack(without), empty)).toEqual(broken)
    expect(await faultsOf(pack({ ...parts, 'xl/sharedStrings.xml': '<sst/>' }), empty)).toEqual(broken)
  })
})

describe('our own exports of before', () => {
  // As the example was when these were made: the rent of the room was laid with the residents.
  const now = planFromTemplate('casus-c', 'Thuisplusflat')
  const rent = {
    party: 'bewoners',
    label: 'Ruimtehuur',
    way: 'Per keer dat een groep de ruimte gebruikt.',
    note: 'De stichting die de ruimte huurt, krijgt dit geld. Voorbeeldbedrag.',
  }
  const investments = now.investments.map((one) => (one.id === 'zo-ruimtehuur' ? { ...one, ...rent } : one))
  const caseC = { ...now, investments }

  test.each(['own-export.xlsx', 'own-export.csv'])('[E344] %s adds nothing to the plan it came from', async (name) => {
    const read = await linesOf(caseFile(name), caseC)
    expect(read.needs).toHaveLength(caseC.needs.length)
    expect(read.investments).toHaveLength(caseC.investments.length)
    expect([...read.needs, ...read.investments].map(stateOf)).toEqual(
      [...read.needs, ...read.investments].map(() => 'same'),
    )
  })
})

function caseFile(name: string): File {
  return fileOf(name, readFileSync(join(cases, name)))
}

function fileOf(name: string, bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], name)
}

function zip(part: string): Uint8Array {
  return zipSync({ [part]: strToU8('x') })
}

async function linesOf(file: File, plan: Plan): Promise<LinesRead> {
  const read = await readPlanFile(file)
  if (!read.ok) throw new Error(fileProblemSentence(read.problem))
  if (read.value.kind !== 'lines') throw new Error('A whole plan')
  const lines = read.value.linesFor(plan)
  if (!lines.ok) throw new Error(JSON.stringify(lines.problem))
  return lines.value
}

async function faultsOf(file: File, plan: Plan): Promise<string[]> {
  const read = await readPlanFile(file)
  if (!read.ok) return [fileProblemSentence(read.problem)]
  const lines = read.value.kind === 'lines' ? read.value.linesFor(plan) : null
  if (!lines || lines.ok) return []
  return lines.problem.map((problem) => {
    const place = sheetProblemPlace(problem)
    return `${place === '' ? '' : `${place}: `}${sheetProblemSentence(problem)}`.replaceAll('\u00a0', ' ')
  })
}
