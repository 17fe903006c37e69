// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PAUSE_MS, Spoken } from './Spoken.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('[C881] what follows from typing is in sight at every digit, and is read out once, after a pause', () => {
  const { rerender } = render(<Spoken words="" />)
  const said = new Set<string>()
  const hear = () => said.add(screen.getByRole('status').textContent ?? '')
  for (const words of ['€ 5', '€ 50', '€ 500', '€ 5.000']) {
    rerender(<Spoken words={words} />)
    expect(screen.getByText(words).getAttribute('aria-hidden')).toBe('true')
    act(() => vi.advanceTimersByTime(PAUSE_MS / 2))
    hear()
  }
  act(() => vi.advanceTimersByTime(PAUSE_MS))
  hear()
  expect([...said]).toEqual(['', '€ 5.000'])
})
