// Always visible: which workshop, who is here, saved or not, the code, and the export.

import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { text } from '../copy/nl.ts'
import { fetchInvitation } from '../http/api.ts'
import { PartsButton } from '../lead/parts/PartsButton.tsx'
import { onInvitationChanged } from '../lead/share/invitationNews.ts'
import { spaced } from '../lead/share/spaced.ts'
import { PresenceBar } from '../people/presence/PresenceBar.tsx'
import { SaveChip } from '../people/saving/SaveChip.tsx'
import { UndoButtons } from '../people/undo/UndoButtons.tsx'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { ExportMenu } from '../takeAlong/ExportMenu.tsx'
import { AdoptedPill } from '../talk/adoption/AdoptedPill.tsx'
import { BrandMark } from '../ui/Brand.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import styles from './TopBar.module.css'

interface TopBarProps {
  /** In the middle, where there is room for it. */
  readonly children: ReactNode
}

export function TopBar({ children }: TopBarProps) {
  const workshop = usePlan((plan) => plan.workshop)
  // In this order: if there is no space for both, the dots stand in for the place.
  const subtitle = [workshop.exampleAmounts ? text.board.exampleAmounts : '', workshop.place]
    .filter(Boolean)
    .join(' · ')
  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <BrandMark />
        <div>
          <h1 title={workshop.title || undefined}>{workshop.title || text.board.title}</h1>
          {subtitle && <p title={subtitle}>{subtitle}</p>}
        </div>
      </div>
      <AdoptedPill className={styles.adopted} isShort />
      <UndoButtons />
      <div className={styles.middle}>{children}</div>
      <PresenceBar />
      <SaveChip />
      <CodeButton />
      <ExportMenu className={`btn ${styles.export}`} />
      <PartsButton className={`btn ${styles.parts}`} />
      <MoreMenu className={`btn quiet icon-only ${styles.more}`} />
    </header>
  )
}

/** The code to read out; pressing it shows QR and links. Who only reads has no invitation to give. */
function CodeButton() {
  const { view, id, role } = useWorkshop()
  const [code, setCode] = useState<string | null>(null)
  // Fetched again each time the door or the links change, in this window or in another of this browser.
  const [changes, setChanges] = useState(0)
  useEffect(() => onInvitationChanged(id, () => setChanges((count) => count + 1)), [id])
  useEffect(() => {
    if (!mayWrite(role)) return
    let here = true
    void fetchInvitation(id, role).then((answer) => {
      if (here && answer.ok) setCode(answer.value.doorOpen ? answer.value.code : null)
    })
    return () => {
      here = false
    }
  }, [id, role, changes])
  if (!mayWrite(role)) return null
  return (
    <button type="button" className={styles.code} onClick={() => view.setState({ dialog: { kind: 'share' } })}>
      {code ? (
        <>
          <b>{text.board.invite}</b>{' '}
          <small>
            {text.board.codeWord} {spaced(code)}
          </small>
        </>
      ) : (
        <>
          <Icon name="people" /> {text.board.invite}
        </>
      )}
    </button>
  )
}
