import { describe, expect, test } from 'vitest'
import { planFromTemplate } from '../templates/templates.ts'
import { isAboutParty, ownCoreValues, ownFirst } from './lens.ts'
import { questionsOf } from './questions.ts'

const plan = planFromTemplate('casus-c', 'C', 2026)
const questionsFor = (party: string) => questionsOf(plan).filter((question) => isAboutParty(plan, question, party))

describe('looking as one party', () => {
  test('[C50] its own values are those that were named for it', () => {
    const aims = [
      { id: 'werkplezier.gemeente', coreValue: 'werkplezier', party: 'gemeente', strength: 'veel', arrival: null },
      { id: 'goed-wonen.gemeente', coreValue: 'goed-wonen', party: 'gemeente', strength: 'veel', arrival: null },
      { id: 'goed-wonen.bewoners', coreValue: 'goed-wonen', party: 'bewoners', strength: 'veel', arrival: null },
    ] as const
    expect(ownCoreValues({ aims }, 'gemeente')).toEqual(['goed-wonen', 'werkplezier'])
    expect(ownCoreValues({ aims }, 'zorgkantoor')).toEqual([])
  })

  test('[C50] its own questions are about its money or its chair, and no question is lost', () => {
    expect(questionsFor('gemeente').map(({ kind }) => kind)).toContain('temporaryMoney')
    expect(questionsFor('zorgkantoor').map(({ kind }) => kind)).toContain('emptyChair')
    expect(questionsFor('zorgkantoor').map(({ kind }) => kind)).toContain('unassigned')
    expect(questionsFor('nergens')).toEqual([])
    const all = questionsOf(plan)
    const sorted = ownFirst(all, 'gemeente', (question, party) => isAboutParty(plan, question, party))
    expect(sorted.slice(0, questionsFor('gemeente').length)).toEqual(questionsFor('gemeente'))
    expect(new Set(sorted)).toEqual(new Set(all))
    expect(ownFirst(all, null, () => true)).toEqual(all)
  })
})
