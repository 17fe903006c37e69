// What the chosen form means for the plan, as points for the parking lot at knob 1: one press takes over those that are
// not there yet, and one undo takes them back. What is there stays as it is.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { formPoints } from '@draaitafel/shared/copy/nl/formPoints.ts'
import type { LivingFormId } from '@draaitafel/shared/model/placeIds.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../../talk/place/Place.module.css'

const words = placeText.form
const ABOUT = 'knob.1'

export function FormPoints({ form }: { readonly form: LivingFormId }) {
  const { dispatch, view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'parkeren' })
  const parked = usePlan((plan) => plan.parked)
  const fresh = formPoints(form).filter((point) => !parked.some(({ text }) => text === point.text))
  const take = () => {
    const facts = { about: ABOUT, owner: null, day: '', done: false } as const
    const lines = fresh.map((point) => ({ id: newId(), ...facts, ...point }))
    if (dispatch({ type: 'points.add', lines }).ok) view.say('done', placeText.pointsMade(lines.length))
  }
  if (fresh.length === 0) return <p role="status">{words.allTaken}</p>
  return (
    <div className={styles.list}>
      <p>
        <b>{words.means}</b>
      </p>
      <ul className={styles.points} aria-label={words.means}>
        {fresh.map(({ kind, text }) => (
          <li key={text}>
            <small>{words.kinds[kind]}</small> {text}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div>
          <button type="button" className="btn" onClick={take}>
            {words.take(fresh.length)}
          </button>
        </div>
      )}
      <small>{words.oursWhich}</small>
    </div>
  )
}
