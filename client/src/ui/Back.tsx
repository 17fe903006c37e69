// The back button for everything inside it: see backStack.ts. A dialog, menu or sheet registers with `useBack` how it
// is closed.

import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { BackStack } from './backStack.ts'

const BackContext = createContext<BackStack | null>(null)

interface BackProps {
  /** Back was pressed with nothing open: ask before leaving. */
  readonly onLeave: () => void
  readonly children: ReactNode
}

export function Back({ onLeave, children }: BackProps) {
  const [stack, setStack] = useState<BackStack | null>(null)
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  })
  useEffect(() => {
    const { history, location } = window
    const address = location.pathname
    const fresh = new BackStack(
      {
        state: () => history.state,
        push: (state) => history.pushState(state, ''),
        go: (steps) => history.go(steps),
      },
      () => leave.current(),
    )
    // Another address is not handled here: the screen changes.
    const follow = () => location.pathname === address && fresh.moved()
    const arm = () => fresh.arm()
    const { scrollRestoration } = history
    // Closing a dialog may scroll something into view: the browser must not scroll away from it.
    history.scrollRestoration = 'manual'
    window.addEventListener('popstate', follow)
    window.addEventListener('pointerdown', arm, true)
    window.addEventListener('keydown', arm, true)
    setStack(fresh)
    return () => {
      setStack(null)
      fresh.stop()
      history.scrollRestoration = scrollRestoration
      window.removeEventListener('popstate', follow)
      window.removeEventListener('pointerdown', arm, true)
      window.removeEventListener('keydown', arm, true)
    }
  }, [])
  return <BackContext value={stack}>{children}</BackContext>
}

/** `close`: what the back button does while this is open; null while it is not. Outside Back it does nothing. */
export function useBack(close: (() => void) | null): void {
  const stack = use(BackContext)
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  const isOpen = close !== null
  useEffect(() => {
    if (stack && isOpen) return stack.add(() => latest.current?.())
  }, [stack, isOpen])
}

/** For the question whether to leave: another press of back does leave, and closing the question means staying. */
export function LeaveQuestion({ children }: { readonly children: ReactNode }) {
  const stack = use(BackContext)
  useEffect(() => () => stack?.stay(), [stack])
  return <BackContext value={null}>{children}</BackContext>
}
