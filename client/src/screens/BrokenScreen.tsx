// The last one to catch an error: nothing of the screen is left but this.

import type { FallbackProps } from 'react-error-boundary'
import { text } from '../copy/nl.ts'
import { MessageScreen } from './MessageScreen.tsx'

export function BrokenScreen({ resetErrorBoundary }: FallbackProps) {
  return (
    <MessageScreen
      {...text.broken.screen}
      action={
        <>
          <button type="button" className="btn primary" onClick={resetErrorBoundary}>
            {text.messages.again}
          </button>
          <button type="button" className="btn" onClick={() => window.location.reload()}>
            {text.broken.reload}
          </button>
        </>
      }
    />
  )
}
