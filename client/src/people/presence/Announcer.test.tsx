// @vitest-environment happy-dom
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { parsePresence } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { aroundText } from '../../copy/nlAround.ts'
import { lead } from '../../copy/nlLead.ts'
import { Announcer } from './Announcer.tsx'

afterEach(() => void vi.useRealTimers())

function start() {
  vi.useFakeTimers()
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  table.show(<Announcer />)
  const heard = () => screen.getByRole('log').textContent
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  const othersTurn = (knob: 1 | 2 | 3 | 4 | 5 | 6, setting: 0 | 1 | 2 | 3 | 4) =>
    act(() => table.othersDo({ type: 'knob.turn', knob, setting }))
  return { ...table, heard, wait, othersTurn }
}

test('[N39] what others turn is told once it rests, and only where it came to rest', () => {
  const { heard, wait, othersTurn } = start()
  othersTurn(6, 4)
  wait(400)
  othersTurn(6, 0)
  wait(400)
  expect(heard()).toBe('')
  wait(200)
  expect(heard()).toContain('dicht')
  expect(heard()?.match(/Knop 6|knop 6/g)).toHaveLength(1)
})

test('[N39] of more than anyone listens to only the number is told', () => {
  const { heard, wait, othersTurn, plan } = start()
  for (const knob of [1, 2, 3, 4, 5] as const) othersTurn(knob, plan().knobs[knob - 1]?.setting === 4 ? 0 : 4)
  wait(600)
  expect(heard()).toBe(aroundText.announce.many(5))
})

test('[N39] my own hands are no news to me', () => {
  const { heard, wait, workshop } = start()
  act(() => workshop.dispatch({ type: 'knob.turn', knob: 6, setting: 4 }))
  wait(600)
  expect(heard()).toBe('')
})

test('[N39] a pause that ends is told; one that begins only to who has a dialog before its bar', () => {
  const { heard, wait, workshop } = start()
  const pause = (paused: boolean) => act(() => workshop.connectionStore.setState({ paused }))
  pause(true)
  wait(600)
  expect(heard()).toBe('')
  pause(false)
  wait(600)
  expect(heard()).toBe(aroundText.pause.over)
  act(() => workshop.view.setState({ dialog: { kind: 'needs' } }))
  pause(true)
  wait(600)
  expect(heard()).toBe(aroundText.pause.forAll)
})

test('[N39] locks are told, and that everything may be changed again', () => {
  const { heard, wait, workshop } = start()
  const setLocks = (locks: typeof noLocks) => act(() => workshop.connectionStore.setState({ locks }))
  setLocks({ ...noLocks, allowed: 'knoppen', knobs: [{ knob: 5, by: 'Sam', why: '' }] })
  wait(600)
  expect(heard()).toContain('5')
  setLocks(noLocks)
  wait(600)
  expect(heard()).toContain(lead.locks.said.alles)
})

test('[C710] what I add, undo and do again is heard once; what a notice says is not', async () => {
  const { heard, wait, workshop } = start()
  const add = (id: string) =>
    workshop.dispatch({
      type: 'parked.add',
      id,
      facts: { kind: 'zorg', text: 'Lift', about: '', owner: null, day: '', done: false },
    })
  const later = async (what: () => void) => {
    await act(async () => what())
    wait(600)
  }
  await later(() => add('lift'))
  expect(heard()).toBe('Gedaan: punt parkeren.')
  await later(() => workshop.undo())
  expect(heard()).toBe('Ongedaan gemaakt: punt parkeren.')
  await later(() => workshop.redo())
  expect(heard()).toBe('Opnieuw gedaan: punt parkeren.')
  await later(() => {
    add('nog een')
    workshop.view.say('done', 'Staat erbij.')
  })
  expect(heard()).toBe('Opnieuw gedaan: punt parkeren.')
})

test('[C711] who gives the table a minute more hears how long it has', async () => {
  vi.useFakeTimers()
  const { show, workshop } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  show(<Announcer />)
  const go = async (leftSeconds: number) => {
    await act(async () => workshop.dispatch({ type: 'step.go', now: { step: 'oogst', endsAt: null, leftSeconds } }))
    act(() => vi.advanceTimersByTime(600))
    return screen.getByRole('log').textContent
  }
  expect(await go(240)).toBe('')
  expect(await go(300)).toBe('Er is tijd bij. Nog 5 minuten.')
})

test('[C894] an objection with its reason, and an answer whose task is over, are heard to be kept', async () => {
  const { heard, wait, workshop, othersDo } = start()
  const agreement = 'koffie'
  act(() => othersDo({ type: 'agreement.add', id: agreement, facts: { text: 'Koffie', ...unkept } }))
  wait(600)
  const give = (stance: 'akkoord' | 'bezwaar', reason: string) =>
    act(async () => void workshop.dispatch({ type: 'consent.give', agreement, stance, reason }))
  await give('akkoord', '')
  wait(600)
  expect(heard()).toBe(aroundText.announce.agreed('Koffie'))
  await give('bezwaar', 'Te duur')
  wait(600)
  expect(heard()).toBe('Bezwaar met reden bewaard.')
  await act(
    async () =>
      void workshop.dispatch({
        type: 'question.answer',
        question: 'tension.een-persoon',
        state: 'answered',
        text: 'Samen.',
      }),
  )
  wait(600)
  expect(heard()).toBe('Jullie antwoord is bewaard.')
})

test('[C897] who joins and who says where a knob is now is told once, and of a crowd only the number', () => {
  const { heard, wait, workshop, plan } = start()
  const party = plan().parties[1]
  const come = (...people: { readonly id: number; readonly name: string; readonly today?: string }[]) => {
    const peers = people.flatMap(({ id, name, today = null }) => {
      const presence = parsePresence({ name, party: party?.id, role: 'participant', today })
      return presence ? [{ ...presence, clientId: id }] : []
    })
    act(() => workshop.peersStore.setState({ isKnown: true, peers }))
  }
  const ans = { id: 1, name: 'Ans' }
  come(ans)
  wait(600)
  expect(heard()).toBe('')
  come(ans, { id: 2, name: 'Bram' })
  wait(600)
  expect(heard()).toBe(aroundText.announce.joined(party?.name ?? ''))
  come({ ...ans, today: '--2-------' }, { id: 3, name: 'Bram' })
  wait(600)
  expect(heard()).toBe(aroundText.announce.today(party?.name ?? '', 3))
  come(ans, ...[4, 5, 6].map((id) => ({ id, name: `Mens ${id}` })))
  wait(600)
  expect(heard()).toBe(aroundText.announce.crowd.joined(3))
})

test('[C898] a chair that becomes empty or taken is told', () => {
  const { heard, wait, othersDo, plan } = start()
  const [party] = plan().parties
  const seat = (atTable: boolean) => {
    act(() => othersDo({ type: 'party.change', id: party?.id ?? '', changes: { atTable } }))
    wait(600)
  }
  seat(!party?.atTable)
  expect(heard()).toContain(party?.name)
  seat(false)
  expect(heard()).toBe(aroundText.announce.chairEmpty(party?.name ?? ''))
  seat(true)
  expect(heard()).toBe(aroundText.announce.chairTaken(party?.name ?? ''))
})
