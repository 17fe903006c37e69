// The flow as this screen shows it: counts from the settings in the plan, and what is lit.

import { type Flow, flowOf, litPaths, type Selection } from '@draaitafel/shared/derive/flow.ts'
import type { Path } from '@draaitafel/shared/model/links.ts'
import { useMemo } from 'react'
import { usePlan, useView } from '../../store/WorkshopContext.tsx'
import { asBefore } from './useReplay.ts'

export function useFlow(): Flow {
  const knobs = usePlan((plan) => plan.knobs)
  const replay = useView((view) => view.replay)
  return useMemo(() => flowOf(asBefore(knobs, replay)), [knobs, replay])
}

/** What is hovered, else what is selected. */
export function useLitSelection(): Selection | null {
  return useView(({ pointed, selection }) => pointed ?? selection)
}

export function useLit(): { readonly flow: Flow; readonly selection: Selection | null; readonly lit: readonly Path[] } {
  const flow = useFlow()
  const selection = useLitSelection()
  const lit = useMemo(() => litPaths(selection, flow), [selection, flow])
  return { flow, selection, lit }
}
