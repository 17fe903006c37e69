// At an investment that stops before its cost does: the background that belongs to who pays, fetched only then.

import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { asksWhatThen, stopsEarly } from '@draaitafel/shared/derive/stopsEarly.ts'
import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import { sourceFacts } from '@draaitafel/shared/model/sources.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

const fetchBackground = part(() => import('./Background.tsx'))

/** `investment`: its id; nothing is shown when nobody has to ask what comes after it, or it is gone. */
export function StopsEarly({ investment }: { readonly investment: string }) {
  const kind = usePlan((plan) => kindStopping(plan, investment))
  return kind && <Fetching kind={kind} />
}

function Fetching({ kind }: { readonly kind: PartyKind }) {
  const { state } = usePart(fetchBackground)
  return state.kind === 'here' && <state.part.Background kind={kind} />
}

function kindStopping(plan: Plan, id: string): PartyKind | null {
  const money = plan.investments.find((one) => one.id === id)
  if (!money) return null
  const coverage = coverageOf(plan)
  const isTemporary = sourceFacts(money.source).durability === 'temporary'
  const stops = stopsEarly(coverage, money) || (isTemporary && asksWhatThen(coverage, money))
  return stops ? (findParty(plan, money.party)?.kind ?? null) : null
}
