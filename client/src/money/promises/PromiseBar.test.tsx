// @vitest-environment happy-dom
import { waitsForWord } from '@draaitafel/shared/nouns/promise.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { rights } from '../../copy/nlRights.ts'
import { PromiseBar } from './PromiseBar.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const ideas = template.investments.map(({ word: _word, ...money }) => {
  return { ...money, party: 'corporatie', certainty: 'idee' } as const
})
const [one, two] = ideas
if (!one || !two) throw new Error('case C has no two investments')
const mine = { ...template, investments: ideas }

function start(party = 'corporatie') {
  const table = sitDown(mine, 'participant', { person: null, name: 'Noor', party })
  const promised = (id: string) =>
    act(() =>
      table.othersDo(
        { type: 'investment.change', id, changes: { certainty: 'toegezegd' } },
        { role: 'participant', party: 'gemeente' },
      ),
    )
  const user = table.show(<PromiseBar />)
  const investment = (id: string) => table.plan().investments.find((found) => found.id === id)
  return { ...table, user, promised, investment }
}

test('[N35] a word that another gave for us waits in sight, one at a time, until we say it is so', async () => {
  const { user, promised, investment } = start()
  expect(screen.queryByRole('button')).toBeNull()
  promised(one.id)
  promised(two.id)
  expect(screen.getByText(rights.promise.more(1), { exact: false })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: rights.promise.confirm }))
  await user.click(screen.getByRole('button', { name: rights.promise.confirm }))
  for (const { id } of [one, two]) {
    const found = investment(id)
    expect(found?.certainty).toBe('toegezegd')
    expect(found && waitsForWord(found)).toBe(false)
  }
  expect(screen.queryByRole('button')).toBeNull()
})

test('[N35] or we put it back to what it was', async () => {
  const { user, promised, investment } = start()
  promised(one.id)
  await user.click(screen.getByRole('button', { name: rights.promise.putBack }))
  expect(investment(one.id)?.certainty).toBe('idee')
})

test('[N35] what waits for another party is not asked of us', () => {
  const { promised } = start('bewoners')
  promised(one.id)
  expect(screen.queryByRole('button')).toBeNull()
})
