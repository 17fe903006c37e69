// Welcome: which workshop this is, how to join, and who is at the table. Empty chairs are in outline.

import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { entry } from '../../copy/nlEntry.ts'
import { opensOnlyHere } from '../../lead/share/OnlyHere.tsx'
import { QrCode } from '../../lead/share/QrCode.tsx'
import { spaced } from '../../lead/share/spaced.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useOthersHere } from '../../people/parties/people.ts'
import shared from '../../projector/Picture.module.css'
import { peopleByParty, presenceWords } from '../../projector/peopleByParty.ts'
import type { OpenDoor } from '../../projector/useInvitation.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { OpeningQuestions } from '../../talk/workshop/OpeningQuestions.tsx'
import type { PictureProps } from '../kit/task.ts'
import { WelcomePicture } from '../welcome/WelcomePicture.tsx'
import styles from './TablePicture.module.css'

const MANY = 6

export function Picture({ door }: Pick<PictureProps, 'door'>) {
  const title = usePlan((plan) => plan.workshop.title) || text.board.title
  const fits = usePlan(({ parties }) => parties.length > 0 && parties.length <= MANY)
  if (door && fits) return <WelcomePicture door={door} />
  return (
    <div className={`${shared.field} ${styles.welcome}`}>
      <div className={shared.column}>
        <h1 className={`${shared.title} ${shared.clamp} ${styles.title}`}>{title}</h1>
        <AtTable />
      </div>
      {door ? <Join door={door} /> : <OpeningQuestions className={styles.questions} />}
    </div>
  )
}

function AtTable() {
  const parties = usePlan((plan) => plan.parties)
  const people = useOthersHere()
  const here = useMemo(() => peopleByParty(parties, people), [parties, people])
  if (here.length === 0) return <p className={shared.empty}>{dialogText.projector.noParties}</p>
  return (
    <ul
      className={styles.parties}
      aria-label={dialogText.projector.atTable}
      data-many={here.length > MANY || undefined}
    >
      {here.map((one) => (
        <li key={one.party.id} data-empty={(!one.party.atTable && one.count === 0) || undefined}>
          <PartyToken kind={one.party.kind} empty={!one.party.atTable && one.count === 0} />
          <b className={shared.line}>{one.party.name}</b>
          <span>{presenceWords(one)}</span>
        </li>
      ))}
    </ul>
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
