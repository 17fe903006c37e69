// On a phone what the table does now is a tab of its own, and a task that begins brings everyone there. From there one may wander.

import { useEffect, useRef } from 'react'
import { useTaskKey } from '../pieces/useTaskNow.ts'

export type Tab = 'task' | 'knobs' | 'money' | 'plan'

/** `busy`: while a card is picked up, which changing tabs would put back. */
export function useStepTab(busy: boolean, choose: (tab: Tab) => void): void {
  const key = useTaskKey()
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (key === seen.current) return
    seen.current = key
    if (!busy) choose(key === null ? 'knobs' : 'task')
  }, [key, busy, choose])
}
