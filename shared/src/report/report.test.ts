import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { coverageSentence } from '../copy/nl/coverage.ts'
import { formatEuro } from '../copy/nl/format.ts'
import { knobCopy } from '../copy/nl/knobs.ts'
import { coverageOf } from '../derive/coverage.ts'
import { questionsOf } from '../derive/questions.ts'
import { knobNumbers } from '../model/knobs.ts'
import { agreement } from '../nouns/agreement.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { markdown } from './markdown.ts'
import type { Report, TableBlock } from './reportTree.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const report = buildReport(plan, facts)
const turn = { name: 'Noor', party: null, at: '2026-02-01T09:30:00.000Z' }
const text = markdown(report)

describe('the report of a plan', () => {
  test('[O1] it opens with title, place, the word concept and the day', () => {
    expect(report).toMatchObject({
      title: 'Thuisplusflat',
      subtitle: 'Rotterdam. Concept van 1 maart 2026',
      language: 'nl',
    })
    expect(buildReport(emptyPlan, facts)).toMatchObject({
      title: 'Plan zonder titel',
      subtitle: 'Concept van 1 maart 2026',
    })
  })

  test('[O2] its chapters follow the order of the talk', () => {
    expect(headings(report, 1)).toEqual([
      'Toekomstbeeld',
      'In het kort',
      'Inhoud',
      'Partijen',
      'Stuurknoppen',
      'Routes en waarden',
      'Waarden: voor wie',
      'Bewijs vooraf en volgen',
      'Investeringen',
      'Kosten',
      'Dekking per jaar',
      'Open vragen',
      'Afspraken',
      'Wat doen we wanneer',
      'Wat nog mist',
      'Over dit document',
      'Afkortingen in dit verslag',
    ])
  })

  test('[W572] a knob that nobody set is nowhere “dicht”: not in the table, the picture or a question', () => {
    const empty = buildReport(emptyPlan, facts)
    const { rows } = tableOf(empty, 'De tien stuurknoppen en hun stand')
    for (const row of rows) expect(row.slice(2, 4)).toEqual(['nog niet gezet', 'nog niet gezet'])
    expect(markdown(empty)).not.toMatch(/(: |staat )dicht/)
    const shut = { ...emptyPlan, knobs: emptyPlan.knobs.map((knob) => ({ ...knob, lastTurn: turn })) }
    expect(tableOf(buildReport(shut, facts), 'De tien stuurknoppen en hun stand').rows[9]?.slice(2, 4)).toEqual([
      'dicht',
      'dicht',
    ])
  })

  test('[O3] it has all ten knobs with their setting, and every note', () => {
    const { rows } = tableOf(report, 'De tien stuurknoppen en hun stand')
    expect(rows.map(([number, name]) => [number, name])).toEqual(knobNumbers.map((n) => [String(n), knobCopy[n].name]))
    expect(rows[6]).toEqual(['7', 'Organisatie zorg', 'helemaal open', 'half open'])
    for (const { note } of plan.knobs) expect(texts(report)).toContain(note)
  })

  test('[O4] it says who turned a knob last, for which party and when', () => {
    const turned = (party: string | null, name: string) => {
      const lastTurn = { name, party, at: '2026-03-01T13:05:00Z' }
      const knobs = plan.knobs.map((knob) => ({ ...knob, lastTurn }))
      return tableOf(buildReport({ ...plan, knobs }, facts), 'De tien stuurknoppen en hun stand').rows[0]?.[4]
    }
    expect(turned('gemeente', 'Noor')).toBe('Noor (Gemeente), 1 mrt 2026, 14:05')
    expect(turned(null, '')).toBe('begeleider, 1 mrt 2026, 14:05')
    expect(turned('weg', 'Noor')).toBe('Noor (partij niet meer in het plan), 1 mrt 2026, 14:05')
  })

  test('[O5] it names an empty chair', () => {
    const { rows } = tableOf(report, 'De partijen in het plan')
    expect(rows).toHaveLength(plan.parties.length)
    expect(rows.find(([name]) => name === 'Zorgkantoor')?.[2]).toBe('lege stoel')
  })

  test('[C460] at the table is only a party that left something in the plan; of the others it says no more than that nothing was entered', () => {
    const lastTurn = { name: 'Noor', party: 'corporatie', at: '2026-03-01T13:05:00Z' }
    const placeOf = (party: string, now: Plan) =>
      tableOf(buildReport(now, facts), 'De partijen in het plan').rows.find(([name]) => name === party)?.[2]
    expect(placeOf('Corporatie', plan)).toBe('nog niets ingevuld')
    const turned = { ...plan, knobs: plan.knobs.map((knob) => ({ ...knob, lastTurn })) }
    expect(placeOf('Corporatie', turned)).toBe('aan tafel')
    expect(placeOf('Gemeente', turned)).toBe('nog niets ingevuld')
  })

  test('[C461] what stands behind Omdat at a knob is said as that, not as an answer to another question', () => {
    const knobs = plan.knobs.map((knob) => ({
      ...knob,
      talk: { ...knob.talk, worth: 'bewoners willen de buurt zien' },
    }))
    const told = buildReport({ ...plan, knobs }, facts)
    const words = markdown(told)
    const shut = plan.knobs.filter(({ setting }) => setting === 0).length
    expect(words.match(/Omdat: bewoners willen de buurt zien/g)).toHaveLength(shut)
    expect(words).not.toContain('Welke waarde zoeken we')
    const because = tableOf(told, 'De tien stuurknoppen en hun stand').rows.map((row) => row.at(-1))
    expect(because).toEqual(plan.knobs.map(({ setting }) => (setting === 0 ? '' : 'bewoners willen de buurt zien')))
  })

  test('[O6] it counts open knobs and paths, and nowhere gives a score or a percentage', () => {
    expect(tableOf(report, 'Langs hoeveel paden een waarde bereikt wordt').rows[0]).toEqual(['Goed wonen', '24 van 26'])
    expect(text).not.toMatch(/%|score/i)
  })

  test('[O7] each party has its own table of what it brings in', () => {
    const { head, rows, numericColumns } = tableOf(report, 'Wat Corporatie inbrengt')
    expect(head).toEqual(['Bron', 'Wat', 'Waarvoor', 'Bedrag', 'Looptijd', 'Hoe zeker', 'Wijze'])
    expect(rows[0]).toEqual([
      'V. Personeel en uren',
      'Huismeester',
      'Huismeester',
      '€\u00a026.000 per jaar',
      '2026–2031',
      'toegezegd',
      'Vaste uren in het gebouw.',
    ])
    expect(numericColumns).toEqual([3])
    expect(texts(report)).toContain('De huismeester krijgt meer uren en een ruimere taak.')
  })

  test('[O8] totals per party and year add up, and long periods are split over tables', () => {
    const totals = tableOf(report, 'Inbreng per partij, 2026–2031, ook wat nog niet is toegezegd')
    expect(totals.head).toEqual(['Partij', '2026', '2027', '2028', '2029', '2030', '2031'])
    const euros = [240, 180, 118, 118, 90, 90].map((thousands) => `€\u00a0${thousands}.000`)
    expect(totals.rows.at(-1)).toEqual(['Totaal', ...euros])
    const long = buildReport({ ...plan, workshop: { ...plan.workshop, lastYear: 2037 } }, facts)
    expect(tableOf(long, 'Inbreng per partij, 2032–2037, ook wat nog niet is toegezegd').head).toHaveLength(7)
  })

  test('[O9] the coverage is given per year and in words', () => {
    const { rows } = tableOf(report, 'Wat er per jaar nodig is en wat er is')
    expect(rows).toHaveLength(7)
    expect(rows[2]?.[4]).toBe('€\u00a062.000')
    expect(rows.at(-1)).toEqual(['Totaal', ...[1140, 792, 44, 304].map((k) => formatEuro(k * 100_000)), '€\u00a00'])
    expect(text).toContain(coverageSentence(coverageOf(plan)))
    expect(text).toContain('Uren vast team: gedekt.')
  })

  test('[O10] open questions name their source', () => {
    const items = report.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).filter(isSourced)
    expect(items).toHaveLength(questionsOf(plan).length)
    expect(items.every((item) => /\? \(bron: .*(hoofdstuk|blad|bijlage) \d( en \d)?\)$/.test(item))).toBe(true)
  })

  test('[O11] C-39: it says with which model and product it was made, that it predicts nothing, and that amounts are examples', () => {
    expect(text).toContain('Gemaakt met Draaitafel 0.1.0 en het model corpovenista-2025.')
    expect(text).toContain('Het voorspelt niets en geeft geen cijfer.')
    expect(text.match(/Voorbeeldbedragen/g)).toHaveLength(2)
    const real: Plan = { ...plan, workshop: { ...plan.workshop, exampleAmounts: false } }
    expect(markdown(buildReport(real, facts))).not.toContain('Voorbeeldbedragen')
  })

  test('[O12] an empty plan still gives a whole report', () => {
    // Nothing in it is abbreviated.
    expect([...headings(buildReport(emptyPlan, facts), 1), 'Afkortingen in dit verslag']).toEqual(headings(report, 1))
    expect(markdown(buildReport(emptyPlan, facts))).toContain('Er staan nog geen kosten.')
  })

  test('[O13] any plan gives tables without holes, and every investment and need is in them', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        const made = buildReport(any, facts)
        for (const block of made.blocks) {
          if (block.kind !== 'table') continue
          for (const row of block.rows) expect(row).toHaveLength(block.head.length)
          expect(block.numericColumns.every((column) => column < block.head.length)).toBe(true)
        }
        const rowsUnder = (head: string) =>
          made.blocks.flatMap((block) => (block.kind === 'table' && block.head.join() === head ? block.rows : []))
        expect(rowsUnder('Bron,Wat,Waarvoor,Bedrag,Looptijd,Hoe zeker,Wijze')).toHaveLength(any.investments.length)
        expect(rowsUnder(`Knop,Wat,Bedrag,Looptijd,Samen t/m ${any.workshop.lastYear}`)).toHaveLength(
          // With their total.
          any.needs.length === 0 ? 0 : any.needs.length + 1,
        )
      }),
    )
  })
})

describe('a report as Markdown', () => {
  test('[O14] headings, lists and tables, with figures on the right', () => {
    const small: Report = {
      title: 'Plan',
      subtitle: 'Concept',
      language: 'nl',
      blocks: [
        { kind: 'heading', level: 1, text: 'Kosten' },
        { kind: 'list', items: ['een', 'twee'] },
        { kind: 'table', caption: 'Per jaar', head: ['Jaar', 'Nodig'], rows: [['2026', '€ 5']], numericColumns: [1] },
      ],
    }
    expect(markdown(small)).toBe(
      '# Plan\n\nConcept\n\n## Kosten\n\n- een\n- twee\n\nPer jaar:\n\n| Jaar | Nodig |\n| --- | ---: |\n| 2026 | € 5 |\n',
    )
  })

  test('[O15] what people type never becomes markup', () => {
    const typed = (vision: string) => markdown(buildReport({ ...emptyPlan, vision }, facts))
    expect(typed('<script>')).toContain('\\<script\\>')
    expect(typed('# kop | cel')).toContain('\\# kop \\| cel')
    expect(typed('1. lijst')).toContain('1\\. lijst')
    expect(typed('- streep\n\n\nnieuw')).toContain('\\- streep\n\nnieuw')
  })

  test('[C125] where the table puts each party is in the report in words, with how far people are apart', () => {
    const at = '2026-03-01T13:05:00Z'
    const said = { about: 'bewoners', party: 'gemeente', at } as const
    const placings: Plan['placings'] = [
      { ...said, id: 'bewoners.gemeente.bram', name: 'Bram', interest: 4, influence: 3 },
      { ...said, id: 'bewoners.gemeente.noor', name: 'Noor', interest: 4, influence: 0 },
    ]
    const placed = buildReport({ ...plan, placings }, facts)
    const caption = 'Waar de tafel elke partij plaatst: het midden, en van laagst tot hoogst'
    expect(tableOf(placed, caption).rows).toEqual([
      ['Bewoners', 'heel veel', 'heel weinig en veel', 'Tussen twee vakken', '2 keer'],
    ])
    expect(texts(placed)).toContain('Jullie verschillen het meest over Bewoners: wie wil uitleggen waarom?')
    expect(headings(placed, 1).slice(3, 6)).toEqual(['Partijen', 'Belang en invloed', 'Stuurknoppen'])
    expect(headings(report, 1)).not.toContain('Belang en invloed')
  })

  test('[O17] agreements with what each party said, and what is parked', () => {
    const text = 'De ruimte is elke middag open.'
    const said = { agreement: 'a', name: 'Bram', party: 'bewoners', at: '2026-03-01T13:05:00Z', about: text } as const
    const agreed = buildReport(
      {
        ...plan,
        agreements: [lineOf(agreement, { id: 'a', text })],
        consents: [{ ...said, id: 'a.bewoners.bram', stance: 'bezwaar', reason: 'Wie heeft de sleutel?' }],
        parked: [
          {
            id: 'p',
            kind: 'vraag',
            text: 'Wie betaalt na 2028?',
            about: 'knob.5',
            owner: 'gemeente',
            day: '2027-03-01',
            done: false,
            order: 'a0',
          },
        ],
      },
      facts,
    )
    const { rows } = tableOf(agreed, 'De afspraken en wat elke partij ervan vindt')
    expect(rows[0]).toEqual([text, 'Bram, Bewoners', 'bezwaar', 'Wie heeft de sleutel?'])
    expect(rows.slice(1).map(([, who, what]) => [who, what])).toEqual([
      ['Corporatie, Gemeente, Zorgorganisatie, Sociaal werk', 'nog niet gehoord'],
    ])
    expect(tableOf(agreed, 'Wat voor later is').rows).toEqual([
      ['vraag', 'Wie betaalt na 2028?', 'Knop 5, Activiteitenaanbod', 'Gemeente', '1 maart 2027'],
    ])
  })

  test('[O16] what was decided, why a knob stays shut, evidence, volunteers and what is missing are in it', () => {
    const who = { name: 'Noor', party: 'gemeente', at: '2026-03-01T13:05:00Z' }
    const knobs = plan.knobs.map((knob) => {
      if (knob.number === 9) return { ...knob, reason: 'De buurt heeft al een huis.' }
      return { ...knob, discussion: { state: 'besloten' as const, setting: knob.setting, ...who } }
    })
    const proof = { coreValue: 'goed-wonen', what: 'Wat merkten bewoners?', how: 'Referentie', state: 'open' } as const
    const filled = buildReport(
      {
        ...plan,
        knobs,
        workshop: { ...plan.workshop, indexation: 250 },
        proofs: [{ id: 'p', moment: 'vooraf', owner: 'gemeente', order: 'a0', ...proof }],
        volunteering: [
          {
            id: 'v',
            party: 'bewoners',
            label: 'Koffie',
            knob: 5,
            hoursPerYear: 1200,
            from: 2026,
            until: null,
            order: 'a0',
          },
        ],
      },
      facts,
    )
    const words = markdown(filled)
    expect(words).toContain('Besloten: helemaal open. Door Noor (Gemeente), 1 mrt 2026, 14:05.')
    expect(words).toContain('De buurt heeft al een huis.')
    expect(words).toContain('Prijzen stijgen in dit plan 2,5% per jaar')
    expect(tableOf(filled, 'Bewijs vooraf').rows).toEqual([
      ['Goed wonen', 'Wat merkten bewoners?', 'Referentie', 'Gemeente', 'nog zoeken'],
    ])
    expect(tableOf(filled, 'Uren die vrijwilligers geven, apart van het geld').rows[0]?.[3]).toBe('1.200')
    expect(words).toContain('Kies wie de samenwerking trekt.')
    expect(words).toContain('Activiteitencoördinator, 0,4 fte')
  })
})

function isSourced(item: string): boolean {
  return item.includes('(bron:')
}

function headings(of: Report, level: 1 | 2): string[] {
  return of.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))
}

function tableOf(of: Report, caption: string): TableBlock {
  const found = of.blocks.find((block) => block.kind === 'table' && block.caption === caption)
  if (found?.kind !== 'table') throw new Error(`No table: ${caption}`)
  return found
}

function texts(of: Report): string {
  return JSON.stringify(of.blocks)
}
