// Does a room fit: for what and whom, what is written about the neighbourhood, and five questions to look back. They point
// to an outcome with its reason; the group takes it or chooses otherwise and says why.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import {
  deskSourceWords,
  reflectionAnswerWords,
  reflectionWords,
  unsurePoint,
} from '@draaitafel/shared/copy/nl/room/fit.ts'
import { quickscanOf } from '@draaitafel/shared/derive/room/quickscan.ts'
import { reflectionsOf, roomOutcomeOf } from '@draaitafel/shared/derive/room/roomAnswers.ts'
import { cite } from '@draaitafel/shared/library/citation.ts'
import { type DeskSourceId, deskSourceIds, type ReflectionId, reflectionIds } from '@draaitafel/shared/model/roomIds.ts'
import { finding as noun } from '@draaitafel/shared/nouns/finding.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { roomText } from '../../copy/nlRoom.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Answered } from '../../talk/place/Answered.tsx'
import place from '../../talk/place/Place.module.css'
import { useFinding } from '../../talk/place/useFinding.ts'
import { CommitField } from '../../ui/CommitField.tsx'
import { Fold } from '../../ui/Fold.tsx'
import styles from './Room.module.css'
import { RoomChoice } from './RoomChoice.tsx'

const words = roomText.fit

export function FitPart() {
  return (
    <section className={place.list} aria-label={roomText.part.past}>
      <Fold label={words.stations.doel}>
        <RoomChoice choice="ruimtedoel" />
        <RoomChoice choice="ruimtegroep" />
      </Fold>
      <Fold label={words.stations.opgaven}>
        <p className={place.small}>{words.desk}</p>
        {deskSourceIds.map((id) => (
          <Desk key={id} id={id} />
        ))}
      </Fold>
      <h3 className={styles.ask}>{words.together}</h3>
      {reflectionIds.map((id) => (
        <Answered key={id} topic={id} {...reflectionWords[id]} words={reflectionAnswerWords} />
      ))}
      <Outcome />
      <p className={place.small}>
        {placeText.from(citationWords(cite('001', 'chapter 1')))}. {words.ours}
      </p>
    </section>
  )
}

function Desk({ id }: { readonly id: DeskSourceId }) {
  const { finding, mayWrite, say } = useFinding(id)
  const name = deskSourceWords[id]
  return (
    <div className={place.answered}>
      <CommitField
        label={name}
        value={finding?.note ?? ''}
        maxLength={longest(noun.part, 'note')}
        readOnly={!mayWrite}
        onCommit={(note) => say({ note })}
      />
      {finding && (
        <CommitField
          label={words.year(name)}
          inputMode="numeric"
          value={String(finding.year ?? '')}
          readOnly={!mayWrite}
          // What is no year is refused, and said.
          onCommit={(typed) => say({ year: typed === '' ? null : Number(typed) })}
        />
      )}
    </div>
  )
}

function Outcome() {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: 2 })
  const plan = usePlan((whole) => whole)
  const chosen = roomOutcomeOf(plan)
  const reason = useFinding('reden-uitkomst')
  const found = quickscanOf(reflectionsOf(plan))
  const named = choiceCopy.ruimteuitkomst.options
  const isOther = chosen !== null && found.kind === 'outcome' && !found.outcomes.includes(chosen)
  return (
    <>
      <div className={place.callout} role="status">
        {found.kind === 'open' ? (
          <p>{words.stillOpen(found.unanswered.length)}</p>
        ) : (
          <>
            <p className={place.small}>{words.proposed}</p>
            <p>
              <b>{found.outcomes.map((one) => named[one]).join(words.or)}</b>
            </p>
            <p className={place.small}>
              {words.because(found.because.map((one) => reflectionWords[one].name).join(' '))} {words.decides}
            </p>
          </>
        )}
      </div>
      {found.kind === 'outcome' && chosen === null && mayWrite && (
        <div>
          {found.outcomes.map((one) => (
            <button
              key={one}
              type="button"
              className="btn"
              onClick={() => dispatch({ type: 'choice.set', choice: 'ruimteuitkomst', option: one, chosen: true })}
            >
              {words.agree(named[one])}
            </button>
          ))}
        </div>
      )}
      <RoomChoice choice="ruimteuitkomst" />
      {isOther && (
        <CommitField
          label={words.otherwise}
          value={reason.finding?.note ?? ''}
          maxLength={longest(noun.part, 'note')}
          readOnly={!reason.mayWrite}
          onCommit={(note) => reason.say({ note })}
        />
      )}
      {found.kind === 'outcome' && found.unsure.length > 0 && <Unsure ids={found.unsure} />}
    </>
  )
}

/** One press for all; whoever presses looks into it. */
function Unsure({ ids }: { readonly ids: readonly ReflectionId[] }) {
  const { dispatch, seat } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'parkeren' })
  const parked = usePlan((plan) => plan.parked)
  const fresh = ids.map(unsurePoint).filter((text) => !parked.some((point) => point.text === text))
  const make = () => {
    const facts = { kind: 'vraag', about: 'knob.2', owner: seat.party, day: '', done: false } as const
    dispatch({ type: 'points.add', lines: fresh.map((text) => ({ id: newId(), ...facts, text })) })
  }
  return (
    <div className={place.callout}>
      <p>{words.unsure(ids.length)}</p>
      {fresh.length === 0 ? (
        <p className={place.small}>{words.pointMade}</p>
      ) : (
        mayWrite && (
          <button type="button" className="btn" onClick={make}>
            {words.point(fresh.length)}
          </button>
        )
      )}
    </div>
  )
}
