// The large screen: the record that fills as parties answer, the answers beside it, the objection in full, and what is decided on
// below. Sealed: the plan stands, and how to take it along.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { QrCode } from '../../lead/share/QrCode.tsx'
import { spaced } from '../../lead/share/spaced.ts'
import shared from '../../projector/Picture.module.css'
import type { OpenDoor } from '../../projector/useInvitation.ts'
import type { PictureProps } from '../kit/task.ts'
import styles from './AdoptionPicture.module.css'
import { AdoptionRecord } from './AdoptionRecord.tsx'
import { Answers } from './Answers.tsx'
import { useDecided } from './useDecided.ts'
import { useSealedWords } from './useSealedWords.ts'
import { useVerdicts } from './useVerdicts.ts'

export function Picture({ door }: PictureProps) {
  const { isSealed } = useVerdicts()
  return isSealed ? <Sealed door={door} /> : <Asking />
}

function Asking() {
  return (
    <div className={`${shared.field} ${styles.asking}`}>
      <h1 className={shared.title}>{adoptionText.question}</h1>
      <div className={styles.both}>
        <AdoptionRecord />
        <div className={styles.beside}>
          <Answers isPicture />
          <Objection />
        </div>
      </div>
      <Figures />
    </div>
  )
}

/** The first one in full: it is said in the room, too. */
function Objection() {
  const { objecting } = useVerdicts()
  const last = objecting.toSorted((a, b) => ((a.verdict?.at ?? '') < (b.verdict?.at ?? '') ? 1 : -1))[0]
  if (!last) return null
  const more = objecting.length - 1
  return (
    <figure className={styles.objection}>
      <figcaption>{adoptionText.objectionOf(last.party.name)}</figcaption>
      <blockquote className={shared.clamp}>{last.verdict?.reason}</blockquote>
      <p>{more > 0 ? adoptionText.moreObjections(more) : adoptionText.inThePlan}</p>
    </figure>
  )
}

function Figures() {
  const { further, agreed, open, objections, promisedCents, lackingCents } = useDecided()
  return (
    <p className={styles.figures}>
      <span>
        <b>{further}</b> {adoptionText.further(further)}
      </span>
      <span>
        <b>{agreed.length}</b> {adoptionText.agreements(agreed.length)}
        {open.length > 0 && `, ${open.length} ${adoptionText.notAgreed.toLowerCase()}`}
      </span>
      <span>
        <b>{formatEuro(promisedCents)}</b> {adoptionText.covered}
      </span>
      <span>
        <b>{formatEuro(lackingCents)}</b> {adoptionText.lacking}
      </span>
      {objections > 0 && (
        <span>
          <b>{objections}</b> {adoptionText.objections(objections)}
        </span>
      )}
    </p>
  )
}

function Sealed({ door }: { readonly door: OpenDoor | null }) {
  const words = useSealedWords()
  return (
    <div className={`${shared.field} ${styles.sealed}`}>
      <AdoptionRecord />
      <div>
        <h1>{adoptionText.sealedTitle}</h1>
        <p>{words}</p>
        <p className={styles.second}>{adoptionText.sealedTable}</p>
        <div className={styles.take}>
          {door?.link && (
            <span className={styles.qr}>
              <QrCode address={door.link} label={dialogText.share.qrLabel} />
            </span>
          )}
          <p>
            <b>{adoptionText.takeTitle}</b>
            <span>{adoptionText.takeHow}</span>
            {door && <strong>{spaced(door.code)}</strong>}
          </p>
        </div>
      </div>
    </div>
  )
}
