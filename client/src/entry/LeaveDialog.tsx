// Asks before someone leaves the table: when back is pressed with nothing open, and when work would be lost.

import { useNavigation } from '../address/navigation.tsx'
import { goodbyeAddress } from '../address/route.ts'
import { text } from '../copy/nl.ts'
import { aroundText } from '../copy/nlAround.ts'
import { entry } from '../copy/nlEntry.ts'
import { useConnection, useWorkshop } from '../store/WorkshopContext.tsx'
import { LeaveQuestion } from '../ui/Back.tsx'
import { Modal } from '../ui/Modal.tsx'
import styles from './LeaveDialog.module.css'

export function LeaveDialog() {
  const { view, id, role } = useWorkshop()
  const { go } = useNavigation()
  const isLost = useConnection(({ unsaved, kept }) => unsaved && !kept)
  const stay = () => view.setState({ dialog: null })
  return (
    <LeaveQuestion>
      <Modal title={entry.leaving.title} closeLabel={text.close} onClose={stay}>
        <p>{isLost ? entry.leaving.lost : entry.leaving.detail}</p>
        <footer className={styles.foot}>
          <button type="button" className="btn" onClick={() => go(goodbyeAddress(id, role))}>
            {aroundText.more.leave.label}
          </button>
          <button type="button" className="btn primary" onClick={stay}>
            {entry.leaving.stay}
          </button>
        </footer>
      </Modal>
    </LeaveQuestion>
  )
}
