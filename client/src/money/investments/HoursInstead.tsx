// Under a field for money in which someone typed hours: where hours go, and on with the number that was typed.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { useEffect, useRef } from 'react'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './HoursInstead.module.css'
import { hoursTyped } from './hoursTyped.ts'

interface HoursInsteadProps {
  /** What is in the field. */
  readonly typed: string
  /** What the form has already. `party`: an id, or '' while nobody was named. */
  readonly about: { readonly party: string; readonly label: string; readonly knob: KnobNumber | null }
  /** How paid hours are filled in here. */
  readonly paidHint: string
  /** This form can reckon with paid hours itself. */
  readonly onPaid?: (hours: string) => void
}

export function HoursInstead({ typed, about, paidHint, onPaid }: HoursInsteadProps) {
  const { view } = useWorkshop()
  const hours = hoursTyped(typed)
  const place = useRef<HTMLDivElement>(null)
  const areHours = hours !== null
  // Below the field there may be the foot of a task: what is said here comes out from under it.
  useEffect(() => {
    if (areHours) place.current?.scrollIntoView({ block: 'nearest' })
  }, [areHours])
  return (
    // Always there, so that what comes into it is read out.
    <div ref={place} role="status" className={styles.hours}>
      {hours !== null && (
        <>
          <p>
            {moneyText.hoursApart} {paidHint}
          </p>
          <button
            type="button"
            className="btn"
            onClick={() => view.setState({ dialog: { kind: 'volunteering', adds: { ...about, hours } } })}
          >
            {moneyText.toVolunteers(hours)}
          </button>
          {onPaid && (
            <button type="button" className="btn" onClick={() => onPaid(hours)}>
              {moneyText.asPaid(hours)}
            </button>
          )}
        </>
      )}
    </div>
  )
}
