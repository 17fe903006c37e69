// What the group made: the ten dials, how many have a different setting, what was agreed, and what was promised.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from '../kit/Kit.module.css'
import { useMade } from './useMade.ts'

export function Made() {
  const { knobs, changed, agreed, objected, promisedCents, lastYear } = useMade()
  return (
    <section aria-label={taskText.made}>
      <h3>{taskText.made}</h3>
      <div className={styles.facts}>
        <ol aria-label={dialogText.projector.knobs}>
          {knobs.map(({ number, setting, baseline }) => (
            <li key={number}>
              <DialFace size="s" position={setting} baseline={baseline} look="rest" />
              <span>
                {number} {knobCopy[number].shortName}
                <small>{settingWords[setting]}</small>
              </span>
            </li>
          ))}
        </ol>
        <dl>
          <dt>{changed}</dt>
          <dd>{taskText.knobsChanged(changed)}</dd>
          <dt>{agreed}</dt>
          <dd>{taskText.agreed(agreed, objected)}</dd>
          <dt>{formatEuro(promisedCents)}</dt>
          <dd>{taskText.promised(lastYear)}</dd>
        </dl>
      </div>
    </section>
  )
}
