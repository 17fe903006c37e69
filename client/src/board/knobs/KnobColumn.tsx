// The ten knobs in their four groups. Row heights are the same fractions the ribbons are drawn with (flowGeometry).

import { knobGroupCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobGroupIds, knobs } from '@draaitafel/shared/model/knobs.ts'
import type { CSSProperties } from 'react'
import { groupRows, knobRow, rowTemplate } from '../flow/flowGeometry.ts'
import styles from './KnobColumn.module.css'
import { KnobRow } from './KnobRow.tsx'

export function KnobColumn() {
  return (
    <ul className={styles.column} style={{ '--rows': rowTemplate } as CSSProperties}>
      {knobGroupIds.map((group) => (
        <li
          key={group}
          className={styles.group}
          data-group={group}
          style={{ '--row': groupRows(group) } as CSSProperties}
          aria-hidden="true"
        >
          <span>{knobGroupCopy[group]}</span>
        </li>
      ))}
      {knobs.map(({ number, group }) => (
        <KnobRow key={number} number={number} group={group} row={knobRow(number)} />
      ))}
    </ul>
  )
}
