// Facts that were once misread in the sources, so that they stay right.

import { describe, expect, it } from 'vitest'
import { choiceCopy } from '../copy/nl/choices.ts'
import { illustrationSource } from '../copy/nl/illustrations.ts'
import { mechanismCopy } from '../copy/nl/mechanisms.ts'
import { tensionCopy } from '../copy/nl/tensions.ts'
import { tensionsOf } from '../derive/tensions.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { coreValues } from './coreValues.ts'
import { isNamedForSource } from './sources.ts'

const optionsOf = (plan: Plan, choice: string) =>
  plan.choices.filter((chosen) => chosen.choice === choice).map(({ option }) => option)
const [caseA, caseB, caseC] = (['casus-a', 'casus-b', 'casus-c'] as const).map((id) => planFromTemplate(id, 'Demo'))

describe('the values', () => {
  it('[M280] the first is about the resident, the others are for the four organisations of chapter 3', () => {
    const organisations = ['corporatie', 'gemeente', 'zorgorganisatie', 'sociaal-werk']
    expect(Object.fromEntries(coreValues.map(({ id, usuallyFor }) => [id, usuallyFor]))).toEqual({
      'goed-wonen': ['bewoners'],
      'verminderen-zorgbehoefte': organisations,
      'efficient-werken': organisations,
      werkplezier: organisations,
    })
  })
})

describe('the worksheets', () => {
  it('[M281] a talk comes on top of how homes are allocated, and leaves the question about the neighbourhood', () => {
    const choices = (['regionaal', 'gesprek'] as const).map((option) => ({
      id: `toewijzing.${option}`,
      choice: 'toewijzing' as const,
      option,
    }))
    const plan = {
      ...planFromTemplate('leeg', 'Demo'),
      choices: [...choices, { id: 'welkom', choice: 'welkom' as const, option: 'altijd' }],
    }
    expect(tensionsOf(plan).map(({ id }) => id)).toContain('buurt-toewijzing')
  })

  it('[M282] C-15: the opbouwwerker helps residents set things up, the community builder tends the group', () => {
    const { opbouwwerker, communitybuilder, vrijwilligers } = choiceCopy.profiel.options as Record<string, string>
    expect(opbouwwerker).toMatch(/zelf/)
    expect(communitybuilder).toMatch(/groep/)
    expect(vrijwilligers).toMatch(/van buiten zoeken/)
  })

  it('[T280] what the model only asks or thinks possible is not a certainty in our words', () => {
    const careful = /\?|\bkan\b|\bkans\b|misschien|juist/
    expect(mechanismCopy[2]['beter-team']).toMatch(careful)
    for (const route of ['zorgen-voor-elkaar', 'beter-zien', 'beter-team'] as const)
      expect(mechanismCopy[3][route]).toMatch(careful)
    expect(mechanismCopy[5]['zorgen-voor-elkaar']).toMatch(careful)
    expect(mechanismCopy[8]['beter-zien']).toMatch(careful)
  })

  it('[T14] which cases "the others" are is our reading, and that is said', () => {
    expect(illustrationSource('zorg-buiten-het-plan')).toMatch(/A en B, toewijzing door ons/)
  })
})

describe('the money', () => {
  it('[M283] a corporation may use the room and pay for it, as any partner', () => {
    expect(isNamedForSource('VII', 'corporatie')).toBe(true)
  })

  it('[M284] welfare without an end is asked about by what a municipality settles each year', () => {
    expect(tensionCopy['opbouwwerk-blijvend'].source).toBe('EHA-notitie, hoofdstuk 1')
  })
})

describe('the cases', () => {
  it('[D280] the care organisation pays for the room of case C, where taking part is free', () => {
    const rent = caseC?.investments.filter(({ source }) => source === 'VII')
    expect(rent?.map(({ party }) => party)).toEqual(['zorgorganisatie'])
    expect(caseC && optionsOf(caseC, 'prijs')).toEqual(['gratis'])
  })

  it('[D281] what a case does not say is left open', () => {
    expect(caseA && optionsOf(caseA, 'welkom')).toEqual([])
    expect(caseB && optionsOf(caseB, 'buurtopdracht')).toEqual([])
    expect(caseB && optionsOf(caseB, 'profiel')).toEqual(['communitybuilder'])
  })
})
