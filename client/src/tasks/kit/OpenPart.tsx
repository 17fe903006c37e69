// Opens a part of the workshop that is larger than a task: everything side by side.

import type { ReactNode } from 'react'
import type { OpenDialog } from '../../store/viewStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

interface OpenPartProps {
  readonly dialog: OpenDialog
  readonly children: ReactNode
}

export function OpenPart({ dialog, children }: OpenPartProps) {
  const { view } = useWorkshop()
  return (
    <button type="button" className="btn" onClick={() => view.setState({ dialog })}>
      {children}
    </button>
  )
}
