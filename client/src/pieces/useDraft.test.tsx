// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type AtTable, sitDown } from '../../testing/atTable.tsx'
import { DraftPlaceContext, useDraft } from './useDraft.ts'

function Form({ about }: { readonly about: string }) {
  const [words, setWords] = useDraft<string>(about, '')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setWords('')
      }}
    >
      <input aria-label={about} value={words} onChange={(event) => setWords(event.target.value)} />
    </form>
  )
}

const start = () => sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))

/** Away and back: nothing of what was on the screen is left. */
function look({ show }: AtTable, task: string | null, about: string) {
  cleanup()
  const user = show(
    <DraftPlaceContext value={task}>
      <Form about={about} />
    </DraftPlaceContext>,
  )
  const field = screen.getByLabelText<HTMLInputElement>(about)
  return { field, type: (words: string) => user.type(field, words) }
}

test('[W590] what is typed in a task is there again, with its own item and its own task, until it is sent', async () => {
  const table = start()
  await look(table, 'vragen', 'koffie').type('Blijft gratis')
  expect(look(table, 'vragen', 'lift').field.value).toBe('')
  expect(look(table, 'oogst', 'koffie').field.value).toBe('')
  expect(look(table, 'vragen', 'koffie').field.value).toBe('Blijft gratis')
  await look(table, 'vragen', 'koffie').type('.{Enter}')
  expect(look(table, 'vragen', 'koffie').field.value).toBe('')
})

test('[W590] outside a task a draft goes with its form', async () => {
  const table = start()
  await look(table, null, 'koffie').type('Blijft gratis')
  expect(look(table, null, 'koffie').field.value).toBe('')
  expect(table.workshop.drafts.getState().kept).toEqual({})
})
