// New links and a new code for everyone, when the old ones leaked. Says what will happen, asks for confirmation, and
// goes back to the new ones.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { renewLinks } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { Wrong } from '../../ui/TextField.tsx'
import { tellInvitationChanged } from './invitationNews.ts'
import styles from './RenewLinksDialog.module.css'

export function RenewLinksDialog() {
  const { view, id } = useWorkshop()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const back = () => view.setState({ dialog: { kind: 'share' } })
  const renew = async () => {
    setBusy(true)
    const answer = await renewLinks(id)
    setBusy(false)
    if (!answer.ok) return setProblem(failureSentence(answer.problem))
    tellInvitationChanged(id)
    view.say('done', dialogText.renewing.done)
    back()
  }
  return (
    <Modal
      title={dialogText.renewing.title}
      subtitle={dialogText.renewing.subtitle}
      closeLabel={text.close}
      onClose={back}
    >
      <ul className={styles.effects}>
        {dialogText.renewing.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {problem && <Wrong sentence={problem} />}
      <footer className={styles.foot}>
        <button type="button" className="btn" onClick={back}>
          {dialogText.renewing.keep}
        </button>
        <button type="button" className="btn primary" disabled={busy} onClick={() => void renew()}>
          {dialogText.renewing.renew}
        </button>
      </footer>
    </Modal>
  )
}
