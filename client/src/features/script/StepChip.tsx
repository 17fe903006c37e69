// Always in sight: which step of the script, and the clock. Pressing it opens the script.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './StepChip.module.css'
import { StepClock } from './StepClock.tsx'
import { useStepNow } from './useStepNow.ts'

export function StepChip() {
  const { view, role } = useWorkshop()
  const now = useStepNow()
  const open = () => view.setState({ dialog: { kind: 'script' } })
  if (!now) {
    // Before the first step only the facilitator has something to do here.
    return role === 'facilitator' ? (
      <button type="button" className={styles.chip} onClick={open}>
        <Icon name="clock" />
        {text.script.button}
      </button>
    ) : null
  }
  return (
    <button type="button" className={styles.chip} title={stepName(now.step)} onClick={open}>
      <span className={styles.rail} aria-hidden="true">
        {Array.from({ length: now.total }, (_, at) => (
          <i key={at} data-is={at + 1 < now.place ? 'done' : at + 1 === now.place ? 'now' : undefined} />
        ))}
      </span>
      <span className="sr">{text.script.place(now.place, now.total)}</span>
      <b>{stepName(now.step)}</b>
      <StepClock />
    </button>
  )
}
