// Tells screen readers what others did: once, in one sentence, after things have rested. Never while a knob is moving.

import { useEffect, useState } from 'react'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { describeChanges } from './describeChanges.ts'

const REST_MS = 500

export function Announcer() {
  const { planStore, seat } = useWorkshop()
  const [sentence, setSentence] = useState('')

  useEffect(() => {
    let told = planStore.getState().plan
    let rest: ReturnType<typeof setTimeout> | undefined
    const stop = planStore.subscribe(() => {
      clearTimeout(rest)
      rest = setTimeout(() => {
        const { plan } = planStore.getState()
        const news = describeChanges(told, plan, seat)
        told = plan
        if (news.length > 0) setSentence(news.join(' '))
      }, REST_MS)
    })
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [planStore, seat])

  return (
    <p className="sr" role="log" aria-live="polite">
      {sentence}
    </p>
  )
}
