// Log entries as a list; an entry whose subject still exists opens it.

import type { LogEntry } from '@draaitafel/shared/actions/logEntry.ts'
import { formatClock } from '@draaitafel/shared/copy/nl/format.ts'
import { logDeed, logWho } from '@draaitafel/shared/copy/nl/log.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LineButton } from '../../ui/LineButton.tsx'
import { PartyToken } from '../parties/PartyToken.tsx'
import styles from './Log.module.css'
import { placeOfLine } from './placeOfLine.ts'

interface LogLinesProps {
  readonly lines: readonly LogEntry[]
  readonly label: string
}

export function LogLines({ lines, label }: LogLinesProps) {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  return (
    <ul className={styles.lines} aria-label={label}>
      {lines.map((line) => {
        const place = placeOfLine(plan, line)
        const party = line.party === null ? undefined : findParty(plan, line.party)
        return (
          <li key={line.id}>
            <LineButton className={styles.line} onOpen={place && (() => view.setState({ dialog: place }))}>
              <time dateTime={line.at}>{formatClock(line.at)}</time>
              <span className={styles.token}>{party && <PartyToken kind={party.kind} />}</span>
              <span className={styles.said}>
                <b>{logWho(plan, line)}</b> {logDeed(plan, line)}
              </span>
              {place && <Icon name="right" />}
            </LineButton>
          </li>
        )
      })}
    </ul>
  )
}
