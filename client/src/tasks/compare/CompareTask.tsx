// Which knobs have a different setting than at the beginning, and a link to an earlier moment of the whole plan.

import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OpenPart } from '../kit/OpenPart.tsx'

export function Work() {
  const knobs = usePlan((plan) => plan.knobs)
  const changed = knobs.filter(({ setting, baseline }) => setting !== baseline)
  return (
    <>
      {changed.length === 0 && <p className={styles.none}>{taskText.nothingChanged}</p>}
      <ul className={styles.changes}>
        {changed.map(({ number, setting, baseline }) => (
          <li key={number}>
            <b>
              {number} {knobCopy[number].name}
            </b>
            <span>{taskText.changed(settingWords[baseline], settingWords[setting])}</span>
          </li>
        ))}
      </ul>
      <OpenPart dialog={{ kind: 'moments' }}>{taskText.compareAll}</OpenPart>
    </>
  )
}
