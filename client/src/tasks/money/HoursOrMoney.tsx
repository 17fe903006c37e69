// What residents bring in: hours or money. Asked before anything is suggested, since most money that the model names for residents
// is rent, or a price at the door.

import { hoursFor } from '@draaitafel/shared/copy/nl/hours.ts'
import type { Need } from '@draaitafel/shared/nouns/need.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import styles from '../kit/Kit.module.css'
import { OpenPart } from '../kit/OpenPart.tsx'

export type Gives = '' | 'hours' | 'money'

interface HoursOrMoneyProps {
  readonly need: Need
  readonly party: string
  readonly value: Gives
  readonly onChange: (value: Gives) => void
}

export function HoursOrMoney({ need, party, value, onChange }: HoursOrMoneyProps) {
  return (
    <>
      <Choice
        label={workText.gives}
        value={value}
        options={[
          { value: 'hours', label: workText.giveHours },
          { value: 'money', label: workText.giveMoney },
        ]}
        onChange={onChange}
      />
      {value === 'hours' && (
        <>
          <HoursGiven party={party} />
          <div className={styles.ways}>
            <OpenPart dialog={{ kind: 'volunteering', adds: { party, label: '', knob: need.knob, hours: '' } }}>
              {workText.addHours}
            </OpenPart>
          </div>
        </>
      )}
    </>
  )
}

function HoursGiven({ party }: { readonly party: string }) {
  const volunteering = usePlan((plan) => plan.volunteering)
  const given = volunteering.filter((line) => line.party === party).map(hoursFor)
  return (
    <p role="status">
      {workText.hoursApart} {given.length > 0 && <b>{workText.hoursThere(given)}</b>}
    </p>
  )
}
