// @vitest-environment happy-dom
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { WorkshopDialog } from './WorkshopDialog.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

test('[N35] years that run backwards are said where they stand, and nothing of the form is kept', async () => {
  const table = sitDown(plan, 'facilitator')
  const user = table.show(<WorkshopDialog />)
  const last = screen.getByLabelText(dialogText.workshop.lastYear)
  await user.type(screen.getByLabelText(dialogText.workshop.name), ' 2')
  await user.clear(last)
  await user.type(last, '2001{Enter}')
  const { firstYear } = plan.workshop
  expect(screen.getByRole('alert').textContent).toBe(
    problemSentence({ kind: 'years.reversed', from: firstYear, until: 2001 }),
  )
  expect(table.plan().workshop).toEqual(plan.workshop)
  await user.clear(last)
  await user.type(last, `${firstYear + 2}{Enter}`)
  expect(table.plan().workshop).toMatchObject({ title: `${plan.workshop.title} 2`, lastYear: firstYear + 2 })
})

test('[N35] a participant reads the facts, and may write the picture of the future', () => {
  sitDown(plan).show(<WorkshopDialog />)
  expect(screen.queryByRole('button', { name: text.keep })).toBeNull()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').readOnly).toBe(false)
})

test('[N35] a viewer only reads', () => {
  sitDown(plan, 'viewer').show(<WorkshopDialog />)
  for (const field of screen.queryAllByRole<HTMLTextAreaElement>('textbox')) expect(field.readOnly).toBe(true)
})
