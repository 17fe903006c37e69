import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { text } from '../copy/nl.ts'
import { dialogText } from '../copy/nlDialogs.ts'
import { peopleByParty, presenceWords } from './peopleByParty.ts'

const { parties } = planFromTemplate('casus-c', 'Thuisplusflat')
const [first, second] = parties
if (!first || !second) throw new Error('case C has no parties')

test('[N38] counts the people of each party; who sits at none is of none', () => {
  const counted = peopleByParty(parties, [{ party: first.id }, { party: first.id }, { party: null }, { party: 'weg' }])
  expect(counted.map(({ count }) => count)).toEqual([2, ...parties.slice(1).map(() => 0)])
})

test('[N38] tells an empty chair from a party that has yet to come', () => {
  expect(presenceWords({ party: first, count: 2 })).toBe(dialogText.projector.people(2))
  expect(presenceWords({ party: { ...second, atTable: true }, count: 0 })).toBe(dialogText.projector.nobodyYet)
  expect(presenceWords({ party: { ...second, atTable: false }, count: 0 })).toBe(text.parties.emptyChairShort)
})
