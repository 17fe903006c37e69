// The facilitator's controls come once the board is there: most people lead nothing.

import type { ReactNode } from 'react'
import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'

const fetchLead = part(() => import('./StepLead.tsx'))

interface LaterStepLeadProps {
  readonly children: (controls: Awaited<ReturnType<typeof fetchLead>>) => ReactNode
}

export function LaterStepLead({ children }: LaterStepLeadProps) {
  const { state } = usePart(fetchLead)
  return state.kind === 'here' && children(state.part)
}
