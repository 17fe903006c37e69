// Is this plan a draft, or was it decided on? And has it changed since?

import { waitsForWord } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'

export interface Adoption {
  /** ISO 8601. */
  readonly at: string
  readonly changedSince: boolean
}

/** Null for a draft. */
export function adoptionOf(plan: Plan): Adoption | null {
  const { adopted } = plan.workshop
  return adopted && { at: adopted.at, changedSince: adopted.print !== fingerprintOf(plan) }
}

/** Non-cryptographic hash of everything that is decided on, leaving out the talk around it. */
export function fingerprintOf(plan: Plan): string {
  const { title, place, firstYear, lastYear, indexation } = plan.workshop
  const decided = [
    [title, place, firstYear, lastYear, indexation],
    plan.vision,
    plan.parties.map(({ id, name, atTable }) => [id, name, atTable]),
    plan.knobs.map(({ setting, note }) => [setting, note]),
    plan.needs.map(({ knob, label, amountCents, per, from, until, indexed }) => [
      knob,
      label,
      amountCents,
      per,
      from,
      until,
      indexed,
    ]),
    plan.investments.map((one) => [
      one.source,
      one.party,
      one.label,
      one.knob,
      one.need,
      one.amountCents,
      one.per,
      one.from,
      one.until,
      one.indexed,
      waitsForWord(one) ? `${one.certainty}?` : one.certainty,
      one.way,
    ]),
    plan.volunteering.map(({ party, label, hoursPerYear, from, until }) => [party, label, hoursPerYear, from, until]),
    plan.choices.map(({ id, option }) => [id, option]),
    plan.aims.map(({ id, strength, arrival }) => [id, strength, arrival]),
    plan.agreements.map(({ text }) => text),
  ]
  return hash(JSON.stringify(decided))
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
