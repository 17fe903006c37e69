// @vitest-environment happy-dom

import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { refusal, serverSays } from '../../testing/serverSays.ts'
import { firstText } from '../copy/nlFirst.ts'
import { readLeaderSeat, saveLeaderSeat } from '../store/seat.ts'
import { CodeForm } from './CodeForm.tsx'

const KEY = 'abcdefghijkmnpqrstuvwxyz23456789'
const words = firstText.start

beforeEach(() => {
  window.localStorage.clear()
  window.history.replaceState(null, '', '/')
})

function start(
  answer: Parameters<typeof serverSays>[0] = () => [
    200,
    { workshop: 'k7f2m9qhx4rdtw3c', role: 'participant', isNew: true },
  ],
) {
  const asked = serverSays(answer)
  const user = sitDown(emptyPlan).show(<CodeForm />)
  const type = async (typed: string) => {
    const field = screen.getByLabelText(words.codeLabel)
    await user.clear(field)
    await user.type(field, `${typed}{Enter}`)
  }
  return { asked, type }
}

test('[N50] a code with words around it goes to the server as its digits, and one arrives at the table', async () => {
  const { asked, type } = start()
  await type('Code: 482 913')
  await waitFor(() => expect(window.location.pathname).toBe('/w/k7f2m9qhx4rdtw3c/deelnemer'))
  expect(asked).toEqual([{ method: 'POST', path: '/api/sessions', body: { code: '482913' } }])
})

test('[N50] what is no code is told here, without asking the server', async () => {
  const { asked, type } = start()
  await type('48291')
  expect(screen.getByRole('alert').textContent).toBe(words.codeIncomplete)
  expect(asked).toEqual([])
  expect(window.location.pathname).toBe('/')
})

test('[N50] a whole link works where the code goes, and its key is sent to nobody here', async () => {
  const { asked, type } = start()
  await type(`https://draaitafel.example/w/k7f2m9qhx4rdtw3c#${KEY}`)
  expect(window.location.pathname).toBe('/w/k7f2m9qhx4rdtw3c')
  expect(window.location.hash).toBe(`#${KEY}`)
  expect(asked).toEqual([])
})

test('[N50] what the server says of a wrong code stands under the field, and another code can be tried', async () => {
  let tries = 0
  const { type } = start(() => {
    tries += 1
    if (tries === 1) return refusal(404, 'onbekende-code', 'Deze code kennen we niet.')
    return [200, { workshop: 'k7f2m9qhx4rdtw3c', role: 'participant', isNew: false }]
  })
  await type('482913')
  expect((await screen.findByRole('alert')).textContent).toBe('Deze code kennen we niet.')
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: words.join }).disabled).toBe(false))
  await type('482914')
  await waitFor(() => expect(window.location.pathname).toBe('/w/k7f2m9qhx4rdtw3c/deelnemer'))
})

test.each([true, false])(
  '[N50] a facilitator who is new to the server (%s) leads as another browser, under the same name',
  async (isNew) => {
    const workshop = 'k7f2m9qhx4rdtw3c'
    saveLeaderSeat(workshop, { name: 'Sam', person: 'van-eerst' })
    const { type } = start(() => [200, { workshop, role: 'facilitator', isNew }])
    await type('482913')
    await waitFor(() => expect(window.location.pathname).toBe(`/w/${workshop}/begeleider`))
    expect(readLeaderSeat(workshop, () => 'nieuw')).toEqual({ name: 'Sam', person: isNew ? 'nieuw' : 'van-eerst' })
  },
)
