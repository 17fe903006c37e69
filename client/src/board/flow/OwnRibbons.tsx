// The links that the table added itself, over the ribbons of the model: thin and in long dashes, while their knob is open.

import { ownMark } from '@draaitafel/shared/copy/nl/ownLinks.ts'
import type { Flow, Selection } from '@draaitafel/shared/derive/flow.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './Flow.module.css'
import { RibbonLayer } from './FlowRibbons.tsx'
import { ownStrands } from './flowGeometry.ts'

interface OwnRibbonsProps {
  readonly flow: Flow
  readonly selection: Selection | null
}

export function OwnRibbons({ flow, selection }: OwnRibbonsProps) {
  const own = ownStrands(
    usePlan((plan) => plan.ownLinks),
    flow,
    selection,
  )
  if (own.length === 0) return null
  return (
    <RibbonLayer>
      {own.map(({ key, d, lit }) => (
        <path key={key} className={`${styles.own} ${lit ? styles.ownLit : ''}`} d={d}>
          <title>{ownMark}</title>
        </path>
      ))}
    </RibbonLayer>
  )
}
