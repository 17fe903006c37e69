// The bottom of the large screen: the ten dials in miniature, and how to join while the door is open. If the picture
// shows those already, what to do in this step takes their place; below a picture that needs the room, in a line.

import type { Said } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { stepCopy } from '@draaitafel/shared/copy/nl/steps.ts'
import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { entry } from '../copy/nlEntry.ts'
import { wallText } from '../copy/nlWall.ts'
import { opensOnlyHere } from '../lead/share/OnlyHere.tsx'
import { QrCode } from '../lead/share/QrCode.tsx'
import { spaced } from '../lead/share/spaced.ts'
import styles from './Footer.module.css'
import { isAtDoor, type Picture } from './pictureOf.ts'
import { TenDials } from './TenDials.tsx'
import type { OpenDoor } from './useInvitation.ts'

interface FooterProps {
  readonly picture: Picture
  /** Null before the first step. */
  readonly said: Said | null
  readonly shown: Selection | null
  readonly choosing: KnobNumber | null
  readonly door: OpenDoor | null
  /** In one line. */
  readonly isLow: boolean
}

export function Footer({ picture, said, shown, choosing, door, isLow }: FooterProps) {
  const isWelcome = said === null && isAtDoor(picture)
  const withoutStep = isWelcome ? wallText.soon : stepCopy.knoppenronde.instruction
  const isApart = picture.kind === 'apart'
  const ofStep = said ? said.what : withoutStep
  const instruction = isApart ? wallText.apart : ofStep
  const isOfTen = picture.kind === 'task' && picture.task === 'knobs' && shown === null && choosing === null
  const showsTen = !isWelcome && !isApart && !isLow && (!isOfTen || instruction === '')
  const pointedOut = shown?.kind === 'knob' ? shown.knob : null
  const current = choosing ?? pointedOut
  const invites = door !== null && !isAtDoor(picture)
  return (
    <footer className={styles.footer} data-low={isLow || undefined}>
      {showsTen && <TenDials current={current} />}
      {(!showsTen || !invites) && <p className={showsTen ? styles.beside : styles.instruction}>{instruction}</p>}
      {invites && (
        <div className={styles.join}>
          <p>
            {opensOnlyHere(door.link) ? entry.onlyHere.footer : wallText.joinFoot(window.location.host)}
            <b>{spaced(door.code)}</b>
          </p>
          {door.link && !isLow && (
            <span className={styles.qr}>
              <QrCode address={door.link} label={wallText.qrLabel} />
            </span>
          )}
        </div>
      )}
    </footer>
  )
}
