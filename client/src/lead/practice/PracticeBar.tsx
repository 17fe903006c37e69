// Tells everyone that this is a practice round, for as long as it is; and what to try.

import { aroundText } from '../../copy/nlAround.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { usePractice } from './usePractice.ts'

export function PracticeBar() {
  const { role } = useWorkshop()
  const isOn = usePlan((plan) => plan.practice !== null)
  const { busy, stop } = usePractice()
  return (
    <BarPlace>
      {isOn && (
        <Bar
          look="practice"
          mark={<Icon name="again" />}
          words={
            <>
              <b>{aroundText.practice.title}</b> {aroundText.practice.tasks}
            </>
          }
        >
          {role === 'facilitator' && (
            <button type="button" className="btn" disabled={busy} onClick={stop}>
              {aroundText.practice.stop}
            </button>
          )}
        </Bar>
      )}
    </BarPlace>
  )
}
