// @vitest-environment happy-dom
import { effectMapNote, fromCase, noEvidence } from '@draaitafel/shared/copy/nl/effects.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { effectNodeIds } from '@draaitafel/shared/library/effectMap.ts'
import { effect } from '@draaitafel/shared/nouns/effect.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { filled } from '@draaitafel/shared/testing/filled.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { aboutPages } from '../../copy/nlAbout.ts'
import { effectText } from '../../copy/nlEffects.ts'
import { EffectList } from './EffectList.tsx'

const template = planFromTemplate('leeg', 'De Linde')
const koffie = filled(effect, { kind: 'activiteit', label: 'Elke dag koffie' })

function start(role: Role = 'participant') {
  const table = sitDown(template, role)
  act(() => table.othersDo({ type: 'effect.add', id: 'koffie', facts: koffie }))
  const user = table.show(<EffectList />)
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const line = (label: string) => table.plan().effects.find((one) => one.label === label)
  return { ...table, user, press, line }
}

test('[C470] C-34, C-35, E-05: an effect is written with what it comes from, for whom, how large and why', async () => {
  const { user, press, line } = start()
  await press(effectText.add)
  await user.type(screen.getByLabelText('Wat verandert er daardoor?'), ' Minder eenzaam ')
  await user.selectOptions(screen.getByLabelText(effectText.from), 'Elke dag koffie')
  await user.selectOptions(screen.getByLabelText(effectText.from), 'Knop 5, Activiteitenaanbod')
  await user.selectOptions(screen.getByLabelText(effectText.party), 'gemeente')
  await user.type(screen.getByLabelText(effectText.whom), 'buren')
  await user.click(screen.getByRole('radio', { name: 'groot' }))
  await press(text.add)
  expect(line('Minder eenzaam')).toMatchObject({
    ...{ kind: 'effect', from: 'effect.koffie knob.5', forParty: 'gemeente', forWhom: 'buren', size: 'groot' },
    ...{ evidence: '', saidCents: null, origin: 'tafel' },
  })
  expect(screen.getByText(`Gemeente · buren · groot · ${noEvidence}`)).toBeTruthy()
  expect(screen.getByText(`${effectText.from}: Elke dag koffie; Knop 5, Activiteitenaanbod`)).toBeTruthy()
})

test('[C471] E-05: an amount is as someone typed it, and what is no amount is said at its field', async () => {
  const { user, press, line, plan } = start()
  await press(effectText.add)
  await user.type(screen.getByLabelText('Wat verandert er daardoor?'), 'Minder zorg')
  await user.type(screen.getByLabelText(effectText.said), 'veel')
  await press(text.add)
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'amount.notANumber', text: 'veel' }))
  expect(plan().effects).toHaveLength(1)
  await user.clear(screen.getByLabelText(effectText.said))
  await user.type(screen.getByLabelText(effectText.said), '12.000')
  await user.click(screen.getByRole('radio', { name: effectText.pers.once }))
  await press(text.add)
  expect(line('Minder zorg')).toMatchObject({ saidCents: 1_200_000, per: 'once' })
})

test('[C471] a line of nothing is said at its field, and the form stays open', async () => {
  const { user, press, plan } = start()
  await press(effectText.add)
  await user.type(screen.getByLabelText('Wat verandert er daardoor?'), '  {Enter}')
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'label' }))
  expect(plan().effects).toHaveLength(1)
})

test('[C472] what someone else changed while the form was open stays, and removing can be undone', async () => {
  const { user, press, othersDo, line, plan, workshop } = start()
  await press(/Elke dag koffie/)
  act(() => othersDo({ type: 'effect.change', id: 'koffie', changes: { from: 'knob.2' } }))
  await user.type(screen.getByLabelText('Wat gebeurt er dan?'), ' en thee{Enter}')
  expect(line('Elke dag koffie en thee')).toMatchObject({ from: 'knob.2' })
  await press(/Elke dag koffie/)
  await press(text.remove)
  expect(plan().effects).toEqual([])
  act(() => workshop.undo())
  expect(line('Elke dag koffie en thee')).toBeTruthy()
})

test('[C473] C-34: the case comes in at once, says that its arrows are not from it, and goes at once', async () => {
  const { user, press, plan, workshop, line } = start()
  expect(screen.getByText(effectMapNote, { exact: false })).toBeTruthy()
  await press(effectText.caseMap)
  await waitFor(() => expect(plan().effects).toHaveLength(effectNodeIds.length + 1))
  expect(screen.queryByRole('button', { name: effectText.caseMap })).toBeNull()
  expect(screen.getAllByText(new RegExp(`${effectText.ofCase}$`))).toHaveLength(effectNodeIds.length)
  expect(screen.getByText(`${fromCase}. ${effectMapNote}`)).toBeTruthy()
  // With other words a box is the table's own.
  await press(/Bewoners zijn tevredener/)
  await user.type(screen.getByLabelText('Wat verandert er daardoor?'), ' hier{Enter}')
  expect(line('Bewoners zijn tevredener hier')).toMatchObject({ origin: 'tafel' })
  act(() => workshop.undo())
  act(() => workshop.undo())
  expect(plan().effects.map(({ label }) => label)).toEqual(['Elke dag koffie'])
})

test('[C474] who looks on reads it, and so does everyone while only money may change', () => {
  start('viewer')
  expect(screen.getByText('Elke dag koffie')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('[C474] while only money may change nobody writes effects', () => {
  const { workshop } = start()
  act(() => workshop.connectionStore.setState({ locks: { ...noLocks, allowed: 'geld' } }))
  expect(screen.queryByRole('button')).toBeNull()
})

test('[C474] C-35: the page about the model says where it comes from', () => {
  const all = aboutPages['over-het-model'].flatMap(({ paragraphs }) => paragraphs).join(' ')
  expect(all).toContain('Effectenarena')
})

test('[C713] the way to write an effect stands above the lines, however many there are', () => {
  start()
  const write = screen.getByRole('button', { name: effectText.add })
  const line = screen.getByText('Elke dag koffie')
  expect(write.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})
