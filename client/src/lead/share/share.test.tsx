// @vitest-environment happy-dom
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { entry } from '../../copy/nlEntry.ts'
import { firstRunText } from '../../copy/nlFirstRun.ts'
import { findFirstRun, openFirstRun } from '../../store/keptFirstRun.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { onInvitationChanged } from './invitationNews.ts'
import { opensOnlyHere } from './OnlyHere.tsx'
import { RenewLinksDialog } from './RenewLinksDialog.tsx'
import { ShareDialog } from './ShareDialog.tsx'

const { share, renewing, deleting } = dialogText
const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const host = 'https://draaitafel.example/w/k7f2m9qhx4rdtw3c'
const links = { participant: `${host}#pp`, viewer: `${host}#vv`, facilitator: `${host}#ff` }

beforeEach(() => window.localStorage.clear())

async function start({ role = 'facilitator' as Role, of = links as Partial<typeof links>, answersDoor = true } = {}) {
  const asked = serverSays(({ method }) => {
    if (method === 'GET')
      return [200, { code: '482913', doorOpen: true, links: of, deletedAfter: '2027-01-01T00:00:00.000Z' }]
    return answersDoor ? [204] : refusal(503, 'even-niet', 'Nu even niet.')
  })
  const table = sitDown(plan, role)
  table.workshop.view.setState({ dialog: { kind: 'share' } })
  const user = table.show(<ShareDialog />)
  await screen.findByText('482 913')
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  const notice = () => table.workshop.view.getState().notice?.sentence
  return { ...table, user, asked, press, notice }
}

test('[N56] who has a link gets it in full; a participant invites participants and turns no door', async () => {
  await start({ role: 'participant', of: { participant: links.participant } })
  expect(screen.getByLabelText<HTMLInputElement>(share.linkNames.participant).value).toBe(links.participant)
  expect(screen.queryByLabelText(share.linkNames.facilitator)).toBeNull()
  expect(screen.queryByRole('button', { name: share.closeDoor })).toBeNull()
  expect(screen.queryByRole('button', { name: share.renew })).toBeNull()
})

test('[N56] with the door shut the code is said not to work', async () => {
  const { press, asked } = await start()
  expect(screen.queryByText(share.doorClosed)).toBeNull()
  await press(share.closeDoor)
  expect(await screen.findByText(share.doorClosed)).toBeTruthy()
  expect(asked.at(-1)).toMatchObject({ method: 'PATCH', body: { doorOpen: false } })
  expect(screen.getByRole('button', { name: share.openDoor })).toBeTruthy()
})

test('[N56] a door that would not shut is said, and still stands open', async () => {
  const { press, notice } = await start({ answersDoor: false })
  await press(share.closeDoor)
  await waitFor(() => expect(notice()).toBe('Nu even niet.'))
  expect(screen.getByRole('button', { name: share.closeDoor })).toBeTruthy()
})

test('[N56] a link that was copied is said by name; the facilitator has then kept their own', async () => {
  openFirstRun('tafel')
  const { user, notice } = await start()
  const copy = (at: number) => user.click(screen.getAllByRole('button', { name: share.copy })[at] as HTMLElement)
  await copy(0)
  await waitFor(() => expect(notice()).toBe(share.copied(share.linkNames.participant)))
  expect(findFirstRun('tafel')?.done ?? []).not.toContain('link')
  await copy(2)
  await waitFor(() => expect(notice()).toBe(share.copied(share.linkNames.facilitator)))
  expect(findFirstRun('tafel')?.done).toContain('link')
  expect(await navigator.clipboard.readText()).toBe(links.facilitator)
})

test('[N56] what comes before the first step can be opened again until it has begun', async () => {
  const { press, othersDo, workshop } = await start()
  await press(firstRunText.open)
  expect(findFirstRun('tafel')).not.toBeNull()
  expect(workshop.view.getState().dialog).toBeNull()
  act(() => othersDo({ type: 'step.go', now: { step: 'welkom', endsAt: null, leftSeconds: 60 } }))
  expect(screen.queryByRole('button', { name: firstRunText.open })).toBeNull()
})

test('[N56] links that only open on this computer are said to, before a room of phones tries them', async () => {
  const { participant } = { participant: 'http://localhost:3000/w/x#pp' }
  await start({ of: { participant } })
  expect(screen.getByText(entry.onlyHere.title)).toBeTruthy()
})

it.each([
  ['http://localhost:3000/w/x', true],
  ['http://127.0.0.1/w/x', true],
  ['http://[::1]:3000/w/x', true],
  ['https://localhost.example/w/x', false],
  ['http://192.168.1.7:3000/w/x', false],
  ['https://draaitafel.example/w/localhost', false],
  ['https://draaitafel.example/?from=http://localhost:3000/', false],
  [null, false],
] as const)('[N56] %s opens only here: %s', (link, onlyHere) => {
  expect(opensOnlyHere(link)).toBe(onlyHere)
})

test('[N57] renewed links are told to the other windows of this browser, and the new ones are shown', async () => {
  const asked = serverSays(() => [200, {}])
  const { show, workshop } = sitDown(plan, 'facilitator')
  let news = 0
  const stop = onInvitationChanged('tafel', () => {
    news += 1
  })
  const user = show(<RenewLinksDialog />)
  await user.click(screen.getByRole('button', { name: renewing.renew }))
  await waitFor(() => expect(workshop.view.getState().dialog).toEqual({ kind: 'share' }))
  expect(asked).toMatchObject([{ method: 'POST', path: expect.stringContaining('/links') }])
  await waitFor(() => expect(news).toBe(1))
  expect(workshop.view.getState().notice?.sentence).toBe(renewing.done)
  stop()
})

test('[N57] links that were not renewed are said not to be, and the question stays', async () => {
  serverSays(() => refusal(503, 'even-niet', 'Nu even niet.'))
  const { show, workshop } = sitDown(plan, 'facilitator')
  workshop.view.setState({ dialog: { kind: 'renewLinks' } })
  const user = show(<RenewLinksDialog />)
  await user.click(screen.getByRole('button', { name: renewing.renew }))
  expect((await screen.findByRole('alert')).textContent).toBe('Nu even niet.')
  expect(workshop.view.getState()).toMatchObject({ dialog: { kind: 'renewLinks' }, notice: null })
  await user.click(screen.getByRole('button', { name: renewing.keep }))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'share' })
})

test('[N57] a workshop is deleted by one press on the answer, and not at all when the server refuses', async () => {
  let refuses = true
  const asked = serverSays(() => (refuses ? refusal(503, 'even-niet', 'Nu even niet.') : [204]))
  const { show, workshop } = sitDown(plan, 'facilitator')
  workshop.view.setState({ dialog: { kind: 'delete' } })
  const user = show(<DeleteDialog />)
  const remove = () => user.click(screen.getByRole('button', { name: deleting.remove }))
  await remove()
  expect((await screen.findByRole('alert')).textContent).toBe('Nu even niet.')
  expect(workshop.view.getState().dialog).not.toBeNull()
  refuses = false
  await remove()
  await waitFor(() => expect(workshop.view.getState().dialog).toBeNull())
  expect(asked.map(({ method }) => method)).toEqual(['DELETE', 'DELETE'])
})
