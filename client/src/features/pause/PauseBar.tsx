// Says that the table is paused, to everyone and for as long as it is; the facilitator can end it here.

import { failureSentence, text } from '../../copy/nl.ts'
import { setPaused } from '../../http/api.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function PauseBar() {
  const { role } = useWorkshop()
  const paused = useConnection((connection) => connection.paused)
  return (
    <BarPlace>
      {paused && (
        <Bar
          look="pause"
          mark={<Icon name="pause" />}
          words={role === 'facilitator' ? text.pause.forFacilitator : text.pause.forAll}
        >
          {role === 'facilitator' && <GoOn />}
        </Bar>
      )}
    </BarPlace>
  )
}

function GoOn() {
  const { view, id } = useWorkshop()
  const goOn = async () => {
    const answer = await setPaused(id, false)
    if (!answer.ok) view.say('problem', failureSentence(answer.problem))
  }
  return (
    <button type="button" className="btn" onClick={() => void goOn()}>
      {text.pause.goOn}
    </button>
  )
}
