// Points a shared room adds to the rent of each home (WWS; A-21, D17.2). A room counts one point per square metre, other
// space three quarters, divided by the number of addresses that may use it. Whether points change a rent is another
// matter: many social rents are at their limit already.

export const sharedSpaces = ['vertrek', 'overig'] as const
export type SharedSpace = (typeof sharedSpaces)[number]

/** Per square metre, before dividing. */
export const POINTS_PER_M2 = { vertrek: 1, overig: 0.75 } as const satisfies Readonly<Record<SharedSpace, number>>

export interface SharedArea {
  readonly space: SharedSpace
  readonly m2: number
}

/** Points per home, unrounded; null when no address may use the room, so nobody's rent can carry it. */
export function rentPointsOf(areas: readonly SharedArea[], addresses: number): number | null {
  if (!(addresses >= 1)) return null
  const points = areas.reduce((sum, { space, m2 }) => sum + Math.max(0, m2) * POINTS_PER_M2[space], 0)
  return points / addresses
}

/** Only with all of these can the room be in the rent or the service costs. */
export const rentConditions = [
  'alleen-huurders',
  'niemand-anders-betaalt',
  'verhuurder-gebruikt-niet',
  'geen-ondernemer',
  'geen-dagbesteding',
  'kosten-gespecificeerd',
  'bestemming',
  'commissie-vertegenwoordigt',
  'draagvlak',
] as const
export type RentCondition = (typeof rentConditions)[number]
