// The contents of a filled-in spreadsheet, line by line: what is new, what is already in the plan, and what to
// report.

import type { PlanAddition } from '../plan/addition.ts'
import type { Remark } from './sheetFields.ts'

export type PartyLine = PlanAddition['parties'][number]
export type NeedLine = PlanAddition['needs'][number]
export type InvestmentLine = PlanAddition['investments'][number]

export interface LineRead<T> {
  /** With the id of the line in the plan, if it is already there. */
  readonly line: T
  readonly row: number
  readonly isHidden: boolean
  readonly remarks: readonly Remark[]
  /** As it is in the plan; null for a new line. */
  readonly inPlan: T | null
  /** The fields that differ from the plan. */
  readonly differs: readonly (keyof T)[]
}

export interface LinesRead {
  readonly parties: readonly LineRead<PartyLine>[]
  readonly needs: readonly LineRead<NeedLine>[]
  readonly investments: readonly LineRead<InvestmentLine>[]
  readonly notes: readonly SheetNote[]
}

/** About the file as a whole. */
export type SheetNote =
  | { readonly kind: 'hiddenRows'; readonly count: number }
  | { readonly kind: 'hiddenSheet'; readonly sheet: string }
  | { readonly kind: 'hiddenColumns'; readonly heads: readonly string[] }
  | { readonly kind: 'passedOver'; readonly sheet: string }
  | { readonly kind: 'examples'; readonly names: readonly string[] }
  | { readonly kind: 'totals'; readonly names: readonly string[] }
  | { readonly kind: 'keepsMore' }
  /** Text that may have been read in the wrong encoding. */
  | { readonly kind: 'doubtful'; readonly words: readonly string[] }

export type LineState = 'new' | 'same' | 'changed'

export function stateOf({
  inPlan,
  differs,
}: {
  readonly inPlan: unknown
  readonly differs: readonly unknown[]
}): LineState {
  if (inPlan === null) return 'new'
  return differs.length === 0 ? 'same' : 'changed'
}

/** The lines that are not in the plan. */
export function newLines({ parties, needs, investments }: LinesRead): PlanAddition {
  return { parties: newOf(parties), needs: newOf(needs), investments: newOf(investments) }
}

function newOf<T>(lines: readonly LineRead<T>[]): T[] {
  return lines.filter(({ inPlan }) => inPlan === null).map(({ line }) => line)
}

/** Changes to lines of the plan; parties are changed at the table only. */
export function changedLines({ needs, investments }: LinesRead): NonNullable<PlanAddition['changed']> {
  return { needs: changesOf(needs), investments: changesOf(investments) }
}

function changesOf<T extends NeedLine>(
  lines: readonly LineRead<T>[],
): { id: string; changes: Partial<Omit<T, 'id'>> }[] {
  return lines
    .filter((read) => stateOf(read) === 'changed')
    .map(({ line, differs }) => {
      const changes = Object.fromEntries(differs.map((key) => [key, line[key]])) as Partial<T>
      // Work determines its own amount: with another amount it becomes a sum of money.
      return { id: line.id, changes: differs.includes('amountCents') ? { ...changes, effort: null } : changes }
    })
}
