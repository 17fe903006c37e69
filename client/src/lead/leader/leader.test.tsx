// @vitest-environment happy-dom
import { formatTime } from '@draaitafel/shared/copy/nl/format.ts'
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { lead } from '../../copy/nlLead.ts'
import { useTellLead, useWatchLeader } from '../../pieces/gather/useLead.ts'
import type { Peer } from '../../store/peersStore.ts'
import { readLeaderSeat } from '../../store/seat.ts'
import { LeaderAwayBar } from './LeaderAwayBar.tsx'
import { LeadLine } from './LeadLine.tsx'
import { PrivateNotes } from './PrivateNotes.tsx'
import { TableControls } from './TableControls.tsx'
import { WhoIsIn } from './WhoIsIn.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const peer = (clientId: number, change: Partial<Peer>): Peer => ({
  ...nothingShown,
  clientId,
  name: '',
  party: null,
  role: 'facilitator',
  ...change,
})

beforeEach(() => window.localStorage.clear())
afterEach(() => void vi.useRealTimers())

function start() {
  const table = sitDown(plan, 'facilitator')
  const setPeers = (...peers: Peer[]) => act(() => table.workshop.peersStore.setState({ peers }))
  const theyLead = () => act(() => table.othersDo({ type: 'lead.take', person: 'ans' }, { name: 'Ans' }))
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  const says = (sentence: string) => screen.queryByText(sentence, { exact: false }) !== null
  return { ...table, setPeers, theyLead, press, says }
}

describe('who has the lead', () => {
  test('[N52] alone at the table nobody is asked about it; with two it is said whom the large screen follows', () => {
    const { show, setPeers, says } = start()
    show(<LeadLine />)
    expect(says(lead.lead.together)).toBe(false)
    setPeers(peer(2, { name: 'Ans' }))
    expect(says(lead.lead.together)).toBe(true)
  })

  test('[N52] one press takes the lead, and then it is mine', () => {
    const { show, theyLead, press, says, plan: now } = start()
    show(<LeadLine />)
    theyLead()
    expect(says(lead.lead.theirs('Ans'))).toBe(true)
    press(lead.lead.take)
    expect(now().lead).toMatchObject({ person: 'sam' })
    expect(says(lead.lead.theirs('Ans'))).toBe(false)
    expect(screen.queryByRole('button', { name: lead.lead.take })).toBeNull()
  })

  test('[N52] my name is kept on this device for next time, and said at once', () => {
    const { show, workshop } = start()
    const rename = vi.spyOn(workshop, 'rename')
    show(<LeadLine />)
    const name = screen.getByLabelText(lead.lead.name)
    fireEvent.change(name, { target: { value: ' Sam K. ' } })
    fireEvent.blur(name)
    expect(readLeaderSeat('tafel', () => 'een ander')).toMatchObject({ name: 'Sam K.', person: 'sam' })
    expect(rename).toHaveBeenCalledWith('Sam K.')
  })

  test('[N52] a leader who is away for longer than a reload is missed, until they are back', () => {
    vi.useFakeTimers()
    const { show, hook, theyLead, setPeers, says } = start()
    show(<LeaderAwayBar />)
    hook(useWatchLeader)
    setPeers(peer(2, { leads: true }))
    theyLead()
    setPeers()
    act(() => vi.advanceTimersByTime(2_900))
    expect(says(lead.lead.away('Ans'))).toBe(false)
    act(() => vi.advanceTimersByTime(200))
    expect(says(lead.lead.away('Ans'))).toBe(true)
    setPeers(peer(3, { leads: true }))
    expect(says(lead.lead.away('Ans'))).toBe(false)
  })

  test('[N52] offline nobody is missed: we cannot tell who is away', () => {
    vi.useFakeTimers()
    const { hook, theyLead, workshop } = start()
    hook(useWatchLeader)
    act(() => workshop.connectionStore.setState({ offlineSince: '2026-03-01T10:00:00.000Z' }))
    theyLead()
    act(() => vi.advanceTimersByTime(10_000))
    expect(workshop.view.getState().leaderAway).toBe(false)
  })

  test('[N52] who lost the lead to a colleague hears so; who never had it does not', () => {
    const { hook, theyLead, workshop, told } = start()
    hook(useTellLead)
    expect(told()).toEqual({ leads: false })
    theyLead()
    expect(workshop.view.getState().notice).toBeNull()
    act(() => void workshop.dispatch({ type: 'lead.take', person: 'sam' }))
    expect(told()).toEqual({ leads: true })
    theyLead()
    expect(workshop.view.getState().notice?.sentence).toBe(lead.lead.changed('Ans'))
    expect(told()).toEqual({ leads: false })
  })
})

describe('who is in', () => {
  const bo = { role: 'participant', party: 'gemeente', name: 'Bo' } as const

  test('[N53] people are busy or done with this step by party, and who left is away since then', () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-01T10:00:00.000Z') })
    const { show, setPeers, othersDo } = start()
    act(() => othersDo({ type: 'step.go', now: { step: 'oogst', endsAt: null, leftSeconds: 60 } }))
    show(<WhoIsIn />)
    setPeers(peer(2, bo), peer(3, { ...bo, name: 'Kim', ready: 'oogst' }), peer(4, { ...bo, name: '', role: 'viewer' }))
    expect(screen.getByText(aroundText.who.summary(2, 0))).toBeTruthy()
    expect(screen.getByText(`Bo: ${aroundText.who.busy}`)).toBeTruthy()
    expect(screen.getByText(/^Kim: /).textContent).toContain(aroundText.who.busy)
    setPeers(peer(3, { ...bo, name: 'Kim' }))
    expect(screen.getByText(aroundText.who.summary(1, 1))).toBeTruthy()
    expect(screen.getByText(aroundText.who.gone(formatTime(Date.now())))).toBeTruthy()
  })

  test('[N53] before the first step everyone simply is there', () => {
    const { show, setPeers } = start()
    show(<WhoIsIn />)
    expect(screen.getByText(aroundText.who.nobody)).toBeTruthy()
    setPeers(peer(2, { ...bo, name: '' }))
    expect(screen.getByText(`${text.presence.nameless}: ${aroundText.who.here}`)).toBeTruthy()
  })

  test('[N53] who sits for a party that was taken away is in no line and in no count', () => {
    const { show, setPeers } = start()
    show(<WhoIsIn />)
    setPeers(peer(2, { ...bo, party: 'weg' }))
    expect(screen.getByText(aroundText.who.summary(0, 0))).toBeTruthy()
    expect(screen.queryByText(/^Bo/)).toBeNull()
  })
})

describe('the controls of the table', () => {
  const invited = (doorOpen: boolean) =>
    [200, { code: '482913', doorOpen, links: {}, deletedAfter: '2027-01-01' }] as const

  test('[N54] the door says what a press does, with the code, and only does it on the server', async () => {
    let isOpen = true
    const asked = serverSays(({ method, body }) => {
      if (method === 'PATCH') isOpen = (body as { doorOpen: boolean }).doorOpen
      return method === 'GET' ? invited(isOpen) : [204]
    })
    const { show, press } = start()
    show(<TableControls />)
    await screen.findByRole('button', { name: aroundText.door.shut('482 913') })
    press(aroundText.door.shut('482 913'))
    await screen.findByRole('button', { name: aroundText.door.open })
    expect(asked.filter(({ method }) => method === 'PATCH').map(({ body }) => body)).toEqual([{ doorOpen: false }])
  })

  test('[N54] without an answer nobody knows of the door, and it cannot be turned', async () => {
    serverSays(() => null)
    const { show } = start()
    show(<TableControls />)
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: aroundText.door.unknown })).disabled).toBe(
      true,
    )
  })

  test('[N54] back on the line the door is asked for again', async () => {
    let answers = false
    serverSays(() => (answers ? invited(false) : null))
    const { show, workshop } = start()
    show(<TableControls />)
    await screen.findByRole('button', { name: aroundText.door.unknown })
    answers = true
    act(() => workshop.connectionStore.setState({ offlineSince: '2026-03-01T10:00:00.000Z' }))
    act(() => workshop.connectionStore.setState({ offlineSince: null }))
    expect(await screen.findByRole('button', { name: aroundText.door.open })).toBeTruthy()
  })

  test('[N54] a pause that the server refuses is said, and the button still offers it', async () => {
    serverSays(({ method }) => (method === 'GET' ? invited(true) : refusal(503, 'even-niet', 'Nu even niet.')))
    const { show, press, workshop } = start()
    show(<TableControls />)
    press(aroundText.more.pause.label)
    await waitFor(() => expect(workshop.view.getState().notice?.sentence).toBe('Nu even niet.'))
    act(() => workshop.connectionStore.setState({ paused: true }))
    expect(screen.getByRole('button', { name: aroundText.pause.goOn, pressed: true })).toBeTruthy()
  })

  test('[N54] during practice no practice is offered', () => {
    serverSays(() => null)
    const { show, othersDo } = start()
    show(<TableControls />)
    expect(screen.getByRole('button', { name: aroundText.practice.start })).toBeTruthy()
    act(() => othersDo({ type: 'practice.start', moment: 'm', plan }))
    expect(screen.queryByRole('button', { name: aroundText.practice.start })).toBeNull()
  })
})

describe('notes of the facilitators', () => {
  async function open() {
    const details = screen.getByText(aroundText.notes.title).closest('details') as HTMLDetailsElement
    await act(async () => {
      details.open = true
      fireEvent(details, new Event('toggle'))
    })
  }

  test('[N55] they are fetched when they are opened, and what was typed is sent when they are closed', async () => {
    const asked = serverSays(({ method }) => [
      200,
      { text: method === 'GET' ? 'Koffie' : 'Koffie en thee', version: 3 },
    ])
    const { show } = start()
    show(<PrivateNotes />)
    expect(asked).toEqual([])
    await open()
    const field = await screen.findByLabelText<HTMLTextAreaElement>(aroundText.notes.title)
    expect(field.value).toBe('Koffie')
    fireEvent.change(field, { target: { value: 'Koffie en thee' } })
    // Not a moment later, as while someone types: then there may be no page any more.
    await act(async () => void window.dispatchEvent(new Event('pagehide')))
    expect(asked.at(-1)).toMatchObject({ method: 'PUT', body: { text: 'Koffie en thee', version: 3 } })
  })

  test('[N55] notes that did not come can be asked for again, and are not written over', async () => {
    let answers = false
    const asked = serverSays(() => (answers ? [200, { text: 'Koffie', version: 3 }] : null))
    const { show, press } = start()
    show(<PrivateNotes />)
    await open()
    await screen.findByText(aroundText.notes.notFetched)
    expect(screen.queryByLabelText(aroundText.notes.title)).toBeNull()
    answers = true
    press(text.messages.again)
    expect((await screen.findByLabelText<HTMLTextAreaElement>(aroundText.notes.title)).value).toBe('Koffie')
    expect(asked.every(({ method }) => method === 'GET')).toBe(true)
  })
})
