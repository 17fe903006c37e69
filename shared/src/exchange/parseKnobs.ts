// The ten knobs of a plan file: their settings, what was said about them, and who turned or decided.

import type { FieldReader } from '../base/fieldReader.ts'
import { knobNumbers } from '../model/knobs.ts'
import { nothingPresent } from '../nouns/define.ts'
import { type KnobState, knobPart } from '../nouns/knobState.ts'
import { emptyPlan } from '../plan/plan.ts'
import { uniqueList } from './parseLists.ts'

export function parseKnobs(file: FieldReader): KnobState[] {
  const parse = (fields: FieldReader) => knobPart.filed(fields, nothingPresent)
  const found = uniqueList(file, 'knobs', knobNumbers.length, parse, ({ number }) => number, 'number')
  if (found.length < knobNumbers.length) file.fault('knobs', 'missing')
  const byNumber = new Map(found.map((knob) => [knob.number, knob]))
  return emptyPlan.knobs.map((empty) => byNumber.get(empty.number) ?? empty)
}
