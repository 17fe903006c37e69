// Tells everyone that the table is paused, for as long as it is; the facilitator can end it here.

import { aroundText } from '../../copy/nlAround.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { usePause } from './usePause.ts'

export function PauseBar() {
  const { role } = useWorkshop()
  const paused = useConnection((connection) => connection.paused)
  return (
    <BarPlace>
      {paused && (
        <Bar
          look="pause"
          mark={<Icon name="pause" />}
          words={role === 'facilitator' ? aroundText.pause.forFacilitator : aroundText.pause.forAll}
        >
          {role === 'facilitator' && <GoOn />}
        </Bar>
      )}
    </BarPlace>
  )
}

function GoOn() {
  const setPaused = usePause()
  return (
    <button type="button" className="btn" onClick={() => setPaused(false)}>
      {aroundText.pause.goOn}
    </button>
  )
}
