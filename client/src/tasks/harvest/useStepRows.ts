// A row for each party at the table, and for an empty chair that brings something: what it brings, and what it does first. Who
// said most comes first, for a screen has room for some.

import { formatEuro, formatShortDay } from '@draaitafel/shared/copy/nl/format.ts'
import { hoursOfParty } from '@draaitafel/shared/copy/nl/hours.ts'
import { ideaCopy } from '@draaitafel/shared/copy/nl/ideas.ts'
import { partyMoneyOf, promisedUntil } from '@draaitafel/shared/derive/overYears.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { type FirstStep, readFirstStep } from '@draaitafel/shared/plan/firstStep.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { workText } from '../../copy/nlTaskWork.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export interface StepRow {
  readonly party: Party
  /** What it promised, over all years; '' for nothing. */
  readonly amount: string
  /** Until when if not to the end, hours, or that it is only an idea. */
  readonly besides: string
  readonly step: string | null
  readonly when: string
}

export function useStepRows(): readonly StepRow[] {
  const plan = usePlan((whole) => whole)
  return useMemo(() => stepRows(plan), [plan])
}

export function stepRows(plan: Plan): StepRow[] {
  const steps = plan.agreements.flatMap(({ text, due }) => {
    const step = readFirstStep(text)
    return step ? [{ ...step, due }] : []
  })
  const rows = plan.parties.flatMap((party): StepRow[] => {
    const step = steps.findLast((one) => one.party === party.name) ?? null
    const brings = bringsOf(plan, party.id)
    if (!party.atTable && !step && brings.amount === '' && brings.besides === '') return []
    return [{ party, ...brings, step: step?.words ?? null, when: step ? whenOf(step) : '' }]
  })
  const weight = ({ step, amount, besides }: StepRow) =>
    (step === null ? 0 : 4) + (amount === '' ? 0 : 2) + (besides === '' ? 0 : 1)
  // Only where not all of them are in sight anyway.
  return rows.length <= 6 ? rows : rows.toSorted((a, b) => weight(b) - weight(a))
}

function whenOf({ due, when }: FirstStep & { readonly due: string }): string {
  return due === '' ? when : formatShortDay(due)
}

function bringsOf(plan: Plan, party: string): Pick<StepRow, 'amount' | 'besides'> {
  const { allCents, ideaCents, ideas } = partyMoneyOf(plan, party)
  const promisedCents = allCents - ideaCents
  const until = promisedUntil(plan, party)
  const hours = hoursOfParty(plan, party)
  const besides = [
    promisedCents > 0 && until !== null && until < plan.workshop.lastYear ? workText.until(until) : '',
    promisedCents > 0 && hours !== '' ? workText.andHours(hours) : hours,
    promisedCents === 0 && hours === '' && ideaCents > 0 ? ideaCopy[ideas].only : '',
  ].filter((words) => words !== '')
  return { amount: promisedCents > 0 ? formatEuro(promisedCents) : '', besides: besides.join(' ') }
}
