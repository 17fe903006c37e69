// What in a plan may conflict with something else (tensions.ts): a setting, a choice, money from a certain source, a
// party that outweighs the others. Null when it does not apply.

import { type ChoiceId, isOption, type OptionOf } from '../model/choices.ts'
import type { KnobNumber, Setting } from '../model/knobs.ts'
import { knobRouteLinks } from '../model/links.ts'
import type { PartyKind } from '../model/partyKinds.ts'
import type { SourceNumber } from '../model/sources.ts'
import { isChosen, optionsChosen } from '../nouns/chosen.ts'
import type { Investment } from '../nouns/investment.ts'
import { isSet } from '../nouns/knobState.ts'
import { findParty, type Plan } from '../plan/plan.ts'

/** What in the plan raised a question, and where to find it. */
export type Ground =
  | { readonly kind: 'knob'; readonly knob: KnobNumber }
  | { readonly kind: 'choice'; readonly choice: ChoiceId; readonly option: string }
  | { readonly kind: 'investment'; readonly investment: string }
  | { readonly kind: 'party'; readonly party: string; readonly by: WeighsBy }
  /** A sentence that someone wrote. */
  | { readonly kind: 'words'; readonly words: string }

/** What a party has more of than the others together. */
export type WeighsBy = 'money' | 'hours' | 'values'

export const OPEN_WIDE: Setting = 3
/** From this many open knobs on, the group seems to aim for a route. */
const AIMED_AT = 3

export type Grounds = readonly Ground[] | null

/** Two conflicting sides: null unless both are present. */
export function both(one: Grounds, other: Grounds): Grounds {
  return one && other ? [...one, ...other] : null
}

export function any(...each: readonly Grounds[]): Grounds {
  const found = each.flatMap((grounds) => grounds ?? [])
  return found.length > 0 ? found : null
}

export function chosen<Id extends ChoiceId>(plan: Plan, choice: Id, option: OptionOf<Id>): Grounds {
  if (!isOption(choice, option) || !isChosen(plan, choice, option)) return null
  return [{ kind: 'choice', choice, option }]
}

/** Whatever was chosen there, also a party. */
export function chosenAt(plan: Plan, ...choices: readonly ChoiceId[]): Grounds {
  return any(
    choices.flatMap((choice) => optionsChosen(plan, choice).map((option) => ({ kind: 'choice', choice, option }))),
  )
}

export function setAtLeast(plan: Plan, knob: KnobNumber, setting: Setting): Grounds {
  return plan.knobs.some((one) => one.number === knob && one.setting >= setting) ? [{ kind: 'knob', knob }] : null
}

/** Set to be so: one that is nowhere yet is not shut. */
export function isShut(plan: Plan, knob: KnobNumber): boolean {
  return plan.knobs.some((one) => one.number === knob && one.setting === 0 && isSet(one))
}

export function openTowards(plan: Plan, route: (typeof knobRouteLinks)[number]['route']): Grounds {
  const open = knobRouteLinks.filter((link) => link.route === route && setAtLeast(plan, link.knob, 1))
  return open.length >= AIMED_AT ? open.map(({ knob }) => ({ kind: 'knob', knob })) : null
}

export function broughtFrom(
  plan: Plan,
  sources: readonly SourceNumber[],
  isMeant: (investment: Investment) => boolean = () => true,
): Grounds {
  const found = plan.investments.filter((investment) => sources.includes(investment.source) && isMeant(investment))
  return found.length > 0 ? found.map(({ id }) => ({ kind: 'investment', investment: id })) : null
}

export function kindOf(plan: Plan, party: string): PartyKind | undefined {
  return findParty(plan, party)?.kind
}

export function paidByRent(plan: Plan): Grounds {
  return any(chosen(plan, 'geldbron', 'servicekosten'), broughtFrom(plan, ['VI']))
}

export function openToOutsiders(plan: Plan): Grounds {
  return any(
    chosen(plan, 'deelnemers', 'buurt'),
    chosen(plan, 'welkom', 'soms'),
    chosen(plan, 'welkom', 'altijd'),
    setAtLeast(plan, 9, OPEN_WIDE),
  )
}
