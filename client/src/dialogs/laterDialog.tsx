// Opens a dialog of LaterDialogs.tsx: fetched once the board is shown, or else now. If it cannot be loaded this says
// why, and the next try fetches again.

import { type ComponentType, useEffect, useState } from 'react'
import { text } from '../copy/nl.ts'
import { lonePart } from '../parts/part.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import type { OpenDialog } from '../store/viewStore.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'

interface LaterProps {
  readonly dialog: OpenDialog
}

export const fetchLaterDialogs = lonePart(() => import('./LaterDialogs.tsx'))

export function LaterDialog({ dialog }: LaterProps) {
  const { view } = useWorkshop()
  const [fetched, setFetched] = useState<{ readonly Dialogs: ComponentType<LaterProps> } | null>(null)
  useEffect(() => {
    let here = true
    fetchLaterDialogs().then(
      ({ LaterDialogs: Dialogs }) => here && setFetched({ Dialogs }),
      (error: unknown) => {
        if (!here) return
        view.setState({ dialog: null })
        sayMissing(view, error, text.parts.broken.detail)
      },
    )
    return () => {
      here = false
    }
  }, [view])
  return fetched && <fetched.Dialogs dialog={dialog} />
}
