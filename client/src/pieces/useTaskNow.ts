// The present task of everyone, and how people say that they are done with it.

import { readyKey, taskKey, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { usePlan } from '../store/WorkshopContext.tsx'

/** Null before the first step. */
export function useTaskNow(): TaskId | null {
  return usePlan(taskNow)
}

/** See taskKey: another one is another task. */
export function useTaskKey(): string | null {
  return usePlan(taskKey)
}

/** Null when there is nothing to be done with. */
export function useReadyKey(): string | null {
  return usePlan(readyKey)
}
