// @vitest-environment happy-dom
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { VolunteeringForm } from './VolunteeringForm.tsx'

const { label, hoursPerYear } = dialogText.volunteering
const koffie = { party: 'gemeente', label: 'Koffie', knob: 5, hoursPerYear: 100, from: 2027, until: null } as const

function start() {
  return sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
}

test('[N35] the field that has to be mended says so, and nothing is added until it is', async () => {
  const { show, plan } = start()
  const done = vi.fn()
  const before = plan().volunteering.length
  const user = show(<VolunteeringForm line={null} onDone={done} />)
  await user.click(screen.getByRole('button', { name: text.add }))
  expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'label' }))
  expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true')
  await user.type(screen.getByLabelText(label), 'Koffie')
  await user.type(screen.getByLabelText(hoursPerYear), '1.200{Enter}')
  expect(plan().volunteering.slice(before)).toMatchObject([{ label: 'Koffie', hoursPerYear: 1200, until: null }])
  expect(done).toHaveBeenCalledOnce()
})

test('[N35] what a colleague changed while it was open stays, where this form did not touch it', async () => {
  const { show, plan, othersDo } = start()
  othersDo({ type: 'volunteering.add', id: 'koffie', facts: koffie })
  const line = plan().volunteering.find(({ id }) => id === 'koffie') ?? null
  const user = show(<VolunteeringForm line={line} onDone={() => {}} />)
  othersDo({ type: 'volunteering.change', id: 'koffie', changes: { hoursPerYear: 300 } })
  await user.clear(screen.getByLabelText(label))
  await user.type(screen.getByLabelText(label), 'Thee')
  await user.click(screen.getByRole('button', { name: text.keep }))
  expect(plan().volunteering.find(({ id }) => id === 'koffie')).toMatchObject({ label: 'Thee', hoursPerYear: 300 })
})

test('[N35] a line can be taken away', async () => {
  const { show, plan, othersDo } = start()
  othersDo({ type: 'volunteering.add', id: 'koffie', facts: koffie })
  const line = plan().volunteering.find(({ id }) => id === 'koffie') ?? null
  const user = show(<VolunteeringForm line={line} onDone={() => {}} />)
  await user.click(screen.getByRole('button', { name: text.remove }))
  expect(plan().volunteering.some(({ id }) => id === 'koffie')).toBe(false)
})
