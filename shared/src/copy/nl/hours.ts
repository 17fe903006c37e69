// Hours of volunteers in words. They stand beside the money of a plan, and are never part of a sum of it.

import { hoursOverYears } from '../../derive/hours.ts'
import type { Volunteering } from '../../nouns/volunteering.ts'
import type { Plan } from '../../plan/plan.ts'
import { formatNumber, formatPeriod } from './format.ts'

/** 'Bewoners: Koffie, 200 uur per jaar, vanaf 2026'. */
export function hoursLine(party: string, { label, hoursPerYear, from, until }: Volunteering): string {
  return `${party}: ${label}, ${formatNumber(hoursPerYear)} uur per jaar, ${formatPeriod(from, until)}`
}

/** 'Koffie, 200 uur per jaar': for what they are, where the party is clear. */
export function hoursFor({ label, hoursPerYear }: Pick<Volunteering, 'label' | 'hoursPerYear'>): string {
  return `${label}, ${formatNumber(hoursPerYear)} uur per jaar`
}

/** '200 uur per jaar' of one party, in the year with the most; '' without any. */
export function hoursOfParty(
  { volunteering, workshop }: Pick<Plan, 'volunteering' | 'workshop'>,
  party: string,
): string {
  const own = { volunteering: volunteering.filter((line) => line.party === party), workshop }
  const hours = hoursAYear(own)
  return hours === null ? '' : `${hours} per jaar`
}

/** '200 uur', or '0 tot 200 uur' where the years differ; null without any. */
export function hoursAYear(plan: Pick<Plan, 'volunteering' | 'workshop'>): string | null {
  const hours = hoursOverYears(plan)
  if (!hours) return null
  const { least, most } = hours
  return least === most ? `${formatNumber(most)} uur` : `${formatNumber(least)} tot ${formatNumber(most)} uur`
}

/** 'Vrijwilligers geven 200 uur per jaar. Dat telt apart van het geld.'; '' without any. */
export function hoursSentence(plan: Pick<Plan, 'volunteering' | 'workshop'>): string {
  const hours = hoursAYear(plan)
  return hours === null ? '' : `Vrijwilligers geven ${hours} per jaar. Dat telt apart van het geld.`
}
