// The plan of a next session as the text of a plan file.

import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import type { UseId } from '@draaitafel/shared/model/uses.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { type NextKind, nextSession } from '@draaitafel/shared/templates/nextSession.ts'

export function nextPlan(plan: Plan, kind: NextKind, title: string): { readonly text: string; readonly use: UseId } {
  const next = nextSession(plan, { kind, title, today: new Date().toISOString() })
  return { text: planJsonText(next), use: next.workshop.use }
}
