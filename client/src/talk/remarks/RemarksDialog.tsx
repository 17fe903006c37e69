// Everything readers from outside said, the open remarks first. A reader writes here; the table says what came of each.

import { remarkKey } from '@draaitafel/shared/nouns/remark.ts'
import { mayRemark as isReader } from '@draaitafel/shared/protocol/roles.ts'
import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { remarkText } from '../../copy/nlRemarks.ts'
import { useMayRemark, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { RemarkForm } from './RemarkForm.tsx'
import { RemarkItem } from './RemarkItem.tsx'
import styles from './Remarks.module.css'

export function RemarksDialog({ about }: { readonly about: string }) {
  const { view, role } = useWorkshop()
  const mayRemark = useMayRemark()
  const remarks = usePlan((plan) => plan.remarks)
  const answers = usePlan((plan) => plan.answers)
  const [open, setOpen] = useState<string | null>(null)
  const cameOf = (id: string) => answers.find((answer) => answer.id === remarkKey(id)) ?? null
  const inOrder = [...remarks.filter(({ id }) => !cameOf(id)), ...remarks.filter(({ id }) => cameOf(id))]
  return (
    <Modal
      title={remarkText.title}
      subtitle={remarkText.subtitle}
      wide
      form
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {remarks.length === 0 && <None />}
      <ul className={styles.list}>
        {inOrder.map((remark) =>
          open === remark.id && mayRemark ? (
            <li key={remark.id} className={styles.item}>
              <RemarkForm remark={remark} about={remark.about} onDone={() => setOpen(null)} />
            </li>
          ) : (
            <RemarkItem
              key={remark.id}
              remark={remark}
              cameOf={cameOf(remark.id)}
              onChange={() => setOpen(remark.id)}
            />
          ),
        )}
      </ul>
      {mayRemark && open === null && <RemarkForm remark={null} about={about} />}
      {isReader(role) && !mayRemark && <p className={styles.none}>{remarkText.paused}</p>}
    </Modal>
  )
}

function None() {
  const { role } = useWorkshop()
  if (isReader(role)) return <p className={styles.none}>{remarkText.noneMine}</p>
  return (
    <p className={styles.none}>
      {remarkText.none} {role === 'facilitator' && remarkText.noneAtTable}
    </p>
  )
}
