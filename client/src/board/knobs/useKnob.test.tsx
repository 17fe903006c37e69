// @vitest-environment happy-dom
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { useChangedFlash } from './useChangedFlash.ts'
import { useKnob } from './useKnob.ts'

afterEach(() => void vi.useRealTimers())

function start(role: Role = 'participant') {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  const { result } = table.hook(() => useKnob(6))
  const setting = table.plan().knobs[5]?.setting ?? 0
  const holdsIt = (position: number | null) =>
    act(() => {
      const peer = {
        ...nothingShown,
        clientId: 1,
        name: 'Bo',
        party: 'gemeente',
        role: 'participant',
        knob: 6,
        position,
      }
      table.workshop.peersStore.setState({ peers: [peer as never] })
    })
  return { ...table, knob: () => result.current, setting, holdsIt }
}

test('[N38] my own hand goes before that of another, and that before the plan', () => {
  const { knob, setting, holdsIt, workshop } = start()
  expect(knob()).toMatchObject({ position: setting, turning: false, mayTurn: true })
  holdsIt(2.6)
  expect(knob()).toMatchObject({ position: 2.6, shown: 3, turning: true, mayTurn: false })
  expect(knob().holder).toMatchObject({ kind: 'gemeente' })
  act(() => workshop.view.setState({ turning: { knob: 6, position: 0.4 } }))
  expect(knob()).toMatchObject({ position: 0.4, shown: 0 })
  act(() => workshop.view.setState({ turning: { knob: 5, position: 4 } }))
  expect(knob().position).toBe(2.6)
})

test('[N38] shown once more it moves for the eye, and reads as it is', () => {
  const { knob, setting, workshop } = start()
  act(() => workshop.view.setState({ replay: { knob: 6, setting: setting === 4 ? 0 : 4 } }))
  expect(knob()).toMatchObject({ position: setting === 4 ? 0 : 4, shown: setting })
})

test('[N38] a lock says why to a participant, and a facilitator turns it all the same', () => {
  const locks = { ...noLocks, knobs: [{ knob: 6, by: 'Sam', why: 'Besloten' }] } as const
  const { knob, workshop } = start()
  act(() => workshop.connectionStore.setState({ locks }))
  expect(knob()).toMatchObject({ mayTurn: false, lock: { why: 'Besloten' } })
  expect(knob().whyNot).not.toBeNull()
  expect(knob().valueText).toContain('Besloten')
  const facilitator = start('facilitator')
  act(() => facilitator.workshop.connectionStore.setState({ locks }))
  expect(facilitator.knob()).toMatchObject({ mayTurn: true, whyNot: null })
})

test('[N38] while people choose alone about it nobody turns it', () => {
  const { knob, othersDo } = start('facilitator')
  act(() => othersDo({ type: 'round.open', id: 'r', knob: 6, kind: 'stand', voters: 'persoon' }))
  expect(knob()).toMatchObject({ inRound: true, mayTurn: false, mayWrite: true })
  expect(knob().whyNot).not.toBeNull()
  expect(knob().valueText).toContain(text.rounds.held)
})

test('[N38] in a pause, and to who looks on, it stands still', () => {
  const { knob, workshop } = start()
  act(() => workshop.connectionStore.setState({ paused: true }))
  expect(knob()).toMatchObject({ mayWrite: false, mayTurn: false, whyNot: null })
  expect(start('viewer').knob().mayTurn).toBe(false)
})

test('[N38] the turn of another rings for a moment in the colour of their party; my own does not', () => {
  vi.useFakeTimers()
  const { hook, othersDo, workshop } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  const { result } = hook(() => useChangedFlash(6))
  act(() => workshop.dispatch({ type: 'knob.turn', knob: 6, setting: 0 }))
  act(() => othersDo({ type: 'knob.turn', knob: 5, setting: 0 }))
  expect(result.current).toBeNull()
  vi.advanceTimersByTime(1_000)
  act(() => othersDo({ type: 'knob.turn', knob: 6, setting: 4 }, { role: 'participant', party: 'gemeente' }))
  expect(result.current).toEqual({ kind: 'gemeente' })
  act(() => vi.advanceTimersByTime(2_000))
  expect(result.current).toBeNull()
})
