// @vitest-environment happy-dom
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { NeedsDialog } from './NeedsDialog.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const [need] = template.needs
if (!need) throw new Error('case C has no costs')
const press = (name: string | RegExp) => screen.getByRole('button', { name })

test('[N35] a cost is added with its amount per year, and its line takes the place of the form', async () => {
  const { show, plan } = sitDown(template)
  const user = show(<NeedsDialog />)
  await user.click(press(dialogText.needs.add))
  await user.click(press(text.add))
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'label' }))
  await user.type(screen.getByLabelText(dialogText.needs.label), 'Beheerder')
  await user.type(screen.getByLabelText(moneyText.amount), '40.000{Enter}')
  expect(plan().needs.at(-1)).toMatchObject({ label: 'Beheerder', amountCents: 4_000_000, per: 'year', until: null })
  expect(press(/Beheerder/)).toBeTruthy()
  expect(screen.queryByLabelText(dialogText.needs.label)).toBeNull()
})

test('[N35] one form at a time, and what someone else changed meanwhile stays', async () => {
  const { show, plan, othersDo } = sitDown(template)
  const user = show(<NeedsDialog />)
  await user.click(press(new RegExp(need.label.slice(0, 12))))
  act(() => othersDo({ type: 'need.change', id: need.id, changes: { knob: 9 } }))
  const label = screen.getByLabelText(dialogText.needs.label)
  await user.clear(label)
  await user.type(label, 'Anders{Enter}')
  expect(plan().needs.find(({ id }) => id === need.id)).toMatchObject({ label: 'Anders', knob: 9 })
})

test('[N35] a cost can be taken away from its form', async () => {
  const { show, plan } = sitDown(template)
  const user = show(<NeedsDialog />)
  await user.click(press(new RegExp(need.label.slice(0, 12))))
  await user.click(press(text.remove))
  expect(plan().needs.some(({ id }) => id === need.id)).toBe(false)
})

test('[N35] while money is locked the lines are read and not opened', () => {
  const { show, workshop } = sitDown(template)
  workshop.connectionStore.setState({ locks: { ...noLocks, allowed: 'knoppen' } })
  show(<NeedsDialog />)
  expect(screen.getByText(need.label, { exact: false })).toBeTruthy()
  expect(screen.queryByRole('button', { name: dialogText.needs.add })).toBeNull()
  expect(screen.queryByRole('button', { name: new RegExp(need.label.slice(0, 12)) })).toBeNull()
})
