// Which task this screen shows. It follows the workshop, but never takes a form away from someone: while they type
// the old one stays, with a link to the new one, and half a minute after the last key the screen moves on by itself. A
// dial in the hand is finished first.

import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { useEffect, useRef, useState } from 'react'
import { useDialHeld } from '../pieces/gather/useDialHeld.ts'
import { useTypingNow } from '../pieces/gather/useTypingNow.ts'
import { useTaskKey, useTaskNow } from '../pieces/useTaskNow.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'

const STAYS_MS = 30_000

export interface FollowedTask {
  readonly task: TaskId
  /** See taskKey; null before the first step. */
  readonly key: string | null
  /** The present task of the workshop, while this screen stays behind. */
  readonly further: TaskId | null
  readonly goAlong: () => void
}

/** Before the first step whoever takes part is welcomed, and others have no task. */
const welcome: FollowedTask = { task: 'welcome', key: null, further: null, goAlong: () => {} }

export function useFollowedTask(): FollowedTask | null {
  const { role } = useWorkshop()
  const task = useTaskNow()
  const key = useTaskKey()
  const isTyping = useTypingNow()
  const [followed, setFollowed] = useState({ task, key })
  /** The key at which someone was typing here when the table went on to it. */
  const [heldAt, setHeldAt] = useState<string | null>(null)
  const look = useRef(() => {})
  const isDialHeld = useDialHeld(() => look.current())
  const isBehind = followed.key !== key
  useEffect(() => {
    if (!isBehind) return
    const goAlong = () => setFollowed({ task, key })
    // A field that was left or emptied, or a dial that was let go, does not hold the screen back.
    const goIfFree = () => !isTyping() && !isDialHeld() && goAlong()
    if (isTyping()) setHeldAt(key)
    else if (!isDialHeld()) return goAlong()
    let later = setTimeout(goIfUnheld, STAYS_MS)
    function goIfUnheld() {
      if (isDialHeld()) wait()
      else goAlong()
    }
    function wait() {
      clearTimeout(later)
      later = setTimeout(goIfUnheld, STAYS_MS)
    }
    look.current = goIfFree
    window.addEventListener('keydown', wait)
    window.addEventListener('focusout', goIfFree)
    return () => {
      clearTimeout(later)
      look.current = () => {}
      window.removeEventListener('keydown', wait)
      window.removeEventListener('focusout', goIfFree)
    }
  }, [isBehind, task, key, isTyping, isDialHeld])
  if (followed.task === null) return role === 'participant' ? welcome : null
  return {
    task: followed.task,
    key: followed.key,
    // Not for the moment in which any screen goes along.
    further: isBehind && heldAt === key ? task : null,
    goAlong: () => setFollowed({ task, key }),
  }
}
