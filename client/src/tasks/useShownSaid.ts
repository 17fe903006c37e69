// When the private choices are shown: that they are, and where people differ, once they have come in from everyone.

import { choicesShown, taskKey, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { useEffect, useState } from 'react'
import { taskText } from '../copy/nlTasks.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { tasks } from './tasks.ts'

/** Every device writes its own choices when they are shown. */
const REST_MS = 1_500

/** Empty until that happens while this screen is at the table. Whoever showed them is told otherwise. */
export function useShownSaid(): string {
  const { planStore } = useWorkshop()
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const say = async (key: string | null) => {
      const task = taskNow(planStore.getState().plan)
      const work = task && (await tasks[task].fetchWork().catch(() => null))
      const { plan } = planStore.getState()
      if (taskKey(plan) === key) setSentence(`${taskText.shown}. ${work?.differences?.(plan) ?? ''}`.trim())
    }
    const stop = planStore.subscribe(({ plan, lastBy }, { plan: before }) => {
      if (plan.now === before.now) return
      const isNew = choicesShown(plan) && !choicesShown(before) && taskKey(plan) === taskKey(before)
      if (!choicesShown(plan)) setSentence('')
      if (!isNew || lastBy === 'me') return
      clearTimeout(rest)
      rest = setTimeout(() => void say(taskKey(plan)), REST_MS)
    })
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [planStore])
  return sentence
}
