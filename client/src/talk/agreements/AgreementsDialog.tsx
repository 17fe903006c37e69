// What the group agrees, item by item, with each party's consent. Written by hand or made from a promised investment.

import { standingsOf } from '@draaitafel/shared/plan/agreement.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { AddAgreement, FromHours, FromInvestments } from './AddAgreement.tsx'
import { AgreementItem } from './AgreementItem.tsx'
import styles from './Agreements.module.css'

export function AgreementsDialog() {
  const { view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const plan = usePlan((whole) => whole)
  const standings = standingsOf(plan)
  return (
    <Modal
      title={dialogText.agreements.title}
      subtitle={dialogText.agreements.subtitle}
      wide
      form
      actions={<GatherButton place="agreements" short />}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {standings.length === 0 && <p className={styles.none}>{dialogText.agreements.none}</p>}
      <ol className={styles.list}>
        {standings.map((standing) => (
          <AgreementItem key={standing.agreement.id} standing={standing} />
        ))}
      </ol>
      {mayWrite && <AddAgreement />}
      {mayWrite && <FromInvestments />}
      {mayWrite && <FromHours />}
    </Modal>
  )
}
