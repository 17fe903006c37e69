// What is parked, about what, whose it is and by when; ticked when it is done.

import { parkedWords } from '@draaitafel/shared/copy/nl/agreements.ts'
import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { subjectWords } from '@draaitafel/shared/copy/nl/subjects.ts'
import type { Parked } from '@draaitafel/shared/nouns/parked.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Agreements.module.css'

export function ParkedList() {
  const parked = usePlan((plan) => plan.parked)
  if (parked.length === 0) return <p className={styles.none}>{dialogText.parked.none}</p>
  return (
    <ul className={styles.list}>
      {parked.map((one) => (
        <Line key={one.id} parked={one} />
      ))}
    </ul>
  )
}

function Line({ parked }: { readonly parked: Parked }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'parkeren' })
  const plan = usePlan((whole) => whole)
  const { id, kind, text: words, about, owner, day, done } = parked
  const details = [
    parkedWords[kind],
    subjectWords(plan, about),
    plan.parties.find((party) => party.id === owner)?.name ?? dialogText.proofs.noOwner,
    day === '' ? '' : formatDay(day),
  ]
  return (
    <li className={styles.parked} data-done={done || undefined}>
      <label>
        <input
          type="checkbox"
          aria-label={dialogText.parked.done(words)}
          checked={done}
          disabled={!mayWrite}
          onChange={(event) => dispatch({ type: 'parked.change', id, changes: { done: event.target.checked } })}
        />
      </label>
      <span>
        <b>{words}</b>
        <small>{details.filter((word) => word !== '').join(' · ')}</small>
      </span>
      {mayWrite && (
        <button
          type="button"
          className="btn quiet icon-only"
          aria-label={dialogText.parked.remove(words)}
          onClick={() => dispatch({ type: 'parked.remove', id })}
        >
          <Icon name="bin" />
        </button>
      )}
    </li>
  )
}
