// Above the flow: how many of the paths are open, next to the theoretical number the authors mention, and a replay of
// the last turn.

import { THEORETICAL_OPTIONS } from '@draaitafel/shared/model/links.ts'
import { text } from '../../copy/nl.ts'
import { useView } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './FlowHeading.module.css'
import { FLOW_TITLE } from './flowIds.ts'
import { useFlow } from './useFlow.ts'
import { useReplay } from './useReplay.ts'

export function FlowHeading() {
  const { all } = useFlow()
  const canReplay = useView(({ lastTurn, replay }) => lastTurn !== null && replay === null)
  const replay = useReplay()
  return (
    <div className={styles.heading}>
      {/* Between two columns there is space for the figure only. */}
      <h2 className="sr-tight" id={FLOW_TITLE}>
        {text.board.routes}
      </h2>
      <span title={text.flow.theory(THEORETICAL_OPTIONS)}>
        {text.flow.allPaths(all)}
        <span className="sr"> {text.flow.theory(THEORETICAL_OPTIONS)}</span>
      </span>
      {canReplay && (
        <button type="button" className={styles.again} onClick={replay}>
          <Icon name="again" />
          {/* Where there is little width, its symbol alone. */}
          <span className="sr-slim">{text.flow.again}</span>
        </button>
      )}
    </div>
  )
}
