// @vitest-environment happy-dom
import { strengthWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { ValuesGrid } from './ValuesGrid.tsx'

test('[W773] beside the board and on a phone, what the dots mean stands above the answers', () => {
  const plan = planFromTemplate('casus-c', 'Thuisplusflat')
  sitDown({
    ...plan,
    aims: [],
  }).show(<ValuesGrid />)
  const key = screen.getByText(/^\? /)
  const [first] = screen.getAllByRole('region')
  expect(first && key.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(Object.values(strengthWords).some((word) => screen.queryByText(word))).toBe(false)
})
