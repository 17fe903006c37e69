// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { NavigationProvider } from '../address/navigation.tsx'
import { AboutScreen } from './AboutScreen.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function answerWith(organisation: unknown): void {
  const answer = organisation === null ? Response.error() : Response.json(organisation)
  vi.stubGlobal('fetch', () => Promise.resolve(answer))
}

function open() {
  render(
    <NavigationProvider>
      <AboutScreen topic="privacy" />
    </NavigationProvider>,
  )
}

test('[R609] /privacy names the organisation, its contact and the term as the server has them', async () => {
  answerWith({ name: 'Gemeente Voorbeeld', contact: 'mailto:fg@voorbeeld.example', retentionDays: 90 })
  open()
  expect(await screen.findByText(/Deze server is van Gemeente Voorbeeld/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'fg@voorbeeld.example' }).getAttribute('href')).toBe(
    'mailto:fg@voorbeeld.example',
  )
  expect(screen.getByText(/90 dagen niet gebruikt/)).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Privacy')
})

test('[R610] without an answer, or without a name, /privacy says whom to ask, and everything else', async () => {
  answerWith(null)
  open()
  expect(screen.getByText(/Vraag aan wie je uitnodigde/)).toBeTruthy()
  expect(screen.getByText(/De beheerder bepaalt na hoeveel dagen/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Wat staat er op je apparaat?' })).toBeTruthy()
})
