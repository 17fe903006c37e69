// Volunteers' hours: kept separately, never converted into euros. Each line opens in place.

import { formatNumber, formatPeriod } from '@draaitafel/shared/copy/nl/format.ts'
import { hoursInYear } from '@draaitafel/shared/derive/hours.ts'
import type { Volunteering } from '@draaitafel/shared/nouns/volunteering.ts'
import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useMayWrite, usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LineButton } from '../../ui/LineButton.tsx'
import { Modal } from '../../ui/Modal.tsx'
import styles from './Volunteering.module.css'
import { VolunteeringForm } from './VolunteeringForm.tsx'

export function VolunteeringDialog() {
  const { view } = useWorkshop()
  const lines = usePlan((plan) => plan.volunteering)
  const { firstYear } = usePlan((plan) => plan.workshop)
  const mayWrite = useMayWrite({ area: 'geld' })
  const toAdd = useView(({ dialog }) => (dialog?.kind === 'volunteering' ? (dialog.adds ?? null) : null))
  const [open, setOpen] = useState<string | null>(toAdd && mayWrite ? 'new' : null)
  // What was known is of the first new line only.
  const [isFirst, setIsFirst] = useState(true)
  const done = () => {
    setOpen(null)
    setIsFirst(false)
  }
  return (
    <Modal
      title={dialogText.volunteering.title}
      subtitle={dialogText.volunteering.subtitle}
      wide
      form
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {lines.length === 0 && open === null && <p className={styles.none}>{dialogText.volunteering.none}</p>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id}>
            {open === line.id ? (
              <VolunteeringForm line={line} onDone={() => setOpen(null)} />
            ) : (
              <Line line={line} onOpen={mayWrite ? () => setOpen(line.id) : null} />
            )}
          </li>
        ))}
        {open === 'new' && (
          <li>
            <VolunteeringForm line={null} toAdd={isFirst ? toAdd : null} onDone={done} />
          </li>
        )}
      </ul>
      {lines.length > 0 && (
        <p className={styles.total}>
          {dialogText.volunteering.total(formatNumber(hoursInYear(lines, firstYear)), firstYear)}
        </p>
      )}
      {mayWrite && open !== 'new' && (
        <button type="button" className="btn" onClick={() => setOpen('new')}>
          <Icon name="plus" />
          {dialogText.volunteering.add}
        </button>
      )}
    </Modal>
  )
}

function Line({ line, onOpen }: { readonly line: Volunteering; readonly onOpen: (() => void) | null }) {
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === line.party))
  return (
    <LineButton className={styles.line} onOpen={onOpen}>
      {party && <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />}
      <span>
        <b>{line.label}</b>
        <small>{line.knob === null ? dialogText.needs.noKnob : dialogText.volunteering.forKnob(line.knob)}</small>
      </span>
      <span className={styles.hours}>
        {dialogText.volunteering.hours(formatNumber(line.hoursPerYear), formatPeriod(line.from, line.until))}
      </span>
    </LineButton>
  )
}
