// In place of the task about money while no value was named: the model puts value opposite cost. Who leads may begin with money all
// the same, and the log says so.

import { dialogText } from '../../copy/nlDialogs.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OpenPart } from '../kit/OpenPart.tsx'

export function ValueFirst() {
  const { dispatch, role } = useWorkshop()
  return (
    <>
      <p className={styles.lead}>{dialogText.valueFirst}</p>
      <p>
        {taskText.valueFirstWhy} <small>{taskText.valueFirstFrom}</small>
      </p>
      <div className={styles.ways}>
        <OpenPart dialog={{ kind: 'aims' }}>{taskText.nameValue}</OpenPart>
        {role === 'facilitator' && (
          <button
            type="button"
            className="btn quiet"
            onClick={() => dispatch({ type: 'workshop.describe', changes: { moneyFirst: true } })}
          >
            {taskText.moneyFirst}
          </button>
        )}
      </div>
    </>
  )
}
