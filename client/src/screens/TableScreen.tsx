// One opened workshop: opens it, shows the work screen or the large screen, and says so when it ends. The only screen
// that makes a connection.

import { findParty } from '@draaitafel/shared/plan/plan.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { useEffect, useMemo, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useStore } from 'zustand'
import { text } from '../copy/nl.ts'
import { fetchLaterDialogs } from '../dialogs/laterDialog.tsx'
import { fetchFirstRun } from '../lead/firstRun/FirstRun.tsx'
import { preloadWriters } from '../office/preloadWriters.ts'
import { openWorkshop } from '../opening/openWorkshop.ts'
import { fetchRefusals } from '../opening/sayProblem.ts'
import { part } from '../parts/part.ts'
import { useNewVersion } from '../people/newVersion/useNewVersion.ts'
import type { ConnectionState } from '../store/connectionStore.ts'
import { findFirstRun } from '../store/keptFirstRun.ts'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'
import { forgetSeat, type Seat } from '../store/seat.ts'
import { noteVisit } from '../store/visits.ts'
import { WorkshopContext } from '../store/WorkshopContext.tsx'
import { fetchExportChoices } from '../takeAlong/ExportMenu.tsx'
import { fetchMoreChoices } from '../topBar/MoreMenu.tsx'
import { fetchMenuList } from '../ui/Menu.tsx'
import { BrokenScreen } from './BrokenScreen.tsx'
import { EndedScreen } from './EndedScreen.tsx'
import { LaterScreen } from './LaterScreen.tsx'
import { LoadingScreen } from './LoadingScreen.tsx'
import { SMALL, useOpenTask } from './panelPlace.ts'
import { fetchBothShapes, fetchScriptPage, shapeFor } from './shapes.ts'
import { useDensity } from './useDensity.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useKeptHand, wasByPointer } from './useKeptHand.ts'
import { useLeaveQuestion } from './useLeaveQuestion.ts'
import { WorkScreen } from './WorkScreen.tsx'

/** A phone that just joined has better use for its network and processor than a megabyte of writers. */
const PRELOAD_AFTER_MS = 20_000

const fetchProjector = part(() => import('./ProjectorScreen.tsx'))

interface TableScreenProps {
  readonly workshop: string
  readonly role: Role
  readonly seat: Seat
  /** The seat was taken just now. */
  readonly justIn?: boolean
  /** `projector`: for the room to look at, in a window of its own. */
  readonly page: Page
}

type Page = 'table' | 'script' | 'projector'

export function TableScreen({ workshop, role, seat, justIn = false, page }: TableScreenProps) {
  const onProjector = page === 'projector'
  const [opened, setOpened] = useState<OpenedWorkshop | null>(null)

  // Opened in an effect, so that React's double mounting in development closes what it opened.
  useEffect(() => {
    const serverUrl = window.location.origin.replace(/^http/, 'ws')
    const fresh = openWorkshop({ id: workshop, role, seat, onProjector, serverUrl })
    fresh.view.setState({ justIn, arrives: !wasByPointer() })
    setOpened(fresh)
    return () => {
      setOpened(null)
      fresh.close()
    }
  }, [workshop, role, seat, justIn, onProjector])

  return opened ? <Opened opened={opened} page={page} /> : <LoadingScreen />
}

/** Provides the workshop with the seat under its present name. */
function Opened({ opened, page }: { readonly opened: OpenedWorkshop; readonly page: Page }) {
  const name = useStore(opened.peersStore, ({ me }) => me.name)
  const workshop = useMemo(() => ({ ...opened, seat: { ...opened.seat, name } }), [opened, name])
  return (
    <WorkshopContext value={workshop}>
      {/* Within what is opened: the line stays, and work on its way is saved. */}
      <ErrorBoundary FallbackComponent={BrokenScreen}>
        <Table opened={workshop} page={page} />
      </ErrorBoundary>
    </WorkshopContext>
  )
}

function Table({ opened, page }: { readonly opened: OpenedWorkshop; readonly page: Page }) {
  const onProjector = page === 'projector'
  // Subscribed one by one: the save chip changes with every turn, and must not re-render the board below.
  const ready = useStore(opened.connectionStore, (connection) => connection.ready)
  const ending = useStore(opened.connectionStore, (connection) => connection.ending)
  const title = useStore(opened.planStore, (state) => state.plan.workshop.title)
  useEffect(() => {
    const parts = [page === 'script' ? text.script.title : '', title, 'Draaitafel']
    document.title = parts.filter(Boolean).join(' · ')
  }, [title, page])
  useKeptFocus()
  useKeptHand()
  useDensity(useOpenTask(opened, page !== 'table'))
  useShapeOnItsWay(opened.id, page)
  useRestReady(ready && !onProjector, opened.role === 'facilitator')
  useSeatThere(opened, ready)
  useDroppedNotice(opened)
  useLeaveQuestion(opened)
  useNotedVisit(opened, ready && !ending && !onProjector)
  useNewVersion(opened)
  if (ending) return <EndedScreen ending={ending} onProjector={onProjector} />
  if (!ready) return <Waiting opened={opened} />
  if (onProjector) {
    return <LaterScreen fetchScreen={fetchProjector}>{({ ProjectorScreen }) => <ProjectorScreen />}</LaterScreen>
  }
  return <WorkScreen page={page} />
}

function Waiting({ opened }: { readonly opened: OpenedWorkshop }) {
  return <LoadingScreen sentence={waitingSentence(useStore(opened.connectionStore))} />
}

function waitingSentence({ save, full, blocked }: ConnectionState): string {
  if (full) return text.full[full]
  if (blocked) return `${text.blocked.what} ${text.blocked.help}`
  return save === 'offline' ? text.messages.offline.detail : text.join.entering
}

/** While the document loads, the code of the screen loads too. */
function useShapeOnItsWay(id: string, page: Page): void {
  useEffect(() => {
    if (page === 'script') void fetchScriptPage().catch(() => undefined)
    if (page !== 'table') return
    void shapeFor(window.matchMedia(SMALL).matches)().catch(() => undefined)
    // Above the board: coming after it, it would push it down.
    if (findFirstRun(id)?.closed === false) void fetchFirstRun().catch(() => undefined)
  }, [id, page])
}

/** While online and idle, prefetches what is opened later, so that it works offline too. */
function useRestReady(ready: boolean, leads: boolean): void {
  useEffect(() => {
    if (!ready) return
    // Safari has no requestIdleCallback; some time after opening is idle enough.
    const script = leads ? [fetchScriptPage()] : []
    void Promise.all([
      fetchRefusals(),
      fetchBothShapes(),
      fetchMenuList(),
      fetchExportChoices(),
      fetchMoreChoices(),
      fetchLaterDialogs(),
      ...script,
    ]).catch(() => undefined)
    const later = setTimeout(() => void preloadWriters().catch(() => undefined), PRELOAD_AFTER_MS)
    return () => clearTimeout(later)
  }, [ready, leads])
}

/** Money of a removed party is not on the board: say so, because it is still in the document. */
function useDroppedNotice({ planStore, view }: OpenedWorkshop): void {
  const lost = useStore(planStore, (state) => state.dropped.filter(({ reason }) => reason === 'partyGone').length)
  useEffect(() => {
    if (lost > 0) view.say('problem', text.investment.lost(lost))
  }, [lost, view])
}

/** From now on the start page knows this table, by its present name. A practice plan has another name. */
function useNotedVisit({ id, role, planStore }: OpenedWorkshop, isIn: boolean): void {
  const title = useStore(planStore, ({ plan }) => (plan.practice === null ? plan.workshop.title : null))
  useEffect(() => {
    if (!isIn || title === null) return
    noteVisit({ workshop: id, role }, { title, at: new Date().toISOString() })
  }, [id, role, isIn, title])
}

/** A seat remembered on this device may be at a removed party: then ask again, once, on joining. */
function useSeatThere({ id, role, seat, planStore }: OpenedWorkshop, ready: boolean): void {
  useEffect(() => {
    if (!ready || role !== 'participant' || seat.party === null) return
    if (findParty(planStore.getState().plan, seat.party)) return
    forgetSeat(id)
    window.location.reload()
  }, [ready, id, role, seat, planStore])
}
