// Work that stands nowhere but in this page: the browser asks before it goes. Only then, for the question cannot be worded.

import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'

export function useLeaveQuestion({ connectionStore }: OpenedWorkshop): void {
  const isLost = useStore(connectionStore, ({ unsaved, kept, ending }) => unsaved && !kept && ending === null)
  useEffect(() => {
    // A listener keeps the page out of the browser's back-and-forward cache: not one moment longer than needed.
    if (!isLost) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isLost])
}
