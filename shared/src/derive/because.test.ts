import { expect, test } from 'vitest'
import type { KnobNumber } from '../model/knobs.ts'
import { type KnobState, untouched } from '../nouns/knobState.ts'
import { noTalk } from '../nouns/talk.ts'
import { becauseOf, decisionsOf } from './because.ts'

const who = { name: 'Noor', party: 'gemeente', at: '2026-03-01T10:00:00.000Z' }
const knob = (number: KnobNumber, more: Partial<KnobState> = {}): KnobState => ({
  ...untouched,
  ...{ number, setting: 2, baseline: 0 },
  ...more,
})

test('[C940] why a knob is open is what stands behind Omdat, and why it is shut the reason that was asked instead', () => {
  const talk = { ...noTalk, worth: ' Bewoners\nwillen het. ' }
  expect(becauseOf(knob(1, { talk, reason: 'Te duur.' }))).toBe('Bewoners willen het.')
  expect(becauseOf(knob(1, { talk, reason: 'Te duur.', setting: 0 }))).toBe('Te duur.')
  expect(becauseOf(knob(1))).toBe('')
})

test('[C940] a decision without a reason is one, a knob that was only turned is none', () => {
  const decided = knob(2, { discussion: { state: 'besloten', setting: 2, ...who } })
  const turnedSince = knob(3, { setting: 3, discussion: { state: 'besloten', setting: 2, ...who } })
  const said = knob(4, { talk: { ...noTalk, worth: 'Het kan.' } })
  expect(decisionsOf([knob(1), decided, turnedSince, said])).toEqual([
    { knob: decided, because: '' },
    { knob: said, because: 'Het kan.' },
  ])
})
