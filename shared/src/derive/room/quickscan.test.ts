import { describe, expect, test } from 'vitest'
import { type ReflectionAnswer, reflectionAnswers, reflectionIds } from '../../model/roomIds.ts'
import { quickscanOf, type Reflections } from './quickscan.ts'

const given = (answers: string): Reflections =>
  Object.fromEntries(
    reflectionIds.flatMap((id, at): [string, ReflectionAnswer][] => {
      const letter = answers[at]
      if (letter === 'j') return [[id, 'ja']]
      if (letter === 'n') return [[id, 'nee']]
      return letter === '?' ? [[id, 'weet-niet']] : []
    }),
  )

const outcomes = (answers: string) => {
  const found = quickscanOf(given(answers))
  return found.kind === 'outcome' ? found.outcomes : found.kind
}

/** Five questions: j, n, ? or nothing. */
const decisions = [
  ['jjjjj', ['uitwerken']],
  ['jj?jj', ['uitwerken']],
  ['????j', ['uitwerken']],
  ['jjjjn', ['ondersteunen']],
  ['????n', ['ondersteunen']],
  ['jjjj?', ['uitwerken', 'ondersteunen']],
  ['njjjj', ['aanpassen', 'stoppen']],
  ['jnjjj', ['aanpassen', 'stoppen']],
  ['jjnjn', ['aanpassen', 'stoppen']],
  ['jjjn?', ['aanpassen', 'stoppen']],
  ['-n---', ['aanpassen', 'stoppen']],
  ['jjjj-', 'open'],
  ['-jjjj', 'open'],
  ['-----', 'open'],
] as const

describe('[C995] A-06: what looking back on the findings points to', () => {
  test.each(decisions)('[C995] A-06: %s', (answers, expected) => {
    expect(outcomes(answers)).toEqual(expected)
  })

  test('[C995] A-06: the answers that decide it are its reason', () => {
    expect(quickscanOf(given('jnj?j'))).toEqual({
      kind: 'outcome',
      outcomes: ['aanpassen', 'stoppen'],
      because: ['behoefte'],
      unsure: ['cijfers'],
    })
    expect(quickscanOf(given('jjj?j'))).toMatchObject({
      because: ['aannames', 'behoefte', 'past-bij-doel', 'passende-stap'],
    })
    expect(quickscanOf(given('jj-j-'))).toEqual({ kind: 'open', unanswered: ['past-bij-doel', 'passende-stap'] })
  })

  test('[C995] A-06: of all 243 whole answers each has an outcome, and not knowing never blocks', () => {
    const seen = new Set<string>()
    const go = (answers: ReflectionAnswer[]): void => {
      if (answers.length < reflectionIds.length) {
        for (const answer of reflectionAnswers) go([...answers, answer])
        return
      }
      const found = quickscanOf(Object.fromEntries(reflectionIds.map((id, at) => [id, answers[at]])))
      if (found.kind !== 'outcome') throw new Error('all answered')
      expect(found.unsure).toHaveLength(answers.filter((answer) => answer === 'weet-niet').length)
      seen.add(found.outcomes.join('+'))
    }
    go([])
    expect([...seen].sort()).toEqual(['aanpassen+stoppen', 'ondersteunen', 'uitwerken', 'uitwerken+ondersteunen'])
  })
})
