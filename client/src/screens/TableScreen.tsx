// One opened workshop: opens it, shows board or phone, and says so when it ends. The only screen that makes a connection.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { text } from '../copy/nl.ts'
import { openWorkshop } from '../openWorkshop.ts'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'
import type { Seat } from '../store/seat.ts'
import { WorkshopContext } from '../store/WorkshopContext.tsx'
import { BoardScreen } from './BoardScreen.tsx'
import { EndedScreen } from './EndedScreen.tsx'
import { LoadingScreen } from './LoadingScreen.tsx'
import { PhoneScreen } from './PhoneScreen.tsx'
import { useMatches } from './useMatches.ts'

interface TableScreenProps {
  readonly workshop: string
  readonly role: Role
  readonly seat: Seat
}

export function TableScreen({ workshop, role, seat }: TableScreenProps) {
  const [opened, setOpened] = useState<OpenedWorkshop | null>(null)

  // Opened in an effect, so that React's double mounting in development closes what it opened.
  useEffect(() => {
    const serverUrl = window.location.origin.replace(/^http/, 'ws')
    const fresh = openWorkshop({ id: workshop, role, seat, serverUrl })
    setOpened(fresh)
    return () => {
      setOpened(null)
      fresh.close()
    }
  }, [workshop, role, seat])

  return opened ? (
    <WorkshopContext value={opened}>
      <Table opened={opened} />
    </WorkshopContext>
  ) : (
    <LoadingScreen />
  )
}

function Table({ opened }: { readonly opened: OpenedWorkshop }) {
  const { ready, ending, save } = useStore(opened.connectionStore)
  const title = useStore(opened.planStore, (state) => state.plan.workshop.title)
  const small = useMatches('(max-width: 699px)')
  useEffect(() => {
    document.title = title ? `${title} · Draaitafel` : 'Draaitafel'
  }, [title])
  if (ending) return <EndedScreen ending={ending} />
  if (!ready) return <LoadingScreen sentence={save === 'offline' ? text.messages.offline.detail : text.join.entering} />
  return small ? <PhoneScreen /> : <BoardScreen />
}
