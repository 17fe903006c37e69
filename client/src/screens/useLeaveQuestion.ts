// Work that stands nowhere but in this page: the browser asks before it goes. Only then, for the question cannot be worded.

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
