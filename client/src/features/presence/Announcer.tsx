// Tells screen readers what others did: once, in one go, after things have rested. Never while a knob is moving.

import { useEffect, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { describeChanges } from './describeChanges.ts'

const REST_MS = 500
/** More than this at once is not listened to; then only the number is said. */
const MOST_SENTENCES = 4

export function Announcer() {
  const { planStore } = useWorkshop()
  const [sentence, setSentence] = useState('')

  useEffect(() => {
    let news: string[] = []
    let rest: ReturnType<typeof setTimeout> | undefined
    const stop = planStore.subscribe(({ plan, lastBy }, before) => {
      if (lastBy !== 'others') return
      news.push(...describeChanges(before.plan, plan))
      if (news.length === 0) return
      clearTimeout(rest)
      rest = setTimeout(() => {
        setSentence(news.length > MOST_SENTENCES ? text.announce.many(news.length) : news.join(' '))
        news = []
      }, REST_MS)
    })
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [planStore])

  return (
    <p className="sr" role="log" aria-live="polite">
      {sentence}
    </p>
  )
}
