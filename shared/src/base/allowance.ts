// What everyone may change in a step of the workshop: everything, only the knobs, only money, only talk and agreements, or
// nothing. The facilitator may always change everything.

export const allowances = ['alles', 'knoppen', 'geld', 'afspraken', 'kijken'] as const
export type Allowance = (typeof allowances)[number]

/** Once the plan is sealed nobody changes what belongs to these (actions/checkSeal.ts). */
const sealedAreas: readonly string[] = ['knoppen', 'geld', 'afspraken', 'tafel'] satisfies Area[]

export function isSealedArea(area: Area): boolean {
  return sealedAreas.includes(area)
}

export function isAllowance(value: unknown): value is Allowance {
  return allowances.includes(value as Allowance)
}

/**
 * The subject of a change, for asking whether it may be made now. `begeleider`: always the facilitator's alone.
 * `overig`: nothing that a plan is read from.
 */
export type Area = 'knoppen' | 'geld' | 'afspraken' | 'tafel' | 'parkeren' | 'begeleider' | 'overig'
