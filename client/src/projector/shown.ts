// What the facilitators have selected, from presence: which of them selected something last, and what that is. Pure.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { isKnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { routeIds } from '@draaitafel/shared/model/routes.ts'
import type { Peer } from '../store/peersStore.ts'

export interface Shown {
  readonly clientId: number
  readonly shows: string
}

/** A facilitator with a selection, the latest last. `before`: the same, a moment ago. */
export function inOrderOfChoice(
  before: readonly Shown[],
  peers: readonly Pick<Peer, 'clientId' | 'role' | 'shows' | 'leads'>[],
  /** Someone took the lead: only that one is followed, even while they are away. */
  isTaken: boolean,
): readonly Shown[] {
  const now = peers.flatMap(({ clientId, role, shows, leads }) =>
    role === 'facilitator' && shows !== null && (leads || !isTaken) ? [{ clientId, shows }] : [],
  )
  const isAmong = (list: readonly Shown[], one: Shown) =>
    list.some(({ clientId, shows }) => clientId === one.clientId && shows === one.shows)
  return [...before.filter((one) => isAmong(now, one)), ...now.filter((one) => !isAmong(before, one))]
}

/** 'item.2': which one of a list that everyone has in the same order. Null for anything else. */
export function placeShown(shows: string | null): number | null {
  const found = /^item\.([1-9]\d{0,2})$/.exec(shows ?? '')
  return found ? Number(found[1]) : null
}

/** 'knob.5', 'route.beter-team' or 'coreValue.werkplezier'; null for anything unknown. */
export function parseShown(shows: string | null): Selection | null {
  const [kind, id] = (shows ?? '').split('.')
  const knob = Number(id)
  if (kind === 'knob' && isKnobNumber(knob)) return { kind, knob }
  const route = routeIds.find((known) => known === id)
  if (kind === 'route' && route) return { kind, route }
  const coreValue = coreValueIds.find((known) => known === id)
  return kind === 'coreValue' && coreValue ? { kind, coreValue } : null
}
