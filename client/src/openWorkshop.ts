// Opens one workshop on this device: makes document, line, presence and stores, and wires them together. The only
// place where `sync` meets `store`. Nothing is shared between two calls, so one page or test can hold two.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { documentVersion } from '@draaitafel/shared/document/migrate.ts'
import { DOCUMENT_VERSION } from '@draaitafel/shared/document/schema.ts'
import {
  CLIENT_ID_QUERY,
  EXTENSIONS_QUERY,
  PARTY_QUERY,
  PERSON_QUERY,
  ROLE_QUERY,
  TAB_QUERY,
} from '@draaitafel/shared/protocol/messages.ts'
import { nothingShown, type Presence } from '@draaitafel/shared/protocol/presence.ts'
import { mayWrite, type Role } from '@draaitafel/shared/protocol/roles.ts'
import * as Y from 'yjs'
import { askDoor } from './askDoor.ts'
import { rights } from './copy/nlRights.ts'
import { fetchShownVotes } from './http/api.ts'
import { askToLast } from './store/askToLast.ts'
import { followAttendance } from './store/attendance.ts'
import { createConnectionStore } from './store/connectionStore.ts'
import { createWriting } from './store/dispatch.ts'
import { createKnobHold } from './store/knobHold.ts'
import type { OpenedWorkshop } from './store/openedWorkshop.ts'
import { createPeersStore, isHereToo } from './store/peersStore.ts'
import { createPlanStore } from './store/planStore.ts'
import type { Seat } from './store/seat.ts'
import { tellSelection } from './store/tellSelection.ts'
import { createViewStore } from './store/viewStore.ts'
import { watchTurns } from './store/watchTurns.ts'
import { watchVotes } from './store/watchVotes.ts'
import { createWorkshopLog } from './store/workshopLog.ts'
import { openOfflineCopy } from './sync/offlineCopy.ts'
import { PresenceChannel } from './sync/presence.ts'
import { Provider } from './sync/provider.ts'
import { saveStatusOf } from './sync/saveStatus.ts'

/** How long the line waits for the copy on this device. */
const COPY_WITHIN_MS = 1_500

export interface WorkshopTicket {
  readonly id: string
  readonly role: Role
  readonly seat: Seat
  /** A screen the room looks at: nobody sits there, so the others are not told of it. */
  readonly onProjector?: boolean
  /** ws: or wss: origin of the server. */
  readonly serverUrl: string
}

export function openWorkshop({ id, role, seat, onProjector = false, serverUrl }: WorkshopTicket): OpenedWorkshop {
  const doc = new Y.Doc()
  const { store: planStore, correct, stop: stopPlanStore } = createPlanStore(doc)
  const peersStore = createPeersStore(doc.clientID, seat.name)
  const connectionStore = createConnectionStore()
  const view = createViewStore()
  const copy = openOfflineCopy(id, onProjector ? 'projector' : role, doc, (kept) => connectionStore.setState({ kept }))

  // Its name may change while one is in: what is done from then on is done under the new one.
  const seatNow = () => ({ name: actor.name, party: seat.party })
  const actor = {
    role,
    name: seat.name,
    party: seat.party,
    // Without a line nobody knows.
    isElsewhere: (): boolean =>
      role === 'participant' &&
      (connectionStore.getState().offlineSince !== null || isHereToo(peersStore.getState(), seatNow())),
  }
  const { stop: stopWriting, ...writing } = createWriting({
    doc,
    actor,
    planStore,
    peersStore,
    lockState: () => connectionStore.getState(),
    onProblem: (problem) => view.say('problem', problemSentence(problem)),
  })

  const showWhenFilled = () => {
    if (documentVersion(doc) > DOCUMENT_VERSION) connectionStore.setState({ ending: { kind: 'newerDocument' } })
    else if (documentVersion(doc) > 0) connectionStore.setState({ ready: true })
  }

  const provider = new Provider(doc, socketUrl(serverUrl, id, role, seat, doc.clientID), {
    onState: (state) => {
      connectionStore.setState(({ offlineSince }) => ({
        save: saveStatusOf(state),
        unsaved: state.unsavedWork && mayWrite(role),
        // Without a line nobody can say what was set free meanwhile: it stays as it was.
        paused: state.paused,
        locks: state.locks,
        ...(state.connected && { full: null }),
        offlineSince: state.connected ? null : (offlineSince ?? new Date().toISOString()),
      }))
      if (state.synced) showWhenFilled()
      if (!state.connected) presence.forgetAll()
    },
    onPresence: (body) => presence.receive(body),
    onClock: (ms) => connectionStore.setState({ clock: { ms, at: Date.now() } }),
    onOpen: () => presence.introduce(),
    onRefused: (reason) => connectionStore.setState({ ending: { kind: 'refused', reason } }),
    onEnded: (code, then) => connectionStore.setState({ ending: { kind: 'closed', code, then } }),
    onAskDoor: (failedSockets) => askDoor(id, role, failedSockets, (full) => connectionStore.setState({ full })),
    onBlocked: (blocked) => connectionStore.setState({ blocked }),
  })

  const presence: PresenceChannel = new PresenceChannel(
    doc.clientID,
    { name: seat.name, party: seat.party, role, ...nothingShown },
    onProjector ? () => {} : (body) => provider.sendPresence(body),
    (peers, isKnown) => peersStore.setState({ peers, isKnown }),
  )

  const tell = (change: Partial<Presence>) => {
    presence.tell(change)
    const { name, knob, ready, voted } = change
    if (name !== undefined) peersStore.setState(({ me }) => ({ me: { ...me, name } }))
    if (knob !== undefined) peersStore.setState(({ me }) => ({ me: { ...me, knob } }))
    if (voted !== undefined) peersStore.setState(({ me }) => ({ me: { ...me, voted } }))
    if (ready !== undefined) peersStore.setState(({ me }) => ({ me: { ...me, ready } }))
  }
  const attendance = followAttendance(peersStore, Date.now, () => connectionStore.getState().offlineSince === null)
  if (role !== 'facilitator') attendance.stop()
  const hold = createKnobHold(tell)
  const stopWatching = watchTurns(planStore, view)
  const stopWatchingVotes = watchVotes({
    store: planStore,
    correct,
    ask: async (round) => {
      const answer = await fetchShownVotes(id, role, round)
      return answer.ok ? answer.value.votes : null
    },
    onChanged: (knob) => view.say('problem', rights.votesChanged(knob)),
  })
  const stopAsking = askToLast(connectionStore)
  // A large screen follows what the facilitator points out.
  const stopShowing = role === 'facilitator' ? tellSelection(view, tell) : () => {}
  // A phone in a pocket would keep others from its knob for as long as its line lives.
  const letGoWhenHidden = () => {
    if (document.visibilityState === 'hidden') hold.letGo()
  }
  document.addEventListener('visibilitychange', letGoWhenHidden)

  void copy.loaded.then(showWhenFilled)
  // First what this device has, then the line; but a slow disk keeps nobody from the table.
  const connectAnyway = setTimeout(() => provider.connect(), COPY_WITHIN_MS)
  void copy.loaded.then(() => {
    clearTimeout(connectAnyway)
    provider.connect()
  })

  return {
    ...writing,
    id,
    role,
    seat,
    planStore,
    peersStore,
    attendance: attendance.store,
    connectionStore,
    view,
    log: createWorkshopLog(doc),
    hold,
    tell,
    rename: (name) => {
      actor.name = name
      tell({ name })
    },
    forgetCopy: () => copy.clear(),
    close: () => {
      clearTimeout(connectAnyway)
      document.removeEventListener('visibilitychange', letGoWhenHidden)
      hold.stop()
      provider.destroy()
      presence.destroy()
      attendance.stop()
      stopWatching()
      stopWatchingVotes()
      stopShowing()
      stopAsking()
      stopWriting()
      stopPlanStore()
      copy.close()
      doc.destroy()
    },
  }
}

function socketUrl(serverUrl: string, id: string, role: Role, { party, person }: Seat, clientId: number): string {
  const query = new URLSearchParams({
    [CLIENT_ID_QUERY]: String(clientId),
    [EXTENSIONS_QUERY]: '1',
    [ROLE_QUERY]: role,
    // Only who knows this may take over our client id: others see the id, never this.
    [TAB_QUERY]: newId(),
  })
  // Fixed for as long as this workshop is open here: another seat is another opening, with another line.
  if (party !== null) query.set(PARTY_QUERY, party)
  if (person !== null) query.set(PERSON_QUERY, person)
  return `${serverUrl}/sync/${encodeURIComponent(id)}?${query}`
}
