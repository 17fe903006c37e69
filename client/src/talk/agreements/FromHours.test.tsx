// @vitest-environment happy-dom
import { agreementFromHours } from '@draaitafel/shared/copy/nl/agreements.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { dialogText } from '../../copy/nlDialogs.ts'
import { FromHours } from './AddAgreement.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const koffie = { party: 'bewoners', label: 'Koffie', knob: 5, hoursPerYear: 200, from: 2026, until: null } as const
const line = { ...koffie, id: 'koffie', order: 'a' }

test('[C669] C-21: hours become an agreement of their own, without money, and are offered again once they changed', async () => {
  const start = { ...template, volunteering: [line] }
  const { show, plan, othersDo } = sitDown(start)
  const user = show(<FromHours />)
  const words = agreementFromHours(start, line)
  await user.click(screen.getByText(dialogText.agreements.fromHours(1)))
  await user.click(screen.getByRole('button', { name: `${dialogText.agreements.make}: ${words}` }))
  expect(plan().agreements.slice(template.agreements.length)).toMatchObject([{ text: words, investment: null }])
  expect(screen.queryByText(words)).toBeNull()
  othersDo({ type: 'volunteering.change', id: 'koffie', changes: { hoursPerYear: 100 } })
  expect(await screen.findByText(agreementFromHours(start, { ...line, hoursPerYear: 100 }))).toBeTruthy()
})
