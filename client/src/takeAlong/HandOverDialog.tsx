// The file is ready, but this browser would drop it: share it from here, or open the table in a regular browser.

import { useEffect, useState } from 'react'
import { text } from '../copy/nl.ts'
import { taking } from '../copy/nlExport.ts'
import { fetchInvitation } from '../http/api.ts'
import { LinkLine } from '../lead/share/ShareDialog.tsx'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Modal } from '../ui/Modal.tsx'
import styles from './Export.module.css'
import { shareFile } from './handOver.ts'

export function HandOverDialog({ file }: { readonly file: File }) {
  const { view } = useWorkshop()
  const close = () => view.setState({ dialog: null })
  const mayShare = navigator.canShare?.({ files: [file] }) ?? false
  const share = async () => {
    if (!(await shareFile(file))) return
    close()
    view.say('done', taking.handOver.shared)
  }
  return (
    <Modal title={taking.handOver.title} closeLabel={text.close} onClose={close}>
      <p>{taking.handOver.why}</p>
      {mayShare && (
        <button type="button" className={`btn primary ${styles.alone}`} onClick={() => void share()}>
          {taking.handOver.share}
        </button>
      )}
      <p>{mayShare ? taking.handOver.orOpen : taking.handOver.open}</p>
      <LinkHere />
    </Modal>
  )
}

/** The link this person joined with, or else this address: on another device it says which link to ask for. */
function LinkHere() {
  const { id, role } = useWorkshop()
  const [link, setLink] = useState(window.location.href)
  useEffect(() => {
    let here = true
    void fetchInvitation(id, role).then((answer) => {
      if (!here || !answer.ok) return
      setLink(answer.value.links[role] ?? window.location.href)
    })
    return () => {
      here = false
    }
  }, [id, role])
  return <LinkLine kind={role} links={{ [role]: link }} />
}
