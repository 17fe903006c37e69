// The plan in one of the files here, which are plan files as people take them along, read as any other.

import { type FaultBox, readFields } from '../base/fieldReader.ts'
import { parsePlanFields } from '../exchange/parsePlanFields.ts'
import type { Chosen } from '../nouns/chosen.ts'
import type { Plan } from '../plan/plan.ts'
import { shiftYears } from './shiftYears.ts'

interface PlanFile {
  readonly choices: readonly { readonly choice: string; readonly option: string }[]
}

const read = new WeakMap<PlanFile, Plan>()

/** With the years that it has when it begins in `firstYear`. Throws when something is wrong in the file. */
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

/** Reading puts what was chosen on one worksheet in the order of the sheet. Who made the case had an order in mind. */
function asWritten(choices: readonly Chosen[], file: PlanFile): Chosen[] {
  const placeOf = (one: Chosen) =>
    file.choices.findIndex(({ choice, option }) => choice === one.choice && option === one.option)
  return [...choices].sort((one, other) => placeOf(one) - placeOf(other))
}
