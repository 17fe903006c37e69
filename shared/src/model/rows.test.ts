// Rows of the model that no other test names: what a sheet asks, what it may cost, and what it warns for.

import { expect, test } from 'vitest'
import { knobTalkCopy } from '../copy/nl/knobTalk.ts'
import { tensionsOf } from '../derive/tensions.ts'
import { chosenId } from '../nouns/chosen.ts'
import { emptyPlan } from '../plan/plan.ts'
import { choiceFacts, choiceIds } from './choices.ts'
import { coreValueIds } from './coreValues.ts'
import { knobFacts, knobNumbers } from './knobs.ts'

const asked = (knob: number) => choiceIds.filter((id) => choiceFacts[id].knob === knob)

test('[M285] C-10: the building asks who can enter, whose the corridors are and what it looks like', () => {
  expect(asked(1)).toEqual(expect.arrayContaining(['ingang', 'gangen', 'uitstraling']))
  expect(knobFacts(1).routes).toHaveLength(4)
})

test('[M285] C-13: who comes to live there is asked, and leads along two routes only', () => {
  expect(asked(4)).toEqual(expect.arrayContaining(['toewijzing', 'instroom']))
  expect(knobFacts(4).routes).toEqual(['zorgen-voor-elkaar', 'meer-welbevinden'])
})

test('[M285] C-16: free choice of a care organisation, or one that is preferred; nobody is obliged', () => {
  expect(choiceFacts.aanbieder.options).toEqual(expect.arrayContaining(['voorkeur']))
  expect(choiceFacts.aanbieder.options.join(' ')).not.toContain('verplicht')
})

test('[M285] C-23: every knob says what turning it may cost', () => {
  for (const knob of knobNumbers) expect(knobTalkCopy[knob].investmentHint, String(knob)).not.toBe('')
})

test('[M285] C-37: that everything hangs on one person is asked about', () => {
  const alone = { id: chosenId('uren', 'alleen'), choice: 'uren', option: 'alleen' } as const
  expect(tensionsOf({ ...emptyPlan, choices: [alone] }).map(({ id }) => id)).toContain('een-persoon')
})

test('[M285] C-03: being easy to let is no value', () => {
  expect(coreValueIds).toHaveLength(4)
  expect(coreValueIds.join(' ')).not.toContain('verhuur')
})
