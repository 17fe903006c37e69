// The top of the phone: which workshop, saved or not, my party, undo, and a menu for the rest.

import type { ReactNode } from 'react'
import { text } from '../copy/nl.ts'
import { PartsButton } from '../lead/parts/PartsButton.tsx'
import { StepBar } from '../lead/script/StepBar.tsx'
import { PartyToken } from '../people/parties/PartyToken.tsx'
import { SaveChip } from '../people/saving/SaveChip.tsx'
import { UndoButtons } from '../people/undo/UndoButtons.tsx'
import { LaterVisionLine } from '../pieces/vision/LaterVisionLine.tsx'
import { usePlan, useSealed, useWorkshop } from '../store/WorkshopContext.tsx'
import { ExportMenu } from '../takeAlong/ExportMenu.tsx'
import { AdoptedPill } from '../talk/adoption/AdoptedPill.tsx'
import { MoreMenu } from '../topBar/MoreMenu.tsx'
import styles from './PhoneTop.module.css'

interface PhoneTopProps {
  /** What everyone has to know now: a pause, a lock, a round. They stay in sight with it. */
  readonly children: ReactNode
  /** See StepBar. */
  readonly asksReady: boolean
}

export function PhoneTop({ children, asksReady }: PhoneTopProps) {
  const { seat } = useWorkshop()
  const title = usePlan((plan) => plan.workshop.title)
  const isSealed = useSealed()
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === seat.party) ?? null)
  return (
    <header className={styles.top}>
      <div className={styles.title}>
        <h1 title={title || undefined}>{title || text.board.title}</h1>
        <LaterVisionLine className={styles.vision} />
      </div>
      {party && <PartyToken kind={party.kind} name={party.name} />}
      <div className={styles.tools}>
        <SaveChip />
        <UndoButtons says />
        <ExportMenu className={`btn quiet icon-only ${styles.export}`} />
        <PartsButton className={`btn quiet icon-only ${styles.export}`} />
        <MoreMenu className={`btn quiet icon-only ${styles.more}`} />
      </div>
      <div className={styles.step}>
        <StepBar asksReady={asksReady} brief={!asksReady} />
      </div>
      {/* Sealed, the bar below says it. */}
      {!isSealed && <AdoptedPill className={styles.adopted} />}
      <div className={styles.bars} data-bars="">
        {children}
      </div>
    </header>
  )
}
