// Lets someone look as one party: its own values, money and questions come first, on this screen only.

import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import styles from './Lens.module.css'

export function LensDialog() {
  const { view } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const lens = useView((state) => state.lens)
  const look = (party: string | null) => view.setState({ lens: party, dialog: null })
  return (
    <Modal
      title={text.lens.title}
      subtitle={text.lens.subtitle}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <ul className={styles.parties}>
        <li>
          <button type="button" aria-pressed={lens === null} onClick={() => look(null)}>
            {text.lens.everyone}
          </button>
        </li>
        {parties.map(({ id, kind, name, atTable }) => (
          <li key={id}>
            <button type="button" aria-pressed={lens === id} onClick={() => look(id)}>
              <PartyToken kind={kind} empty={!atTable} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
