// Below on the large screen: the ten dials in miniature, and how to join while the door is open. Where the picture shows
// the ten or the code large, it is not said twice; the place is for what to do in this step.

import { stepCopy, stepInstruction } from '@draaitafel/shared/copy/nl/steps.ts'
import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { Step } from '@draaitafel/shared/nouns/step.ts'
import { dialogText } from '../copy/nlDialogs.ts'
import { entry } from '../copy/nlEntry.ts'
import { opensOnlyHere } from '../lead/share/OnlyHere.tsx'
import { QrCode } from '../lead/share/QrCode.tsx'
import { spaced } from '../lead/share/spaced.ts'
import styles from './Footer.module.css'
import type { Picture } from './pictureOf.ts'
import { TenDials } from './TenDials.tsx'
import type { OpenDoor } from './useInvitation.ts'

interface FooterProps {
  readonly picture: Picture
  readonly step: Step | null
  readonly shown: Selection | null
  readonly door: OpenDoor | null
}

export function Footer({ picture, step, shown, door }: FooterProps) {
  const isWelcome = step === null && picture.kind === 'parties'
  const withoutStep = isWelcome ? dialogText.projector.soon : stepCopy.knoppenronde.instruction
  const instruction = step ? stepInstruction(step) : withoutStep
  const showsTen = !isWelcome && (picture.kind !== 'knobs' || instruction === '')
  const pointedOut = shown?.kind === 'knob' ? shown.knob : null
  const current = picture.kind === 'knob' ? picture.knob : pointedOut
  const invites = door !== null && picture.kind !== 'parties'
  return (
    <footer className={styles.footer}>
      {showsTen && <TenDials current={current} />}
      {(!showsTen || !invites) && <p className={showsTen ? styles.beside : styles.instruction}>{instruction}</p>}
      {invites && (
        <div className={styles.join}>
          <p>
            {opensOnlyHere(door.link) ? entry.onlyHere.footer : dialogText.projector.joinTitle}
            <b>{spaced(door.code)}</b>
          </p>
          {door.link && (
            <span className={styles.qr}>
              <QrCode address={door.link} label={dialogText.share.qrLabel} />
            </span>
          )}
        </div>
      )}
    </footer>
  )
}
