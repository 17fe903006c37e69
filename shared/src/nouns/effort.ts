// An amount that is work: a number of fte or hours at a rate. The euros are computed from it, rounded to whole cents.

export const effortUnits = ['fte', 'uur'] as const
export type EffortUnit = (typeof effortUnits)[number]

// A type and not an interface: it is stored as one plain fact.
export type Effort = {
  readonly unit: EffortUnit
  /** In hundredths: 50 is ½ fte. Per year if it is paid per year. */
  readonly hundredths: number
  /** Whole cents for one fte a year, or for one hour. */
  readonly rateCents: number
}

/** ½ fte of a community builder costs € 50.000 (chapter 5 of the model, C-22): the only rate with a source. */
export const EXAMPLE_FTE_CENTS = 10_000_000

export function effortCents({ hundredths, rateCents }: Omit<Effort, 'unit'>): number {
  return Math.round((hundredths * rateCents) / 100)
}

export function isEffortUnit(value: unknown): value is EffortUnit {
  return effortUnits.includes(value as EffortUnit)
}
