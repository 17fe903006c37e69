// Taking a seat: for which party you sit here and, if you like, your first name. No account, no e-mail.

import type { PlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { isPartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useEffect, useState } from 'react'
import { firstText } from '../copy/nlFirst.ts'
import { fetchPlan, type HttpFailure } from '../http/api.ts'
import { PartyToken } from '../people/parties/PartyToken.tsx'
import type { Seat } from '../store/seat.ts'
import { findVisit } from '../store/visits.ts'
import { BrandMark } from '../ui/Brand.tsx'
import { Icon } from '../ui/Icon.tsx'
import { TextField, Wrong } from '../ui/TextField.tsx'
import { DoorScreen } from './DoorScreen.tsx'
import { isNotIn, mayRetry, messageFor } from './EnterScreen.tsx'
import styles from './JoinScreen.module.css'
import { LoadingScreen } from './LoadingScreen.tsx'
import { MessageScreen } from './MessageScreen.tsx'

interface JoinScreenProps {
  readonly workshop: string
  readonly onSeat: (seat: Seat) => void
}

export function JoinScreen({ workshop, onSeat }: JoinScreenProps) {
  const [plan, setPlan] = useState<PlanJson | null>(null)
  const [wasHere] = useState(() => findVisit({ workshop, role: 'participant' }) !== undefined)
  const [failure, setFailure] = useState<HttpFailure | null>(null)

  useEffect(() => {
    let here = true
    void fetchPlan(workshop, 'participant').then((answer) => {
      if (!here) return
      if (answer.ok) setPlan(answer.value)
      else setFailure(answer.problem)
    })
    return () => {
      here = false
    }
  }, [workshop])

  if (failure) {
    if (isNotIn(failure)) {
      return <DoorScreen workshop={workshop} reason={wasHere ? 'noLongerIn' : 'participant'} />
    }
    return (
      <MessageScreen
        {...messageFor(failure)}
        action={
          mayRetry(failure) ? (
            <button type="button" className="btn primary" onClick={() => window.location.reload()}>
              {firstText.messages.again}
            </button>
          ) : undefined
        }
      />
    )
  }
  return plan ? <SeatForm plan={plan} onSeat={onSeat} /> : <LoadingScreen />
}

/** Who came in by a code had the focus on a button that is gone. */
function arrive(title: HTMLElement | null): void {
  if (title && document.activeElement === document.body) title.focus()
}

interface SeatFormProps {
  readonly plan: {
    readonly workshop: Pick<PlanJson['workshop'], 'title'>
    readonly parties: readonly Pick<PlanJson['parties'][number], 'id' | 'name' | 'kind'>[]
  }
  readonly onSeat: (seat: Seat) => void
}

export function SeatForm({ plan, onSeat }: SeatFormProps) {
  const [party, setParty] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const choose = (id: string) => {
    setParty(id)
    setProblem(null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (party === null) return setProblem(firstText.join.seatMissing)
    onSeat({ person: null, name: name.trim(), party })
  }
  return (
    <main className={styles.screen}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.brand}>
          <BrandMark />
          <b className="wordmark">Draaitafel</b>
        </p>
        <h1 ref={arrive} tabIndex={-1}>
          {firstText.join.title}
        </h1>
        <p className={styles.found}>
          <Icon name="check" />
          <span>{plan.workshop.title}</span>
        </p>
        <div role="radiogroup" aria-labelledby="seat-label" className={styles.seats}>
          <p id="seat-label" className="label">
            {firstText.join.seat}
          </p>
          {plan.parties.map(({ id, name: partyName, kind }) => (
            <label key={id} className={styles.seat}>
              <input type="radio" name="party" value={id} checked={party === id} onChange={() => choose(id)} />
              {isPartyKind(kind) && <PartyToken kind={kind} />}
              <span>{partyName}</span>
              <Icon name="check" />
            </label>
          ))}
          {plan.parties.length === 0 && <p>{firstText.join.noParties}</p>}
        </div>
        {problem && <Wrong sentence={problem} />}
        <TextField
          label={firstText.join.name}
          hint={firstText.join.optional}
          value={name}
          maxLength={planLimits.nameLength}
          autoComplete="given-name"
          onChange={setName}
        />
        <button type="submit" className="btn primary big">
          {firstText.join.submit}
        </button>
        <div className={styles.small}>
          {firstText.join.privacy.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <a href="/privacy">{firstText.about.privacy}</a>
        </div>
      </form>
    </main>
  )
}
