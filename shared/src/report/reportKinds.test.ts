import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { agreementFrom } from '../copy/nl/agreements.ts'
import { fingerprintOf } from '../derive/adoption.ts'
import { toPlanJson } from '../exchange/planJson.ts'
import { useIds } from '../model/uses.ts'
import { agreement as agreementNoun } from '../nouns/agreement.ts'
import type { Stance } from '../nouns/consent.ts'
import type { Plan } from '../plan/plan.ts'
import { withoutNames } from '../plan/withoutNames.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { buildWorkbook } from './buildWorkbook.ts'
import { markdown } from './markdown.ts'
import type { ReportKind } from './reportFacts.ts'
import type { Report } from './reportTree.ts'
import { svgText } from './svg.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const textOf = (given: Plan, kind?: ReportKind) => markdown(buildReport(given, facts, kind))
const chaptersOf = ({ blocks }: Report) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

describe('reports', () => {
  test('[O60] C-26: for each use the same chapters, begun at another end', () => {
    const orders = useIds.map((use) => chaptersOf(buildReport({ ...plan, workshop: { ...plan.workshop, use } }, facts)))
    expect(new Set(orders.map((chapters) => chapters[3])).size).toBe(4)
    expect(new Set(orders.map(String)).size).toBe(useIds.length)
    for (const chapters of orders) expect(chapters.toSorted()).toEqual(orders[0]?.toSorted())
    const meant = { ...plan, workshop: { ...plan.workshop, use: 'evaluatie' as const } }
    expect(textOf(meant)).toContain('| Nr | Knop | Gebleken | Bedoeld |')
  })

  test('[O61] people are named only where that was chosen; parties always', () => {
    const turn = { name: 'Wilhelmina', party: 'gemeente', at: '2026-03-01T13:05:00Z' }
    const knobs = plan.knobs.map((knob) => ({
      ...knob,
      lastTurn: turn,
      discussion: { state: 'besproken' as const, setting: knob.setting, ...turn },
    }))
    const named: Plan = {
      ...plan,
      knobs,
      agreements: [lineOf(agreementNoun, { id: 'a', text: 'We delen.' })],
      consents: [{ id: '0000', agreement: 'a', stance: 'zorg', reason: 'Geld', about: 'We delen.', ...turn }],
    }
    expect(textOf(named)).toContain('Wilhelmina')
    const nameless = textOf(withoutNames(named))
    expect(nameless).not.toContain('Wilhelmina')
    expect(nameless).toContain('| We delen. | Gemeente | akkoord, met bedenking | Geld |')
  })

  test('[O62] a plan is a concept until the table decides, and says so when it was changed since', () => {
    const adopted: Plan = {
      ...plan,
      workshop: { ...plan.workshop, adopted: { at: '2026-02-20T12:00:00Z', print: fingerprintOf(plan) } },
    }
    expect(buildReport(plan, facts).subtitle).toBe('Rotterdam. Concept van 1 maart 2026')
    expect(buildReport(adopted, facts).subtitle).toBe('Rotterdam. Vastgesteld op 20 februari 2026')
    const changed: Plan = { ...adopted, agreements: [lineOf(agreementNoun, { id: 'a', text: 'Anders' })] }
    expect(buildReport(changed, facts).subtitle).toBe('Rotterdam. Vastgesteld op 20 februari 2026, daarna gewijzigd')
  })

  test('[O327] every report, the figures and the plan file say that the plan was changed after it was decided on', () => {
    const adopted: Plan = {
      ...plan,
      workshop: { ...plan.workshop, adopted: { at: '2026-02-20T12:00:00Z', print: fingerprintOf(plan) } },
    }
    const changed: Plan = { ...adopted, vision: 'Anders' }
    const kinds: readonly ReportKind[] = [
      { kind: 'whole' },
      { kind: 'board' },
      { kind: 'party', party: 'gemeente' },
      { kind: 'agreement' },
    ]
    for (const kind of kinds) {
      expect(textOf(changed, kind), kind.kind).toContain('daarna gewijzigd')
      expect(textOf(adopted, kind), kind.kind).not.toContain('daarna gewijzigd')
    }
    expect(JSON.stringify(buildWorkbook(changed, facts))).toContain('daarna gewijzigd')
    expect(JSON.stringify(buildWorkbook(adopted, facts))).not.toContain('daarna gewijzigd')
    // Without names it is the same plan.
    const says = (given: Plan) => toPlanJson(withoutNames(given)).workshop.changedSinceAdopted
    expect([changed, adopted, plan].map(says)).toEqual([true, false, false])
  })

  test('[W411] to a plan with made-up amounts nobody is asked to agree, and a reason ends in one mark', () => {
    const workshop = { ...plan.workshop, exampleAmounts: false }
    const decided = { at: '2026-02-20T12:00:00Z', print: fingerprintOf(plan) }
    const asked = (exampleAmounts: boolean) =>
      textOf({ ...plan, workshop: { ...workshop, exampleAmounts, adopted: decided } }, { kind: 'board' })
    expect(asked(false)).toContain('Stem in met dit plan.')
    expect(asked(true)).not.toContain('Stem in met dit plan.')
    expect(asked(true)).toContain('Zet eerst echte bedragen in het plan. Daarna kan het bestuur instemmen.')
    const agreements = [lineOf(agreementNoun, { id: 'a', text: 'Samen.' })]
    const about = { agreement: 'a', name: '', at: '2026-02-20T12:00:00Z', about: 'Samen.' }
    const consents = [
      { ...about, id: 'c', party: 'gemeente', stance: 'bezwaar', reason: 'Twee jaar is te kort.' } as const,
    ]
    expect(textOf({ ...plan, agreements, consents }, { kind: 'board' })).toContain('Twee jaar is te kort; ')
  })

  test('[C560] W-08: where the table works towards comes before everything else, in every report and for every use', () => {
    const kinds: readonly ReportKind[] = [{ kind: 'whole' }, { kind: 'board' }, { kind: 'party', party: 'gemeente' }]
    const opened: Plan = { ...plan, vision: 'buren elkaar kennen' }
    const sentence = 'In 2031 is Thuisplusflat een plek waar buren elkaar kennen'
    for (const use of useIds) {
      for (const kind of kinds) {
        const of = (given: Plan) => buildReport({ ...given, workshop: { ...given.workshop, use } }, facts, kind)
        const { blocks } = of(opened)
        expect(blocks.slice(0, 2), `${use} ${kind.kind}`).toEqual([
          { kind: 'heading', level: 1, text: 'Toekomstbeeld' },
          { kind: 'paragraph', text: sentence },
        ])
        // Once: it is no chapter further on.
        expect(chaptersOf(of(opened)).filter((title) => title === 'Toekomstbeeld')).toHaveLength(1)
        expect(markdown(of(opened)).split('\n').filter(Boolean)[3]).toBe(sentence)
        expect(
          markdown(of({ ...plan, vision: '' }))
            .split('\n')
            .filter(Boolean)[3],
        ).toMatch(/nog geen toekomstbeeld/)
      }
    }
  })

  test('[O63] the page for the board says what is asked, what it costs and who objects, in few lines', () => {
    const agreements = Array.from({ length: 6 }, (_, at) =>
      lineOf(agreementNoun, { id: `a${at}`, text: `Afspraak ${at}.`, order: `a${at}` }),
    )
    const board = textOf({ ...plan, agreements }, { kind: 'board' })
    expect(board).toContain('| Wie | Toegezegd | Alleen een idee | Nog te dekken |')
    expect(board).toContain('| Zorgkantoor | €\u00a00 | €\u00a044.000 |  |')
    expect(board).toContain('| Samen | €\u00a0792.000 | €\u00a044.000 | €\u00a0304.000 |')
    expect(board).toContain('Nodig tot en met 2031: €\u00a01.140.000.')
    expect(board).toContain('We vragen Zorgkantoor om een toezegging: €\u00a044.000 is nog een idee.')
    expect(board).not.toMatch(/Ver open|Helemaal open|Organisatie zorg/)
    expect(board).toContain('Tot en met 2031 ontbreekt €\u00a0304.000; het meest in 2030: €\u00a090.000, ook in 2031.')
    expect(board).toMatch(/En nog [23] afspraken: zie het hele verslag\./)
  })

  test('[O64] the report for one party has its own money, gains and questions, and nobody else’s table', () => {
    const own = buildReport(plan, facts, { kind: 'party', party: 'corporatie' })
    expect(own.title).toBe('Thuisplusflat: verslag voor Corporatie')
    const words = markdown(own)
    expect(words).toContain('Wat Corporatie inbrengt')
    expect(words).not.toContain('Wat Gemeente inbrengt')
    expect(chaptersOf(own)).toContain('Wat het oplevert voor Corporatie')
    expect(buildReport(plan, facts, { kind: 'party', party: 'weg' }).title).toBe('Thuisplusflat')
  })

  test('[O65] E-12: the draft agreement has every party, every contribution and every open place, and warns', () => {
    const words = textOf(plan, { kind: 'agreement' })
    expect(words).toContain('Laat dit juridisch toetsen')
    for (const { name } of plan.parties) expect(words).toContain(name)
    for (const { label } of plan.investments) expect(words).toContain(label)
    expect(words.match(/……/g)?.length ?? 0).toBeGreaterThan(20)
  })

  test('[O332] the lists of contributions and of what is signed for say what money is for', () => {
    const [first, ...others] = plan.investments
    if (!first) throw new Error('The template has investments')
    const goals = [{ need: null, knob: 6 as const }, { need: null, knob: null }, {}]
    const investments = goals.map((goal, at) => ({ ...first, id: `i${at}`, label: `Inbreng ${at}`, ...goal }))
    const of = { ...plan, investments: [...investments, ...others] }
    const draft = textOf(of, { kind: 'agreement' })
    expect(draft).toContain('Deze partijen brengen in wat hieronder staat.')
    for (const words of [draft, textOf(of)]) {
      expect(words).toMatch(/\| Inbreng 0 \| Knop 6, [^|]+ \|/)
      expect(words).toContain('| Inbreng 1 | Het hele plan |')
      expect(words).toContain('| Inbreng 2 | Huismeester |')
    }
  })

  test('[O335] where nobody promised anything the draft agreement leaves open what these parties bring in', () => {
    const draft = textOf({ ...plan, investments: [] }, { kind: 'agreement' })
    expect(draft).toMatch(/Deze partijen brengen in: …+\./)
    expect(draft).not.toContain('Elke partij brengt in')
  })

  test('[O322] an empty chair is not a party to the draft agreement and signs nothing, nor is its money in it', () => {
    const words = textOf(plan, { kind: 'agreement' })
    const [signed = '', rest = ''] = words.split('## Hierover zijn de partijen het nog niet eens')
    expect(signed).toContain('Nog niet aan tafel, en daarom geen partij bij deze overeenkomst: Zorgkantoor.')
    expect(signed).not.toMatch(/\| Zorgkantoor|Zorgkantoor,|Zorgkantoor:/)
    expect(rest).toContain('| Zorgkantoor | Aanloopgeld |')
    expect(signed).toContain('Gemeente, zetelend te ……')
    expect(signed).toMatch(/Bewoners, vertegenwoordigd door …+, wonende te ……/)
    expect(signed).toContain('Corporatie, gevestigd te ……')
    expect(words).not.toContain('statutair')
  })

  test('[O323] only what every party at the table agreed to is agreed; a worry is a reservation, with its reason', () => {
    const parties = plan.parties.filter(({ id }) => ['corporatie', 'gemeente', 'zorgkantoor'].includes(id))
    const agreement = (id: string, text: string, investment: string | null = null) =>
      lineOf(agreementNoun, { id, text, investment, order: id })
    const says = (about: string, party: string, stance: Stance, reason = '') => ({
      id: `${about}.${party}`,
      agreement: about[0] ?? '',
      party,
      stance,
      reason,
      about,
      name: '',
      at: '2026-03-01T13:05:00Z',
    })
    const words = textOf(
      {
        ...plan,
        parties,
        investments: plan.investments.map((one) =>
          one.id === 'ge-activiteiten' ? { ...one, certainty: 'idee' } : one,
        ),
        agreements: [
          agreement('a', 'a: samen.'),
          agreement('b', 'b: met zorg.'),
          agreement('c', 'c: bezwaar.'),
          agreement('d', 'd: niet gehoord.'),
          agreement('e', 'e: geld.', 'ge-activiteiten'),
        ],
        consents: [
          ...['corporatie', 'gemeente'].map((party) => says('a: samen.', party, 'akkoord')),
          says('b: met zorg.', 'corporatie', 'akkoord'),
          says('b: met zorg.', 'gemeente', 'zorg', 'Het is veel.'),
          says('c: bezwaar.', 'corporatie', 'akkoord'),
          says('c: bezwaar.', 'gemeente', 'bezwaar', 'De raad gaat over geld.'),
          says('d: niet gehoord.', 'corporatie', 'akkoord'),
          ...['corporatie', 'gemeente'].map((party) => says('e: geld.', party, 'akkoord')),
        ],
      },
      { kind: 'agreement' },
    )
    const part = (from: string, to: string) => words.slice(words.indexOf(`## ${from}`), words.indexOf(`## ${to}`))
    const agreed = part('6', '7')
    expect(agreed).toContain('- a: samen.')
    expect(agreed).toContain('- b: met zorg.')
    expect(agreed).toContain('| b: met zorg. | Gemeente | Het is veel. |')
    for (const not of ['c: bezwaar', 'd: niet gehoord', 'e: geld']) expect(agreed).not.toContain(not)
    const open = words.slice(words.indexOf('## Hierover zijn'))
    expect(open).toContain('Bezwaar van Gemeente: De raad gaat over geld.')
    expect(open).toContain('Nog niet gehoord: Gemeente.')
    expect(open).toContain('Het geld hierachter is nog niet toegezegd.')
    expect(open).not.toContain('samen.')
    expect(part('4', '5')).not.toContain('| Gemeente | Activiteiten')
    expect(open).toContain('| Gemeente | Activiteiten')
  })

  test('[O324] what rises with prices says so, wherever an amount is signed for or decided on', () => {
    const rising: Plan = {
      ...plan,
      workshop: { ...plan.workshop, indexation: 375 },
      investments: plan.investments.map((one) => ({ ...one, indexed: one.id === 'co-huismeester' })),
      needs: plan.needs.map((one) => ({ ...one, indexed: one.label === 'Huismeester' })),
    }
    const [huismeester] = rising.investments
    if (!huismeester) throw new Error('The template has investments')
    const amount = '€\u00a026.000 per jaar, 2026–2031, stijgt 3,75% per jaar mee'
    expect(textOf(rising, { kind: 'agreement' })).toContain(`| Corporatie | Huismeester | Huismeester | ${amount} |`)
    expect(agreementFrom(rising, huismeester)).toBe(`Inbreng van Corporatie: Huismeester, ${amount}.`)
    const whole = textOf(rising)
    expect(whole.match(/€\u00a026\.000 per jaar, stijgt 3,75% per jaar mee/g)).toHaveLength(2)
    expect(whole).toContain(`Corporatie: Huismeester, ${amount}`)
    const board = textOf(rising, { kind: 'board' })
    // Its thresholds are paid once.
    expect(board).toContain('| Corporatie, stijgt deels 3,75% per jaar mee |')
    expect(board).toContain('| Samen, stijgt deels 3,75% per jaar mee |')
    expect(board).toContain('| Gemeente |')
    // Prices stand still, or this one does.
    expect(textOf({ ...rising, workshop: plan.workshop })).not.toContain('stijgt')
    expect(whole).not.toContain('60.000 eenmalig, stijgt')
  })

  test('[O325] the draft agreement is a concept beside the plan that was decided on, also when that changed since', () => {
    const adopted: Plan = {
      ...plan,
      workshop: { ...plan.workshop, adopted: { at: '2026-02-20T12:00:00Z', print: fingerprintOf(plan) } },
    }
    const subtitle = (given: Plan) => buildReport(given, facts, { kind: 'agreement' }).subtitle
    expect(subtitle(plan)).toBe('Rotterdam. Concept van 1 maart 2026')
    expect(subtitle(adopted)).toBe(
      'Rotterdam. Concept van 1 maart 2026. Bij het plan dat op 20 februari 2026 is vastgesteld',
    )
    expect(subtitle({ ...adopted, vision: 'Anders' })).toMatch(/is vastgesteld, en daarna gewijzigd$/)
  })

  test('[O326] hours of volunteers in the draft agreement say for which years', () => {
    const [knob, order] = [null, 'a0']
    const hours = {
      id: 'v',
      party: 'bewoners',
      label: 'Koffie',
      knob,
      hoursPerYear: 120,
      from: 2026,
      until: 2028,
      order,
    }
    expect(textOf({ ...plan, volunteering: [hours] }, { kind: 'agreement' })).toContain(
      'Bewoners: Koffie, 120 uur per jaar, 2026–2028',
    )
  })

  test('[O66] W-06: what comes first is listed under tomorrow, this year and later, with who does it', () => {
    const parked = (day: string, text: string) =>
      ({ id: text, kind: 'vraag', text, about: '', owner: 'gemeente', day, done: false, order: 'a0' }) as const
    const words = textOf({
      ...plan,
      parked: [parked('2026-03-10', 'Bel de notaris'), parked('2026-09-01', 'Vraag subsidie'), parked('', 'Denk na')],
    })
    const outcome = words.slice(words.indexOf('## Wat doen we wanneer'))
    const places = ['Bel de notaris', 'Dit jaar', 'Vraag subsidie', '### Later', 'Denk na'].map((part) =>
      outcome.indexOf(part),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(outcome).toContain('Bel de notaris (Gemeente, 10 maart 2026)')
  })

  test('[O66] money that is over is not said to come, and money without an end or up to this year is', () => {
    const [given] = plan.investments
    if (!given) throw new Error('The template has investments')
    const promised = { ...given, certainty: 'toegezegd', from: 2022 } as const
    const words = textOf({
      ...plan,
      parked: [],
      investments: [
        { ...promised, id: 'a', label: 'Voorbij', until: 2024 },
        { ...promised, id: 'b', label: 'Tot en met nu', until: 2026 },
        { ...promised, id: 'c', label: 'Zonder einde', until: null },
      ],
    })
    const outcome = words.slice(words.indexOf('## Wat doen we wanneer'))
    expect(outcome).not.toContain('Voorbij')
    expect(outcome.indexOf('Tot en met nu')).toBeGreaterThan(outcome.indexOf('Dit jaar'))
    expect(outcome).toContain('Zonder einde')
    expect(outcome).toMatch(/### Later\n+Hier is nog niets over gezegd\./)
  })

  test('[O67] pictures come with their chapters, and have a description of all that they show', () => {
    const { blocks } = buildReport(plan, facts)
    const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []))
    expect(pictures).toHaveLength(5)
    const [bar, dials, flow, coverage, timeline] = pictures
    expect(bar?.alt).toContain('€\u00a0304.000 ontbreekt')
    expect(timeline?.alt).toContain('Huismeester')
    expect(dials?.alt).toContain('7. Organisatie zorg: helemaal open')
    expect(flow?.alt).toContain('Goed wonen langs 24 van 26 paden')
    expect(coverage?.alt).toContain('2028: ')
    for (const picture of pictures) {
      const svg = svgText(picture)
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      for (const shape of picture.shapes) if (shape.kind === 'path') expect(shape.d).toMatch(/^M[-\d. MLCAZ]+$/)
    }
  })

  test('[O68] of any plan every report can be made, and what people typed is never markup', () => {
    const kinds: readonly ReportKind[] = [
      { kind: 'whole' },
      { kind: 'board' },
      { kind: 'agreement' },
      { kind: 'party', party: 'a' },
    ]
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(...kinds), fc.boolean(), (given, kind, names) => {
        const report = buildReport(names ? given : withoutNames(given), facts, kind)
        expect(markdown(report)).not.toContain('undefined')
        for (const block of report.blocks) if (block.kind === 'picture') expect(svgText(block)).not.toContain('NaN')
      }),
      { numRuns: 40 },
    )
  })
})
