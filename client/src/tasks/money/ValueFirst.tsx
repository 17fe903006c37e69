// In place of the task about money while no value was named: the model puts value opposite cost. Who leads may begin with money all
// the same, and the log says so.

import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OpenPart } from '../kit/OpenPart.tsx'

export function ValueFirst() {
  const { dispatch, role } = useWorkshop()
  return (
    <>
      <p className={styles.lead}>{dialogText.valueFirst}</p>
      <p>
        {workText.valueFirstWhy} <small>{workText.valueFirstFrom}</small>
      </p>
      <div className={styles.ways}>
        <OpenPart dialog={{ kind: 'aims' }}>{workText.nameValue}</OpenPart>
        {role === 'facilitator' && (
          <button
            type="button"
            className="btn quiet"
            onClick={() => dispatch({ type: 'workshop.describe', changes: { moneyFirst: true } })}
          >
            {workText.moneyFirst}
          </button>
        )}
      </div>
    </>
  )
}
