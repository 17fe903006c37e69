// Maak een voorstel, on a sealed plan: why nothing changes any more, and what one can do with an idea all the same.

import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { text } from '../../copy/nl.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import styles from './Adoption.module.css'

const words = adoptionText.proposal

export function ProposalDialog() {
  const { view, role } = useWorkshop()
  return (
    <Modal
      title={words.title}
      subtitle={words.why}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <div className={styles.form}>
        {mayWrite(role) && (
          <section className={styles.part}>
            <p>{words.parkHint}</p>
            <div>
              <button
                type="button"
                className="btn primary"
                onClick={() => view.setState({ dialog: { kind: 'parked', about: '' } })}
              >
                {words.park}
              </button>
            </div>
          </section>
        )}
        <section className={styles.part}>
          <p>{role === 'facilitator' ? words.unsealHint : words.askUnseal}</p>
          {role === 'facilitator' && (
            <div>
              <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'unseal' } })}>
                {adoptionText.unseal}
              </button>
            </div>
          )}
        </section>
      </div>
    </Modal>
  )
}
