// Whoever takes a seat begins at the title of the task: the form that had the focus is gone. So does whoever reloads the page by
// keyboard: a browser would begin at its top.

import { type RefObject, useEffect } from 'react'
import { useView, useWorkshop } from '../store/WorkshopContext.tsx'
import { focusTitle } from './useTitleFocus.ts'

export function EnteredFocus({ around }: { readonly around: RefObject<HTMLElement | null> }) {
  const { view } = useWorkshop()
  const isEntering = useView((state) => state.justIn || state.arrives)
  useEffect(() => {
    const task = around.current
    if (!isEntering || !task) return
    /** What comes in later may bring another title. */
    const look = () => {
      if (document.activeElement !== document.body) return
      focusTitle(task)
      // Folded, it is a button that says the title.
      if (!task.querySelector('h2')) task.querySelector('button')?.focus({ preventScroll: true })
    }
    const stop = () => view.setState({ justIn: false, arrives: false })
    look()
    const observer = new MutationObserver(look)
    observer.observe(task, { childList: true, subtree: true })
    window.addEventListener('keydown', stop)
    window.addEventListener('pointerdown', stop)
    return () => {
      observer.disconnect()
      window.removeEventListener('keydown', stop)
      window.removeEventListener('pointerdown', stop)
    }
  }, [around, isEntering, view])
  return null
}
