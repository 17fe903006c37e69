// At the table: puts back at the server what only facilitators read, once a template was undone. On the page of the script
// useCues does that.

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { writeCues } from '../../http/api.ts'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'

export function useUndoneCues(): void {
  const { id, cueChanges } = useWorkshop()
  const waiting = useStore(cueChanges.store, (state) => state.waiting)
  const isAway = useConnection(isOffline)
  useEffect(() => {
    if (isAway || waiting.length === 0) return
    // What does not arrive stays waiting: for the next change, or the line to come back.
    void writeCues(id, waiting).then(({ ok }) => ok && cueChanges.written(waiting))
  }, [id, cueChanges, waiting, isAway])
}
