// The outermost error boundary: nothing of the screen is left but this.

import type { FallbackProps } from 'react-error-boundary'
import { firstText } from '../copy/nlFirst.ts'
import { MessageScreen } from './MessageScreen.tsx'

export function BrokenScreen({ resetErrorBoundary }: FallbackProps) {
  return (
    <MessageScreen
      {...firstText.broken.screen}
      action={
        <>
          <button type="button" className="btn primary" onClick={resetErrorBoundary}>
            {firstText.messages.again}
          </button>
          <button type="button" className="btn" onClick={() => window.location.reload()}>
            {firstText.broken.reload}
          </button>
        </>
      }
    />
  )
}
