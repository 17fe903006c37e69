// A toy case to practise on: small, made up, and clearly so. The people keep their seats, so the parties and the script stay
// those of the real plan.

import { type KnobNumber, knobNumbers, type Setting } from '../model/knobs.ts'
import { untouched } from '../plan/knobState.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { euros, needsInOrder } from './empty.ts'

const settings: Partial<Readonly<Record<KnobNumber, Setting>>> = { 1: 1, 2: 2, 5: 1, 6: 1, 8: 2 }

export function practicePlan({ parties, script, workshop }: Plan): Plan {
  const { firstYear, lastYear } = workshop
  return {
    ...emptyPlan,
    workshop: {
      ...emptyPlan.workshop,
      title: 'Oefenen: flat De Proeftuin',
      place: 'Oefenstad',
      firstYear,
      lastYear,
      exampleAmounts: true,
    },
    vision: 'Een flat waar buren elkaar groeten en iemand weet wie er hulp zoekt.',
    parties,
    script,
    knobs: knobNumbers.map((number) => ({
      ...untouched,
      number,
      setting: settings[number] ?? 0,
      baseline: settings[number] ?? 0,
    })),
    needs: needsInOrder([
      {
        id: 'oefen-koffie',
        knob: 5,
        label: 'Koffie en thee',
        amountCents: euros(2_000),
        per: 'year',
        from: firstYear,
        until: null,
      },
      {
        id: 'oefen-coach',
        knob: 6,
        label: 'Iemand voor de groep',
        amountCents: euros(30_000),
        per: 'year',
        from: firstYear,
        until: null,
      },
    ]),
  }
}
