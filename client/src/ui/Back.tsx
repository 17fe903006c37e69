// The back button for what is in it: see backStack.ts. A dialog, menu or sheet says with `useBack` how it is closed.

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
    // To another address is not ours: the screen changes.
    const follow = () => location.pathname === address && fresh.moved()
    const arm = () => fresh.arm()
    const { scrollRestoration } = history
    // What closes a dialog may bring something into view: the browser is not to scroll away from it.
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

/** `close`: what the back button does while this is open; null while it is not. Elsewhere than in Back nothing. */
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

/** Around the question whether to leave: another press of back does leave, and its going away means staying. */
export function LeaveQuestion({ children }: { readonly children: ReactNode }) {
  const stack = use(BackContext)
  useEffect(() => () => stack?.stay(), [stack])
  return <BackContext value={null}>{children}</BackContext>
}
