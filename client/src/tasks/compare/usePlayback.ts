// How the plan came about: from the beginning, by the moments that were kept, to now. In a minute at most.

import { formatClock } from '@draaitafel/shared/copy/nl/format.ts'
import type { Setting } from '@draaitafel/shared/model/knobs.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { failureSentence } from '../../copy/nlFirst.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { fetchMoments } from '../../http/api.ts'
import { fetchPlanOfMoment } from '../../lead/moments/fetchPlanOfMoment.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

export interface Frame {
  readonly at: number
  readonly all: number
  readonly label: string
  readonly settings: readonly Setting[]
}

export interface Playback {
  /** Null while nothing is played. */
  readonly frame: Frame | null
  readonly play: () => void
  readonly stop: () => void
  readonly isPaused: boolean
  /** Waits where it is, or goes on. */
  readonly pause: () => void
}

const WHOLE_MS = 60_000
const SHORTEST_MS = 900
const LONGEST_MS = 4000
/** The plan as it is now stays a little. */
const LAST_MS = 5000
/** While it waits it looks so often whether it goes on. */
const HELD_MS = 200

const words = tablesText.replay

export function usePlayback(): Playback {
  const { id, role, planStore, view } = useWorkshop()
  const [frame, setFrame] = useState<Frame | null>(null)
  const run = useRef(0)
  const held = useRef(false)
  const [isPaused, setPaused] = useState(false)
  const hold = useCallback((waits: boolean) => {
    held.current = waits
    setPaused(waits)
  }, [])
  const stop = useCallback(() => {
    run.current += 1
    hold(false)
    setFrame(null)
  }, [hold])
  useEffect(
    () => () => {
      run.current += 1
    },
    [],
  )
  const play = useCallback(async () => {
    run.current += 1
    hold(false)
    const mine = run.current
    const isMine = () => run.current === mine
    const stay = async (ms: number) => {
      await wait(ms)
      while (held.current && isMine()) await wait(HELD_MS)
    }
    const listed = await fetchMoments(id, role)
    if (!isMine()) return
    if (!listed.ok) return view.say('problem', failureSentence(listed.problem))
    const { tables, knobs } = planStore.getState().plan
    // What a table made never lay on this table.
    const moments = listed.value.filter((one) => !tables.some(({ moment }) => moment === one.id)).toReversed()
    const all = moments.length + 2
    const stepMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, WHOLE_MS / all))
    const show = (at: number, label: string, settings: readonly Setting[]) => setFrame({ at, all, label, settings })
    show(
      1,
      words.begin,
      knobs.map(({ baseline }) => baseline),
    )
    for (const [at, moment] of moments.entries()) {
      const [found] = await Promise.all([fetchPlanOfMoment(id, role, moment.id), stay(stepMs)])
      if (!isMine()) return
      // One that cannot be read is skipped: the others still show the way.
      if (found.ok) show(at + 2, `${moment.name} · ${formatClock(moment.at)}`, settingsOf(found.value))
    }
    await stay(stepMs)
    if (!isMine()) return
    show(all, words.now, settingsOf(planStore.getState().plan))
    await stay(LAST_MS)
    if (isMine()) setFrame(null)
  }, [id, role, planStore, view, hold])
  return { frame, play: () => void play().catch(stop), stop, isPaused, pause: () => hold(!held.current) }
}

function settingsOf({ knobs }: Plan): readonly Setting[] {
  return knobs.map(({ setting }) => setting)
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
