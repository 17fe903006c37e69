// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { KnobSheet } from '../../board/knobs/KnobSheet.tsx'
import { sheetText } from '../../copy/nlSheet.ts'
import { left, Work } from './BaselineTask.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

test('[C876] the sheet of a knob opens to read from one’s own answer, and turns nothing of the plan', async () => {
  const table = sitDown(plan)
  const user = table.show(<Work />)
  await user.click(screen.getByRole('button', { name: /^Blad van knop 1 openen/ }))
  const { dialog } = table.workshop.view.getState()
  expect(dialog).toEqual({ kind: 'knob', knob: 1, reads: true })
})

test('[C876] read, the sheet says where the knob is in the plan and has no dial', () => {
  sitDown(plan).show(<KnobSheet number={1} reads />)
  expect(screen.getByRole('heading', { name: sheetText.inPlan })).toBeTruthy()
  expect(screen.queryByRole('slider')).toBeNull()
  expect(screen.queryByRole('button', { name: /^Eén stand/ })).toBeNull()
})

test('[C877] from knob to knob by key one comes to the answer of the next, whose buttons are not called as those of the plan', async () => {
  const user = sitDown(plan).show(<Work />)
  screen.getByRole('button', { name: 'Mijn antwoord: Eén stand verder open' })
  await user.click(screen.getByRole('button', { name: /, en naar knop 2,/ }))
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Mijn antwoord voor vandaag, knop 2:/)
})

test('[C878] who is done hears how much is not answered, until everything is', () => {
  expect(left({ 1: '2', 2: '?' })).toMatch(/^Je zei iets over 2 van 10 knoppen/)
  expect(left(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at + 1, '1'])))).toBeNull()
})
