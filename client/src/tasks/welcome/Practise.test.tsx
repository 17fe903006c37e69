// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { Work } from './WelcomeTask.tsx'

test('[C875] who practises by key begins at the practice knob, which and whose buttons are not called as those of the plan', async () => {
  const user = sitDown(planFromTemplate('leeg', 'Proef')).show(<Work />)
  screen.getByRole('button', { name: 'Oefen met een knop' }).focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement?.getAttribute('role')).toBe('slider')
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Oefenknop: /)
  await user.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Oefenknop: Eén stand dichter')
})
