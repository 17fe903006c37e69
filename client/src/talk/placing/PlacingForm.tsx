// Where I place one party: a step on both scales, by tap or with the arrow keys, and one press that saves both.

import { scaleCopy } from '@draaitafel/shared/copy/nl/placing.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { type Placing, type PlacingStep, placingScales } from '@draaitafel/shared/nouns/placing.ts'
import { type FormEvent, useState } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './MyPlacings.module.css'
import { PlacingScales } from './PlacingScales.tsx'

interface PlacingFormProps {
  readonly party: Party
  readonly mine: Placing | null
  readonly onDone: () => void
}

export function PlacingForm({ party, mine, onDone }: PlacingFormProps) {
  const { dispatch } = useWorkshop()
  const [interest, setInterest] = useState<PlacingStep | null>(mine?.interest ?? null)
  const [influence, setInfluence] = useState<PlacingStep | null>(mine?.influence ?? null)
  const [isAsked, setAsked] = useState(false)
  const chosen = { interest, influence }
  const setters = { interest: setInterest, influence: setInfluence }
  const missing = placingScales.find((scale) => chosen[scale] === null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (interest === null || influence === null) return setAsked(true)
    if (dispatch({ type: 'placing.set', about: party.id, place: { interest, influence } }).ok) onDone()
  }
  const takeBack = () => {
    if (!dispatch({ type: 'placing.set', about: party.id, place: null }).ok) return
    setInterest(null)
    setInfluence(null)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <PlacingScales chosen={chosen} onChoose={(scale, step) => setters[scale](step)} />
      {isAsked && missing && (
        <p role="alert" className="wrong">
          {dialogText.placing.chooseToo(scaleCopy[missing].name)}
        </p>
      )}
      <p className={styles.foot}>
        <button type="submit" className="btn primary">
          {dialogText.placing.place(party.name)}
        </button>
        {mine && (
          <button type="button" className="btn quiet" onClick={takeBack}>
            {dialogText.placing.takeBack}
          </button>
        )}
      </p>
    </form>
  )
}
