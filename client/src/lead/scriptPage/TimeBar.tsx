// When the workshop begins and ends, and its steps as a strip, each as long as it takes.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { scriptText } from '../../copy/nlScript.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { clockAt, minutesAt, type ScriptTimes } from './scriptTimes.ts'
import styles from './TimeBar.module.css'

const words = scriptText.time

interface TimeBarProps {
  readonly times: ScriptTimes
  readonly running: string | null
  readonly onStart: (minutes: number) => void
}

export function TimeBar({ times, running, onStart }: TimeBarProps) {
  const { view } = useWorkshop()
  const [from, until] = [clockAt(times.from), clockAt(times.until)]
  const change = (typed: string) => {
    const minutes = minutesAt(typed)
    if (minutes === null) view.say('problem', words.wrong)
    else onStart(minutes)
  }
  return (
    <div className={styles.bar}>
      <div className={styles.start}>
        <CommitField label={words.begin} value={from} maxLength={5} inputMode="numeric" onCommit={change} />
      </div>
      <p className={styles.total}>
        <b>{words.whole(from, until)}</b>
        {words.breaks(times.breaks.map(clockAt))} <small>{words.total(times.until - times.from, times.count)}</small>
      </p>
      <ol className={styles.strip} aria-label={words.line(from, until)}>
        {times.steps
          .filter(({ step }) => !step.skipped)
          .map(({ step, at, number }) => (
            <li
              key={step.id}
              style={{ flexGrow: step.minutes }}
              data-break={number === null || undefined}
              data-now={step.id === running || undefined}
              title={words.block(stepName(step), clockAt(at), step.minutes)}
            >
              <span aria-hidden="true">{number ?? <Icon name="pause" />}</span>
              <span className="sr">{words.block(stepName(step), clockAt(at), step.minutes)}</span>
            </li>
          ))}
      </ol>
    </div>
  )
}
