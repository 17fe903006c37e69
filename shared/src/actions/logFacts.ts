// What to log about an action, taken from the plan just before it. Null: nothing that anyone would look for, such as
// a clock that runs a minute longer.

import { assertNever } from '../base/assertNever.ts'
import { type ChoiceId, choiceFacts } from '../model/choices.ts'
import { optionsChosen } from '../nouns/chosen.ts'
import { isSet } from '../nouns/knobState.ts'
import { isLineAction } from '../nouns/nouns.ts'
import type { Round } from '../nouns/round.ts'
import { scriptOf } from '../nouns/step.ts'
import { linesIn } from '../plan/addition.ts'
import { consentOf } from '../plan/agreement.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action, ActionOf, TextId } from './action.ts'
import { type AdoptingAction, isAdoptingAction, isRemarkAction } from './actionKinds.ts'
import type { Actor } from './actor.ts'
import { cutFacts } from './cutFacts.ts'
import { cameSaid, changeSaid, lineSaid, type Said } from './logChanges.ts'
import { type LogFacts, VISION_TEXT } from './logEntry.ts'
import { variantSaid } from './logVariants.ts'
import { isVariantAction, type VariantAction } from './variantAction.ts'

const nothing = { subject: '', label: '', part: '', from: null, to: null, per: null, source: null, whose: '' } as const

const workshopParts = {
  title: 'title',
  place: 'place',
  exampleAmounts: 'exampleAmounts',
  use: 'use',
  moneyFirst: 'moneyFirst',
} as const
const partyParts = {
  name: 'label',
  atTable: 'atTable',
  interest: 'profile',
  room: 'profile',
  limit: 'profile',
} as const

/** With its texts cut to the maximum length of a log entry. */
export function logFactsOf(plan: Plan, action: Action, actor: Actor): LogFacts | null {
  const said = anythingSaid(plan, action, actor)
  if (!said || action.type === 'gather.call' || action.type === 'round.stop' || action.type === 'replay.start')
    return null
  return cutFacts({ ...nothing, type: action.type, ...said, label: said.label ?? '' })
}

function anythingSaid(plan: Plan, action: Action, actor: Actor): Said | null {
  if (isRemarkAction(action)) return remarkSaid(plan, action)
  if (isVariantAction(action)) return variantSaid(action)
  return action.type === 'lookBack.say' ? cameSaid(plan, action) : say(plan, action, actor)
}

function say(
  plan: Plan,
  action: Exclude<Action, VariantAction | ActionOf<`remark.${string}` | 'lookBack.say'>>,
  actor: Actor,
): Said | null {
  if (isLineAction(action)) return lineSaid(plan, action)
  if (isAdoptingAction(action) || action.type === 'verdict.give') return adoptionSaid(plan, action)
  switch (action.type) {
    case 'workshop.describe':
    case 'workshop.setYears':
    case 'workshop.setIndexation':
      return workshopSaid(plan, action)
    case 'party.add':
    case 'party.change':
    case 'party.remove':
      return partySaid(plan, action)
    // Where someone places a party is for the picture of all placings together: the log only says that they did.
    case 'placing.set':
      return { subject: action.about, label: partyName(plan, action.about), to: action.place !== null }
    case 'baseline.set':
    case 'practice.start':
    case 'practice.stop':
    case 'lead.take':
      return {}
    case 'knob.turn':
    case 'knob.baseline':
      return action.type === 'knob.turn' ? turnSaid(plan, action) : baselineSaid(plan, action)
    case 'knob.discuss':
      return { subject: String(action.knob), from: settingOf(plan, action.knob), to: action.state }
    case 'knob.reason':
      return { subject: String(action.knob), label: action.reason }
    case 'consent.give':
      return consentSaid(plan, action, actor)
    case 'round.open':
      return { subject: subjectOfRound(action) }
    case 'round.show':
      return { subject: subjectOfRound(find(plan.rounds, action.id)) }
    // What the round is about is enough: what anyone chose is never logged, nor that a round was stopped.
    case 'round.stop':
    case 'gather.call':
      return null
    case 'step.go':
      return stepSaid(plan, action.now?.step ?? null)
    case 'choice.set':
      return choiceSaid(plan, action)
    case 'aim.set':
    case 'aim.time':
      return aimSaid(plan, action)
    case 'question.answer':
      return { subject: action.question, label: action.text, to: action.state }
    case 'promise.confirm':
    case 'promise.putBack':
      return promiseSaid(plan, action.id)
    case 'text.edit':
      return { subject: textSubject(action.text) }
    case 'plan.replace':
    case 'plan.add':
    case 'caseMap.add':
    case 'today.take':
    case 'script.set':
    case 'points.add':
    case 'agreements.add':
      return manySaid(action)
    default:
      return assertNever(action)
  }
}

/** Many lines at once, or many knobs or steps. */
function manySaid(
  action: ActionOf<
    'plan.replace' | 'plan.add' | 'caseMap.add' | 'points.add' | 'agreements.add' | 'today.take' | 'script.set'
  >,
): Said {
  if (action.type === 'plan.replace') return { label: action.moment ?? '' }
  if (action.type === 'today.take') return { to: action.knobs.length }
  if (action.type === 'script.set') return { to: action.steps.length }
  return { to: action.type === 'plan.add' ? linesIn(action) : action.lines.length }
}

function adoptionSaid(plan: Plan, action: AdoptingAction | ActionOf<'verdict.give'>): Said {
  switch (action.type) {
    case 'plan.adopt':
      return { to: action.print !== null }
    case 'plan.ask':
      return { to: action.on }
    case 'plan.seal':
      return {}
    case 'plan.unseal':
      return { label: action.why }
    case 'verdict.give':
      return { subject: action.party, label: action.reason, to: action.answer, whose: partyName(plan, action.party) }
  }
}

function subjectOfRound(round: Pick<Round, 'knob' | 'kind'> | undefined): string {
  return String(round?.knob ?? round?.kind ?? '')
}

function workshopSaid(plan: Plan, action: ActionOf<`workshop.${string}`>): Said | null {
  const { firstYear, lastYear, indexation } = plan.workshop
  switch (action.type) {
    case 'workshop.describe':
      return changeSaid(plan, plan.workshop, action.changes, workshopParts)
    case 'workshop.setYears':
      return { from: `${firstYear}–${lastYear}`, to: `${action.firstYear}–${action.lastYear}` }
    case 'workshop.setIndexation':
      return { from: indexation, to: action.indexation }
  }
}

function partySaid(plan: Plan, action: ActionOf<`party.${string}`>): Said | null {
  if (action.type === 'party.add') return { subject: action.id, label: action.name }
  if (action.type === 'party.remove') return { subject: action.id, label: partyName(plan, action.id) }
  const party = findParty(plan, action.id)
  const said = party && changeSaid(plan, party, action.changes, partyParts)
  return said ? { subject: action.id, label: party.name, ...said } : null
}

function baselineSaid(plan: Plan, { knob, setting }: ActionOf<'knob.baseline'>): Said {
  return { subject: String(knob), from: plan.knobs[knob - 1]?.baseline ?? null, to: setting }
}

function turnSaid(plan: Plan, { knob, setting }: ActionOf<'knob.turn'>): Said | null {
  const state = plan.knobs[knob - 1]
  const from = state && isSet(state) ? state.setting : null
  return state?.setting === setting ? null : { subject: String(knob), from, to: setting }
}

function aimSaid(plan: Plan, action: ActionOf<'aim.set' | 'aim.time'>): Said {
  const aim = plan.aims.find(({ coreValue, party }) => coreValue === action.coreValue && party === action.party)
  const [from, to] = action.type === 'aim.set' ? [aim?.strength, action.strength] : [aim?.arrival, action.arrival]
  return { subject: action.coreValue, whose: partyName(plan, action.party), from: from ?? null, to }
}

function promiseSaid(plan: Plan, id: string): Said | null {
  const one = find(plan.investments, id)
  return one ? { subject: id, label: one.label, source: one.source, to: one.certainty } : null
}

function remarkSaid({ remarks }: Plan, action: ActionOf<`remark.${string}`>): Said {
  const before = find(remarks, action.id)
  const label = action.type === 'remark.write' ? action.text : before?.text
  return { subject: action.id, label, to: action.type === 'remark.write' ? before === undefined : null }
}

function consentSaid(plan: Plan, action: ActionOf<'consent.give'>, actor: Actor): Said {
  const text = find(plan.agreements, action.agreement)?.text
  const before = consentOf(plan.consents, action.agreement, actor)
  // A consent to older words is not withdrawn; it had already lapsed.
  const from = before && before.about === text ? before.stance : null
  return { subject: action.agreement, label: text, from, to: action.stance }
}

/** Its clock is not worth logging: only where the workshop goes. */
function stepSaid(plan: Plan, to: string | null): Said | null {
  if (to === (plan.now?.step ?? null)) return null
  return { subject: to ?? '', label: find(scriptOf(plan), to ?? '')?.name, to }
}

function choiceSaid(plan: Plan, { choice, option, chosen }: ActionOf<'choice.set'>): Said {
  const before = isOneOf(choice) ? (optionsChosen(plan, choice)[0] ?? null) : null
  // A party is logged by name; options of the model have their words in copy/.
  return { subject: choice, label: partyName(plan, option), from: chosen ? before : option, to: chosen ? option : null }
}

function isOneOf(choice: ChoiceId): boolean {
  return choiceFacts[choice].kind !== 'many'
}

function textSubject(text: TextId): string {
  if (text === 'vision') return VISION_TEXT
  return 'note' in text ? `note.${text.note}` : `talk.${text.talk}.${text.part}`
}

function settingOf(plan: Plan, knob: number): number {
  return plan.knobs.find(({ number }) => number === knob)?.setting ?? 0
}

function partyName(plan: Plan, id: string): string {
  return findParty(plan, id)?.name ?? ''
}

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((one) => one.id === id)
}
