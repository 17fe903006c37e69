// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { useHand } from './useHand.ts'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const money = template.investments.find(({ party }) => party === 'gemeente')
if (!money) throw new Error('case C has no money of the municipality')
const placed = { kind: 'placed', investment: money.id, source: money.source } as const

function start() {
  const table = sitDown(template)
  const { result } = table.hook(useHand)
  return { ...table, hand: (use: (hand: ReturnType<typeof useHand>) => void) => act(() => use(result.current)) }
}

test('[N38] others see what is in hand and above which lane, until it is laid back', () => {
  const { hand, told, workshop } = start()
  hand(({ pickUp }) => pickUp(placed))
  hand(({ hoverAbove }) => hoverAbove('corporatie'))
  expect(told()).toEqual({ carrying: money.source, above: 'corporatie' })
  hand(({ layBack }) => layBack())
  expect(told()).toEqual({ carrying: null, above: null })
  expect(workshop.view.getState().hand).toBeNull()
})

test('[N38] money that is put down elsewhere changes party; a card asks for its amounts', () => {
  const { hand, plan, workshop, told } = start()
  hand(({ pickUp }) => pickUp(placed))
  hand(({ putDown }) => putDown('corporatie'))
  expect(plan().investments.find(({ id }) => id === money.id)?.party).toBe('corporatie')
  expect(told().carrying).toBeNull()
  hand(({ pickUp }) => pickUp({ kind: 'card', source: 'III' }))
  hand(({ putDown }) => putDown('gemeente'))
  expect(workshop.view.getState()).toMatchObject({
    hand: null,
    dialog: { kind: 'newInvestment', source: 'III', party: 'gemeente' },
  })
})

test('[N38] with an empty hand nothing is put down', () => {
  const { hand, plan } = start()
  const before = plan()
  hand(({ putDown }) => putDown('gemeente'))
  expect(plan()).toBe(before)
})
