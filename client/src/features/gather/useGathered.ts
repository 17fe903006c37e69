// When the facilitator brings everyone somewhere, this screen goes there; from there one may wander again. Who was not in
// yet is not brought.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { isKnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { routeIds } from '@draaitafel/shared/model/routes.ts'
import { type GatherDialog, isGatherDialog } from '@draaitafel/shared/plan/gather.ts'
import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import type { OpenDialog, ViewState } from '../../store/viewStore.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

export function useGathered(): void {
  const { view, role } = useWorkshop()
  const gather = usePlan((plan) => plan.gather)
  const seen = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const before = seen.current
    seen.current = gather?.at ?? null
    if (before === undefined || !gather || gather.at === before || role === 'facilitator') return
    view.setState(viewAt(gather.place))
    view.say('done', text.gather.brought)
  }, [gather, view, role])
}

/** What the screen shows at a place; what is no place any more is the board. */
export function viewAt(place: string): Pick<ViewState, 'dialog'> | Pick<ViewState, 'dialog' | 'selection'> {
  if (isGatherDialog(place)) return { dialog: dialogOf(place) }
  const [kind, id = ''] = place.split('.')
  if (kind === 'knob' && isKnobNumber(Number(id))) return { dialog: { kind: 'knob', knob: Number(id) as 1 } }
  return { dialog: null, selection: selectionOf(kind, id) }
}

function dialogOf(place: GatherDialog): OpenDialog {
  return place === 'parked' ? { kind: 'parked', about: '' } : { kind: place }
}

function selectionOf(kind: string | undefined, id: string): Selection | null {
  const route = routeIds.find((one) => one === id)
  if (kind === 'route' && route) return { kind: 'route', route }
  const coreValue = coreValueIds.find((one) => one === id)
  return kind === 'coreValue' && coreValue ? { kind: 'coreValue', coreValue } : null
}
