// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { TextField } from './TextField.tsx'

afterEach(cleanup)

function Amount() {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setProblem('Het bedrag is nog leeg.')
      }}
    >
      <TextField label="Bedrag" value="" problem={problem} onChange={() => {}} />
      <button type="submit">Leg neer</button>
    </form>
  )
}

test('[W593] what has to be corrected gets the focus, each time it is sent with the same mistake', async () => {
  const user = userEvent.setup({ delay: null })
  render(<Amount />)
  for (let times = 0; times < 2; times++) {
    await user.click(screen.getByRole('button', { name: 'Leg neer' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Bedrag'))
  }
})
