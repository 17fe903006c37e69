// At the foot of a picture on the large screen: how to come in.

import { dialogText } from '../../copy/nlDialogs.ts'
import { entry } from '../../copy/nlEntry.ts'
import { opensOnlyHere } from '../../lead/share/OnlyHere.tsx'
import { QrCode } from '../../lead/share/QrCode.tsx'
import { spaced } from '../../lead/share/spaced.ts'
import type { OpenDoor } from '../../projector/useInvitation.ts'
import styles from './JoinHere.module.css'

export function JoinHere({ door }: { readonly door: OpenDoor }) {
  return (
    <section className={styles.join} aria-label={dialogText.projector.joinTitle}>
      {door.link && (
        <span className={styles.qr}>
          <QrCode address={door.link} label={dialogText.share.qrLabel} />
        </span>
      )}
      {opensOnlyHere(door.link) ? (
        <p>
          <span>{entry.onlyHere.projector}</span>
          <b>{spaced(door.code)}</b>
        </p>
      ) : (
        <p>
          <span>
            {dialogText.projector.joinAt} <strong>{window.location.host}</strong>
          </span>
          <span>{dialogText.projector.joinCode}</span>
          <b>{spaced(door.code)}</b>
        </p>
      )}
    </section>
  )
}
