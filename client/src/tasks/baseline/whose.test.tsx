// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { Work } from './BaselineTask.tsx'

const plan = planFromTemplate('leeg', 'Thuisplusflat')

it.each([
  ['participant', 'Mijn antwoord', /^Mijn antwoord voor vandaag, knop 1: /],
  ['facilitator', 'Voor de tafel', /^Voor de tafel vandaag, knop 1: /],
] as const)('[C714] what a %s turns here says whose it is, unlike the dial of the plan', (role, heading, name) => {
  sitDown(plan, role).show(<Work />)
  expect(screen.getByRole('region', { name: heading }).contains(screen.getByRole('slider', { name }))).toBe(true)
  expect(screen.queryByRole('slider', { name: /^Knop 1/ })).toBeNull()
})
