// Opens a dialog of LaterDialogs.tsx: fetched when the board is there, or else now. Without a line and without the file
// it says so, and the next try fetches again.

import { type ComponentType, useEffect, useState } from 'react'
import { text } from '../copy/nl.ts'
import type { OpenDialog } from '../store/viewStore.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'

interface LaterProps {
  readonly dialog: OpenDialog
}

export async function fetchLaterDialogs(): Promise<ComponentType<LaterProps>> {
  return (await import('./LaterDialogs.tsx')).LaterDialogs
}

export function LaterDialog({ dialog }: LaterProps) {
  const { view } = useWorkshop()
  const [fetched, setFetched] = useState<{ readonly Dialogs: ComponentType<LaterProps> } | null>(null)
  useEffect(() => {
    let here = true
    fetchLaterDialogs().then(
      (Dialogs) => here && setFetched({ Dialogs }),
      () => {
        if (!here) return
        view.setState({ dialog: null })
        view.say('problem', text.messages.offline.detail)
      },
    )
    return () => {
      here = false
    }
  }, [view])
  return fetched && <fetched.Dialogs dialog={dialog} />
}
