// Welcome while the door is open: how to join, and the table as it fills. Every person adds the mark of their party;
// the newest has a ring.

import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import shared from '../../projector/Picture.module.css'
import type { OpenDoor } from '../../projector/useInvitation.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import type { PictureProps } from '../kit/task.ts'
import { JoinHere } from '../table/JoinHere.tsx'
import { LargeTable, PLACES } from '../table/LargeTable.tsx'
import { CrowdPicture } from './CrowdPicture.tsx'
import styles from './WelcomePicture.module.css'

export function Picture({ door }: Pick<PictureProps, 'door'>) {
  const fits = usePlan(({ parties }) => parties.length > 0 && parties.length <= PLACES)
  return door && fits ? <Welcome door={door} /> : <CrowdPicture door={door} />
}

function Welcome({ door }: { readonly door: OpenDoor }) {
  const title = usePlan((plan) => plan.workshop.title) || text.board.title
  return (
    <div className={`${shared.field} ${styles.welcome}`}>
      <div className={styles.say}>
        <p className={`${shared.line} ${styles.title}`}>{title}</p>
        <h1>
          {dialogText.projector.welcome[0]}
          <br />
          {dialogText.projector.welcome[1]}
        </h1>
        <ol className={styles.how}>
          {dialogText.projector.comeIn.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <JoinHere door={door} />
      </div>
      <LargeTable />
    </div>
  )
}
