// Work that exists in this page only: the browser asks before it closes. Only then, because its wording cannot be changed.

import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'
import { askBeforeUnload } from '../ui/askBeforeUnload.ts'

export function useLeaveQuestion({ connectionStore }: OpenedWorkshop): void {
  const isLost = useStore(connectionStore, ({ unsaved, kept, ending }) => unsaved && !kept && ending === null)
  useEffect(() => {
    if (isLost) return askBeforeUnload()
  }, [isLost])
}
