// @vitest-environment happy-dom
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { placeText } from '../../copy/nlPlace.ts'
import { Work } from './AreaTask.tsx'

const empty = planFromTemplate('leeg', 'De Linde')

function start(role: Role = 'participant') {
  const table = sitDown(empty, role)
  const user = table.show(<Work />)
  const answer = (about: RegExp, words: string) =>
    user.click(within(screen.getByRole('group', { name: about })).getByRole('radio', { name: words }))
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const toScan = () => user.click(screen.getByRole('radio', { name: placeText.scan }))
  return { ...table, user, answer, press, toScan }
}

/** The parts that nobody can answer now. */
const closed = () =>
  screen.getAllByRole<HTMLFieldSetElement>('group').filter((one) => one.disabled && within(one).queryByText('mist'))

test('[C481] L-08: each of the seven parts is there, missing or not known, with a note', async () => {
  const { user, answer, plan } = start()
  expect(screen.getAllByRole('radio', { name: 'mist' })).toHaveLength(7)
  await answer(/^Netwerken/, 'mist')
  await answer(/^Diensten/, 'aanwezig')
  await answer(/^Netwerken/, 'weten we niet')
  expect(plan().findings).toMatchObject([
    { id: 'netwerken', answer: 'onbekend' },
    { id: 'diensten', answer: 'ja' },
  ])
  expect(screen.getByText(placeText.present(1, 7))).toBeTruthy()
  await user.type(screen.getByLabelText(placeText.note('Netwerken')), 'Ieder belt zijn eigen mensen{Enter}')
  expect(plan().findings[0]?.note).toBe('Ieder belt zijn eigen mensen')
})

test('[C482] L-08: one press makes a point at knob 9 of all that is missing, and of each only once', async () => {
  const { answer, press, plan } = start()
  await answer(/^Netwerken/, 'mist')
  await answer(/^Afspraken/, 'mist')
  await press(placeText.makePoints(2))
  expect(plan().parked.map(({ about, kind }) => [about, kind])).toEqual([
    ['knob.9', 'vraag'],
    ['knob.9', 'vraag'],
  ])
  expect(
    plan()
      .parked.map(({ text: words }) => words)
      .join(),
  ).toMatch(/netwerken.*afspraken/)
  expect(screen.queryByRole('button', { name: /^Zet .* klaar$/ })).toBeNull()
  await answer(/^ICT/, 'mist')
  await press(placeText.makePoints(1))
  expect(plan().parked).toHaveLength(3)
})

test('[C483] E-08: a note has a source and a year, and stays incomplete until both are there', async () => {
  const { user, press, plan, toScan } = start()
  await toScan()
  await press(placeText.addNote('Hoe kom je er?'))
  await user.type(screen.getByLabelText(placeText.what), 'De bus komt elk uur')
  await press(placeText.ideas.add)
  const topic = within(screen.getByRole('region', { name: 'Hoe kom je er?' }))
  expect(topic.getByText('onvolledig: bron en jaar missen')).toBeTruthy()
  await user.click(topic.getByRole('button', { name: /^De bus komt elk uur/ }))
  await user.type(screen.getByLabelText(placeText.source), 'Gemeente')
  await user.type(screen.getByLabelText(placeText.year), '2025{Enter}')
  expect(plan().findings).toMatchObject([{ topic: 'bereikbaarheid', source: 'Gemeente', year: 2025 }])
  expect(topic.getByText('2025, Gemeente')).toBeTruthy()
  expect(screen.getByText(placeText.complete(1, 5))).toBeTruthy()
})

test('[C483] E-08: nothing said and a year that is none are said at their field, and nothing is written', async () => {
  const { user, press, plan, toScan } = start()
  await toScan()
  await press(placeText.addNote('Hoe kom je er?'))
  await press(placeText.ideas.add)
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'what' }))
  await user.type(screen.getByLabelText(placeText.what), 'De bus')
  await user.type(screen.getByLabelText(placeText.year), 'vorig jaar{Enter}')
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'year.notAYear', text: 'vorig jaar' }))
  await user.clear(screen.getByLabelText(placeText.year))
  await user.type(screen.getByLabelText(placeText.year), '20255{Enter}')
  expect(screen.getByRole('alert').textContent).toContain('2100')
  expect(plan().findings).toEqual([])
})

test('[C484] L-08, E-08: who looks on, and everyone while only money may change, reads it and changes nothing', () => {
  start('viewer')
  expect(screen.queryByRole('button', { name: /^Zet erbij/ })).toBeNull()
  expect(closed()).toHaveLength(7)
})

test('[C484] L-08: while only money may change no part is answered', () => {
  const { workshop } = start()
  act(() => workshop.connectionStore.setState({ locks: { ...noLocks, allowed: 'geld' } }))
  expect(closed()).toHaveLength(7)
})

test('[C484] L-08: what someone else said meanwhile is changed, not said twice', async () => {
  const { othersDo, answer, plan, workshop } = start()
  const facts = { topic: 'ict', answer: 'ja', note: 'Een scherm', source: '', year: null } as const
  act(() => othersDo({ type: 'finding.add', id: 'ict', facts }))
  await answer(/^ICT/, 'mist')
  expect(plan().findings).toMatchObject([{ id: 'ict', answer: 'nee', note: 'Een scherm' }])
  act(() => void workshop.undo())
  expect(plan().findings).toMatchObject([{ id: 'ict', answer: 'ja' }])
})
