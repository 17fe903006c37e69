import { describe, expect, test } from 'vitest'
import { NO_LEAD_QUESTION } from '../derive/lead.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { check } from './check.ts'

const plan: Plan = { ...planFromTemplate('casus-c', 'Thuisplusflat'), choices: [], answers: [] }
const leader = { role: 'facilitator', name: 'Sam', party: null } as const
const adopts = (of: Plan, print: string | null = '89abcdef', actor: Parameters<typeof check>[2] = leader) =>
  check(of, { type: 'plan.adopt', print }, actor)
const led = (option: string): Plan => ({ ...plan, choices: [{ id: 'trekker', choice: 'trekker', option }] })
const answered = (text: string): Plan => ({
  ...plan,
  answers: [{ id: NO_LEAD_QUESTION, state: 'answered', text, name: '', party: null, at: '2026-03-01T10:00:00.000Z' }],
})

describe('deciding on the plan', () => {
  test('[C434] C-17: not without a party or an independent project leader that leads it, or a reason', () => {
    expect(adopts(plan)).toMatchObject({ ok: false, problem: { kind: 'adoption.noLead' } })
    expect(adopts(answered('  ')).ok).toBe(false)
    for (const fit of [
      led('onafhankelijk'),
      led(plan.parties[0]?.id ?? ''),
      answered('Dat kiest het bestuur in mei.'),
    ]) {
      expect(adopts(fit).ok).toBe(true)
    }
  })

  test('[C434] C-17: where the parties do not cooperate, the reason at knob 8 is enough; back to a draft needs nothing', () => {
    const shut = (reason: string): Plan => ({
      ...plan,
      knobs: plan.knobs.map((knob) => (knob.number === 8 ? { ...knob, setting: 0, reason } : knob)),
    })
    expect(adopts(shut('')).ok).toBe(false)
    expect(adopts(shut('Ieder doet dit zelf.')).ok).toBe(true)
    expect(adopts(plan, null).ok).toBe(true)
  })

  test('[C434] C-17: with a leader of the plan it is still the facilitator who decides', () => {
    const guest = { role: 'participant', name: 'Noor', party: 'gemeente' } as const
    expect(adopts(led('onafhankelijk'), '89abcdef', guest)).toMatchObject({
      ok: false,
      problem: { kind: 'role.facilitatorOnly' },
    })
  })
})
