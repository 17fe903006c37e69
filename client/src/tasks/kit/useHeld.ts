// Answering in private first, as a task sees it: what I chose, and whether it has been shown.

import { choicesShown, taskKey } from '@draaitafel/shared/nouns/stepNow.ts'
import { useStore } from 'zustand'
import type { Choices } from '../../store/heldChoices.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { useSeenKey } from './seenKey.ts'

const nothing: Choices = {}

export interface OwnChoices {
  readonly choices: Choices
  readonly choose: (about: string, choice: string) => void
  /** The facilitator showed what everyone chose; from then on the work is on the plan. */
  readonly isShown: boolean
}

export function useHeld(): OwnChoices {
  const { held } = useWorkshop()
  const key = useSeenKey()
  const choices = useStore(held, (state) => (key === null ? undefined : state.held[key])) ?? nothing
  const isShown = usePlan((plan) => choicesShown(plan) && taskKey(plan) === key)
  return { choices, choose: (about, choice) => key && held.choose(key, about, choice), isShown }
}
