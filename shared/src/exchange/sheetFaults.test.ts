import { describe, expect, test } from 'vitest'
import {
  changed,
  faultsIn,
  investment,
  type Name,
  need,
  party,
  plan,
  said,
  sheet,
} from '../../testing/sheetFixtures.ts'
import { moreSheetProblems, sheetProblemsTitle } from '../copy/nl/sheetProblems.ts'
import { planLimits } from '../nouns/limits.ts'
import { parseSheets } from './parseSheets.ts'
import type { SheetValue } from './sheetRows.ts'

describe('what is wrong in a filled-in spreadsheet', () => {
  const wrong: readonly (readonly [Name, string, SheetValue, string])[] = [
    [
      'Kosten',
      'Bedrag',
      'veel',
      'Blad Kosten, rij 2, kolom Bedrag: We lezen geen bedrag in "veel". Typ een getal, bijvoorbeeld 50.000.',
    ],
    [
      'Kosten',
      'Bedrag',
      -5,
      'Blad Kosten, rij 2, kolom Bedrag: Een bedrag kan niet onder nul zijn. Typ het bedrag zonder minteken.',
    ],
    [
      'Kosten',
      'Bedrag',
      1e12,
      'Blad Kosten, rij 2, kolom Bedrag: Dit bedrag is te hoog. Typ een bedrag tot en met € 1.000.000.000.',
    ],
    [
      'Kosten',
      'Bedrag',
      null,
      'Blad Kosten, rij 2, kolom Bedrag: Het bedrag is nog leeg. Typ een getal, bijvoorbeeld 50.000.',
    ],
    [
      'Kosten',
      'Omschrijving',
      '',
      'Blad Kosten, rij 2, kolom Omschrijving: Hier moet iets staan. Vul het in, of haal de hele rij weg.',
    ],
    [
      'Kosten',
      'Omschrijving',
      'x'.repeat(81),
      'Blad Kosten, rij 2, kolom Omschrijving: De tekst bij de omschrijving is te lang. Gebruik hooguit 80 tekens.',
    ],
    [
      'Kosten',
      'Knop',
      11,
      'Blad Kosten, rij 2, kolom Knop: De knop "11" kennen we niet. Kies een knop van 1 tot en met 10, of laat het leeg.',
    ],
    [
      'Kosten',
      'Per jaar of eenmalig',
      'soms',
      'Blad Kosten, rij 2, kolom Per jaar of eenmalig: We lezen "soms" niet. Vul in: per jaar of eenmalig.',
    ],
    [
      'Kosten',
      'Van',
      'straks',
      'Blad Kosten, rij 2, kolom Van: We lezen geen jaar in "straks". Typ een jaar, bijvoorbeeld 2026.',
    ],
    [
      'Kosten',
      'Van',
      1999,
      'Blad Kosten, rij 2, kolom Van: Dit jaar kan niet. Kies een jaar van 2000 tot en met 2100.',
    ],
    [
      'Kosten',
      'Stijgt mee',
      'misschien',
      'Blad Kosten, rij 2, kolom Stijgt mee: We lezen "misschien" niet. Vul in: ja of nee.',
    ],
    [
      'Partijen',
      'Soort',
      'Vereniging',
      'Blad Partijen, rij 2, kolom Soort: De soort "Vereniging" kennen we niet. Kies een soort uit het sjabloon, bijvoorbeeld Gemeente.',
    ],
    [
      'Investeringen',
      'Partij',
      'Niemand',
      'Blad Investeringen, rij 2, kolom Partij: De partij "Niemand" kennen we niet. Zet haar op het blad Partijen, of kies een partij uit het plan.',
    ],
    [
      'Investeringen',
      'Bron',
      'XI',
      'Blad Investeringen, rij 2, kolom Bron: De bron "XI" kennen we niet. Kies een bron van I tot en met X.',
    ],
    [
      'Investeringen',
      'Voor welke kosten',
      'Zwembad',
      'Blad Investeringen, rij 2, kolom Voor welke kosten: De kosten "Zwembad" kennen we niet. Gebruik de omschrijving van het blad Kosten, of laat het leeg.',
    ],
    [
      'Investeringen',
      'Zekerheid',
      'vast',
      'Blad Investeringen, rij 2, kolom Zekerheid: We lezen "vast" niet. Vul in: idee, bespreken, toegezegd of vastgelegd.',
    ],
  ]

  test.each(wrong)('[E66] in sheet %s, column %s, %s is said with its place', (name, column, typed, sentence) => {
    const row = name === 'Kosten' ? need : name === 'Partijen' ? party : investment
    const others = { Partijen: [party], Kosten: [need], Investeringen: [investment] }
    expect(faultsIn({ ...others, [name]: [changed(row, name, column, typed)] })[0]).toBe(sentence)
  })

  test.each<[string, string, SheetValue, string]>([
    [
      'Kosten',
      'Bedrag',
      { odd: 'percentage', value: 0.5 },
      'Een percentage is geen bedrag: "50%". Typ het bedrag in euro.',
    ],
    [
      'Kosten',
      'Bedrag',
      { odd: 'currency', value: 500, sign: '$' },
      'Dit bedrag is niet in euro: "$ 500". Reken het om en typ het bedrag in euro.',
    ],
    [
      'Kosten',
      'Bedrag',
      { odd: 'date', year: 2026, month: 3, day: 1 },
      'Hier staat een datum: 1-3-2026. Typ een bedrag, bijvoorbeeld 50.000.',
    ],
    [
      'Kosten',
      'Bedrag',
      { odd: 'uncalculated' },
      'Hier staat een formule die nog niet is uitgerekend. Open het bestand in Excel of LibreOffice, bewaar het en kies het opnieuw.',
    ],
    ['Kosten', 'Omschrijving', '#VERW!', 'Deze formule geeft een fout: #VERW!. Typ hier zelf wat er moet staan.'],
    [
      'Kosten',
      'Van',
      { odd: 'date', year: 1905, month: 7, day: 18 },
      'Hier staat een datum: 18-7-1905. Typ alleen het jaar, bijvoorbeeld 2026.',
    ],
    [
      'Investeringen',
      'Partij',
      'Voorbeeld: Wijkcoöperatie',
      'In deze rij staat nog een deel van het voorbeeld: "Voorbeeld: Wijkcoöperatie". Vul je eigen woorden in, of haal de rij weg.',
    ],
  ])('[E341] in sheet %s, column %s, %j is told once, with what to do', (name, column, value, sentence) => {
    const row = changed(name === 'Kosten' ? need : investment, name as Name, column, value)
    const others = { Partijen: [party], Kosten: [need], Investeringen: [investment] }
    const place = `Blad ${name}, rij 2, kolom ${column}: `
    const found = faultsIn({ ...others, [name]: [row] }).filter((said) => said.startsWith(place))
    expect(found).toEqual([place + sentence])
  })

  test('[E67] heads that say another amount than euros, and a sheet without heads, are no guess', () => {
    const inThousands = [
      ['Omschrijving', 'Bedrag (x 1.000)', 'Per jaar of eenmalig', 'Van'],
      ['Koffie', 50, 'per jaar', 2026],
    ]
    const told = parseSheets([sheet('Kosten', inThousands)], plan)
    expect(told.ok ? [] : told.problem.map(said)).toEqual([
      'Blad Kosten, rij 1, kolom Bedrag: Deze kolom ontbreekt. Zet hem terug, met deze kop.',
      'Blad Kosten, rij 1, kolom Bedrag (x 1.000): Deze kolom kennen we niet. Gebruik de koppen van het sjabloon, of haal de kolom weg.',
    ])
    const tooLow = [
      ...Array.from({ length: 10 }, () => ['Titel']),
      ['Omschrijving', 'Bedrag', 'Per jaar of eenmalig', 'Van'],
    ]
    const headless = parseSheets([sheet('Kosten', tooLow)], plan)
    expect(headless.ok ? [] : headless.problem.map(said)).toEqual([
      'Blad Kosten: We vinden de rij met koppen niet. Zet de koppen van het sjabloon boven je regels.',
    ])
  })

  test('[E66] years that run backwards, and a duplicate party', () => {
    const years = changed(changed(need, 'Kosten', 'Van', 2031), 'Kosten', 'Tot en met', 2026)
    expect(faultsIn({ Kosten: [years], Partijen: [party, ['fonds  ZUID', 'Gemeente']] })).toEqual([
      'Blad Partijen, rij 3, kolom Partij: De partij "fonds ZUID" staat ook op rij 2. Haal één van de twee weg.',
      'Blad Kosten, rij 2, kolom Tot en met: Het eerste jaar (2031) ligt na het laatste jaar (2026). Draai ze om.',
    ])
  })

  test('[E67] a sheet or column that is missing, unknown or there twice is named', () => {
    const found = parseSheets(
      [
        sheet('Kosten', [
          ['Omschrijving', 'Bedrag', 'Bedrag', 'Kleur', 'Van'],
          ['Koffie', 1, 2, 'rood', 2026],
        ]),
        sheet('Uitgaven', [['Omschrijving', 'Bedrag', 'Van'], ['x']]),
        sheet('kosten', [['Omschrijving'], ['x']]),
        sheet('', [
          ['Iets', 'Anders'],
          ['x', 'y'],
        ]),
        sheet('Blad3', []),
      ],
      plan,
    )
    expect(found.ok ? [] : found.problem.map(said)).toEqual([
      'Blad kosten: Dit blad staat er twee keer. Haal één van de twee weg.',
      'Blad Uitgaven: Dit blad kennen we niet. Gebruik de bladen Partijen, Kosten en Investeringen, of haal dit blad weg.',
      'De koppen kennen we niet. Gebruik de koppen van het sjabloon.',
      'Blad Kosten, rij 1, kolom Per jaar of eenmalig: Deze kolom ontbreekt. Zet hem terug, met deze kop.',
      'Blad Kosten, rij 1, kolom Bedrag: Deze kop staat er twee keer. Haal één van de twee kolommen weg.',
      'Blad Kosten, rij 1, kolom Kleur: Deze kolom kennen we niet. Gebruik de koppen van het sjabloon, of haal de kolom weg.',
    ])
  })

  test('[E68] what does not fit in the plan any more, and a file with nothing to add', () => {
    const many = Array.from({ length: planLimits.parties }, (_, at) => [`Partij ${at}`, 'Gemeente'])
    const firstTooMany = 2 + planLimits.parties - plan.parties.length
    expect(faultsIn({ Partijen: many })).toEqual([
      `Blad Partijen, rij ${firstTooMany}: Vanaf deze rij past het niet meer. In het plan passen er 24. Haal rijen weg.`,
    ])
    expect(faultsIn({ Partijen: [['Gemeente', 'Gemeente']] })).toEqual([
      'Er staat niets in dit bestand om toe te voegen. Vul het sjabloon in en kies het opnieuw.',
    ])
    expect(faultsIn({ Partijen: [['Voorbeeld: Fonds', 'Gemeente']] })).toEqual([
      'Er staan alleen voorbeelden in dit bestand. Vul je eigen rijen in en kies het opnieuw.',
    ])
  })

  test('[E69] every fault is reported at once, and counted', () => {
    const bad = changed(changed(need, 'Kosten', 'Bedrag', 'veel'), 'Kosten', 'Knop', 11)
    expect(faultsIn({ Kosten: [bad, need, bad] })).toHaveLength(4)
    expect(sheetProblemsTitle(1)).toBe('Er klopt 1 ding niet. Er is niets veranderd.')
    expect(sheetProblemsTitle(4)).toBe('Er kloppen 4 dingen niet. Er is niets veranderd.')
    expect(moreSheetProblems(3)).toBe('En nog 3. Verbeter eerst wat hier staat.')
  })
})
