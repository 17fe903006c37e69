// Everything between one document and the outside: the copy on this device, the connection to the server, and
// presence. The only place where `sync` meets `store`: what they report goes into the stores.

import { newId } from '@draaitafel/shared/base/ids.ts'
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
import { hasWork, type Role } from '@draaitafel/shared/protocol/roles.ts'
import type * as Y from 'yjs'
import type { ConnectionStore } from '../store/connectionStore.ts'
import type { PeersStore } from '../store/peersStore.ts'
import type { Seat } from '../store/seat.ts'
import { keepLife, keptLife } from '../sync/copyDatabase.ts'
import { openOfflineCopy } from '../sync/offlineCopy.ts'
import { PresenceChannel } from '../sync/presence.ts'
import {
  afterEvent,
  notConnected,
  refusalForGood,
  type SyncEvent,
  type SyncState,
  saveStatusOf,
} from '../sync/saveStatus.ts'
import { type ServerAddress, ServerConnection } from '../sync/serverConnection.ts'
import { askDoor } from './askDoor.ts'

/** How long the connection waits for the copy on this device. */
const COPY_WITHIN_MS = 1_500

export interface WorkshopTicket {
  readonly id: string
  readonly role: Role
  readonly seat: Seat
  /** A projector screen: nobody sits there, so it sends no presence. */
  readonly onProjector?: boolean
  /** ws: or wss: origin of the server. */
  readonly serverUrl: string
}

export interface Connection {
  /** Changes what others see of me. */
  readonly tell: (change: Partial<Presence>) => void
  /** Deletes this device's copy. */
  readonly forgetCopy: () => Promise<void>
  readonly close: () => void
}

interface Stores {
  readonly connectionStore: ConnectionStore
  readonly peersStore: PeersStore
}

export function connect(ticket: WorkshopTicket, doc: Y.Doc, { connectionStore, peersStore }: Stores): Connection {
  const { id, role, seat, onProjector = false } = ticket
  let state = notConnected
  const user = onProjector ? 'projector' : role
  /** As the server said on this connection: '' when it said nothing. */
  let life = ''
  const copy = openOfflineCopy(id, user, doc, (kept) => connectionStore.setState({ kept }))

  const connection = new ServerConnection(doc, addressOf(ticket, doc.clientID), {
    onEvent: (event) => {
      // Every turn of a knob is a change; if there is unsaved work already, another one changes nothing here.
      if (event.type === 'changed' && state.unsavedWork) return
      state = afterEvent(state, event)
      mirror(event, state, role, connectionStore)
      if (state.synced) showWhenFilled(doc, connectionStore)
      if (event.type === 'opened') {
        life = ''
        presence.introduce()
      }
      if (event.type === 'life') life = event.life
      if (event.type === 'synced') {
        connection.isOf(life)
        keepLife(id, user, life)
      }
      if (event.type === 'lost') presence.forgetAll()
    },
    onPresence: (body) => presence.receive(body),
    onEnded: (code, then) => connectionStore.setState({ ending: { kind: 'closed', code, then } }),
    ask: (failedSockets) => askDoor(id, role, failedSockets, (full) => connectionStore.setState({ full })),
    onBlocked: (blocked) => connectionStore.setState({ blocked }),
  })

  const before = keptLife(id, user)
  if (before !== undefined) connection.isOf(before)

  const presence: PresenceChannel = new PresenceChannel(
    doc.clientID,
    { name: seat.name, party: seat.party, role, ...nothingShown },
    onProjector ? () => {} : (body) => connection.sendPresence(body),
    (peers, isKnown) => peersStore.setState({ peers, isKnown }),
  )

  // First the local copy, then the connection; but a slow disk must not keep anyone out.
  const connectAnyway = setTimeout(() => connection.connect(), COPY_WITHIN_MS)
  void copy.loaded.then(() => {
    showWhenFilled(doc, connectionStore)
    clearTimeout(connectAnyway)
    connection.connect()
  })

  return {
    tell: (change) => {
      presence.tell(change)
      tellMyself(change, peersStore)
    },
    forgetCopy: () => {
      keepLife(id, user, null)
      return copy.clear()
    },
    close: () => {
      clearTimeout(connectAnyway)
      connection.destroy()
      presence.destroy()
      copy.close()
    },
  }
}

function mirror(event: SyncEvent, state: SyncState, role: Role, connectionStore: ConnectionStore): void {
  const refused = refusalForGood(event)
  connectionStore.setState(({ offlineSince }) => ({
    save: saveStatusOf(state),
    synced: state.synced,
    unsaved: state.unsavedWork && hasWork(role),
    // Offline nobody can say what was unlocked in the meantime: it stays as it was.
    paused: state.paused,
    locks: state.locks,
    ...(state.connected && { full: null }),
    offlineSince: state.connected ? null : (offlineSince ?? new Date().toISOString()),
    ...(event.type === 'clock' && { clock: { ms: event.ms, at: Date.now() } }),
    ...(refused && { ending: { kind: 'refused', reason: refused } }),
  }))
}

function showWhenFilled(doc: Y.Doc, connectionStore: ConnectionStore): void {
  if (documentVersion(doc) > DOCUMENT_VERSION) connectionStore.setState({ ending: { kind: 'newerDocument' } })
  else if (documentVersion(doc) > 0) connectionStore.setState({ ready: true })
}

/** My own presence, as this screen itself needs it. */
function tellMyself({ name, knob, ready, voted }: Partial<Presence>, peersStore: PeersStore): void {
  const change = {
    ...(name !== undefined && { name }),
    ...(knob !== undefined && { knob }),
    ...(ready !== undefined && { ready }),
    ...(voted !== undefined && { voted }),
  }
  if (Object.keys(change).length > 0) peersStore.setState(({ me }) => ({ me: { ...me, ...change } }))
}

function addressOf({ serverUrl, id, role, seat: { party, person } }: WorkshopTicket, clientId: number): ServerAddress {
  return {
    server: `${serverUrl}/sync`,
    room: encodeURIComponent(id),
    query: {
      [CLIENT_ID_QUERY]: String(clientId),
      [EXTENSIONS_QUERY]: '1',
      [ROLE_QUERY]: role,
      // A secret: only a session with this value may take over our client id, which others can see.
      [TAB_QUERY]: newId(),
      // Fixed while this workshop is open here: another seat means opening it again, with another connection.
      ...(party !== null && { [PARTY_QUERY]: party }),
      ...(person !== null && { [PERSON_QUERY]: person }),
    },
  }
}
