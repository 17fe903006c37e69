// Opens a part of the workshop that is larger than a task: everything side by side.

import type { ReactNode } from 'react'
import type { OpenDialog } from '../../store/viewStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

interface OpenPartProps {
  readonly dialog: OpenDialog
  /** One way more, beside what there is to do. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

export function OpenPart({ dialog, quiet = false, children }: OpenPartProps) {
  const { view } = useWorkshop()
  return (
    <button type="button" className={quiet ? 'btn quiet' : 'btn'} onClick={() => view.setState({ dialog })}>
      {children}
    </button>
  )
}
