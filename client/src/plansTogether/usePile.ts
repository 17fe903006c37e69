// Reads files into the pile, one after the other, and says what became of them.

import { useRef, useState } from 'react'
import { plansText } from '../copy/nlPlans.ts'
import { readPlanJson } from '../office/readPlanJson.ts'
import { addToPile, emptyPile, namesIn, type Pile, removeFromPile } from './pile.ts'

interface PileHands {
  readonly pile: Pile
  readonly busy: boolean
  /** What happened last, for the live region. */
  readonly said: string
  readonly add: (files: Iterable<File>) => void
  readonly remove: (key: number) => void
  readonly dismiss: () => void
  readonly say: (sentence: string) => void
}

export function usePile(): PileHands {
  const [pile, setPile] = useState(emptyPile)
  const [waiting, setWaiting] = useState(0)
  const [said, say] = useState('')
  // The pile as it is now, also between two files and for files chosen while others are being read.
  const now = useRef(pile)
  const line = useRef(Promise.resolve())
  const change = (next: Pile) => {
    now.current = next
    setPile(next)
  }

  const readAll = async (files: readonly File[]) => {
    const before = now.current
    change({ ...before, refused: [] })
    let [read, refused] = [0, 0]
    for (const file of files) {
      const result = await readPlanJson(file)
      const next = addToPile(now.current, file.name, result)
      if (next.plans.length > now.current.plans.length) read += 1
      else refused += 1
      change(next)
    }
    say(plansText.read(read, refused))
  }

  return {
    pile,
    busy: waiting > 0,
    said,
    add: (some) => {
      const files = [...some]
      if (files.length === 0) return
      setWaiting((count) => count + 1)
      line.current = line.current.then(() => readAll(files)).finally(() => setWaiting((count) => count - 1))
    },
    remove: (key) => {
      const at = now.current.plans.findIndex((one) => one.key === key)
      const name = namesIn(now.current)[at] ?? ''
      change(removeFromPile(now.current, key))
      say(plansText.removed(name))
    },
    dismiss: () => change({ ...now.current, refused: [] }),
    say,
  }
}
