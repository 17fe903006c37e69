// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { PlaceAll } from './PlaceAll.tsx'
import { left } from './PlacingTask.tsx'

const plan = planFromTemplate('leeg', 'Proef')

test('[C874] a party that was placed is said, and one press leads to the scales of the next that was not', async () => {
  const { workshop, show, othersDo } = sitDown(plan)
  othersDo({ type: 'step.go', now: { step: '', endsAt: null, leftSeconds: 60, aside: 'placing' } })
  const [first, second] = plan.parties
  if (!first || !second) throw new Error('a plan begins with parties')
  const user = show(<PlaceAll parties={plan.parties} />)
  const radios = () => screen.getAllByRole('radio')
  for (const at of [0, 5]) {
    const radio = radios()[at]
    if (radio) await user.click(radio)
  }
  expect(screen.getByRole('status').textContent).toBe(`${first.name} geplaatst, 1 van ${plan.parties.length}.`)
  await user.click(screen.getByRole('button', { name: `Verder met ${second.name}` }))
  expect(document.activeElement).toBe(radios()[0])
  expect(screen.getAllByText(second.name, { selector: 'b' })).toHaveLength(1)
  const choices = Object.values(workshop.held.getState().held)[0] ?? {}
  expect(left(choices, workshop.seat, plan)).toMatch(`Je plaatste 1 van ${plan.parties.length} partijen.`)
})
