// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { CommitArea } from './CommitArea.tsx'
import { CommitField } from './CommitField.tsx'

afterEach(cleanup)

for (const [name, Field] of [
  ['CommitField', CommitField],
  ['CommitArea', CommitArea],
] as const) {
  function start(value = 'oud') {
    const commit = vi.fn()
    const field = (now: string) => <Field label="naam" value={now} maxLength={80} onCommit={commit} />
    const { rerender } = render(field(value))
    const input = screen.getByLabelText<HTMLInputElement>('naam')
    return { commit, input, user: userEvent.setup(), comes: (now: string) => rerender(field(now)) }
  }

  test(`[N39] ${name} keeps what was typed on Enter and when it is left, once, without spaces around it`, async () => {
    const { commit, input, user } = start()
    await user.type(input, ' en nieuw ')
    expect(commit).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(commit).toHaveBeenCalledExactlyOnceWith('oud en nieuw')
    await user.type(input, '!')
    await user.tab()
    expect(commit).toHaveBeenCalledTimes(2)
  })

  test(`[N39] ${name} keeps nothing when nothing changed`, async () => {
    const { commit, input, user } = start()
    await user.type(input, ' {Enter}')
    await user.click(input)
    await user.tab()
    expect(commit).not.toHaveBeenCalled()
  })

  test(`[N39] ${name} shows what another writes, unless someone types here`, async () => {
    const { input, user, comes } = start()
    comes('van een ander')
    expect(input.value).toBe('van een ander')
    await user.clear(input)
    await user.type(input, 'van mij')
    comes('weer anders')
    expect(input.value).toBe('van mij')
  })
}

test('[N39] an area that may not be empty goes back to what it said', async () => {
  const commit = vi.fn()
  render(<CommitArea label="naam" value="oud" maxLength={80} onCommit={commit} />)
  const user = userEvent.setup()
  const input = screen.getByLabelText<HTMLTextAreaElement>('naam')
  await user.clear(input)
  await user.tab()
  expect(commit).not.toHaveBeenCalled()
  expect(input.value).toBe('oud')
})
