import { expect, it } from 'vitest'
import { emptyPlan } from '../plan/plan.ts'
import { noTalk, talkCount } from './talk.ts'

it('[C35] C-09: the ten worksheets have thirty questions, and blanks are not an answer', () => {
  expect(talkCount(emptyPlan.knobs)).toEqual({ answered: 0, total: 30 })
  const some = emptyPlan.knobs.map((knob) =>
    knob.number === 6 ? { ...knob, talk: { ...noTalk, how: 'Ja, met een vaste middag.', worth: '  \n' } } : knob,
  )
  expect(talkCount(some)).toEqual({ answered: 1, total: 30 })
})
