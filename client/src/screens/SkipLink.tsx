// The first thing that Tab reaches: past the bars at once to the task. Seen only while it has the focus.

import { taskText } from '../copy/nlTasks.ts'
import { usePlan, useView, useWorkshop } from '../store/WorkshopContext.tsx'
import { hasPanel } from '../tasks/hasTask.ts'
import styles from './BoardScreen.module.css'

export function SkipLink() {
  const workshop = useWorkshop()
  const isFolded = useView((state) => state.panel === 'folded')
  const isThere = usePlan((plan) => hasPanel(plan, workshop.role))
  if (!isThere) return null
  const go = () => document.querySelector<HTMLElement>('aside[data-ring]')?.focus()
  const unfold = () => {
    workshop.view.setState({ panel: 'open' })
    // Once it is drawn.
    requestAnimationFrame(go)
  }
  return (
    <button type="button" className={`btn ${styles.skip}`} onClick={isFolded ? unfold : go}>
      {taskText.skipTo}
    </button>
  )
}
