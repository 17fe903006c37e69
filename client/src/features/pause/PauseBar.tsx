// Says that the table is paused, to everyone and for as long as it is; the facilitator can end it here.

import { failureSentence, text } from '../../copy/nl.ts'
import { setPaused } from '../../http/api.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PauseBar.module.css'

export function PauseBar() {
  const { role } = useWorkshop()
  const paused = useConnection((connection) => connection.paused)
  return (
    // Always there, so that a screen reader hears it when it fills.
    <div role="status" className={styles.place}>
      {paused && (
        <p className={styles.bar}>
          <Icon name="pause" />
          <span>{role === 'facilitator' ? text.pause.forFacilitator : text.pause.forAll}</span>
          {role === 'facilitator' && <GoOn />}
        </p>
      )}
    </div>
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
