// @vitest-environment happy-dom
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { importText } from '../copy/nlImport.ts'
import { ImportDialog } from './ImportDialog.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const other = planFromTemplate('casus-a', 'De Linde')

function start() {
  const table = sitDown(plan, 'facilitator')
  table.workshop.view.setState({ dialog: { kind: 'import' } })
  return { ...table, user: table.show(<ImportDialog />) }
}

const file = (words: string, name: string) => new File([words], name, { type: 'application/json' })
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

test('[N35] a plan is shown first, and takes the place of the one on the table only when asked', async () => {
  const { user, plan: now, workshop } = start()
  expect(button(importText.takeIn).disabled).toBe(true)
  await user.upload(screen.getByLabelText(importText.choose), file(planJsonText(other), 'plan.json'))
  await waitFor(() => expect(screen.getByText(importText.found(other))).toBeTruthy())
  expect(now().workshop.title).toBe('Thuisplusflat')
  await user.click(button(importText.takeIn))
  expect(now().workshop.title).toBe('De Linde')
  expect(workshop.view.getState()).toMatchObject({ dialog: null, notice: { sentence: importText.done } })
})

test('[N35] a file that is no plan says why, and nothing can be taken in; the next file starts afresh', async () => {
  const { user } = start()
  await user.upload(screen.getByLabelText(importText.choose), file('{"x": ', 'plan.json'))
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
  expect(button(importText.takeIn).disabled).toBe(true)
  await user.upload(screen.getByLabelText(importText.choose), file(planJsonText(other), 'plan.json'))
  await waitFor(() => expect(button(importText.takeIn).disabled).toBe(false))
  expect(screen.queryByRole('alert')).toBeNull()
  fireEvent.change(screen.getByLabelText(importText.choose), { target: { files: [] } })
  expect(button(importText.takeIn).disabled).toBe(true)
})
