import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import type { Problem } from '../base/problem.ts'
import type { Plan } from '../plan/plan.ts'
import { wireLimits } from '../protocol/limits.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { parsePlanJson } from './parsePlanJson.ts'
import { planJsonText, toPlanJson } from './planJson.ts'

const caseC = planFromTemplate('casus-c', 'Demo')
const caseCText = planJsonText(caseC)

describe('reading a plan file', () => {
  test('[E30] a plan written and read again is the same plan, but for the inner order keys', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        expect(withoutOrder(planOf(planJsonText(plan)))).toEqual(withoutOrder(plan))
      }),
    )
  })

  test('[E31] from then on it is the same plan in everything', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const once = planOf(planJsonText(plan))
        expect(planOf(planJsonText(once))).toEqual(once)
      }),
    )
  })

  test('[E32] the order of the file is the order of the plan', () => {
    const { investments } = planOf(caseCText)
    expect(investments.map(({ id }) => id)).toEqual(caseC.investments.map(({ id }) => id))
    const keys = investments.map(({ order }) => order)
    expect([...keys].sort()).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('[R347] names of people in it are read as they are shown: on one line, with nothing that nobody sees', () => {
    const file = JSON.parse(caseCText) as { knobs: Record<string, unknown>[] } & Record<string, unknown>
    const who = { name: ' Truus\u202e\u200b \n Smit', party: 'bewoners', at: '2026-03-01T10:00:00.000Z' }
    const knobs = file.knobs.map((knob, at) => (at === 5 ? { ...knob, lastTurn: who } : knob))
    const round = { id: 'r', knob: 6, kind: 'stand', voters: 'persoon', state: 'getoond' }
    const votes = [{ id: 'v', round: 'r', party: 'bewoners', name: who.name, value: 3 }]
    const placings = [{ id: 'p', about: 'gemeente', interest: 4, influence: 0, ...who }]
    const plan = planOf(JSON.stringify({ ...file, knobs, rounds: [round], votes, placings }))
    expect([plan.knobs[5]?.lastTurn?.name, plan.votes[0]?.name, plan.placings[0]?.name]).toEqual(
      Array.from({ length: 3 }, () => 'Truus Smit'),
    )
  })

  test('[E33] whatever the file holds, reading it never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parsePlanJson(text).ok).toBe(false)
      }),
    )
  })

  test('[E34] a good file with one value replaced by garbage gives a plan or a line, never a throw', () => {
    const lines = caseCText.split('\n')
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), fc.json({ maxDepth: 2 }), (at, garbage) => {
        const changed = lines.with(at, (lines[at] ?? '').replace(/: .*?(,?)$/, `: ${garbage}$1`)).join('\n')
        const result = parsePlanJson(changed)
        if (result.ok) expect(result.value.knobs).toHaveLength(10)
        else if (result.problem.kind === 'import.invalid') expect(result.problem.line).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  test('[C380] one that is nested deeper than anybody writes is read or refused too, never a throw', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const withDeep = (text: string) => text.replace(/\}$/, `, "toelichting":\n${deep}}`)
    expect(parsePlanJson(withDeep(caseCText)).ok).toBe(true)
    expect(problemOf(withDeep(changed('modelVersion', 'x')))).toMatchObject({ kind: 'import.invalid', line: 4 })
    expect(problemOf(withDeep(caseCText).slice(0, -1))).toMatchObject({ kind: 'import.notJson', reason: 'end' })
  })
})

describe('a file that is not one of our plans', () => {
  test('[E40] broken JSON is refused with the line where it breaks', () => {
    expect(problemOf('')).toEqual({ kind: 'import.notJson', line: 1, reason: 'end' })
    expect(problemOf('{\n  "format": "draaitafel.plan",\n  oeps\n}')).toEqual({
      kind: 'import.notJson',
      line: 3,
      reason: 'character',
    })
    expect(problemOf(caseCText.slice(0, -2))).toMatchObject({ kind: 'import.notJson', reason: 'end' })
  })

  test('[E41] another format is said to be one', () => {
    for (const text of [
      '{}',
      '[]',
      'null',
      '"draaitafel.plan"',
      '{"format":"miro"}',
      '[{"format":"draaitafel.plan"}]',
    ]) {
      expect(problemOf(text)).toEqual({ kind: 'import.otherFormat' })
    }
  })

  test('[E42] a newer version is said to be newer, before anything in it is judged', () => {
    expect(problemOf('{"format":"draaitafel.plan","version":2,"knobs":"anders"}')).toEqual({
      kind: 'import.newer',
      version: 2,
    })
  })

  test('[E43] a file over the limit is not even read, counted in bytes', () => {
    const tooLarge = { kind: 'import.tooLarge', maxBytes: wireLimits.importBytes }
    expect(problemOf(' '.repeat(wireLimits.importBytes + 1))).toEqual(tooLarge)
    expect(problemOf('€'.repeat(wireLimits.importBytes / 3 + 1))).toEqual(tooLarge)
    expect(parsePlanJson(caseCText + ' '.repeat(wireLimits.importBytes - caseCText.length - 500)).ok).toBe(true)
  })

  test('[E44] a byte order mark is not a fault', () => {
    expect(parsePlanJson(`\ufeff${caseCText}`).ok).toBe(true)
  })
})

describe('a wrong value in a plan file', () => {
  test.each([
    ['version', '1', 'version', 'notNumber'],
    ['modelVersion', 'x', 'modelVersion', 'unknownValue'],
    ['workshop.title', null, 'workshop.title', 'notText'],
    ['workshop.title', 'x'.repeat(121), 'workshop.title', 'tooLong'],
    ['workshop.firstYear', 1999, 'workshop.firstYear', 'outOfRange'],
    ['workshop.lastYear', 2025, 'workshop.lastYear', 'outOfRange'],
    ['workshop.lastYear', 2038, 'workshop.lastYear', 'outOfRange'],
    ['workshop.exampleAmounts', 'ja', 'workshop.exampleAmounts', 'notBoolean'],
    ['workshop', [], 'workshop', 'notObject'],
    ['parties', {}, 'parties', 'notList'],
    ['parties.1', 'Gemeente', 'parties[1]', 'notObject'],
    ['parties.1.id', 'Gemeente!', 'parties[1].id', 'unknownValue'],
    ['parties.1.id', 'corporatie', 'parties[1].id', 'duplicate'],
    ['parties.1.kind', 'club', 'parties[1].kind', 'unknownValue'],
    ['parties.1.name', ' ', 'parties[1].name', 'missing'],
    ['knobs.2.number', 2, 'knobs[2].number', 'duplicate'],
    ['knobs.2.setting', 5, 'knobs[2].setting', 'outOfRange'],
    ['knobs.2.setting', 1.5, 'knobs[2].setting', 'notInteger'],
    ['knobs.2.lastTurn', { name: '', party: null, at: 'gisteren' }, 'knobs[2].lastTurn.at', 'unknownValue'],
    ['needs.0.amountCents', 'veel', 'needs[0].amountCents', 'notNumber'],
    ['needs.0.amountCents', 0.5, 'needs[0].amountCents', 'notInteger'],
    ['needs.0.amountCents', -1, 'needs[0].amountCents', 'outOfRange'],
    ['needs.1.until', 2025, 'needs[1].until', 'outOfRange'],
    ['needs.1.per', 'maand', 'needs[1].per', 'unknownValue'],
    ['investments.2.party', 'niemand', 'investments[2].party', 'unknownParty'],
    ['investments.2.source', 'XI', 'investments[2].source', 'unknownValue'],
    ['investments.2.certainty', 'zeker', 'investments[2].certainty', 'unknownValue'],
    ['investments.2.id', 'co-huismeester', 'investments[2].id', 'duplicate'],
  ])('[E50] %s = %j is refused at %s: %s', (place, value, path, reason) => {
    const text = changed(place, value)
    const problem = problemOf(text)
    expect(problem).toMatchObject({ kind: 'import.invalid', path, reason })
    // The line named holds the value itself, as a reader with an editor would look for it.
    const line = problem?.kind === 'import.invalid' ? text.split('\n')[problem.line - 1] : ''
    const key = /\w+$/.exec(path)?.[0]
    expect(line).toContain(key === undefined ? JSON.stringify(value) : `"${key}"`)
  })

  test.each([
    ['workshop.lastYear', 2040, 'most', 2037],
    ['workshop.lastYear', 2020, 'least', 2026],
    ['needs.1.until', 2025, 'least', 2026],
    ['needs.0.amountCents', -1, 'least', 0],
    ['knobs.2.setting', 5, 'most', 4],
    ['workshop.title', 'x'.repeat(1000), 'most', 120],
  ])('[E347] %s = %j says the limit that it goes beyond', (place, value, bound, limit) => {
    expect(problemOf(changed(place, value))).toMatchObject({ kind: 'import.invalid', limit: { bound, value: limit } })
  })

  test.each(['modelVersion', 'workshop', 'knobs', 'parties.0.atTable', 'needs.1.until', 'investments.0.certainty'])(
    '[E51] %s may not be missing',
    (place) => {
      expect(problemOf(changed(place, undefined))).toMatchObject({ kind: 'import.invalid', reason: 'missing' })
    },
  )

  test('[E52] what we added to the format may be missing', () => {
    const optional = [
      'workshop.place',
      'workshop.firstYear',
      'workshop.vision',
      'values',
      'knobs.0.note',
      'investments.0.way',
    ]
    for (const place of optional) expect(problemOf(changed(place, undefined))).toBeNull()
  })

  test('[E53] unknown fields and the words for readers are ignored', () => {
    expect(problemOf(changed('extra', { a: [1] }))).toBeNull()
    expect(problemOf(changed('parties.0.__proto__', 'x'))).toBeNull()
    expect(planOf(changed('knobs.0.settingWord', 'wijd open'))).toEqual(planOf(caseCText))
  })

  test('[E54] lists end where the plan ends', () => {
    const [need] = caseC.needs
    const needs = Array.from({ length: 201 }, (_, index) => ({
      ...need,
      id: caseC.needs[index]?.id ?? `nodig-${index}`,
    }))
    expect(problemOf(changed('needs', needs))).toMatchObject({ path: 'needs', reason: 'tooMany' })
    expect(problemOf(changed('needs', needs.slice(0, 200)))).toBeNull()
    expect(problemOf(changed('knobs', toPlanJson(caseC).knobs.slice(1)))).toMatchObject({
      path: 'knobs',
      reason: 'missing',
    })
  })

  test('[E55] one-off money ends in the year it starts, whatever the file says', () => {
    const plan = planOf(changed('needs.0.until', 2030))
    expect(plan.needs[0]).toMatchObject({ per: 'once', from: 2026, until: 2026 })
    expect(planOf(changed('needs.0.until', undefined)).needs[0]).toEqual(plan.needs[0])
  })
})

function planOf(text: string): Plan {
  const result = parsePlanJson(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function problemOf(text: string): Problem | null {
  const result = parsePlanJson(text)
  return result.ok ? null : result.problem
}

/** The text of case C with one place changed; undefined leaves it out. */
function changed(place: string, value: unknown): string {
  const json: unknown = JSON.parse(caseCText)
  const keys = place.split('.')
  const last = keys.pop() ?? ''
  const target = keys.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), json)
  if (!isRecord(target)) throw new Error(`No such place: ${place}`)
  Object.defineProperty(target, last, { value, enumerable: true, configurable: true, writable: true })
  return JSON.stringify(json, null, 2)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function withoutOrder(plan: Plan): unknown {
  const bare = (items: readonly { readonly order: string }[]) => items.map(({ order: _, ...rest }) => rest)
  return { ...plan, parties: bare(plan.parties), needs: bare(plan.needs), investments: bare(plan.investments) }
}
