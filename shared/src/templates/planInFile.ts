// The plan in one of the files here, which are ordinary plan files.

import { type FaultBox, readFields } from '../base/fieldReader.ts'
import { parsePlanFields } from '../exchange/parsePlanFields.ts'
import type { Chosen } from '../nouns/chosen.ts'
import type { Plan } from '../plan/plan.ts'
import { shiftYears } from './shiftYears.ts'

interface PlanFile {
  readonly choices: readonly { readonly choice: string; readonly option: string }[]
}

const read = new WeakMap<PlanFile, Plan>()

/** With the years it has when it begins in `firstYear`. Throws when something in the file is wrong. */
export function planInFile(file: PlanFile, firstYear: number): Plan {
  const plan = read.get(file) ?? readPlan(file)
  read.set(file, plan)
  return shiftYears(plan, firstYear - plan.workshop.firstYear)
}

function readPlan(file: PlanFile): Plan {
  const box: FaultBox = { first: null }
  const plan = parsePlanFields(readFields(file, [], box))
  if (box.first) throw new Error(`A template is no plan file: ${JSON.stringify(box.first)}`)
  return { ...plan, choices: asWritten(plan.choices, file) }
}

/**
 * Reading puts the choices of one worksheet in the order of the sheet. The author of the case intended another order.
 */
function asWritten(choices: readonly Chosen[], file: PlanFile): Chosen[] {
  const placeOf = (one: Chosen) =>
    file.choices.findIndex(({ choice, option }) => choice === one.choice && option === one.option)
  return [...choices].sort((one, other) => placeOf(one) - placeOf(other))
}
