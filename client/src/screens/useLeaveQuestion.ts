// Work that exists in this page only: the browser asks before it closes. Only then, because its wording cannot be changed.

import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'
import { askBeforeUnload } from '../ui/askBeforeUnload.ts'

export function useLeaveQuestion({ connectionStore, drafts }: OpenedWorkshop): void {
  const isLost = useStore(connectionStore, ({ unsaved, kept, ending }) => unsaved && !kept && ending === null)
  const isTyping = useStore(drafts, ({ kept }) => Object.values(kept).some(({ isTyped }) => isTyped))
  useEffect(() => {
    if (isLost || isTyping) return askBeforeUnload()
  }, [isLost, isTyping])
}
