import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printOf } from '../derive/adoption.ts'
import { planArbitrary } from '../exchange/planArbitrary.ts'
import { useIds } from '../model/uses.ts'
import type { Plan } from '../plan/plan.ts'
import { withoutNames } from '../plan/withoutNames.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
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
  test('[O60] for each use the same chapters, begun at another end', () => {
    const orders = useIds.map((use) => chaptersOf(buildReport({ ...plan, workshop: { ...plan.workshop, use } }, facts)))
    expect(new Set(orders.map((chapters) => chapters[0])).size).toBe(2)
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
      agreements: [{ id: 'a', text: 'We delen.', investment: null, order: 'a0' }],
      consents: [{ id: '0000', agreement: 'a', stance: 'zorg', reason: 'Geld', about: 'We delen.', ...turn }],
    }
    expect(textOf(named)).toContain('Wilhelmina')
    const nameless = textOf(withoutNames(named))
    expect(nameless).not.toContain('Wilhelmina')
    expect(nameless).toContain('| We delen. | Gemeente | akkoord met zorg | Geld |')
  })

  test('[O62] a plan is a concept until the table decides, and says so when it was changed since', () => {
    const adopted: Plan = {
      ...plan,
      workshop: { ...plan.workshop, adopted: { at: '2026-02-20T12:00:00Z', print: printOf(plan) } },
    }
    expect(buildReport(plan, facts).subtitle).toBe('Rotterdam. Concept van 1 maart 2026')
    expect(buildReport(adopted, facts).subtitle).toBe('Rotterdam. Vastgesteld op 20 februari 2026')
    const changed: Plan = { ...adopted, agreements: [{ id: 'a', text: 'Anders', investment: null, order: 'a0' }] }
    expect(buildReport(changed, facts).subtitle).toBe('Rotterdam. Vastgesteld op 20 februari 2026, daarna gewijzigd')
  })

  test('[O63] the page for the board says what is asked, what it costs and who objects, in few lines', () => {
    const agreements = Array.from({ length: 6 }, (_, at) => ({
      id: `a${at}`,
      text: `Afspraak ${at}.`,
      investment: null,
      order: `a${at}`,
    }))
    const board = textOf({ ...plan, agreements }, { kind: 'board' })
    expect(board).toContain('| Samen ingebracht | €\u00a0240.000 |')
    expect(board).toContain('Vanaf 2028 is €\u00a062.000 per jaar niet gedekt.')
    expect(board).toContain('En nog 2: zie het hele verslag.')
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

  test('[O65] the draft agreement has every party, every contribution and every open place, and warns', () => {
    const words = textOf(plan, { kind: 'agreement' })
    expect(words).toContain('Laat dit juridisch toetsen')
    for (const { name } of plan.parties) expect(words).toContain(`${name}, statutair gevestigd te`)
    for (const { label } of plan.investments) expect(words).toContain(label)
    expect(words.match(/……/g)?.length ?? 0).toBeGreaterThan(20)
  })

  test('[O66] what comes first stands in tomorrow, this year and later, with who does it', () => {
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
    expect(outcome).not.toContain('### Later')
  })

  test('[O67] pictures stand with their chapters, and say in words all that they show', () => {
    const { blocks } = buildReport(plan, facts)
    const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []))
    expect(pictures).toHaveLength(3)
    const [dials, flow, coverage] = pictures
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
