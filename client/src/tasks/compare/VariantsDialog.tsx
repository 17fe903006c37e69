// Variants side by side, over the whole screen. Fetched together with the task, of which it is the larger half.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { comparedMoments } from '@draaitafel/shared/plan/tables.ts'
import { text } from '../../copy/nl.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { part } from '../../parts/part.ts'
import { Fetched } from '../../pieces/Fetched.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'

const fetchWhole = part(() => import('./CompareTask.tsx'))

export function VariantsDialog() {
  const { view } = useWorkshop()
  const count = usePlan((plan) => comparedMoments(plan).length)
  const areTables = usePlan((plan) => plan.compared === '')
  return (
    <Modal
      title={areTables && count > 0 ? tablesText.compare.tables(count) : taskCopy.compare.name}
      full
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <Fetched fetchPart={fetchWhole}>{({ WholeVariants }) => <WholeVariants />}</Fetched>
    </Modal>
  )
}
