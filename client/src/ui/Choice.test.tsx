// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { Choice } from './Choice.tsx'

function Value() {
  const [value, setValue] = useState('')
  return (
    <Choice
      label="Werkplezier"
      value={value}
      options={['nee', 'veel'].map((one) => ({ value: one, label: one }))}
      onChange={setValue}
      clear={{ word: 'Haal weg', onClear: () => setValue('') }}
    />
  )
}

test('[W604] what was chosen can be taken back, also by keys, and then nothing is chosen and the focus is at the first', async () => {
  onTestFinished(cleanup)
  render(<Value />)
  const user = userEvent.setup()
  expect(screen.queryByRole('button')).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'veel' }))
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Haal weg: Werkplezier' }))
  await user.keyboard('{Enter}')
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'nee' }))
  expect(screen.queryByRole('button')).toBeNull()
})
