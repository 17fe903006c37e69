// Opens one workshop on this device: creates its parts and wires them together. Two calls share nothing, so one page
// or test can have two open.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { hasWork } from '@draaitafel/shared/protocol/roles.ts'
import * as Y from 'yjs'
import { text } from '../copy/nl.ts'
import { part } from '../parts/part.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import { followAttendance } from '../store/attendance.ts'
import { createConnectionStore, isOffline } from '../store/connectionStore.ts'
import { createCueChanges } from '../store/cueChanges.ts'
import { createDrafts } from '../store/drafts.ts'
import { createHeldChoices, ownStorage } from '../store/heldChoices.ts'
import { keepReady, tabStorage } from '../store/keptReady.ts'
import { createKnobHold } from '../store/knobHold.ts'
import { createLaterWriting } from '../store/laterWriting.ts'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'
import { createPeersStore } from '../store/peersStore.ts'
import { createPlanStore } from '../store/planStore.ts'
import { createTableActor } from '../store/tableActor.ts'
import { createViewStore } from '../store/viewStore.ts'
import { createWorkshopLog } from '../store/workshopLog.ts'
import { connect, type WorkshopTicket } from './connect.ts'
import { followTable } from './followTable.ts'
import { sayProblem } from './sayProblem.ts'

const fetchDispatch = part(() => import('../store/dispatch.ts'))

export function openWorkshop(ticket: WorkshopTicket): OpenedWorkshop {
  const { id, role, seat } = ticket
  const doc = new Y.Doc()
  const plan = createPlanStore(doc)
  const planStore = plan.store
  const peersStore = createPeersStore(doc.clientID, seat.name)
  const connectionStore = createConnectionStore()
  const view = createViewStore()
  const actor = createTableActor(role, seat, { connectionStore, peersStore })
  const {
    stop: stopWriting,
    fetchAgain,
    ...writing
  } = createLaterWriting({
    fetchWriting: async () => {
      const { createWriting } = await fetchDispatch()
      const onProblem = (problem: Problem) => sayProblem(view, problem)
      return createWriting({ doc, actor, planStore, peersStore, lockState: connectionStore.getState, onProblem })
    },
    onMissing: (error) => sayMissing(view, error, text.parts.broken.detail),
  })
  // First the board; and again when the line is back. Who only looks on never needs it.
  if (hasWork(role) && !ticket.onProjector) {
    connectionStore.subscribe((now, was) => {
      if (now.ready && (!was.ready || (now.synced && !was.synced))) fetchAgain()
    })
  }
  const { tell, forgetCopy, close: disconnect } = connect(ticket, doc, { connectionStore, peersStore })
  const attendance = followAttendance(peersStore, Date.now, () => !isOffline(connectionStore.getState()))
  if (role !== 'facilitator') attendance.stop()
  const hold = createKnobHold(tell)
  const stopFollowing = followTable({ id, role, plan, connectionStore, view, hold, tell })
  const stopKeeping = role === 'participant' ? keepReady(id, seat.party, tabStorage(), peersStore, tell) : () => {}
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
    held: createHeldChoices(id, ownStorage()),
    drafts: createDrafts(),
    log: createWorkshopLog(doc),
    cueChanges: createCueChanges(writing.undoStore),
    hold,
    tell,
    rename: (name) => {
      actor.name = name
      tell({ name })
    },
    forgetCopy,
    close: () => {
      stopFollowing()
      stopKeeping()
      hold.stop()
      attendance.stop()
      disconnect()
      stopWriting()
      plan.stop()
      doc.destroy()
    },
  }
}
