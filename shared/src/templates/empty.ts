// The empty plan a workshop starts from: the six usual parties at the table, every knob shut, no money.
// The case templates are this plan, filled in; the small builders they share stand here too.

import { generateNKeysBetween } from 'fractional-indexing'
import { partyKindCopy } from '../copy/nl/partyKinds.ts'
import { type ChoiceId, choiceIds, type OptionOf } from '../model/choices.ts'
import { type KnobNumber, knobNumbers, type Setting } from '../model/knobs.ts'
import { type PartyKind, partyKinds } from '../model/partyKinds.ts'
import { type Aim, aimId } from '../plan/aim.ts'
import { type Chosen, chosenId } from '../plan/chosen.ts'
import type { Investment } from '../plan/investment.ts'
import { type KnobState, untouched } from '../plan/knobState.ts'
import type { Need } from '../plan/need.ts'
import { noProfile, type Party } from '../plan/party.ts'
import { DEFAULT_YEARS, emptyPlan, type Plan } from '../plan/plan.ts'

export function emptyTemplate(title: string, firstYear: number): Plan {
  return {
    ...emptyPlan,
    workshop: { ...emptyPlan.workshop, title, firstYear, lastYear: firstYear + DEFAULT_YEARS - 1 },
    parties: usualParties([]),
  }
}

/** The six parties that usually sit down, in order of the model. The id of each is its kind. */
export function usualParties(emptyChairs: readonly PartyKind[]): Party[] {
  const usual = partyKinds.filter((kind) => kind.usuallyAtTable)
  return inOrder(
    usual.map(({ id }) => ({
      id,
      kind: id,
      name: partyKindCopy[id].name,
      atTable: !emptyChairs.includes(id),
      ...noProfile,
    })),
  )
}

export interface KnobFacts {
  readonly setting: Setting
  readonly baseline: Setting
  readonly note: string
}

export function knobStates(facts: Readonly<Record<KnobNumber, KnobFacts>>): KnobState[] {
  return knobNumbers.map((number) => ({ ...untouched, number, ...facts[number] }))
}

/** Gives a list its fractional indexes, in the order in which it is written. */
export function inOrder<T extends object>(items: readonly T[]): (T & { readonly order: string })[] {
  const keys = generateNKeysBetween(null, null, items.length)
  return items.map((item, index) => {
    const order = keys[index]
    if (order === undefined) throw new Error('Fewer order keys than items')
    return { ...item, order }
  })
}

/** Costs as the cases know them: sums of money that follow no prices, unless one says otherwise. */
export function needsInOrder(needs: readonly (Omit<Need, 'order' | 'effort' | 'indexed'> & Partial<Need>)[]): Need[] {
  return inOrder(needs.map((need) => ({ effort: null, indexed: false, ...need })))
}

/** Investments as the cases know them: for the plan as a whole, unless one names its cost. */
export function investmentsInOrder(
  investments: readonly (Omit<Investment, 'order' | 'effort' | 'indexed' | 'need'> & Partial<Investment>)[],
): Investment[] {
  return inOrder(investments.map((one) => ({ need: null, effort: null, indexed: false, ...one })))
}

/** What was chosen on the worksheets, one choice after the other. */
export function choicesMade(made: { readonly [Id in ChoiceId]?: OptionOf<Id> | readonly OptionOf<Id>[] }): Chosen[] {
  return choiceIds.flatMap((choice) => {
    const options = [made[choice] ?? []].flat()
    return options.map((option) => ({ id: chosenId(choice, option), choice, option }))
  })
}

/** For whom the values count, with how strongly and when. In order of value and party, as they are read. */
export function aimsNamed(named: readonly Omit<Aim, 'id'>[]): Aim[] {
  return named.map((aim) => ({ ...aim, id: aimId(aim.coreValue, aim.party) }))
}

export function euros(amount: number): number {
  return amount * 100
}
