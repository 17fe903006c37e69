// A screen in a file of its own. Until it is there it says so; when it cannot be had it says why, and what to do.

import { type ReactNode, useEffect } from 'react'
import { firstText } from '../copy/nlFirst.ts'
import { ownBuild } from '../parts/build.ts'
import { reloadOnce } from '../parts/reloadOnce.ts'
import { usePart } from '../parts/usePart.ts'
import { LoadingScreen } from './LoadingScreen.tsx'
import { MessageScreen } from './MessageScreen.tsx'

interface LaterScreenProps<T> {
  readonly fetchScreen: () => Promise<T>
  /** From what the file holds. */
  readonly children: (file: T) => ReactNode
}

export function LaterScreen<T>({ fetchScreen, children }: LaterScreenProps<T>) {
  const { state, again } = usePart(fetchScreen)
  const why = state.kind === 'missing' ? state.why : null
  // Nothing is on this screen yet that could be lost. What went wrong on the way is not remembered by a new page.
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
