// For the facilitator: what is pointed out is on the large screen, and how to take it off again.

import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './FlowTask.module.css'

export function Lead() {
  const { view } = useWorkshop()
  const isShown = useView(({ selection }) => selection !== null)
  if (!isShown) return <p className={styles.hint}>{knobTaskText.flow.notShown}</p>
  return (
    <div className={styles.lead}>
      <p className={styles.hint}>{knobTaskText.flow.shown}</p>
      <button type="button" className="btn" onClick={() => view.setState({ selection: null })}>
        {knobTaskText.flow.letGo}
      </button>
    </div>
  )
}
