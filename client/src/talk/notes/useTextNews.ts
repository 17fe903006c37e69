// What happens to a shared text under the hands of who is in it, in words: another changes it, once they rest or leave it; and that
// mine is kept, once I leave it.

import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useEffect, useRef, useState } from 'react'
import { sheetText } from '../../copy/nlSheet.ts'
import type { PeersState } from '../../store/peersStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

const REST_MS = 1500

interface SharedText {
  /** Of the text in the document; also what presence calls it. */
  readonly name: string
  /** With its article: "de reden". */
  readonly what: string
  readonly read: (plan: Plan) => string
}

interface TextNews {
  readonly said: string
  /** Say that it is kept. */
  readonly keep: () => void
}

export function useTextNews(shared: SharedText): TextNews {
  const { planStore, peersStore } = useWorkshop()
  const { name, what } = shared
  const [said, setSaid] = useState('')
  const read = useRef(shared.read)
  useEffect(() => {
    read.current = shared.read
  })

  useEffect(() => {
    setSaid('')
    const writersIn = ({ peers }: PeersState) => peers.filter(({ writing }) => writing === name)
    let rest: ReturnType<typeof setTimeout> | undefined
    let waiting = new Set<string>()
    /** Who goes on after a rest is told of again when they leave. */
    let told = new Set<string>()
    const tell = () => {
      clearTimeout(rest)
      if (waiting.size === 0) return
      setSaid(sheetText.changes([...waiting], what))
      told = new Set([...told, ...waiting])
      waiting = new Set()
    }
    const stopPlan = planStore.subscribe(({ plan, lastBy }, before) => {
      if (lastBy !== 'others' || before.plan.parties.length === 0) return
      if (read.current(plan) === read.current(before.plan)) return
      const writers = writersIn(peersStore.getState())
      const who = writers.length > 0 ? writers.map((writer) => whoShort(plan, writer)) : [sheetText.someone]
      for (const one of who) waiting.add(one)
      setSaid('')
      clearTimeout(rest)
      if (writers.length === 0 || who.some((one) => !told.has(one))) rest = setTimeout(tell, REST_MS)
    })
    const stopPeers = peersStore.subscribe((now, before) => {
      if (writersIn(now).length > 0 || writersIn(before).length === 0) return
      tell()
      told = new Set()
    })
    return () => {
      clearTimeout(rest)
      stopPlan()
      stopPeers()
    }
  }, [planStore, peersStore, name, what])

  return { said, keep: () => setSaid(sheetText.kept(what)) }
}
