// Which task this screen shows. It follows the workshop, but never takes a form away from someone: while they type
// the old one stays, with a link to the new one, and half a minute after the last key the screen moves on by itself.

import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { useEffect, useState } from 'react'
import { useTypingNow } from '../pieces/gather/useTypingNow.ts'
import { useReadyKey, useTaskNow } from '../pieces/useTaskNow.ts'

const STAYS_MS = 30_000

export interface FollowedTask {
  readonly task: TaskId
  /** The present task of the workshop, while this screen stays behind. */
  readonly further: TaskId | null
  readonly goAlong: () => void
}

export function useFollowedTask(): FollowedTask | null {
  const task = useTaskNow()
  const key = useReadyKey()
  const isTyping = useTypingNow()
  const [followed, setFollowed] = useState({ task, key })
  /** The key at which someone was typing here when the table went on to it. */
  const [heldAt, setHeldAt] = useState<string | null>(null)
  const isBehind = followed.key !== key
  useEffect(() => {
    if (!isBehind) return
    const goAlong = () => setFollowed({ task, key })
    if (!isTyping()) return goAlong()
    setHeldAt(key)
    let later = setTimeout(goAlong, STAYS_MS)
    const wait = () => {
      clearTimeout(later)
      later = setTimeout(goAlong, STAYS_MS)
    }
    // A field that was left or emptied does not hold the screen back.
    const look = () => !isTyping() && goAlong()
    window.addEventListener('keydown', wait)
    window.addEventListener('focusout', look)
    return () => {
      clearTimeout(later)
      window.removeEventListener('keydown', wait)
      window.removeEventListener('focusout', look)
    }
  }, [isBehind, task, key, isTyping])
  if (followed.task === null) return null
  return {
    task: followed.task,
    // Not for the moment in which any screen goes along.
    further: isBehind && heldAt === key ? task : null,
    goAlong: () => setFollowed({ task, key }),
  }
}
