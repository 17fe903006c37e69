// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Modal } from './Modal.tsx'
import { UnsavedCountContext, useUnsaved } from './unsaved.ts'

afterEach(cleanup)

const words = { question: 'Weg ermee?', stay: 'Typ verder', leave: 'Gooi weg' }
const count = { current: 0 }

function Form() {
  const [typed, setTyped] = useState('')
  useUnsaved(typed.trim(), words)
  return <input aria-label="veld" value={typed} onChange={(event) => setTyped(event.target.value)} />
}

function start() {
  const close = vi.fn()
  render(
    <UnsavedCountContext value={count}>
      <Modal title="Vraag" form closeLabel="Sluit" onClose={close}>
        <Form />
      </Modal>
    </UnsavedCountContext>,
  )
  const press = (name: string) => screen.getByRole('button', { name })
  return { close, press, user: userEvent.setup(), field: screen.getByLabelText('veld') }
}

test('[N39] with nothing to lose it closes at once', async () => {
  const { close, press, user } = start()
  await user.click(press('Sluit'))
  expect(close).toHaveBeenCalledOnce()
})

test('[N39] with something to lose it asks once; staying gives the focus back', async () => {
  const { close, press, user, field } = start()
  await user.type(field, 'half')
  expect(count.current).toBe(1)
  await user.keyboard('{Escape}')
  expect(close).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(press('Typ verder'))
  await user.click(press('Typ verder'))
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Escape}')
  await user.click(press('Gooi weg'))
  expect(close).toHaveBeenCalledOnce()
})

test('[N39] who goes on closing means it', async () => {
  const { close, user, field } = start()
  await user.type(field, 'half')
  await user.keyboard('{Escape}{Escape}')
  expect(close).toHaveBeenCalledOnce()
})

test('[N39] words that were wiped out again are nothing to lose', async () => {
  const { close, press, user, field } = start()
  await user.type(field, 'half')
  await user.clear(field)
  expect(count.current).toBe(0)
  await user.click(press('Sluit'))
  expect(close).toHaveBeenCalledOnce()
})
