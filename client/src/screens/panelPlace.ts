// Which windows get the board, and where the open task lies on it and how wide: the one place that says so. Stylesheets
// ask `data-panel` and `--panel` of the root (useDensity).

import { useStore } from 'zustand'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'
import { ROOM_FOR_BOTH } from '../store/viewStore.ts'
import { hasPanel } from '../tasks/hasTask.ts'
import { useMatches } from '../ui/useMatches.ts'

/**
 * Also a laptop at 200 % zoom, and a phone on its side: one task per screen is easier to read than a board that has to be
 * scrolled. A tablet held upright is high enough for a narrow board with the task below it.
 */
export const SMALL = '(max-width: 739px), (max-width: 999px) and (max-height: 919px)'
/** Of what is not small: the task is below the board. */
export const UPRIGHT = '(max-width: 999px)'

const USUAL = '(min-width: 1100px)'
const WIDE = '(min-width: 1366px)'
/** A task also fits a phone of 320 px; the board needs the rest. */
const NARROW_PX = 320
const USUAL_PX = 360
const WIDE_PX = 400

export type OpenTask = 'open' | 'none'

interface PanelPlace {
  readonly place: 'beside' | 'below' | null
  readonly widthPx: number
}

export function usePanelPlace(task: OpenTask): PanelPlace {
  const isUsual = useMatches(USUAL)
  const widthPx = useMatches(WIDE) ? WIDE_PX : isUsual ? USUAL_PX : NARROW_PX
  const isUpright = useMatches(UPRIGHT)
  const isSmall = useMatches(SMALL)
  return { place: task === 'none' || isSmall ? null : isUpright ? 'below' : 'beside', widthPx }
}

/** Flow and money, each with room enough; otherwise the dials go in one row when the money half opens. */
export function useRoomForBoth(task: OpenTask): boolean {
  const { place, widthPx } = usePanelPlace(task)
  const leastPx = ROOM_FOR_BOTH.widthPx + (place === 'beside' ? widthPx : 0)
  const isUpright = useMatches(UPRIGHT)
  const isLow = useMatches(`(max-width: ${leastPx - 1}px), (max-height: ${ROOM_FOR_BOTH.heightPx - 1}px)`)
  return !isUpright && !isLow
}

/** Whether this screen shows a task that is not folded. */
export function useOpenTask({ planStore, view, role }: OpenedWorkshop, isElsewhere: boolean): OpenTask {
  const isAsked = useStore(planStore, ({ plan }) => hasPanel(plan, role))
  const isOpen = useStore(view, ({ panel }) => panel === 'open')
  return !isElsewhere && isAsked && isOpen ? 'open' : 'none'
}
