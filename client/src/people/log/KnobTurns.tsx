// Who turned this knob recently, on its worksheet; read only when opened.

import { formatMoment } from '@draaitafel/shared/copy/nl/format.ts'
import { logDeed, logWho } from '@draaitafel/shared/copy/nl/log.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { useState } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './Log.module.css'
import { useLog } from './useLog.ts'

const LATEST = 5

export function KnobTurns({ number }: { readonly number: KnobNumber }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.turns} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{dialogText.log.whoTurned}</summary>
      {open && <Turns number={number} />}
    </details>
  )
}

function Turns({ number }: { readonly number: KnobNumber }) {
  const plan = usePlan((whole) => whole)
  const turns = useLog().filter(({ type, subject }) => type === 'knob.turn' && subject === String(number))
  if (turns.length === 0) return <p className={styles.none}>{dialogText.log.nobodyTurned}</p>
  return (
    <ul className={styles.turnList}>
      {turns
        .slice(-LATEST)
        .reverse()
        .map((line) => (
          <li key={line.id}>
            <b>{logWho(plan, line)}</b> {logDeed(plan, line)}
            <small>{formatMoment(line.at)}</small>
          </li>
        ))}
    </ul>
  )
}
