// @vitest-environment happy-dom
// Where not everyone may make a workshop, both pages that make one ask for the house code, and not twice in one tab.

import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { refusal, serverSays } from '../../testing/serverSays.ts'
import { firstText } from '../copy/nlFirst.ts'
import { houseText } from '../copy/nlHouse.ts'
import { NewWorkshopScreen } from './NewWorkshopScreen.tsx'

beforeEach(() => {
  window.sessionStorage.clear()
  window.history.replaceState(null, '', '/nieuw')
})

const codeIn = (body: unknown) => (body as { readonly houseCode?: string }).houseCode

test('[R644] the house code is asked once the server wants it, a wrong one says so, and a right one is kept in this tab', async () => {
  const asked = serverSays(({ body }) => {
    const houseCode = codeIn(body)
    if (houseCode === undefined) return refusal(403, 'huiscode-nodig')
    return houseCode === 'linde-2026' ? [201, { id: 'k7f2', code: '1', links: {} }] : refusal(403, 'onjuiste-huiscode')
  })
  const user = sitDown(emptyPlan).show(<NewWorkshopScreen />)
  expect(screen.queryByLabelText(houseText.label)).toBeNull()
  await user.type(screen.getByLabelText(firstText.newWorkshop.name), 'De Linde')
  const submit = () => user.click(screen.getByRole('button', { name: firstText.newWorkshop.submit }))
  await submit()
  await user.type(await screen.findByLabelText(houseText.label), 'fout-fout')
  await submit()
  await screen.findByText(houseText.wrong)
  await user.clear(screen.getByLabelText(houseText.label))
  await user.type(screen.getByLabelText(houseText.label), 'linde-2026')
  await submit()
  await waitFor(() => expect(window.location.pathname).not.toBe('/nieuw'))
  expect(asked.map(({ body }) => codeIn(body))).toEqual([undefined, 'fout-fout', 'linde-2026'])
  expect(window.sessionStorage.getItem('draaitafel.houseCode')).toBe('linde-2026')
})
