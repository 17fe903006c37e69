// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { VolunteeringDialog } from './VolunteeringDialog.tsx'

const { label, hoursPerYear, party, add } = dialogText.volunteering

test('[C665] C-21: hours that came along stand in the form, and in the next form no more', async () => {
  const template = planFromTemplate('casus-c', 'Thuisplusflat')
  const { show, workshop, plan } = sitDown({ ...template, volunteering: [] })
  const adds = { party: 'corporatie', label: 'Gastvrouw', knob: 5, hours: '200' } as const
  workshop.view.setState({ dialog: { kind: 'volunteering', adds } })
  const user = show(<VolunteeringDialog />)
  const value = (of: string) => screen.getByLabelText<HTMLInputElement>(of).value
  expect([value(label), value(hoursPerYear), value(party)]).toEqual(['Gastvrouw', '200', 'corporatie'])
  await user.click(screen.getByRole('button', { name: text.add }))
  expect(plan().volunteering).toMatchObject([{ label: 'Gastvrouw', hoursPerYear: 200, party: 'corporatie', knob: 5 }])
  await user.click(screen.getByRole('button', { name: add }))
  expect([value(label), value(hoursPerYear)]).toEqual(['', ''])
})
