import { expect, it } from 'vitest'
import { worriesSentence } from '../copy/nl/worries.ts'
import { packAnswers, type ScaleStep } from '../nouns/scales.ts'
import type { Plan } from '../plan/plan.ts'
import { buildReport } from '../report/buildReport.ts'
import { markdown } from '../report/markdown.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { surveyOverTime } from './surveys.ts'

const empty = planFromTemplate('leeg', 'Proef')

function asked(...rounds: readonly (readonly (readonly ScaleStep[])[])[]): Plan {
  return {
    ...empty,
    rounds: rounds.map((_, at) => ({
      id: `r${at}`,
      knob: null,
      kind: 'zorgen' as const,
      voters: 'persoon' as const,
      state: 'getoond' as const,
      order: `a${at}`,
    })),
    votes: rounds.flatMap((answers, at) =>
      answers.map((one, index) => ({
        id: `r${at}-${index}`,
        round: `r${at}`,
        party: null,
        name: '',
        value: packAnswers(one),
        order: `a${index}`,
      })),
    ),
  }
}

const first = [
  [4, 3, 2, 2],
  [4, 1, 2, 0],
  [3, 2, 2, 2],
] as const
const last = [
  [1, 3, 4, 2],
  [0, 2, 4, 2],
  [2, 1, 3, 2],
] as const

it('[C491] C-27: the four worries at the beginning and now, side by side, each with which way the middle went', () => {
  expect(surveyOverTime(empty, 'zorgen')).toBeNull()
  const once = surveyOverTime(asked(first), 'zorgen')
  expect(once).toMatchObject({ peopleBefore: 3, peopleNow: null })
  expect(once?.scales[0]).toEqual({ before: [0, 0, 0, 1, 2], now: null, change: 0 })
  const twice = surveyOverTime(asked(first, last), 'zorgen')
  expect(twice?.scales.map(({ change }) => change)).toEqual([-1, 0, 1, 0])
  expect(twice?.scales[0]?.now).toEqual([1, 1, 1, 0, 0])
  // Of three times the first and the last.
  expect(surveyOverTime(asked(first, first, last), 'zorgen')).toEqual(twice)
})

it('[C491] C-27: in words what became smaller, greater or stayed, and in the report both times', () => {
  const plan = asked(first, last)
  const spread = surveyOverTime(plan, 'zorgen')
  expect(spread && worriesSentence(spread)).toBe(
    '‘Het stopt te vroeg’ werd kleiner. ‘De een betaalt, de ander heeft het voordeel’ werd groter. ‘Steeds opnieuw beginnen’ en ‘Het kan maar één keer’ bleven gelijk.',
  )
  const facts = { madeAt: '2026-03-01T10:00:00.000Z', productVersion: '0.1.0' }
  const text = markdown(buildReport(plan, facts))
  expect(text).toContain('| Het stopt te vroeg | veel 1, sterk 2 | niet 1, weinig 1, wat 1 | werd kleiner |')
  expect(text).toContain('Corpovenista-model (2025), hoofdstuk 1')
  expect(markdown(buildReport(empty, facts))).not.toContain('Vier zorgen')
})
