// Shows the one dialog that is open, if any.

import { useView } from '../store/WorkshopContext.tsx'
import { LaterDialog } from './laterDialog.tsx'

export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  return dialog && <LaterDialog dialog={dialog} />
}
