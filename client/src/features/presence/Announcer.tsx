// Tells screen readers what others did: once, in one go, after things have rested. Never while a knob is moving.

import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { useEffect, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { describeLocks } from '../locks/describeLocks.ts'
import { describeChanges } from './describeChanges.ts'

const REST_MS = 500
/** More than this at once is not listened to; then only the number is said. */
const MOST_SENTENCES = 4

export function Announcer() {
  const { planStore, connectionStore } = useWorkshop()
  const [sentence, setSentence] = useState('')

  useEffect(() => {
    let news: string[] = []
    let rest: ReturnType<typeof setTimeout> | undefined
    const tell = (sentences: readonly string[]) => {
      if (sentences.length === 0 && news.length === 0) return
      news.push(...sentences)
      clearTimeout(rest)
      rest = setTimeout(() => {
        setSentence(news.length > MOST_SENTENCES ? text.announce.many(news.length) : news.join(' '))
        news = []
      }, REST_MS)
    }
    const stopPlan = planStore.subscribe(({ plan, lastBy }, before) => {
      if (lastBy === 'others') tell(describeChanges(before.plan, plan))
    })
    const stopLocks = connectionStore.subscribe(({ locks }, before) => {
      const nameOf = (party: string) => findParty(planStore.getState().plan, party)?.name ?? ''
      if (locks !== before.locks) tell(describeLocks(before.locks, locks, nameOf))
    })
    return () => {
      clearTimeout(rest)
      stopPlan()
      stopLocks()
    }
  }, [planStore, connectionStore])

  return (
    <p className="sr" role="log" aria-live="polite">
      {sentence}
    </p>
  )
}
