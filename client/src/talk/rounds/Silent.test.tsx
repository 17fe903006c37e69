// @vitest-environment happy-dom
import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { SpreadPlot } from './SpreadPlot.tsx'

const round: KnobRound = { id: 'r', knob: 5, kind: 'stand', voters: 'persoon', state: 'getoond', order: 'a0' }
const vote = (id: string, party: string | null): Plan['votes'][number] => ({
  ...{ id, round: 'r', party, value: 3, name: '', order: id },
})

test('[W605] after a reveal the parties that chose nothing are named as such, and nobody when all did', () => {
  const plan = planFromTemplate('leeg', 'Proef')
  const [silent, ...others] = plan.parties
  const votes = others.map(({ id }) => vote(id, id))
  sitDown({ ...plan, rounds: [round], votes }).show(<SpreadPlot round={round} />)
  const said = screen.getByText(text.rounds.silent)
  expect(within(said).getAllByRole('img')).toHaveLength(1)
  expect(within(said).getByRole('img', { name: silent?.name ?? '' })).toBeTruthy()
  document.body.innerHTML = ''
  const all = plan.parties.map(({ id }) => vote(id, id))
  sitDown({ ...plan, rounds: [round], votes: all }).show(<SpreadPlot round={round} />)
  expect(screen.queryByText(text.rounds.silent)).toBeNull()
})

test('[W902] an empty chair for which nobody chose is named apart from those who sit at the table', () => {
  const plan = planFromTemplate('leeg', 'Proef')
  const [first, ...others] = plan.parties
  const parties = plan.parties.map((one) => (one.id === first?.id ? { ...one, atTable: false } : one))
  const votes = others.map(({ id }) => vote(id, id))
  sitDown({ ...plan, parties, rounds: [round], votes }).show(<SpreadPlot round={round} />)
  const said = screen.getByText(text.rounds.emptyChairs)
  expect(within(said).getByRole('img', { name: first?.name ?? '' })).toBeTruthy()
  expect(screen.queryByText(text.rounds.silent)).toBeNull()
})
