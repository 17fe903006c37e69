// What taking in the chosen file would do, and how the button that does it is called. Pure.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Result } from '@draaitafel/shared/base/result.ts'
import { changedLines, type LinesRead, newLines } from '@draaitafel/shared/exchange/linesRead.ts'
import { linesIn } from '@draaitafel/shared/plan/addition.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { importText } from '../copy/nlImport.ts'

export interface Importing {
  /** Null while there is nothing to take in. */
  readonly action: Action | null
  readonly button: string
  /** Said when it was done. */
  readonly done: string
}

/** A file with a whole plan replaces the one on the table. */
export function importPlan(plan: Plan): Importing {
  return { action: { type: 'plan.replace', plan }, button: importText.takeIn, done: importText.done }
}

/** Lines from a spreadsheet are added; lines that differ from the plan change it only when asked. */
export function importLines(read: Result<LinesRead, unknown>, withChanges: boolean): Importing {
  if (!read.ok) return { action: null, button: importText.add, done: importText.added }
  const added = newLines(read.value)
  const addition = withChanges ? { ...added, changed: changedLines(read.value) } : added
  return {
    action: linesIn(addition) > 0 ? { type: 'plan.add', ...addition } : null,
    button: withChanges && linesIn(added) === 0 ? importText.change : importText.add,
    done: importText.added,
  }
}

export const nothingChosen: Importing = { action: null, button: importText.takeIn, done: '' }
