// @vitest-environment happy-dom
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { refusal, serverSays } from '../../testing/serverSays.ts'
import { aroundText } from '../copy/nlAround.ts'
import { entry } from '../copy/nlEntry.ts'
import { readSeat, saveSeat } from '../store/seat.ts'
import { noteVisit, readVisits } from '../store/visits.ts'
import { ContinueList } from './ContinueList.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'

const words = entry.remembered
const ids = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'] as const

beforeEach(() => {
  window.localStorage.clear()
  window.history.replaceState(null, '', '/')
})

/** This browser was at three tables, the first of them last. `status`: what the server says of the first. */
function start(status = 200, role: Role = 'participant') {
  ids.forEach((workshop, at) => {
    noteVisit({ workshop, role }, { title: `Tafel ${at + 1}`, at: new Date(Date.UTC(2026, 2, 9 - at)).toISOString() })
  })
  saveSeat(ids[0], { person: null, name: 'Noor', party: 'gemeente' })
  const asked = serverSays(({ method, path }) => {
    if (method === 'DELETE') return status === 0 ? null : [204]
    if (!path.includes(ids[0]) || status === 200) return [200, {}]
    return status === 0 ? null : refusal(status, 'x')
  })
  const user = sitDown(emptyPlan).show(<ContinueList />)
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const line = (title: string) => screen.queryByText(title, { selector: 'b' })?.closest('li') ?? null
  return { asked, user, press, line }
}

test('[N67] the last two tables are offered, and the others behind a press', async () => {
  const { press, line } = start()
  expect(line('Tafel 1')).toBeTruthy()
  expect(line('Tafel 3')).toBeNull()
  await press(words.more(1))
  expect(line('Tafel 3')).toBeTruthy()
})

test('[N67] one press goes on in the role of then', async () => {
  const { press } = start(200, 'viewer')
  await press(/Tafel 1.*meekijker/)
  expect(window.location.pathname).toBe(`/w/${ids[0]}/meekijker`)
})

test('[N67] a table whose links were renewed says so, and one that this server does not know stays too', async () => {
  for (const [status, why] of [
    [401, words.shut.renewed],
    [404, words.shut.unknown],
  ] as const) {
    const { line } = start(status)
    await waitFor(() => expect(line('Tafel 1')?.textContent).toContain(why))
    expect(line('Tafel 2')?.textContent).not.toContain(why)
    expect(readVisits()).toHaveLength(3)
    document.body.innerHTML = ''
  }
})

test('[N67] a table that was deleted for everyone goes from this device, and that is said', async () => {
  const { line } = start(410)
  await screen.findByText(words.gone('‘Tafel 1’'))
  expect(line('Tafel 1')).toBeNull()
  expect(line('Tafel 3')).toBeTruthy()
  expect(readSeat(ids[0])).toBeNull()
})

test('[N67] without an answer nothing is deleted and nothing is said', async () => {
  const { asked, line } = start(0)
  await waitFor(() => expect(asked).toHaveLength(3))
  await act(async () => {})
  expect(line('Tafel 1')).toBeTruthy()
  expect(readSeat(ids[0])?.name).toBe('Noor')
})

test('[N68] a table is forgotten only after a question, with the cookie first', async () => {
  const { press, asked, line } = start()
  await press(words.forget('Tafel 1'))
  expect(document.activeElement?.textContent).toBe(words.keep)
  await press(words.keep)
  expect(readVisits()).toHaveLength(3)
  await press(words.forget('Tafel 1'))
  await press(words.doForget)
  await waitFor(() => expect(line('Tafel 1')).toBeNull())
  expect(asked.at(-1)).toMatchObject({ method: 'DELETE', path: `/api/workshops/${ids[0]}/access?role=participant` })
  expect(readSeat(ids[0])).toBeNull()
})

test('[N68] while the cookie could not go, nothing here goes either', async () => {
  const { press, line } = start(0)
  await press(words.forget('Tafel 1'))
  await press(words.doForget)
  expect((await screen.findByRole('alert')).textContent).not.toBe('')
  expect(readVisits()).toHaveLength(3)
  expect(readSeat(ids[0])?.name).toBe('Noor')
  await press(words.keep)
  expect(line('Tafel 1')).toBeTruthy()
})

test('[N68] who leaves with work that is nowhere else is told that it goes', async () => {
  const { show, workshop } = sitDown(emptyPlan)
  workshop.connectionStore.setState({ unsaved: true, kept: true })
  const user = show(<LeaveDialog />)
  expect(screen.getByText(entry.leaving.detail)).toBeTruthy()
  act(() => workshop.connectionStore.setState({ kept: false }))
  expect(screen.getByText(entry.leaving.lost)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: aroundText.more.leave.label }))
  expect(window.location.pathname).toBe('/w/tafel/deelnemer/tot-ziens')
})
