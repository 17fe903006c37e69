// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useKeptFocus } from './useKeptFocus.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Screen({ layer = false }: { readonly layer?: boolean }) {
  useKeptFocus()
  const [gone, setGone] = useState(false)
  const [grey, setGrey] = useState(false)
  const line = (
    <p>
      {!gone && (
        <button type="button" disabled={grey}>
          weg
        </button>
      )}
    </p>
  )
  return (
    <main>
      <button type="button">ervoor</button>
      {layer ? (
        <div role="dialog" tabIndex={-1}>
          {line}
          <button type="button">erin</button>
        </div>
      ) : (
        line
      )}
      <button type="button">erachter</button>
      <button type="button" tabIndex={-1} onClick={() => setGone(true)}>
        haal weg
      </button>
      <button type="button" tabIndex={-1} onClick={() => setGrey(true)}>
        maak grijs
      </button>
    </main>
  )
}

const button = (name: string) => screen.getByRole('button', { name })
const has = (name: string) => waitFor(() => expect(document.activeElement).toBe(button(name)))

test('[N39] what had the focus and is gone passes it on to what comes next', async () => {
  render(<Screen />)
  button('weg').focus()
  fireEvent.click(screen.getByText('haal weg'))
  await has('erachter')
})

test('[N39] what turned grey passes it on too', async () => {
  render(<Screen />)
  button('weg').focus()
  fireEvent.click(screen.getByText('maak grijs'))
  await has('erachter')
})

test('[N39] within a dialog it stays in the dialog', async () => {
  render(<Screen layer />)
  button('weg').focus()
  fireEvent.click(screen.getByText('haal weg'))
  await has('erin')
})

test('[N39] after a finger the dialog itself gets it, so that no keyboard comes up', async () => {
  render(<Screen layer />)
  button('weg').focus()
  fireEvent.pointerDown(screen.getByText('haal weg'))
  fireEvent.click(screen.getByText('haal weg'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')))
})

test('[N39] Escape closes a dialog also in the moment after its focus was lost', async () => {
  // That moment lasts until some frames are drawn: here none is.
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0)
  render(<Screen layer />)
  const heard: string[] = []
  screen.getByRole('dialog').addEventListener('keydown', ({ key }) => heard.push(key))
  button('weg').focus()
  fireEvent.click(screen.getByText('haal weg'))
  await waitFor(() => expect(document.activeElement).toBe(document.body))
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(heard).toEqual(['Escape'])
})
