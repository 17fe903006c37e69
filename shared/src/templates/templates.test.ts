// The templates as whole plans. Expected totals are worked out by hand here, not with derive/.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { isId } from '../base/ids.ts'
import { isAmountCents } from '../base/money.ts'
import { checkPeriod } from '../base/years.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { toPlanJson } from '../exchange/planJson.ts'
import { isKnobNumber, isSetting } from '../model/knobs.ts'
import { isPartyKind } from '../model/partyKinds.ts'
import { isNamedForSource } from '../model/sources.ts'
import { planLimits } from '../nouns/limits.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import caseAFile from './case-a.json' with { type: 'json' }
import caseBFile from './case-b.json' with { type: 'json' }
import caseCFile from './case-c.json' with { type: 'json' }
import { planInFile } from './planInFile.ts'
import practiceFile from './practice.json' with { type: 'json' }
import { shiftYears } from './shiftYears.ts'
import { isTemplateId, planFromTemplate, templateIds } from './templates.ts'

const LONGEST_SENTENCE = 20
const plans = templateIds.map((id) => planFromTemplate(id, 'Proef'))
const [empty, caseA, caseB, caseC] = plans as [Plan, Plan, Plan, Plan]

describe('every template', () => {
  test('[D1] is known by its id, and nothing else is', () => {
    expect(templateIds.every(isTemplateId)).toBe(true)
    expect([undefined, null, '', 'casus-d', 3].some(isTemplateId)).toBe(false)
  })

  test('[D2] has the given title, the given first year and six years', () => {
    for (const id of templateIds) {
      expect(planFromTemplate(id, 'Onze flat', 2030).workshop).toMatchObject({
        title: 'Onze flat',
        firstYear: 2030,
        lastYear: 2035,
      })
    }
  })

  test('[D3] has ten knobs in order, with valid settings and nobody who turned them', () => {
    for (const plan of plans) {
      expect(plan.knobs.map((knob) => knob.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
      expect(plan.knobs.every((k) => isSetting(k.setting) && isSetting(k.baseline) && k.lastTurn === null)).toBe(true)
    }
  })

  test('[D4] has valid ids, each used once', () => {
    for (const plan of plans) {
      const ids = [...plan.parties, ...plan.needs, ...plan.investments].map(({ id }) => id)
      expect(ids.filter((id) => !isId(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('[D5] has order keys that rise in the order of each list', () => {
    for (const plan of plans) {
      for (const list of [plan.parties, plan.needs, plan.investments]) {
        const orders = list.map(({ order }) => order)
        expect([...new Set(orders)].sort()).toEqual(orders)
      }
    }
  })

  test('[D6] has only valid amounts, periods and knobs; one-off money ends in the year it starts', () => {
    for (const entry of plans.flatMap((plan) => [...plan.needs, ...plan.investments])) {
      expect(isAmountCents(entry.amountCents) && entry.amountCents > 0, entry.id).toBe(true)
      expect(checkPeriod(entry).ok, entry.id).toBe(true)
      expect(entry.knob === null || isKnobNumber(entry.knob), entry.id).toBe(true)
      if (entry.per === 'once') expect(entry.until, entry.id).toBe(entry.from)
    }
  })

  test('[D7] has investments only of parties in the plan, from sources the model names them for', () => {
    for (const plan of plans) {
      for (const { id, party, source } of plan.investments) {
        const kind = findParty(plan, party)?.kind
        expect(isPartyKind(kind) && isNamedForSource(source, kind), id).toBe(true)
      }
    }
  })

  test('[D8] keeps within the limits of a plan', () => {
    for (const plan of plans) {
      expect(plan.workshop.place.length).toBeLessThanOrEqual(planLimits.placeLength)
      for (const { label } of [...plan.needs, ...plan.investments]) {
        expect(label.length).toBeLessThanOrEqual(planLimits.labelLength)
      }
      for (const { way } of plan.investments) expect(way.length).toBeLessThanOrEqual(planLimits.wayLength)
    }
  })

  test('[D9] speaks in short sentences without dashes', () => {
    const texts = plans.flatMap((plan) => [
      plan.vision,
      ...plan.knobs.map(({ note }) => note),
      ...plan.needs.map(({ label }) => label),
      ...plan.investments.flatMap(({ label, way, note }) => [label, way, note]),
    ])
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)).toEqual([])
    expect(texts.filter((text) => /[—–]/.test(text))).toEqual([])
  })
})

describe('the files of the templates', () => {
  test.each(Object.entries({ caseA: caseAFile, caseB: caseBFile, caseC: caseCFile, practice: practiceFile }))(
    '[C381] %s is a plan file as people take it along, and its words for readers are true',
    (_name, file) => {
      const read = parsePlanJson(JSON.stringify(file))
      if (!read.ok) throw new Error(JSON.stringify(read.problem))
      expect(sorted(toPlanJson(read.value))).toMatchObject(sorted(file))
    },
  )

  test('[C382] one with a fault in it is not a template, and says where', () => {
    const broken = { ...caseAFile, knobs: [] }
    expect(() => planInFile(broken, 2026)).toThrow('knobs')
  })

  test('[C383] another first year moves every year in a plan along, and nothing else', () => {
    fc.assert(
      fc.property(planArbitrary, fc.integer({ min: -20, max: 20 }), (plan, years) => {
        const yearsIn = ['firstYear', 'lastYear', 'from', 'until']
        const moved = JSON.stringify(plan, (key, value) =>
          yearsIn.includes(key) && typeof value === 'number' ? value + years : value,
        )
        expect(shiftYears(plan, years)).toEqual(JSON.parse(moved))
      }),
    )
  })
})

describe('the empty template', () => {
  test('[D10] seats the six usual parties and has everything shut, no money and no example amounts', () => {
    expect(empty.parties.map(({ name, atTable }) => [name, atTable])).toEqual([
      ['Corporatie', true],
      ['Gemeente', true],
      ['Zorgorganisatie', true],
      ['Sociaal werk', true],
      ['Bewoners', true],
      ['Zorgkantoor', true],
    ])
    expect(empty.knobs.filter(({ setting, baseline, note }) => setting > 0 || baseline > 0 || note !== '')).toEqual([])
    expect([empty.needs, empty.investments, empty.vision]).toEqual([[], [], ''])
    expect(empty.workshop.exampleAmounts).toBe(false)
  })
})

describe('the case templates', () => {
  test('[D11] call every amount an example, have a vision and a place, and say what is known of every knob', () => {
    for (const plan of [caseA, caseB, caseC]) {
      expect(plan.workshop.exampleAmounts).toBe(true)
      expect([plan.vision, plan.workshop.place]).not.toContain('')
      expect(plan.investments.filter(({ note }) => !note.endsWith('Voorbeeldbedrag.'))).toEqual([])
      expect(plan.knobs.filter(({ note }) => note === '')).toEqual([])
    }
  })

  test('[D12] case A pays from sources IV, V and VII, and runs short when the room is no longer let', () => {
    expect(settingsOf(caseA)).toEqual([2, 3, 2, 0, 3, 3, 0, 2, 3, 1])
    expect(sourcesOf(caseA)).toEqual(['IV', 'V', 'VII'])
    expect(gapsInEuros(caseA)).toEqual([0, 0, 4_000, 4_000, 12_000, 12_000])
  })

  test('[D13] in case B a temporary subsidy pays half of the flatcoach, and a gap opens when it ends', () => {
    expect(settingsOf(caseB)).toEqual([1, 2, 0, 0, 2, 3, 0, 3, 2, 2])
    expect(sourcesOf(caseB)).toEqual(['I', 'V'])
    const subsidy = caseB.investments.find(({ source }) => source === 'I')
    const flatcoach = caseB.needs.find(({ knob }) => knob === 6)
    expect((subsidy?.amountCents ?? 0) * 2).toBe(flatcoach?.amountCents)
    expect(gapsInEuros(caseB)).toEqual([0, 0, 0, 40_000, 40_000, 40_000])
  })

  test('[D14] case C has the settings and the parties of the drawn board', () => {
    expect(settingsOf(caseC)).toEqual([2, 2, 1, 2, 3, 2, 4, 3, 0, 3])
    expect(caseC.knobs.map(({ baseline }) => baseline)).toEqual([1, 2, 1, 1, 2, 1, 2, 1, 0, 2])
    expect(caseC.parties.filter(({ atTable }) => !atTable).map(({ id }) => id)).toEqual(['zorgkantoor'])
    expect(caseC.workshop.place).toBe('Rotterdam')
  })

  test('[D15] case C needs € 180.000 a year and € 60.000 once; nothing is missing until 2028', () => {
    const perYear = caseC.needs.filter(({ per }) => per === 'year')
    const once = caseC.needs.filter(({ per }) => per === 'once')
    expect(perYear.every(({ from, until }) => from === 2026 && until === null)).toBe(true)
    expect(eurosOf(perYear)).toBe(180_000)
    expect(once.map(({ from, amountCents }) => [from, amountCents])).toEqual([[2026, 6_000_000]])
    // Promised in 2026: 26 + 60 + 40 + 34 + 28 + 24 + 6 = 218; the idea of 22 makes 240 = 180 + 60.
    expect(broughtInEuros(caseC, 2026)).toBe(240_000)
    // 2027: the same without the one-off 60. From 2028 without 40 and 22, from 2030 without 28.
    expect(gapsInEuros(caseC)).toEqual([0, 0, 62_000, 62_000, 90_000, 90_000])
  })

  test('[D16] case C has exactly the eight investments of the drawn board', () => {
    const rows = caseC.investments.map((i) =>
      [i.party, i.source, i.label, i.amountCents / 100, i.per, i.from, i.until, i.certainty, i.knob].join(' '),
    )
    expect(rows).toEqual([
      'corporatie V Huismeester 26000 year 2026 2031 toegezegd 2',
      'corporatie IV Drempels weg 60000 once 2026 2026 toegezegd 1',
      'gemeente I Activiteiten 40000 year 2026 2027 toegezegd 5',
      'zorgorganisatie V Uren vast team 34000 year 2026 2031 toegezegd 7',
      'sociaal-werk V Opbouwwerk 28000 year 2026 2029 toegezegd 6',
      'zorgorganisatie VII Huur van de ruimte 24000 year 2026 2031 toegezegd 3',
      'bewoners VIII Koffie 6000 year 2026 2031 toegezegd 2',
      'zorgkantoor III Aanloopgeld 22000 year 2026 2027 idee 7',
    ])
  })

  test('[D17] a later first year moves every year of a case along', () => {
    const later = planFromTemplate('casus-c', 'Later', 2030)
    expect(later.investments.map(({ from }) => from)).toEqual(caseC.investments.map(({ from }) => from + 4))
    expect(gapsInEuros(later)).toEqual([0, 0, 62_000, 62_000, 90_000, 90_000])
  })
})

/** What was chosen on one worksheet is in the order of the sheet once it was read. */
function sorted<T extends { readonly choices: readonly object[] }>(file: T): T {
  const choices = [...file.choices].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  return { ...file, choices }
}

type Entry = Plan['needs'][number] | Plan['investments'][number]

function settingsOf(plan: Plan): number[] {
  return plan.knobs.map(({ setting }) => setting)
}

function sourcesOf(plan: Plan): string[] {
  return [...new Set(plan.investments.map(({ source }) => source))].sort()
}

function eurosOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { amountCents }) => sum + amountCents, 0) / 100
}

function inYear(entries: readonly Entry[], year: number): Entry[] {
  return entries.filter(({ from, until }) => from <= year && (until === null || year <= until))
}

function broughtInEuros(plan: Plan, year: number): number {
  return eurosOf(inYear(plan.investments, year))
}

/** Needed minus brought in, whatever its certainty, in each of the six years. */
function gapsInEuros(plan: Plan): number[] {
  return [0, 1, 2, 3, 4, 5].map((later) => {
    const year = plan.workshop.firstYear + later
    return eurosOf(inYear(plan.needs, year)) - broughtInEuros(plan, year)
  })
}
