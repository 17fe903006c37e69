// The seven parts of the social base: there, missing, or nobody knows. What is missing becomes points for later at knob 9.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { socialBaseCopy } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { missingPoint, presentWords } from '@draaitafel/shared/copy/nl/place.ts'
import { partsMissing, partsPresent } from '@draaitafel/shared/derive/place.ts'
import { socialBaseCitation } from '@draaitafel/shared/library/levers.ts'
import { socialBaseParts } from '@draaitafel/shared/model/placeIds.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Answered } from '../../talk/place/Answered.tsx'
import styles from '../../talk/place/Place.module.css'
import { OpenPart } from '../kit/OpenPart.tsx'

const ABOUT = 'knob.9'

export function SocialBase() {
  const present = usePlan((plan) => partsPresent(plan).length)
  return (
    <section className={styles.list} aria-label={placeText.base}>
      <p role="status" className={styles.small}>
        {placeText.present(present, socialBaseParts.length)}
      </p>
      {socialBaseParts.map((part) => (
        <Answered
          key={part}
          topic={part}
          name={socialBaseCopy[part].name}
          meaning={socialBaseCopy[part].meaning}
          words={presentWords}
        />
      ))}
      <Points />
      <p className={styles.small}>{placeText.from(citationWords(socialBaseCitation))}</p>
    </section>
  )
}

/** Those that are on the list already are not made again. */
function Points() {
  const { dispatch, view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'parkeren' })
  const plan = usePlan((whole) => whole)
  const missing = partsMissing(plan)
  const points = missing.map(missingPoint)
  const fresh = points.filter((point) => !plan.parked.some(({ text, about }) => text === point && about === ABOUT))
  const make = () => {
    const facts = { kind: 'vraag', about: ABOUT, owner: null, day: '', done: false } as const
    const lines = fresh.map((text) => ({ id: newId(), ...facts, text }))
    if (dispatch({ type: 'points.add', lines }).ok) view.say('done', placeText.pointsMade(lines.length))
  }
  if (missing.length === 0) return <p className={styles.small}>{placeText.nothingMissing}</p>
  return (
    <>
      <p className={styles.small}>{fresh.length > 0 ? placeText.agendaOn : placeText.allPoints}</p>
      {fresh.length > 0 && mayWrite && (
        <div>
          <button type="button" className="btn primary" onClick={make}>
            {placeText.makePoints(fresh.length)}
          </button>
        </div>
      )}
      {fresh.length < points.length && (
        <div>
          <OpenPart dialog={{ kind: 'parked', about: ABOUT }}>{placeText.seeParked}</OpenPart>
        </div>
      )}
    </>
  )
}
