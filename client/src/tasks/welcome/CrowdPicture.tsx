// Welcome for more parties than have a place round the table, or with the door shut: which workshop this is, who is here, and how to
// join or what to begin with.

import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { entry } from '../../copy/nlEntry.ts'
import { opensOnlyHere } from '../../lead/share/OnlyHere.tsx'
import { QrCode } from '../../lead/share/QrCode.tsx'
import { spaced } from '../../lead/share/spaced.ts'
import shared from '../../projector/Picture.module.css'
import type { OpenDoor } from '../../projector/useInvitation.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { OpeningQuestions } from '../../talk/workshop/OpeningQuestions.tsx'
import { AtTable } from '../table/AtTable.tsx'
import styles from './CrowdPicture.module.css'

export function CrowdPicture({ door }: { readonly door: OpenDoor | null }) {
  const title = usePlan((plan) => plan.workshop.title) || text.board.title
  return (
    <div className={`${shared.field} ${styles.crowd}`}>
      <div className={shared.column}>
        <h1 className={`${shared.title} ${shared.clamp} ${styles.title}`}>{title}</h1>
        <AtTable />
      </div>
      {door ? <Join door={door} /> : <OpeningQuestions className={styles.questions} />}
    </div>
  )
}

function Join({ door }: { readonly door: OpenDoor }) {
  return (
    <section className={styles.join} aria-label={dialogText.projector.joinTitle}>
      <h2>{dialogText.projector.joinTitle}</h2>
      {door.link && (
        <span className={styles.qr}>
          <QrCode address={door.link} label={dialogText.share.qrLabel} />
        </span>
      )}
      <p className={styles.code}>{spaced(door.code)}</p>
      <p className={styles.how}>
        {opensOnlyHere(door.link) ? entry.onlyHere.projector : dialogText.projector.joinHow(window.location.host)}
      </p>
    </section>
  )
}
