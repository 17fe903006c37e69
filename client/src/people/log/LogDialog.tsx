// Who did what and when: every change to the plan, the latest first, for everyone to read.

import { type LogEntry, topicOf } from '@draaitafel/shared/actions/logEntry.ts'
import { formatClock } from '@draaitafel/shared/copy/nl/format.ts'
import { FACILITATOR } from '@draaitafel/shared/copy/nl/who.ts'
import { logTopics } from '@draaitafel/shared/nouns/logParts.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { useMemo, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { groupLog, type LineInStep, withSteps } from './groupLog.ts'
import styles from './Log.module.css'
import { LogLines } from './LogLines.tsx'
import { useLog } from './useLog.ts'

const ALL = ''
/** Not the id of a party. */
const LEAD = '.'
/** As many as a slow phone can show at once without delay. */
const PAGE = 60

export function LogDialog() {
  const { view } = useWorkshop()
  const lines = useLog()
  const parties = usePlan((plan) => plan.parties)
  const [who, setWho] = useState(ALL)
  const [topic, setTopic] = useState(ALL)
  const all = useMemo(() => withSteps(lines).reverse(), [lines])
  const chosen = all.filter(
    ({ line }) => (who === ALL || whoOf(line) === who) && (topic === ALL || topicOf(line) === topic),
  )
  return (
    <Modal
      title={dialogText.log.title}
      subtitle={dialogText.log.subtitle}
      wide
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {lines.length === 0 ? (
        <p className={styles.none}>{dialogText.log.none}</p>
      ) : (
        <>
          <div className={styles.filters}>
            <SelectField label={dialogText.log.party} value={who} options={people(lines, parties)} onChange={setWho} />
            <SelectField label={dialogText.log.topic} value={topic} options={topics} onChange={setTopic} />
          </div>
          {chosen.length === 0 && <p className={styles.none}>{dialogText.log.noneLikeThis}</p>}
          <Days key={`${who} ${topic}`} lines={chosen} />
        </>
      )}
    </Modal>
  )
}

function Days({ lines }: { readonly lines: readonly LineInStep[] }) {
  const [shown, setShown] = useState(PAGE)
  const days = groupLog(lines.slice(0, shown))
  return (
    <>
      {days.map(({ day, quarters }) => (
        <section key={day} className={styles.day} aria-label={day}>
          <h3>{day}</h3>
          {quarters.map(({ from, until, step, lines: inQuarter }) => {
            const title = dialogText.log.quarter(formatClock(from), formatClock(until))
            return (
              <section key={`${from} ${inQuarter[0]?.id}`} className={styles.quarter}>
                <h4>
                  {title}
                  {step && <span> · {step}</span>}
                </h4>
                <LogLines lines={inQuarter} label={step ? `${title}, ${step}` : title} />
              </section>
            )
          })}
        </section>
      ))}
      {lines.length > shown && (
        <button type="button" className="btn" onClick={() => setShown(shown + PAGE)}>
          {dialogText.log.more(lines.length - shown)}
        </button>
      )}
    </>
  )
}

const topics = [
  { value: ALL, label: dialogText.log.everything },
  ...logTopics.map((value) => ({ value, label: dialogText.log.topics[value] })),
]

/** Only those who did something: the facilitator, and the parties that are still in the plan. */
function people(lines: readonly LogEntry[], parties: readonly Party[]) {
  const there = new Set(lines.map(whoOf))
  return [
    { value: ALL, label: dialogText.log.everyone },
    ...[{ id: LEAD, name: FACILITATOR }, ...parties]
      .filter(({ id }) => there.has(id))
      .map(({ id, name }) => ({ value: id, label: name })),
  ]
}

function whoOf({ party }: LogEntry): string {
  return party ?? LEAD
}
