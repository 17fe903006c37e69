// Where the open task lies, and how wide it is: the one place that says so. Stylesheets ask `data-panel` and `--panel`
// of the root (useDensity).

import { useStore } from 'zustand'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'
import { hasPanel } from '../tasks/hasTask.ts'
import { useMatches } from '../ui/useMatches.ts'

const USUAL = '(min-width: 1100px)'
const WIDE = '(min-width: 1366px)'
/** A task also fits a phone of 320 px; the board needs the rest. */
const NARROW_PX = 320
const USUAL_PX = 360
const WIDE_PX = 400

export type OpenTask = 'open' | 'none'

interface PanelPlace {
  readonly place: 'beside' | null
  readonly widthPx: number
}

export function usePanelPlace(task: OpenTask): PanelPlace {
  const isUsual = useMatches(USUAL)
  const widthPx = useMatches(WIDE) ? WIDE_PX : isUsual ? USUAL_PX : NARROW_PX
  return { place: task === 'none' ? null : 'beside', widthPx }
}

/** Whether this screen shows a task that is not folded. */
export function useOpenTask({ planStore, view, role }: OpenedWorkshop, isElsewhere: boolean): OpenTask {
  const isAsked = useStore(planStore, ({ plan }) => hasPanel(plan, role))
  const isOpen = useStore(view, ({ panel }) => panel === 'open')
  return !isElsewhere && isAsked && isOpen ? 'open' : 'none'
}
