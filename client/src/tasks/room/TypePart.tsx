// Which of five kinds of room: the answers of the group, and the kinds in the order that follows from them, each with what
// fits and what to talk about. The group chooses.

import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { attributeWords, matchWords, typeMeaning, typeWhy } from '@draaitafel/shared/copy/nl/room/types.ts'
import { type RankedType, rankTypes, typeAttributes } from '@draaitafel/shared/derive/room/rankTypes.ts'
import { roomTypeOf, typeAnswersOf } from '@draaitafel/shared/derive/room/roomAnswers.ts'
import { cite } from '@draaitafel/shared/library/citation.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { roomText } from '../../copy/nlRoom.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import place from '../../talk/place/Place.module.css'
import styles from './Room.module.css'
import { RoomChoice } from './RoomChoice.tsx'

const words = roomText.type
const asked = ['ruimtedoel', 'ruimtegroep', 'ruimtebuurt', 'woongroep', 'ruimtemaat', 'ruimteaanbod'] as const

export function TypePart() {
  const plan = usePlan((whole) => whole)
  const isAnswered = plan.choices.some(({ choice }) => asked.some((one) => one === choice))
  const [kept, setKept] = useKeptPlace('answers')
  const isOpen = kept === null ? roomTypeOf(plan) === null : kept === 'open'
  const answers = typeAnswersOf(plan)
  return (
    <>
      <section className={place.list} aria-label={words.answers}>
        {isOpen && (
          <>
            {asked.map((choice) => (
              <RoomChoice key={choice} choice={choice} />
            ))}
            <p className={place.small}>
              <b>{words.parties}</b>{' '}
              {plan.parties.length > 0
                ? words.fromPlan(plan.parties.map(({ name }) => name).join(', '))
                : words.noParties}
            </p>
          </>
        )}
        <div>
          <button
            type="button"
            className="btn"
            aria-expanded={isOpen}
            onClick={() => setKept(isOpen ? 'shut' : 'open')}
          >
            {isOpen ? words.done : words.change}
          </button>
        </div>
      </section>
      <section className={place.list} aria-label={words.ask}>
        <h3 className={styles.ask}>{words.ask}</h3>
        <p className={place.small}>{isAnswered ? words.order : words.noAnswers}</p>
        <ol className={styles.types}>
          {rankTypes(answers).map((ranked) => (
            <OneType key={ranked.type} ranked={ranked} />
          ))}
        </ol>
        <p className={place.small}>
          {placeText.from(citationWords(cite('001', 'chapter 2')))}. {words.ours}
        </p>
      </section>
    </>
  )
}

function OneType({ ranked }: { readonly ranked: RankedType }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: 2 })
  const plan = usePlan((whole) => whole)
  const { type } = ranked
  const name = choiceCopy.ruimtetype.options[type]
  const isChosen = roomTypeOf(plan) === type
  const { fits, asks } = typeWhy(ranked, typeAnswersOf(plan))
  const choose = (chosen: boolean) => dispatch({ type: 'choice.set', choice: 'ruimtetype', option: type, chosen })
  return (
    <li data-chosen={isChosen || undefined}>
      <div className={place.head}>
        <h4>{name}</h4>
        {isChosen && <b className={place.small}>{words.chosen}</b>}
      </div>
      <p className={place.small}>{typeMeaning[type]}</p>
      <Dots ranked={ranked} />
      {fits !== '' && (
        <p>
          <b>{fits}</b>
        </p>
      )}
      {asks.length > 0 && (
        <ul aria-label={words.asks}>
          {asks.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <div>
          <button
            type="button"
            className="btn"
            aria-label={isChosen ? words.takeBack(name) : words.choose(name)}
            onClick={() => choose(!isChosen)}
          >
            {isChosen ? words.takeBackShort : words.chooseShort}
          </button>
        </div>
      )}
    </li>
  )
}

function Dots({ ranked: { matches } }: { readonly ranked: RankedType }) {
  return (
    <div className={styles.dots}>
      {typeAttributes.map((attribute) => (
        <span key={attribute}>
          <i
            className={styles.dot}
            data-match={matches[attribute]}
            role="img"
            aria-label={words.dot(attributeWords[attribute], matchWords[matches[attribute]])}
          />
          <span aria-hidden="true">{attributeWords[attribute]}</span>
        </span>
      ))}
    </div>
  )
}
