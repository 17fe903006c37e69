// Opens one workshop on this device: makes document, line, presence and stores, and wires them together. The only
// place where `sync` meets `store`. Nothing is shared between two calls, so one page or test can hold two.

import { partyKindCopy } from '@draaitafel/shared/copy/nl/partyKinds.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { documentVersion } from '@draaitafel/shared/document/migrate.ts'
import { DOCUMENT_VERSION } from '@draaitafel/shared/document/schema.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { CLIENT_ID_QUERY, EXTENSIONS_QUERY, ROLE_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import * as Y from 'yjs'
import { text } from './copy/nl.ts'
import { createConnectionStore } from './store/connectionStore.ts'
import { createWriting } from './store/dispatch.ts'
import { createKnobHold } from './store/knobHold.ts'
import type { OpenedWorkshop } from './store/openedWorkshop.ts'
import { createPeersStore } from './store/peersStore.ts'
import { createPlanStore } from './store/planStore.ts'
import type { Seat } from './store/seat.ts'
import { createViewStore } from './store/viewStore.ts'
import { openOfflineCopy } from './sync/offlineCopy.ts'
import { PresenceChannel } from './sync/presence.ts'
import { Provider } from './sync/provider.ts'
import { saveStatusOf } from './sync/saveStatus.ts'

export interface WorkshopTicket {
  readonly id: string
  readonly role: Role
  readonly seat: Seat
  /** ws: or wss: origin of the server. */
  readonly serverUrl: string
}

export function openWorkshop({ id, role, seat, serverUrl }: WorkshopTicket): OpenedWorkshop {
  const doc = new Y.Doc()
  const { store: planStore, stop: stopPlanStore } = createPlanStore(doc)
  const peersStore = createPeersStore()
  const connectionStore = createConnectionStore()
  const view = createViewStore()
  const copy = openOfflineCopy(id, doc)

  const { stop: stopWriting, ...writing } = createWriting({
    doc,
    actor: { role, name: seat.name, party: seat.party },
    planStore,
    peersStore,
    partyName,
    onProblem: (problem) => view.say('problem', problemSentence(problem)),
  })

  const showWhenFilled = () => {
    if (documentVersion(doc) > DOCUMENT_VERSION) connectionStore.setState({ ending: { kind: 'newerDocument' } })
    else if (documentVersion(doc) > 0) connectionStore.setState({ ready: true })
  }

  const provider = new Provider(doc, socketUrl(serverUrl, id, role, doc.clientID), {
    onState: (state) => {
      connectionStore.setState(({ offlineSince }) => ({
        save: saveStatusOf(state),
        offlineSince: state.connected ? null : (offlineSince ?? new Date().toISOString()),
      }))
      if (state.synced) showWhenFilled()
      if (!state.connected) presence.forgetAll()
    },
    onPresence: (body) => presence.receive(body),
    onOpen: () => presence.tellAgain(),
    onRefused: (reason) => connectionStore.setState({ ending: { kind: 'refused', reason } }),
    onEnded: (code, then) => connectionStore.setState({ ending: { kind: 'closed', code, then } }),
  })

  const presence: PresenceChannel = new PresenceChannel(
    doc.clientID,
    { name: seat.name, party: seat.party, role, knob: null, position: null, carrying: null, above: null },
    (body) => provider.sendPresence(body),
    (peers) =>
      peersStore.setState({
        peers: [...peers].sort(([a], [b]) => a - b).map(([clientId, peer]) => ({ clientId, ...peer })),
      }),
  )

  const hold = createKnobHold((change) => presence.tell(change))
  void copy.loaded.then(showWhenFilled)

  return {
    ...writing,
    id,
    role,
    seat,
    planStore,
    peersStore,
    connectionStore,
    view,
    hold,
    tell: (change) => presence.tell(change),
    forgetCopy: () => copy.clear(),
    close: () => {
      hold.stop()
      provider.destroy()
      presence.destroy()
      stopWriting()
      stopPlanStore()
      copy.close()
      doc.destroy()
    },
  }
}

function socketUrl(serverUrl: string, id: string, role: Role, clientId: number): string {
  const query = new URLSearchParams({
    [CLIENT_ID_QUERY]: String(clientId),
    [EXTENSIONS_QUERY]: '1',
    [ROLE_QUERY]: role,
  })
  return `${serverUrl}/sync/${encodeURIComponent(id)}?${query}`
}

function partyName(plan: Plan, party: string | null): string {
  const found = party === null ? undefined : findParty(plan, party)
  return found ? found.name || partyKindCopy[found.kind].name : text.presence.facilitator
}
