// Deletes the workshop for everyone. Says what will be deleted, asks for confirmation, cannot be undone.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { deleteWorkshop } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { Wrong } from '../../ui/TextField.tsx'
import styles from './DeleteDialog.module.css'

export function DeleteDialog() {
  const { view, id } = useWorkshop()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const close = () => view.setState({ dialog: null })
  const remove = async () => {
    setBusy(true)
    const answer = await deleteWorkshop(id)
    setBusy(false)
    // On success the server closes this connection with "deleted", and the screen follows from that.
    if (answer.ok) close()
    else setProblem(failureSentence(answer.problem))
  }
  return (
    <Modal title={dialogText.deleting.title} closeLabel={text.close} onClose={close}>
      <p>{dialogText.deleting.warning}</p>
      {problem && <Wrong sentence={problem} />}
      <footer className={styles.foot}>
        <button type="button" className="btn" onClick={close}>
          {dialogText.deleting.keep}
        </button>
        <button type="button" className="btn primary" disabled={busy} onClick={() => void remove()}>
          {dialogText.deleting.remove}
        </button>
      </footer>
    </Modal>
  )
}
