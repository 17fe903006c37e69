// Replaces a dialog that crashed: it says so, and the board behind it goes on.

import type { FallbackProps } from 'react-error-boundary'
import { text } from '../copy/nl.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Modal } from '../ui/Modal.tsx'

export function BrokenDialog({ resetErrorBoundary }: FallbackProps) {
  const { view } = useWorkshop()
  return (
    <Modal title={text.broken.dialog.title} closeLabel={text.close} onClose={() => view.setState({ dialog: null })}>
      <p role="alert">{text.broken.dialog.detail}</p>
      <button type="button" className="btn primary" onClick={resetErrorBoundary}>
        {text.messages.again}
      </button>
    </Modal>
  )
}
