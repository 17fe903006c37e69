import { describe, expect, test } from 'vitest'
import { filled, lineOf } from '../../testing/filled.ts'
import { MAX_AMOUNT_CENTS } from '../base/money.ts'
import type { Problem } from '../base/problem.ts'
import { agreement } from '../nouns/agreement.ts'
import type { Answer } from '../nouns/answer.ts'
import type { Stance } from '../nouns/consent.ts'
import { type InvestmentFacts, investment } from '../nouns/investment.ts'
import { planLimits } from '../nouns/limits.ts'
import type { NeedFacts } from '../nouns/need.ts'
import type { ParkedFacts } from '../nouns/parked.ts'
import type { ProofFacts } from '../nouns/proof.ts'
import { readyScript, type Step } from '../nouns/step.ts'
import type { VolunteeringFacts } from '../nouns/volunteering.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import type { Action } from './action.ts'
import type { Actor } from './actor.ts'
import { check } from './check.ts'

const plan = planFromTemplate('casus-c', 'Demo')
const participant: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const facilitator: Actor = { role: 'facilitator', name: 'Sam', party: null }
const viewer: Actor = { role: 'viewer', name: '', party: null }

const facts: InvestmentFacts = filled(investment, {
  source: 'I',
  party: 'gemeente',
  label: 'Subsidie',
  knob: 6,
  amountCents: 5_000_000,
  per: 'year',
  from: 2026,
  until: 2028,
  need: null,
  effort: null,
  indexed: false,
  certainty: 'idee',
  way: '',
  note: '',
})
const needFacts: NeedFacts = {
  knob: 6,
  label: 'Community builder',
  amountCents: 5_000_000,
  per: 'year',
  from: 2026,
  until: null,
  effort: null,
  indexed: false,
}

describe('who may do what', () => {
  test('[X1] a viewer may do nothing', () => {
    const actions: Action[] = [
      { type: 'knob.turn', knob: 3, setting: 2 },
      { type: 'investment.add', id: 'a', facts },
      { type: 'text.edit', text: 'vision', at: 0, remove: 0, insert: 'x' },
      { type: 'plan.replace', plan },
    ]
    for (const action of actions) expect(problemOf(action, viewer)).toEqual({ kind: 'role.viewer' })
  })

  test('[X2] only the facilitator brings in a plan, sets the baseline, decides on a knob and changes what the workshop is', () => {
    const actions: Action[] = [
      { type: 'plan.replace', plan },
      { type: 'baseline.set' },
      { type: 'knob.baseline', knob: 5, setting: 1 },
      { type: 'today.take', how: 'knob.baseline', knobs: [{ knob: 5, setting: 1 }] },
      { type: 'knob.discuss', knob: 3, state: 'besloten' },
      { type: 'workshop.describe', changes: { title: 'Van mij' } },
      { type: 'workshop.setYears', firstYear: 2026, lastYear: 2027 },
      { type: 'workshop.setIndexation', indexation: 200 },
      { type: 'plan.adopt', print: null },
    ]
    for (const action of actions) {
      expect(problemOf(action, participant)).toEqual({ kind: 'role.facilitatorOnly' })
      expect(check(plan, action, facilitator)).toEqual({ ok: true, value: action })
    }
  })
})

describe('turning a knob', () => {
  test('[X3] C-08: any of the ten knobs can be set to any of the five settings, and no others', () => {
    expect(problemOf({ type: 'knob.turn', knob: 10, setting: 4 })).toBeNull()
    for (const knob of [0, 11, 1.5, Number.NaN]) {
      expect(problemOf(foreign({ type: 'knob.turn', knob, setting: 1 }))).toEqual({ kind: 'knob.unknown' })
    }
    for (const setting of [-1, 5, 2.5, '2']) {
      expect(problemOf(foreign({ type: 'knob.turn', knob: 1, setting }))).toEqual({ kind: 'setting.outOfRange' })
    }
  })
})

test('[C640] of several knobs set at once to where they are today all may be set, or none is', () => {
  const taken = (knob: number) =>
    problemOf(
      foreign({
        type: 'today.take',
        how: 'knob.baseline',
        knobs: [
          { knob: 1, setting: 1 },
          { knob, setting: 2 },
        ],
      }),
      facilitator,
    )
  expect(taken(2)).toBeNull()
  expect(taken(11)).toEqual({ kind: 'knob.unknown' })
  const round = { id: 'r', order: 'a', knob: 2, kind: 'stand', voters: 'persoon', state: 'open' } as const
  const action = { type: 'today.take', how: 'knob.turn', knobs: [{ knob: 2, setting: 1 }] } as const
  const inRound = check({ ...plan, rounds: [round] }, action, facilitator)
  expect(inRound).toMatchObject({ ok: false, problem: { kind: 'knob.inRound', knob: 2 } })
})

describe('investments', () => {
  test('[X4] a party contributes money, also from a source the model does not name for it', () => {
    expect(problemOf({ type: 'investment.add', id: 'a', facts })).toBeNull()
    expect(problemOf({ type: 'investment.add', id: 'a', facts: { ...facts, party: 'bewoners' } })).toBeNull()
  })

  test('[X5] years the wrong way round are refused', () => {
    expect(added({ from: 2031, until: 2026 })).toEqual({ kind: 'years.reversed', from: 2031, until: 2026 })
    expect(added({ from: 1999 })).toMatchObject({ kind: 'year.outOfRange' })
  })

  test('[X6] an amount is whole cents from 0 up to the maximum', () => {
    expect(added({ amountCents: 0 })).toBeNull()
    expect(added({ amountCents: -1 })).toEqual({ kind: 'amount.negative' })
    expect(added({ amountCents: MAX_AMOUNT_CENTS + 1 })).toMatchObject({ kind: 'amount.tooLarge' })
    expect(added({ amountCents: 0.5 })).toMatchObject({ kind: 'amount.notANumber' })
    expect(added({ amountCents: Number.NaN })).toMatchObject({ kind: 'amount.notANumber' })
  })

  test('[X7] party, source, certainty and knob must be known', () => {
    expect(added({ party: 'niemand' })).toEqual({ kind: 'party.gone' })
    expect(problemOf(foreign({ type: 'investment.add', id: 'a', facts: { ...facts, source: 'XI' } }))).toEqual({
      kind: 'source.unknown',
    })
    expect(problemOf(foreign({ type: 'investment.add', id: 'a', facts: { ...facts, certainty: 'zeker' } }))).toEqual({
      kind: 'certainty.unknown',
    })
    expect(problemOf(foreign({ type: 'investment.add', id: 'a', facts: { ...facts, knob: 11 } }))).toEqual({
      kind: 'knob.unknown',
    })
  })

  test('[X8] one-off money ends in the year it starts, also after a change', () => {
    const once = { ...facts, per: 'once', from: 2027, until: 2029 } as const
    expect(check(plan, { type: 'investment.add', id: 'a', facts: once }, participant)).toMatchObject({
      ok: true,
      value: { facts: { from: 2027, until: 2027 } },
    })
    expect(
      check(plan, { type: 'investment.change', id: 'co-huismeester', changes: { per: 'once' } }, participant),
    ).toMatchObject({ ok: true, value: { changes: { per: 'once', until: 2026 } } })
  })

  test('[X9] a change is judged together with what is already there', () => {
    const change = (changes: Partial<InvestmentFacts>) =>
      problemOf({ type: 'investment.change', id: 'co-huismeester', changes })
    expect(change({ from: 2032 })).toEqual({ kind: 'years.reversed', from: 2032, until: 2031 })
    expect(change({ from: 2030 })).toBeNull()
    expect(change({ party: 'niemand' })).toEqual({ kind: 'party.gone' })
  })

  test('[X10] changing what somebody else removed in the meantime is refused', () => {
    expect(problemOf({ type: 'investment.remove', id: 'weg' })).toEqual({ kind: 'investment.gone' })
    expect(problemOf({ type: 'investment.change', id: 'weg', changes: {} })).toEqual({ kind: 'investment.gone' })
    expect(problemOf({ type: 'need.remove', id: 'weg' })).toEqual({ kind: 'need.gone' })
    expect(problemOf({ type: 'party.change', id: 'weg', changes: { name: 'Wij' } })).toEqual({ kind: 'party.gone' })
  })

  test('[X11] a full list takes no more', () => {
    const full = { ...plan, investments: Array(planLimits.investments).fill(plan.investments[0]) }
    expect(problemOf({ type: 'investment.add', id: 'a', facts }, participant, full)).toEqual({
      kind: 'list.full',
      max: planLimits.investments,
    })
  })
})

describe('needs and parties', () => {
  test('[X12] a need has a label', () => {
    expect(problemOf({ type: 'need.add', id: 'a', facts: needFacts })).toBeNull()
    expect(problemOf({ type: 'need.add', id: 'a', facts: { ...needFacts, label: '  ' } })).toEqual({
      kind: 'text.empty',
      field: 'label',
    })
    expect(problemOf({ type: 'need.change', id: 'nodig-koffie', changes: { label: '' } })).toEqual({
      kind: 'text.empty',
      field: 'label',
    })
  })

  test('[X13] a party that has brought something in stays', () => {
    const count = plan.investments.filter(({ party }) => party === 'corporatie').length
    expect(problemOf({ type: 'party.remove', id: 'corporatie' })).toEqual({ kind: 'party.hasInvestments', count })
    const without = { ...plan, investments: [] }
    expect(problemOf({ type: 'party.remove', id: 'corporatie' }, participant, without)).toBeNull()
  })

  test('[X14] a party has a name and a kind we know', () => {
    expect(problemOf({ type: 'party.add', id: 'a', kind: 'gemeente', name: ' ' })).toEqual({
      kind: 'text.empty',
      field: 'name',
    })
    expect(problemOf(foreign({ type: 'party.add', id: 'a', kind: 'club', name: 'Club' }))).toEqual({
      kind: 'partyKind.unknown',
    })
  })
})

describe('the workshop and its texts', () => {
  test('[X15] the board shows at most twelve years, first before last', () => {
    expect(problemOf({ type: 'workshop.setYears', firstYear: 2026, lastYear: 2037 }, facilitator)).toBeNull()
    expect(problemOf({ type: 'workshop.setYears', firstYear: 2026, lastYear: 2038 }, facilitator)).toEqual({
      kind: 'years.tooMany',
      max: 12,
    })
    expect(problemOf({ type: 'workshop.setYears', firstYear: 2031, lastYear: 2026 }, facilitator)).toEqual({
      kind: 'years.reversed',
      from: 2031,
      until: 2026,
    })
  })

  test('[X16] a title is needed, a place is not', () => {
    expect(problemOf({ type: 'workshop.describe', changes: { title: '' } }, facilitator)).toEqual({
      kind: 'text.empty',
      field: 'title',
    })
    expect(problemOf({ type: 'workshop.describe', changes: { place: '' } }, facilitator)).toBeNull()
  })

  test('[X17] ten megabytes of text are refused everywhere', () => {
    const insert = 'x'.repeat(10 * 1024 * 1024)
    const tooLong: [Action, string][] = [
      [{ type: 'text.edit', text: 'vision', at: 0, remove: 0, insert }, 'vision'],
      [{ type: 'text.edit', text: { note: 5 }, at: 0, remove: 0, insert }, 'note'],
      [{ type: 'workshop.describe', changes: { title: insert } }, 'title'],
      [{ type: 'workshop.describe', changes: { place: insert } }, 'place'],
      [{ type: 'party.add', id: 'a', kind: 'gemeente', name: insert }, 'name'],
      [{ type: 'need.add', id: 'a', facts: { ...needFacts, label: insert } }, 'label'],
      [{ type: 'investment.add', id: 'a', facts: { ...facts, way: insert } }, 'way'],
      [{ type: 'investment.add', id: 'a', facts: { ...facts, note: insert } }, 'note'],
    ]
    for (const [action, field] of tooLong)
      expect(problemOf(action, facilitator)).toMatchObject({ kind: 'text.tooLong', field })
  })

  test('[X19] only a known choice is made, with one of its options or a party of the plan', () => {
    const choose = (choice: string, option: unknown) =>
      problemOf(foreign({ type: 'choice.set', choice, option, chosen: true }))
    expect(choose('prijs', 'gratis')).toBeNull()
    expect(choose('trekker', 'onafhankelijk')).toBeNull()
    expect(choose('trekker', 'gemeente')).toBeNull()
    expect(choose('trekker', 'niemand')).toEqual({ kind: 'party.gone' })
    for (const option of ['duur', '', 3, null, 'toString']) {
      expect(choose('prijs', option)).toEqual({ kind: 'choice.unknown' })
    }
    for (const choice of ['kleur', '', 'constructor', '__proto__']) {
      expect(choose(choice, 'gratis')).toEqual({ kind: 'choice.unknown' })
    }
  })

  test('[X20] an answer says something, and opening a question again needs no words', () => {
    const answer = (question: unknown, state: unknown, text: string) =>
      problemOf(foreign({ type: 'question.answer', question, state, text }))
    expect(answer('tension.een-persoon', 'answered', 'Twee mensen delen het werk.')).toBeNull()
    expect(answer('tension.een-persoon', null, '')).toBeNull()
    expect(answer('tension.een-persoon', 'aside', '  ')).toEqual({ kind: 'text.empty', field: 'answer' })
    expect(answer('tension.een-persoon', 'aside', 'x'.repeat(601))).toMatchObject({ kind: 'text.tooLong' })
    for (const question of ['', 'Groot', 'a/b', 'x'.repeat(81), 7]) {
      expect(answer(question, 'answered', 'Ja.')).toEqual({ kind: 'question.unknown' })
    }
    expect(answer('closed.9', 'misschien', 'Ja.')).toEqual({ kind: 'question.unknown' })
    const full = {
      ...plan,
      answers: Array(planLimits.answers)
        .fill(null)
        .map((_, index) => answerOf(`vraag.${index}`)),
    }
    const extra: Action = { type: 'question.answer', question: 'closed.9', state: 'answered', text: 'Ja.' }
    expect(problemOf(extra, participant, full)).toEqual({ kind: 'list.full', max: planLimits.answers })
    expect(problemOf({ ...extra, question: 'vraag.3' }, participant, full)).toBeNull()
  })

  test('[X21] C-02: a value counts for a party of the plan, in words we know', () => {
    const aim = (changes: object) =>
      problemOf(foreign({ type: 'aim.set', coreValue: 'goed-wonen', party: 'bewoners', strength: 'veel', ...changes }))
    expect(aim({})).toBeNull()
    expect(aim({ strength: null })).toBeNull()
    expect(aim({ party: 'niemand' })).toEqual({ kind: 'party.gone' })
    expect(aim({ coreValue: 'verhuurbaarheid' })).toEqual({ kind: 'choice.unknown' })
    for (const strength of ['heel veel', 3, undefined]) expect(aim({ strength })).toEqual({ kind: 'choice.unknown' })
    expect(aim({ type: 'aim.time', arrival: 'lang' })).toBeNull()
    expect(aim({ type: 'aim.time', arrival: 'morgen' })).toEqual({ kind: 'choice.unknown' })
  })

  test('[X22] a knob is discussed or decided on, and its reason is one short line', () => {
    expect(problemOf({ type: 'knob.discuss', knob: 3, state: 'besproken' })).toBeNull()
    expect(problemOf({ type: 'knob.discuss', knob: 3, state: 'besloten' }, facilitator)).toBeNull()
    expect(problemOf(foreign({ type: 'knob.discuss', knob: 3, state: 'klaar' }))).toEqual({ kind: 'choice.unknown' })
    expect(problemOf(foreign({ type: 'knob.reason', knob: 11, reason: '' }))).toEqual({ kind: 'knob.unknown' })
    const reason = { type: 'knob.reason', knob: 3, reason: ' Niet aan ons. ' } as const
    expect(check(plan, reason, participant)).toMatchObject({ value: { reason: 'Niet aan ons.' } })
    expect(problemOf({ ...reason, reason: 'x'.repeat(201) })).toMatchObject({ kind: 'text.tooLong', field: 'reason' })
  })

  test('[X23] work is worth its fte at their rate, and one-off money follows no prices', () => {
    const effort = { unit: 'fte', hundredths: 50, rateCents: 10_000_000 } as const
    const add = { type: 'need.add', id: 'n', facts: { ...needFacts, amountCents: 1, effort } } as const
    expect(check(plan, add, participant)).toMatchObject({ value: { facts: { amountCents: 5_000_000 } } })
    const once = { ...add, facts: { ...add.facts, per: 'once', indexed: true } } as const
    expect(check(plan, once, participant)).toMatchObject({ value: { facts: { indexed: false, until: 2026 } } })
    const change = { type: 'need.change', id: 'nodig-vast-team', changes: { effort } } as const
    expect(check(plan, change, participant)).toMatchObject({ value: { changes: { amountCents: 5_000_000 } } })
    expect(added({ effort: { ...effort, hundredths: 10_000_001 } })).toMatchObject({ kind: 'quantity.outOfRange' })
    expect(added({ effort: { ...effort, rateCents: -1 } })).toMatchObject({ kind: 'amount.tooLarge' })
    expect(added({ effort: { ...effort, hundredths: 10_000_000, rateCents: 100_000_000_000 } })).toMatchObject({
      kind: 'amount.tooLarge',
    })
    const days = foreign({ type: 'need.add', id: 'n', facts: { ...needFacts, effort: { ...effort, unit: 'dag' } } })
    expect(problemOf(days)).toEqual({ kind: 'choice.unknown' })
  })

  test('[X24] hours of volunteers are whole and of a party that is there; prices rise within limits', () => {
    const hours = { party: 'bewoners', label: 'Koffie', knob: 5, hoursPerYear: 200, from: 2026, until: null } as const
    const problemIn = (changes: Partial<VolunteeringFacts>) =>
      problemOf({ type: 'volunteering.add', id: 'v', facts: { ...hours, ...changes } })
    expect(problemIn({})).toBeNull()
    for (const hoursPerYear of [0, -1, 1.5, Number.NaN, 100_001]) {
      expect(problemIn({ hoursPerYear })).toEqual({ kind: 'hours.outOfRange', max: 100_000 })
    }
    expect(problemIn({ party: 'weg' })).toEqual({ kind: 'party.gone' })
    expect(problemIn({ until: 2025 })).toMatchObject({ kind: 'years.reversed' })
    expect(problemIn({ label: ' ' })).toMatchObject({ kind: 'text.empty' })
    expect(problemOf({ type: 'volunteering.remove', id: 'weg' })).toEqual({ kind: 'line.gone' })
    const held = { ...plan, investments: [], volunteering: [{ ...hours, id: 'v', order: 'a0' }] }
    expect(problemOf({ type: 'party.remove', id: 'bewoners' }, participant, held)).toMatchObject({ count: 1 })
    expect(problemOf({ type: 'workshop.setIndexation', indexation: 250 }, facilitator)).toBeNull()
    expect(problemOf({ type: 'workshop.setIndexation', indexation: 2501 }, facilitator)).toMatchObject({
      maxPercent: 25,
    })
  })

  test('[X25] what has to show a value names that value, and is owned by a party of the plan', () => {
    const facts: ProofFacts = {
      coreValue: 'goed-wonen',
      moment: 'vooraf',
      what: 'Hoe ging het elders?',
      how: '',
      state: 'open',
      owner: 'gemeente',
    }
    const problemIn = (changes: object) =>
      problemOf(foreign({ type: 'proof.add', id: 'p', facts: { ...facts, ...changes } }))
    expect(problemIn({})).toBeNull()
    expect(problemIn({ owner: null })).toBeNull()
    expect(problemIn({ owner: 'weg' })).toEqual({ kind: 'party.gone' })
    expect(problemIn({ coreValue: 'winst' })).toEqual({ kind: 'choice.unknown' })
    expect(problemIn({ what: '' })).toMatchObject({ kind: 'text.empty', field: 'what' })
    expect(problemIn({ how: 'x'.repeat(201) })).toMatchObject({ kind: 'text.tooLong', field: 'how' })
    expect(problemOf({ type: 'proof.change', id: 'weg', changes: {} })).toEqual({ kind: 'line.gone' })
  })

  test('[X26] money is for a cost that is there, or for the whole plan', () => {
    expect(added({ need: null })).toBeNull()
    expect(added({ need: 'nodig-vast-team' })).toBeNull()
    expect(added({ need: 'weg' })).toEqual({ kind: 'need.gone' })
  })

  test('[X27] only the facilitator writes the script and goes to a step of it, with a sane number of minutes', () => {
    const go: Action = { type: 'step.go', now: { step: 'oogst', endsAt: null, leftSeconds: 60 } }
    expect(problemOf(go, participant)).toEqual({ kind: 'role.facilitatorOnly' })
    expect(problemOf(go, facilitator)).toBeNull()
    expect(problemOf({ type: 'step.go', now: { step: 'weg', endsAt: null, leftSeconds: 0 } }, facilitator)).toEqual({
      kind: 'line.gone',
    })
    const setMinutes = (minutes: number, name = 'Pauze') => {
      const own: Step = {
        id: 'pauze',
        name,
        view: 'knobs',
        tasks: '',
        minutes,
        instruction: '',
        allowed: 'alles',
        skipped: false,
        order: '',
      }
      return problemOf({ type: 'script.set', steps: [...readyScript, own] }, facilitator)
    }
    expect(setMinutes(15)).toBeNull()
    for (const minutes of [0, 241, 1.5]) expect(setMinutes(minutes)).toMatchObject({ kind: 'minutes.outOfRange' })
    expect(setMinutes(15, ' ')).toMatchObject({ kind: 'text.empty' })
    expect(problemOf({ type: 'script.set', steps: [] }, participant)).toEqual({ kind: 'role.facilitatorOnly' })
  })

  test('[X28] only the facilitator opens, shows and stops a round, one at a time, and only sane choices are shown', () => {
    const open: Action = { type: 'round.open', id: 'r', knob: 5, kind: 'stand', voters: 'persoon' }
    expect(problemOf(open, participant)).toEqual({ kind: 'role.facilitatorOnly' })
    expect(problemOf(open, facilitator)).toBeNull()
    expect(problemOf(foreign({ ...open, kind: 'cijfer' }), facilitator)).toEqual({ kind: 'choice.unknown' })
    const running: Plan = { ...plan, rounds: [{ ...open, state: 'open', order: 'a0' }] }
    expect(problemOf({ ...open, id: 's' }, facilitator, running)).toEqual({ kind: 'round.alreadyOpen' })
    const show = (value: number): Action => ({
      type: 'round.show',
      id: 'r',
      votes: [{ party: 'gemeente', name: '', value }],
    })
    expect(problemOf(show(4), facilitator, running)).toBeNull()
    expect(problemOf(show(5), facilitator, running)).toEqual({ kind: 'choice.unknown' })
    expect(problemOf(show(4), facilitator)).toEqual({ kind: 'line.gone' })
    expect(problemOf({ type: 'round.stop', id: 'r' }, participant, running)).toEqual({ kind: 'role.facilitatorOnly' })
  })

  test('[X320] while people choose alone about a knob nobody turns it or decides on it, nor does the facilitator', () => {
    const round = { id: 'r', knob: 5, kind: 'stand', voters: 'persoon', order: 'a0' } as const
    const running: Plan = { ...plan, rounds: [{ ...round, state: 'open' }] }
    for (const actor of [participant, facilitator]) {
      const held = { kind: 'knob.inRound', knob: 5 }
      expect(problemOf({ type: 'knob.turn', knob: 5, setting: 1 }, actor, running)).toEqual(held)
      expect(problemOf({ type: 'knob.discuss', knob: 5, state: 'besproken' }, actor, running)).toEqual(held)
      expect(problemOf({ type: 'knob.turn', knob: 6, setting: 1 }, actor, running)).toBeNull()
      expect(
        problemOf({ type: 'text.edit', text: { note: 5 }, at: 0, remove: 0, insert: 'a' }, actor, running),
      ).toBeNull()
      for (const state of ['getoond', 'gestopt'] as const) {
        const over: Plan = { ...plan, rounds: [{ ...round, state }] }
        expect(problemOf({ type: 'knob.turn', knob: 5, setting: 1 }, actor, over)).toBeNull()
      }
    }
  })

  test('[X29] an agreement says something, and who does not simply agree gives a reason', () => {
    const add = (text: string) => problemOf({ type: 'agreement.add', id: 'a', facts: filled(agreement, { text }) })
    expect(add('Gemeente betaalt mee.')).toBeNull()
    expect(add(' ')).toMatchObject({ kind: 'text.empty', field: 'agreement' })
    expect(add('x'.repeat(401))).toMatchObject({ kind: 'text.tooLong' })
    const of = { ...plan, agreements: [lineOf(agreement, { id: 'a', text: 'Gemeente betaalt mee.' })] }
    const say = (stance: Stance | null, reason = '') =>
      problemOf({ type: 'consent.give', agreement: 'a', stance, reason }, participant, of)
    expect(say('akkoord')).toBeNull()
    expect(say(null)).toBeNull()
    for (const stance of ['zorg', 'bezwaar'] as const) {
      expect(say(stance)).toMatchObject({ kind: 'text.empty', field: 'reason' })
      expect(say(stance, 'Het is te weinig.')).toBeNull()
    }
    expect(problemOf({ type: 'consent.give', agreement: 'weg', stance: 'akkoord', reason: '' })).toEqual({
      kind: 'line.gone',
    })
  })

  test('[X30] a parked item is about something, with an owner and a valid day', () => {
    const facts: ParkedFacts = {
      kind: 'zorg',
      text: 'Wie betaalt na 2028?',
      about: 'knob.5',
      owner: 'gemeente',
      day: '2026-12-01',
      done: false,
    }
    const problemIn = (changes: object) =>
      problemOf(foreign({ type: 'parked.add', id: 'p', facts: { ...facts, ...changes } }))
    expect(problemIn({})).toBeNull()
    expect(problemIn({ about: '', owner: null, day: '' })).toBeNull()
    expect(problemIn({ kind: 'idee' })).toEqual({ kind: 'choice.unknown' })
    expect(problemIn({ about: 'alles' })).toEqual({ kind: 'choice.unknown' })
    expect(problemIn({ owner: 'weg' })).toEqual({ kind: 'party.gone' })
    for (const day of ['morgen', '2026-13-45', '01-12-2026'])
      expect(problemIn({ day })).toEqual({ kind: 'day.notADay' })
    expect(problemIn({ text: '' })).toMatchObject({ kind: 'text.empty', field: 'parked' })
  })

  test('[X31] only the facilitator brings everyone somewhere, to a place that exists', () => {
    for (const place of ['board', 'balances', 'knob.5', 'coreValue.werkplezier']) {
      expect(problemOf({ type: 'gather.call', place }, facilitator)).toBeNull()
      expect(problemOf({ type: 'gather.call', place }, participant)).toEqual({ kind: 'role.facilitatorOnly' })
    }
    for (const place of ['', 'delete', 'knob.', 'https://elders.nl']) {
      expect(problemOf({ type: 'gather.call', place }, facilitator)).toEqual({ kind: 'choice.unknown' })
    }
  })

  test('[X32] what a party says of itself is short', () => {
    const say = (interest: string) => problemOf({ type: 'party.change', id: 'gemeente', changes: { interest } })
    expect(say('Minder zorgvraag.')).toBeNull()
    expect(say('')).toBeNull()
    expect(say('x'.repeat(301))).toMatchObject({ kind: 'text.tooLong', field: 'profile', max: 300 })
  })

  test('[X18] an edit past the end of a text lands at its end', () => {
    const { length } = plan.vision
    const edit: Action = { type: 'text.edit', text: 'vision', at: 99_999, remove: 5, insert: '!' }
    expect(check(plan, edit, participant)).toEqual({ ok: true, value: { ...edit, at: length, remove: 0 } })
    expect(problemOf(foreign({ type: 'text.edit', text: { note: 11 }, at: 0, remove: 0, insert: '' }))).toEqual({
      kind: 'knob.unknown',
    })
  })
})

function answerOf(id: string): Answer {
  return { id, state: 'answered', text: 'Ja.', name: '', party: null, at: '2026-03-01T10:00:00.000Z' }
}

function problemOf(action: Action, actor: Actor = participant, of: Plan = plan): Problem | null {
  const result = check(of, action, actor)
  return result.ok ? null : result.problem
}

function added(changes: Partial<InvestmentFacts>): Problem | null {
  return problemOf({ type: 'investment.add', id: 'a', facts: { ...facts, ...changes } })
}

/** An action as it could come from elsewhere, outside what the types allow. */
function foreign(action: object): Action {
  return action as Action
}
