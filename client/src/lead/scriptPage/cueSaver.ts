// Keeps what a facilitator has to remember on its way to the server: one request at a time, and what could not be sent goes
// with the next try. Knows no React and no fetch of its own.

import type { Result } from '@draaitafel/shared/base/result.ts'
import type { Cue } from '@draaitafel/shared/protocol/http.ts'
import type { HttpFailure } from '../../http/api.ts'

export type CueState = 'saved' | 'saving' | 'failed'

interface CueSaverParts {
  readonly write: (cues: readonly Cue[]) => Promise<Result<unknown, HttpFailure>>
  readonly onState: (state: CueState) => void
}

export interface CueSaver {
  readonly put: (cues: readonly Cue[]) => void
  /** Tries again what is still waiting. */
  readonly retry: () => void
}

export function createCueSaver({ write, onState }: CueSaverParts): CueSaver {
  let waiting = new Map<string, string>()
  let isSending = false

  const send = async () => {
    if (isSending) return
    isSending = true
    while (waiting.size > 0) {
      const sent = waiting
      waiting = new Map()
      onState('saving')
      const answer = await write([...sent].map(([step, text]) => ({ step, text })))
      if (!answer.ok) {
        // What was typed in the meantime is newer.
        waiting = new Map([...sent, ...waiting])
        isSending = false
        return onState('failed')
      }
    }
    isSending = false
    onState('saved')
  }

  return {
    put: (cues) => {
      for (const { step, text } of cues) waiting.set(step, text)
      void send()
    },
    retry: () => {
      if (waiting.size > 0) void send()
    },
  }
}
