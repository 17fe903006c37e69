// Above the knobs: how many of them have been discussed, and decided.

import { progressCount } from '@draaitafel/shared/nouns/discussion.ts'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function KnobsHeading({ className }: { readonly className: string | undefined }) {
  const knobs = usePlan((plan) => plan.knobs)
  return (
    <div className={className}>
      <h2>{text.board.knobs}</h2>
      <span>{text.knob.progressCount(progressCount(knobs))}</span>
    </div>
  )
}
