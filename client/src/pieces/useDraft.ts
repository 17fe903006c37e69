// The contents of a form, or where someone was in a list. In a task they are kept with the task and with what they are about,
// and are there again when it is back in sight; elsewhere, as in a dialog that asks before it closes, they go with the form.

import { createContext, use, useCallback, useEffect, useId, useState } from 'react'
import { useStore } from 'zustand'
import { text } from '../copy/nl.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { isSame } from '../ui/changedFields.ts'
import { useUnsaved } from '../ui/unsaved.ts'

/** The task that a form is in; see taskKey. */
export const DraftPlaceContext = createContext<string | null>(null)

type Change<T> = (to: T | ((before: T) => T)) => void

/**
 * `about` says of what in the task, and always has the same shape. `typed`: what of it someone would miss. Back at `start` there is
 * nothing to keep.
 */
export function useDraft<T>(
  about: string,
  start: T | (() => T),
  typed: (draft: T) => unknown = (draft) => draft,
): readonly [T, Change<T>] {
  const { drafts } = useWorkshop()
  const task = use(DraftPlaceContext)
  const here = useId()
  const place = task === null ? here : `${task} ${about}`
  const [began] = useState(start)
  const kept = useStore(drafts, (state) => state.kept[place])
  const draft = kept ? (kept.value as T) : began
  const change = useCallback<Change<T>>(
    (to) => {
      const entry = drafts.getState().kept[place]
      const next = isMaker(to) ? to(entry ? (entry.value as T) : began) : to
      if (isSame(next, began)) drafts.letGo(place)
      else drafts.keep(place, { value: next, isTyped: !isSame(typed(next), typed(began)) })
    },
    [drafts, place, began, typed],
  )
  useUnsaved(typed(draft), text.unsaved, typed(began))
  useEffect(() => {
    if (task === null) return () => drafts.letGo(here)
  }, [drafts, task, here])
  return [draft, change]
}

/** Which of a list is open: nothing that anyone would miss, but where they go on. */
export function useKeptPlace(about: string): readonly [string | null, Change<string | null>] {
  return useDraft<string | null>(about, null, nothingTyped)
}

/** Something is typed in this task and not sent. */
export function useHasDraft(task: string): boolean {
  const { drafts } = useWorkshop()
  return useStore(drafts, ({ kept }) =>
    Object.entries(kept).some(([place, { isTyped }]) => isTyped && place.startsWith(`${task} `)),
  )
}

const nothingTyped = () => null

function isMaker<T>(to: T | ((before: T) => T)): to is (before: T) => T {
  return typeof to === 'function'
}
