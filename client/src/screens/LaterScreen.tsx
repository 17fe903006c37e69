// A screen in a chunk of its own. Until it is loaded it says so; if that fails it says why, and what to do.

import { type ReactNode, useEffect } from 'react'
import { firstText } from '../copy/nlFirst.ts'
import { ownBuild } from '../parts/build.ts'
import { reloadOnce } from '../parts/reloadOnce.ts'
import { usePart } from '../parts/usePart.ts'
import { LoadingScreen } from './LoadingScreen.tsx'
import { MessageScreen } from './MessageScreen.tsx'

interface LaterScreenProps<T> {
  readonly fetchScreen: () => Promise<T>
  /** Selects the screen from the loaded module. */
  readonly children: (file: T) => ReactNode
}

export function LaterScreen<T>({ fetchScreen, children }: LaterScreenProps<T>) {
  const { state, again } = usePart(fetchScreen)
  const why = state.kind === 'missing' ? state.why : null
  // There is nothing on this screen yet that could be lost. A reloaded page does not remember the failed import.
  useEffect(() => {
    if (why === 'newer' || why === 'broken') reloadOnce(`${why} ${ownBuild()}`)
  }, [why])
  if (state.kind === 'here') return children(state.part)
  if (!why) return <LoadingScreen />
  return (
    <MessageScreen
      {...firstText.parts[why]}
      action={
        <button
          type="button"
          className="btn primary"
          onClick={why === 'noLine' ? again : () => window.location.reload()}
        >
          {why === 'noLine' ? firstText.messages.again : firstText.broken.reload}
        </button>
      }
    />
  )
}
