// The five routes from knobs to core values, and which core values each one reaches (chapter 4 and the
// ten worksheets of the Corpovenista model; the same on every sheet, so stored once). Names are in copy/.

import type { CoreValueId } from './coreValues.ts'

export const routeIds = ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien', 'beter-team', 'beter-netwerk'] as const
export type RouteId = (typeof routeIds)[number]

export interface Route {
  readonly id: RouteId
  readonly coreValues: readonly CoreValueId[]
}

export const routes: readonly Route[] = [
  { id: 'zorgen-voor-elkaar', coreValues: ['goed-wonen', 'verminderen-zorgbehoefte'] },
  { id: 'meer-welbevinden', coreValues: ['goed-wonen', 'verminderen-zorgbehoefte'] },
  { id: 'beter-zien', coreValues: ['verminderen-zorgbehoefte', 'efficient-werken'] },
  { id: 'beter-team', coreValues: ['goed-wonen', 'verminderen-zorgbehoefte', 'efficient-werken', 'werkplezier'] },
  { id: 'beter-netwerk', coreValues: ['verminderen-zorgbehoefte', 'efficient-werken', 'werkplezier'] },
]

const byId = new Map(routes.map((route) => [route.id, route]))

export function routeFacts(id: RouteId): Route {
  const facts = byId.get(id)
  if (!facts) throw new Error(`Unknown route: ${id}`)
  return facts
}
