// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { firstText } from '../copy/nlFirst.ts'
import { SeatForm } from './JoinScreen.tsx'

afterEach(cleanup)

test('[W772] the warning that no party was chosen goes as soon as one is', async () => {
  const take = vi.fn()
  render(<SeatForm plan={planFromTemplate('casus-c', 'Thuisplusflat')} onSeat={take} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: firstText.join.submit }))
  expect(screen.getByRole('alert').textContent).toBe(firstText.join.seatMissing)
  await user.click(screen.getByRole('radio', { name: 'Bewoners' }))
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: firstText.join.submit }))
  expect(take).toHaveBeenCalledExactlyOnceWith({ person: null, name: '', party: 'bewoners' })
})
