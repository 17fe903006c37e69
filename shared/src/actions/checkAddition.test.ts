import { describe, expect, test } from 'vitest'
import type { Problem } from '../base/problem.ts'
import { planLimits } from '../nouns/limits.ts'
import { nothingWeighed } from '../nouns/weighing.ts'
import type { PlanAddition } from '../plan/addition.ts'
import { planFromTemplate } from '../templates/templates.ts'
import type { Actor } from './actor.ts'
import { check } from './check.ts'

const plan = planFromTemplate('casus-c', 'Demo')
const facilitator: Actor = { role: 'facilitator', name: 'Sam', party: null }

const money = {
  amountCents: 100,
  per: 'once',
  from: 2026,
  until: null,
  effort: null,
  indexed: true,
  knob: null,
} as const
const party = {
  id: 'p',
  kind: 'gemeente',
  name: ' Buurtbus ',
  atTable: true,
  interest: '',
  room: '',
  limit: '',
} as const
const need = { ...money, id: 'n', label: 'Bus' }
const investment = {
  ...nothingWeighed,
  ...money,
  id: 'i',
  source: 'I',
  party: 'p',
  need: 'n',
  label: '',
  certainty: 'idee',
  way: '',
  note: '',
} as const
const addition: PlanAddition = { parties: [party], needs: [need], investments: [investment] }

describe('adding lines prepared elsewhere', () => {
  test('[X40] only the facilitator adds them, and money may go to a party and a cost that come along', () => {
    expect(problemOf(addition, { role: 'participant', name: 'Noor', party: 'gemeente' })).toEqual({
      kind: 'role.facilitatorOnly',
    })
    const once = { until: 2026, indexed: false }
    expect(check(plan, { type: 'plan.add', ...addition }, facilitator)).toEqual({
      ok: true,
      value: {
        type: 'plan.add',
        parties: [{ ...party, name: 'Buurtbus' }],
        needs: [{ ...need, ...once }],
        investments: [{ ...investment, ...once }],
      },
    })
  })

  test('[X41] each is judged as if it was added by itself, and one that is wrong stops all', () => {
    const wrong: readonly (readonly [Partial<PlanAddition>, Problem])[] = [
      [{ parties: [{ ...party, name: ' ' }] }, { kind: 'text.empty', field: 'name' }],
      [{ parties: [{ ...party, limit: 'x'.repeat(301) }] }, { kind: 'text.tooLong', field: 'profile', max: 300 }],
      [{ needs: [{ ...need, label: '' }] }, { kind: 'text.empty', field: 'label' }],
      [{ needs: [{ ...need, amountCents: -1 }] }, { kind: 'amount.negative' }],
      [{ parties: [] }, { kind: 'party.gone' }],
      [{ needs: [] }, { kind: 'need.gone' }],
    ]
    for (const [changes, problem] of wrong) expect(problemOf({ ...addition, ...changes })).toEqual(problem)
  })

  test('[X41] what becomes other in the plan is judged too, and one-off money ends in its year', () => {
    const [first] = plan.needs
    if (!first) throw new Error('Case C has costs')
    const change = (changes: object, id = first.id) => ({
      ...addition,
      changed: { needs: [{ id, changes }], investments: [] },
    })
    expect(problemOf(change({ amountCents: 100 }))).toBeNull()
    expect(problemOf(change({ amountCents: -1 }))).toEqual({ kind: 'amount.negative' })
    expect(problemOf(change({ amountCents: 1 }, 'weg'))).toEqual({ kind: 'need.gone' })
    const once = check(plan, { type: 'plan.add', ...change({ per: 'once', from: 2027 }) }, facilitator)
    expect(once).toMatchObject({ value: { changed: { needs: [{ changes: { from: 2027, until: 2027 } }] } } })
  })

  test('[X41] together they must fit in the plan, each under an id of its own', () => {
    const room = planLimits.parties - plan.parties.length
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...party, id: `p${at}` }))
    const none = { needs: [], investments: [] }
    expect(problemOf({ ...none, parties: many(room) })).toBeNull()
    expect(problemOf({ ...none, parties: many(room + 1) })).toEqual({ kind: 'list.full', max: planLimits.parties })
    for (const id of ['gemeente', 'n', '', 'A!']) {
      expect(problemOf({ ...addition, parties: [{ ...party, id }], investments: [] })).toEqual({
        kind: 'choice.unknown',
      })
    }
  })
})

function problemOf(lines: PlanAddition, actor = facilitator): Problem | null {
  const checked = check(plan, { type: 'plan.add', ...lines }, actor)
  return checked.ok ? null : checked.problem
}
