// @vitest-environment happy-dom
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { KnobLockLine } from './KnobLockLine.tsx'

function start(role: Role, answer: Parameters<typeof serverSays>[0] = () => [204]) {
  const asked = serverSays(answer)
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  const user = table.show(<KnobLockLine number={6} />)
  const setLocks = (locks: Locks) => act(() => table.workshop.connectionStore.setState({ locks }))
  return { ...table, asked, user, setLocks }
}

const closed: Locks = { ...noLocks, knobs: [{ knob: 6, by: 'Sam', why: 'Besloten' }] }

test('[N37] the facilitator locks it with a reason, which the server keeps; the screen waits to be told', async () => {
  const { asked, user, setLocks } = start('facilitator')
  await user.click(screen.getByRole('button'))
  await user.type(screen.getByLabelText(lead.locks.why), ' Besloten {Enter}')
  expect(asked).toMatchObject([{ method: 'PATCH', body: { lock: { knob: 6, by: 'Noor', why: 'Besloten' } } }])
  expect(document.body.textContent).not.toContain('Besloten')
  setLocks(closed)
  expect(document.body.textContent).toContain('Besloten')
  await user.click(screen.getByRole('button'))
  expect(asked.at(-1)).toMatchObject({ body: { unlock: { knob: 6 } } })
})

test('[N37] not after all asks the server nothing', async () => {
  const { asked, user } = start('facilitator')
  await user.click(screen.getByRole('button'))
  await user.click(screen.getByRole('button', { name: text.cancel }))
  expect(asked).toEqual([])
  expect(screen.queryByLabelText(lead.locks.why)).toBeNull()
})

test('[N37] what the server refuses is said', async () => {
  const { user, workshop } = start('facilitator', () => refusal(409, 'bezet', 'De tafel is bezig.'))
  await user.click(screen.getByRole('button'))
  await user.keyboard('{Enter}')
  await waitFor(() =>
    expect(workshop.view.getState().notice).toMatchObject({ kind: 'problem', sentence: 'De tafel is bezig.' }),
  )
})

test('[N37] a participant reads why, and has nothing to press', () => {
  const { setLocks } = start('participant')
  expect(document.body.textContent).toBe('')
  setLocks(closed)
  expect(document.body.textContent).toContain('Besloten')
  expect(screen.queryByRole('button')).toBeNull()
})
