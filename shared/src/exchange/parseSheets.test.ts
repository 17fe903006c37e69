import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changed,
  heads,
  ids,
  investment,
  type Name,
  need,
  party,
  plan,
  read,
  said,
  sheet,
} from '../../testing/sheetFixtures.ts'
import { emptyPlan } from '../plan/plan.ts'
import { newLines, stateOf } from './linesRead.ts'
import { parseSheets } from './parseSheets.ts'
import type { SheetRows } from './sheetRows.ts'

describe('a filled-in spreadsheet', () => {
  test('[E60] gives the parties, costs and investments in it, with amounts, years and names as people write them', () => {
    expect(read({ Partijen: [party], Kosten: [need], Investeringen: [investment] })).toMatchObject({
      notes: [],
      addition: {
        parties: [
          {
            id: 'id1',
            kind: 'particulier-fonds',
            name: 'Fonds Zuid',
            atTable: false,
            interest: 'Buurten helpen',
            room: '',
            limit: 'Drie jaar',
          },
        ],
        needs: [
          {
            id: 'id2',
            label: 'Keuken',
            knob: 2,
            amountCents: 1_250_050,
            per: 'once',
            from: 2026,
            until: 2026,
            indexed: false,
            effort: null,
          },
        ],
        investments: [
          {
            id: 'id3',
            source: 'III',
            party: 'id1',
            label: 'Startgeld',
            knob: 6,
            need: 'id2',
            amountCents: 5_000_000,
            per: 'year',
            from: 2026,
            until: 2028,
            indexed: true,
            effort: null,
            certainty: 'toegezegd',
            way: 'In termijnen',
            note: 'Zie brief',
          },
        ],
      },
    })
  })

  test.each([
    [50_000, 5_000_000],
    ['50.000', 5_000_000],
    ['50.000,00', 5_000_000],
    ['€ 50.000,-', 5_000_000],
    [1250.5, 125_050],
  ])('[E61] %s is an amount', (typed, cents) => {
    expect(read({ Kosten: [changed(need, 'Kosten', 'Bedrag', typed)] }).addition.needs[0]?.amountCents).toBe(cents)
  })

  test.each([
    ['Knop', 6, 6],
    ['Knop', '6. Gemeenschapsvorming', 6],
    ['Knop', 'knop 10', 10],
    ['Knop', 'gemeentelijk beleid', 10],
    ['Knop', '', null],
    ['Tot en met', 'blijvend', null],
    ['Tot en met', '', null],
  ])('[E61] %s may be written as %s', (column, typed, wanted) => {
    const row = changed(changed(need, 'Kosten', 'Per jaar of eenmalig', 'jaarlijks'), 'Kosten', column, typed)
    const found = read({ Kosten: [row] }).addition.needs[0]
    expect(column === 'Knop' ? found?.knob : found?.until).toBe(wanted)
  })

  test.each(['V', 'v', 'bron V', 'Personeel en uren', 'V. Personeel en uren', 'Inzet van personeel en uren'])(
    '[E61] a source may be written as %s',
    (typed) => {
      const row = changed(changed(investment, 'Investeringen', 'Bron', typed), 'Investeringen', 'Partij', 'BEWONERS')
      const found = read({ Investeringen: [changed(row, 'Investeringen', 'Voor welke kosten', '')] })
      expect(found.addition.investments[0]).toMatchObject({ source: 'V', party: 'bewoners', need: null })
    },
  )

  test('[E62] a party that is in the plan is not added again, and money goes to it by its name', () => {
    const row = changed(
      changed(investment, 'Investeringen', 'Partij', ' gemeente '),
      'Investeringen',
      'Voor welke kosten',
      'HUISMEESTER',
    )
    const found = read({ Partijen: [['GEMEENTE', 'Gemeente']], Investeringen: [row] })
    expect(found).toMatchObject({ addition: { parties: [] } })
    expect(found.lines.parties.map(stateOf)).toEqual(['same'])
    expect(found.addition.investments[0]).toMatchObject({
      party: 'gemeente',
      need: plan.needs.find(({ label }) => label === 'Huismeester')?.id,
    })
  })

  test('[E63] examples, empty rows, our own other sheets and amounts per year are skipped; columns may be in any order', () => {
    const sheets: SheetRows[] = [
      sheet('Lees mij', [['Zo vul je dit in']]),
      sheet('Per jaar', [['Wat', 2026]]),
      sheet('Kosten', [
        ['Van', 'Bedrag', 'Per jaar of eenmalig', 'Omschrijving', 2026, 'Werk'],
        [null, '', ' '],
        [2026, 100, 'per jaar', 'Voorbeeld: Koffie', 100],
        [2026, 200, 'per jaar', 'Thee', 200, '½ fte'],
      ]),
    ]
    const found = parseSheets(sheets, emptyPlan, ids())
    expect(found.ok && found.value.notes).toEqual([{ kind: 'examples', names: ['Voorbeeld: Koffie'] }])
    expect(found.ok && newLines(found.value).needs.map(({ label, amountCents }) => [label, amountCents])).toEqual([
      ['Thee', 20_000],
    ])
  })

  test.each(['Bedrag (€)', 'Bedrag in euro', 'bedrag:', 'Bedrag €', "BEDRAG (in euro's) "])(
    '[E340] a head may be written as %s',
    (head) => {
      const heads = ['Omschrijving', head, 'Per jaar of eenmalig', 'Van']
      const found = parseSheets([sheet('Kosten', [heads, ['Koffie', 50, 'per jaar', 2026]])], plan, ids())
      expect(found.ok && newLines(found.value).needs[0]?.amountCents).toBe(5000)
    },
  )

  test('[W326] "per jaar" behind an amount is read in a row for every year, and points at how often in one that is not', () => {
    const rowOf = (per: string) => {
      const heads = ['Omschrijving', 'Bedrag', 'Per jaar of eenmalig', 'Van']
      return parseSheets([sheet('Kosten', [heads, ['Koffie', '€ 5.000 / jaar', per, 2026]])], plan, ids())
    }
    const yearly = rowOf('per jaar')
    expect(yearly.ok && newLines(yearly.value).needs[0]?.amountCents).toBe(500_000)
    const once = rowOf('eenmalig')
    expect(once.ok ? [] : JSON.stringify(once.problem)).toContain('amount.perYear')
  })

  test('[E343] a hidden column with contents is reported by its heading', () => {
    const made = { ...sheet('Kosten', [heads.Kosten, need]), hiddenColumns: [1, 6] }
    const found = parseSheets([made], emptyPlan, ids())
    expect(found.ok && found.value.notes).toEqual([{ kind: 'hiddenColumns', heads: ['Knop'] }])
  })

  test('[E345] a line called as one of the plan is another version of it; twice the same in a file is once more', () => {
    const row = changed(changed(need, 'Kosten', 'Omschrijving', 'HUISMEESTER'), 'Kosten', 'Tot en met', null)
    const found = read({ Kosten: [row, row] })
    expect(found.lines.needs.map(stateOf)).toEqual(['changed', 'new'])
    expect(found.lines.needs[0]?.line.id).toBe('huismeester')
    expect(found.lines.needs[0]?.differs).toEqual(['amountCents', 'per', 'until'])
    expect(found.addition.needs).toHaveLength(1)
  })

  test('[E64] a table without a name is known by its heads', () => {
    const found = parseSheets([{ ...sheet('', [heads.Kosten, need]) }], emptyPlan, ids())
    expect(found.ok && newLines(found.value).needs).toHaveLength(1)
  })

  test('[E65] reading never throws, whatever is in the sheets', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(...heads.Investeringen, ...party, ...need, ...investment),
    )
    const name = fc.oneof(fc.constantFrom('Partijen', 'Kosten', 'Investeringen', ''), fc.string({ maxLength: 9 }))
    const some = fc.array(fc.tuple(name, fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 8 })), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(some, (made) => {
        const sheets = made.map(([title, rows]) => sheet(title, rows))
        const withHeads = made.map(([title, rows]) => sheet(title, [heads[title as Name] ?? [], ...rows]))
        for (const found of [parseSheets(sheets, plan), parseSheets(withHeads, plan)]) {
          if (!found.ok) for (const problem of found.problem) expect(said(problem)).toMatch(/\.$/)
        }
      }),
    )
  })
})
