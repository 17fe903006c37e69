// The places where people can be brought, as what a screen shows there.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { isKnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { routeIds } from '@draaitafel/shared/model/routes.ts'
import { type GatherDialog, isGatherDialog } from '@draaitafel/shared/plan/gather.ts'
import type { OpenDialog } from '../../store/viewStore.ts'

type PlaceDialog = Extract<OpenDialog, { readonly kind: GatherDialog | 'knob' }>

interface There {
  readonly dialog: PlaceDialog | null
  /** What the place says nothing about stays as it was. */
  readonly selection?: Selection | null
}

/** What the screen shows at a place; a place that no longer exists shows the board. */
export function viewAt(place: string): There {
  if (isGatherDialog(place)) return { dialog: dialogOf(place) }
  const [kind, id = ''] = place.split('.')
  if (kind === 'knob' && isKnobNumber(Number(id))) return { dialog: { kind: 'knob', knob: Number(id) as 1 } }
  return { dialog: null, selection: selectionOf(kind, id) }
}

function dialogOf(place: GatherDialog): PlaceDialog {
  return place === 'parked' ? { kind: 'parked', about: '' } : { kind: place }
}

function selectionOf(kind: string | undefined, id: string): Selection | null {
  const route = routeIds.find((one) => one === id)
  if (kind === 'route' && route) return { kind: 'route', route }
  const coreValue = coreValueIds.find((one) => one === id)
  return kind === 'coreValue' && coreValue ? { kind: 'coreValue', coreValue } : null
}

/** Whether a screen with this dialog is there already. */
export function isAt(dialog: OpenDialog, place: PlaceDialog | null): boolean {
  if (dialog.kind === 'knob') return place?.kind === 'knob' && place.knob === dialog.knob
  return dialog.kind === place?.kind
}
