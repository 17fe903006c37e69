// Someone at a table without a server: the real document, stores and writing behind a piece of a screen. Tests do with it what
// people do, and look at what they would see.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { cleanup, configure, render, renderHook } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { NavigationProvider } from '../src/address/navigation.tsx'
import { followAttendance } from '../src/store/attendance.ts'
import { createConnectionStore } from '../src/store/connectionStore.ts'
import { createCueChanges } from '../src/store/cueChanges.ts'
import { createWriting } from '../src/store/dispatch.ts'
import { createDrafts } from '../src/store/drafts.ts'
import { createHeldChoices } from '../src/store/heldChoices.ts'
import { createKnobHold } from '../src/store/knobHold.ts'
import type { OpenedWorkshop } from '../src/store/openedWorkshop.ts'
import { createPeersStore } from '../src/store/peersStore.ts'
import { createPlanStore } from '../src/store/planStore.ts'
import { createTableActor } from '../src/store/tableActor.ts'
import { createViewStore } from '../src/store/viewStore.ts'
import { WorkshopContext } from '../src/store/WorkshopContext.tsx'
import { createWorkshopLog } from '../src/store/workshopLog.ts'

export interface AtTable {
  readonly workshop: OpenedWorkshop
  readonly plan: () => Plan
  /** What someone else at the table does. */
  readonly othersDo: (action: Action, who?: Partial<Actor>, at?: string) => void
  /** What the server itself writes. */
  readonly serverDoes: (change: (doc: Y.Doc) => void) => void
  readonly told: () => Partial<Presence>
  readonly show: (screen: ReactNode) => ReturnType<typeof userEvent.setup>
  readonly hook: typeof renderHook
}

export function sitDown(
  plan: Plan,
  role: Role = 'participant',
  seat = {
    person: role === 'facilitator' ? 'sam' : null,
    name: 'Noor',
    party: role === 'participant' ? 'corporatie' : null,
  },
): AtTable {
  // A busy machine takes a while to load what a screen fetches later.
  configure({ asyncUtilTimeout: 10_000 })
  const doc = new Y.Doc()
  setUpDocument(doc, plan)
  const opened = createPlanStore(doc)
  const peersStore = createPeersStore(doc.clientID, seat.name)
  const connectionStore = createConnectionStore()
  connectionStore.setState({ ready: true, save: 'saved' })
  const view = createViewStore()
  const actor = createTableActor(role, seat, { connectionStore, peersStore })
  const { stop, ...writing } = createWriting({
    doc,
    actor,
    planStore: opened.store,
    peersStore,
    lockState: connectionStore.getState,
    onProblem: (problem) => view.say('problem', problemSentence(problem)),
  })
  const attendance = followAttendance(peersStore, Date.now, () => true)
  let told: Partial<Presence> = {}
  const tell = (change: Partial<Presence>) => {
    told = { ...told, ...change }
  }
  const hold = createKnobHold(tell)
  const workshop: OpenedWorkshop = {
    ...writing,
    id: 'tafel',
    role,
    seat,
    planStore: opened.store,
    peersStore,
    attendance: attendance.store,
    connectionStore,
    view,
    held: createHeldChoices('tafel', null),
    drafts: createDrafts(),
    log: createWorkshopLog(doc),
    cueChanges: createCueChanges(writing.undoStore),
    tell,
    rename: (name) => {
      actor.name = name
    },
    hold,
    forgetCopy: async () => {},
    close: () => {},
  }
  onTestFinished(() => {
    cleanup()
    hold.stop()
    attendance.stop()
    stop()
    opened.stop()
    doc.destroy()
  })
  const Around = ({ children }: { readonly children: ReactNode }) => (
    <NavigationProvider>
      <WorkshopContext value={workshop}>{children}</WorkshopContext>
    </NavigationProvider>
  )
  return {
    workshop,
    plan: () => opened.store.getState().plan,
    othersDo: (action, who, at = new Date().toISOString()) => {
      const other: Actor = { role: 'facilitator', name: 'Sam', party: null, ...who }
      // By way of another document, as it comes in from the server: local changes would be mine.
      const theirs = new Y.Doc()
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc))
      applyAction(theirs, action, other, at, null)
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(doc)))
    },
    serverDoes: (change) => {
      const theirs = new Y.Doc()
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc))
      theirs.transact(() => change(theirs))
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(doc)))
    },
    told: () => told,
    show: (screen) => {
      render(screen, { wrapper: Around })
      return userEvent.setup({ delay: null })
    },
    hook: ((use, options) => renderHook(use, { wrapper: Around, ...options })) as typeof renderHook,
  }
}
