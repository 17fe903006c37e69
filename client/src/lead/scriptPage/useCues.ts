// What facilitators have to remember in each step: fetched from the server, and changed there at once. Without a connection
// it waits in this page, and the browser asks before that is closed.

import type { Cue } from '@draaitafel/shared/protocol/http.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { fetchCues, writeCues } from '../../http/api.ts'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { askBeforeUnload } from '../../ui/askBeforeUnload.ts'
import { type CueSaver, type CueState, createCueSaver } from './cueSaver.ts'

export interface Cues {
  /** By step id. Null: not fetched yet; then nothing may be written over it. */
  readonly all: ReadonlyMap<string, string> | null
  readonly state: CueState | 'fetching' | 'notFetched'
  readonly put: (cues: readonly Cue[]) => void
}

export function useCues(): Cues {
  const { id, cueChanges } = useWorkshop()
  const away = useConnection(isOffline)
  const [all, setAll] = useState<ReadonlyMap<string, string> | null>(null)
  const [state, setState] = useState<Cues['state']>('fetching')
  const saver = useRef<CueSaver | null>(null)
  const isFetched = all !== null

  useEffect(() => {
    if (away || isFetched) return
    let here = true
    void fetchCues(id).then((answer) => {
      if (!here) return
      setState(answer.ok ? 'saved' : 'notFetched')
      if (!answer.ok) return
      saver.current = createCueSaver({ write: (cues) => writeCues(id, cues), onState: setState })
      setAll(new Map(answer.value.cues.map(({ step, text }) => [step, text])))
    })
    return () => {
      here = false
    }
  }, [id, away, isFetched])

  useEffect(() => {
    if (!away) saver.current?.retry()
  }, [away])

  const waits = state === 'saving' || state === 'failed'
  useEffect(() => {
    if (waits) return askBeforeUnload()
  }, [waits])

  const put = useCallback((cues: readonly Cue[]) => {
    if (!saver.current || cues.length === 0) return
    setAll((before) => new Map([...(before ?? []), ...cues.map(({ step, text }): [string, string] => [step, text])]))
    saver.current.put(cues)
  }, [])
  // Undoing a template puts back what it replaced here.
  const waiting = useStore(cueChanges.store, (changes) => changes.waiting)
  useEffect(() => {
    if (!isFetched || waiting.length === 0) return
    put(waiting)
    cueChanges.written(waiting)
  }, [isFetched, waiting, put, cueChanges])
  return { all, state, put }
}
