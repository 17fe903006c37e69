// On a phone what the table does now is a tab of its own, and a task that begins brings everyone there. From there one may
// wander. Practice brings everyone to the knobs.

import { useEffect, useRef } from 'react'
import { useTaskKey } from '../pieces/useTaskNow.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'

export type Tab = 'task' | 'knobs' | 'money' | 'plan'

/** `busy`: while a card is picked up, which changing tabs would put back. */
export function useStepTab(busy: boolean, choose: (tab: Tab) => void): void {
  const { role } = useWorkshop()
  const key = useTaskKey()
  const practises = usePlan((plan) => plan.practice !== null)
  const seen = useRef<{ readonly key: string | null; readonly practises: boolean }>({ key: null, practises: false })
  useEffect(() => {
    const before = seen.current
    if (key === before.key && practises === before.practises) return
    seen.current = { key, practises }
    if (busy) return
    // Practice is with the knobs of the table; after it whoever takes part waits again for the first step.
    if (practises && !before.practises) return choose('knobs')
    const waits = before.practises && !practises && role === 'participant'
    choose(key !== null || waits ? 'task' : 'knobs')
  }, [key, practises, role, busy, choose])
}
