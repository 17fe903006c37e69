// Interest and influence: everyone places every party, and next to it are all placings together, with where they
// differ. A viewer, and a facilitator without a seat, can only look.

import { placingSentence } from '@draaitafel/shared/copy/nl/placing.ts'
import { placingSpreadOf } from '@draaitafel/shared/derive/placings.ts'
import { useMemo, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { MyPlacings } from './MyPlacings.tsx'
import styles from './PlacingDialog.module.css'
import { PlacingList } from './PlacingList.tsx'
import { PlacingMatrix } from './PlacingMatrix.tsx'

export function PlacingDialog() {
  const { view, seat } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const placings = usePlan((plan) => plan.placings)
  const spread = useMemo(() => placingSpreadOf({ placings, parties }), [placings, parties])
  const mayPlace = useMayWrite({ area: 'afspraken' }) && seat.party !== null
  const [open, setOpen] = useState(parties[0]?.id ?? null)
  const lit = mayPlace && spread.placed.some(({ party }) => party.id === open) ? open : null
  return (
    <Modal
      title={dialogText.placing.title}
      subtitle={mayPlace ? dialogText.placing.subtitle : dialogText.placing.lookOn}
      full
      form
      actions={<GatherButton place="placing" short />}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {parties.length === 0 && <p>{text.parties.none}</p>}
      <div className={styles.columns}>
        {mayPlace && <MyPlacings open={open} onOpen={setOpen} />}
        <section className={styles.all} aria-label={dialogText.placing.all}>
          <h3>{dialogText.placing.all}</h3>
          <p>{placingSentence(spread)}</p>
          <PlacingMatrix placed={spread.placed} lit={lit} />
          <p className={styles.how}>{dialogText.placing.how}</p>
        </section>
        {spread.placed.length > 0 && (
          <section className={styles.words} aria-label={dialogText.placing.words}>
            <h3>{dialogText.placing.words}</h3>
            <PlacingList placed={spread.placed} />
          </section>
        )}
      </div>
    </Modal>
  )
}
