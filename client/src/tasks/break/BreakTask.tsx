// A break: when everyone is back.

import { text } from '../../copy/nl.ts'
import { fiveMinutesMore } from '../../lead/script/clockChanges.ts'
import { useStepClock } from '../../lead/script/useStepClock.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from '../kit/Kit.module.css'
import { useBackWords } from './useBackWords.ts'

export function Work() {
  return (
    <p className={styles.time} role="status">
      {useBackWords()}
    </p>
  )
}

export function Lead() {
  const change = useStepClock()
  return (
    <button type="button" className="btn" onClick={() => change(fiveMinutesMore)}>
      <Icon name="plus" />
      {text.script.fiveMore}
    </button>
  )
}
