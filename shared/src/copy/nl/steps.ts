// The standard script in Dutch: what each step is called, and what the group does in it.

import { isScriptStepId, type ScriptStepId, type Step, tasksOf } from '../../nouns/step.ts'
import { taskCopy } from './tasks.ts'

interface StepCopy {
  readonly name: string
  readonly instruction: string
}

export const stepCopy: Readonly<Record<ScriptStepId, StepCopy>> = {
  welkom: {
    name: 'Welkom en tafelcheck',
    instruction: 'Zeg wie je bent en namens wie je er zit. Kijk samen: wie mist er aan tafel?',
  },
  toekomstbeeld: {
    name: 'Toekomstbeeld en waarden',
    instruction: 'Schrijf samen op waar jullie naartoe werken. Zeg voor wie welke waarde telt.',
  },
  knoppenronde: {
    name: 'Knoppenronde',
    instruction: 'Ga de knoppen langs. Draai, leg uit waarom, en besluit per knop.',
  },
  routes: {
    name: 'Routes bekijken',
    instruction: 'Kijk wat open is gegaan. Wijs een waarde aan en volg de paden terug.',
  },
  investeringen: {
    name: 'Investeringen',
    instruction: 'Zet eerst neer wat het kost. Leg dan kaarten bij wie iets inbrengt: hoeveel, wanneer en hoe zeker.',
  },
  'heen-en-weer': {
    name: 'Heen-en-weer',
    instruction: 'Leg vier dingen naast elkaar. Praat over wat wringt.',
  },
  afspraken: {
    name: 'Afspraken',
    instruction: 'Schrijf op wat jullie afspreken. Beantwoord of parkeer de vragen die er nog zijn.',
  },
  oogst: {
    name: 'Oogst',
    instruction: 'Neem het plan mee. Zeg wat je morgen als eerste doet.',
  },
}

export function stepName({ id, name }: Pick<Step, 'id' | 'name'>): string {
  return name !== '' || !isScriptStepId(id) ? name : stepCopy[id].name
}

/**
 * A step without a sentence of its own gets that of the standard script, or what its first task asks. '' for a custom
 * step without tasks.
 */
export function stepInstruction(step: Step): string {
  if (step.instruction !== '') return step.instruction
  const [first] = step.tasks === '' ? [] : tasksOf(step)
  if (first) return taskCopy[first].ask
  return isScriptStepId(step.id) ? stepCopy[step.id].instruction : ''
}
