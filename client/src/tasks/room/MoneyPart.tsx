// Where a room's money comes from: the sources that fit its kind, each with how long it lasts, a first sum and a way onto the
// table; and what does not go together, as a question with two ways out.

import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { durationWords } from '@draaitafel/shared/copy/nl/room/income.ts'
import { questionsAsked } from '@draaitafel/shared/derive/questions.ts'
import { roomTypeOf } from '@draaitafel/shared/derive/room/roomAnswers.ts'
import { exclusionsIn } from '@draaitafel/shared/derive/roomMoney.ts'
import { cite } from '@draaitafel/shared/library/citation.ts'
import { fitOf, incomeSources } from '@draaitafel/shared/model/room/incomeSources.ts'
import { type IncomeId, incomeIds } from '@draaitafel/shared/model/roomIds.ts'
import { isChosen } from '@draaitafel/shared/nouns/chosen.ts'
import { QuestionItem } from '../../board/questions/QuestionItem.tsx'
import { placeText } from '../../copy/nlPlace.ts'
import { roomText } from '../../copy/nlRoom.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import place from '../../talk/place/Place.module.css'
import { Check } from '../../ui/Check.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { IncomeForm } from './IncomeForm.tsx'
import styles from './Room.module.css'

const words = roomText.money
const named = choiceCopy.inkomsten.options

export function MoneyPart() {
  const plan = usePlan((whole) => whole)
  const type = roomTypeOf(plan)
  const of = (fit: 'fits' | 'mentioned' | 'no') => (type ? incomeIds.filter((id) => fitOf(id, type) === fit) : [])
  // What was chosen is never hidden, whatever the kind of room became since.
  const others = of('no').filter((id) => !isChosen(plan, 'inkomsten', id))
  const shown = type ? [...of('fits'), ...of('mentioned'), ...of('no').filter((id) => !others.includes(id))] : incomeIds
  return (
    <section className={place.list} aria-label={roomText.part.geld}>
      <h3 className={styles.ask}>
        {type ? words.forType(choiceCopy.ruimtetype.options[type].toLowerCase()) : words.noType}
      </h3>
      <Apart />
      <ul className={styles.incomes}>
        {shown.map((id) => (
          <Income key={id} id={id} />
        ))}
      </ul>
      {others.length > 0 && (
        <Fold label={words.others(others.length)}>
          <ul className={styles.incomes}>
            {others.map((id) => (
              <Income key={id} id={id} />
            ))}
          </ul>
        </Fold>
      )}
      <p className={place.small}>{placeText.from(citationWords(cite('001', 'chapter b2')))}.</p>
    </section>
  )
}

function Income({ id }: { readonly id: IncomeId }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: 3 })
  const plan = usePlan((whole) => whole)
  const [open, setOpen] = useKeptPlace('income')
  const type = roomTypeOf(plan)
  const { durations, unsure, differsPerMunicipality, hasNoSheet } = incomeSources[id]
  const notes = [
    durations.map((duration) => durationWords[duration]).join(', '),
    type && fitOf(id, type) === 'mentioned' ? words.mentioned : '',
    type && unsure?.includes(type) ? words.unsure : '',
    differsPerMunicipality ? words.perMunicipality : '',
    hasNoSheet ? words.noSheet : '',
    exclusionsIn(plan).some(({ between }) => between.includes(id)) ? words.clashes : '',
    plan.investments.some(({ label }) => label === named[id]) ? words.onTable : '',
  ]
  const chosen = isChosen(plan, 'inkomsten', id)
  return (
    <li>
      {mayWrite ? (
        <Check
          label={named[id]}
          hint={notes.filter(Boolean).join(' · ')}
          checked={chosen}
          onChange={(checked) => dispatch({ type: 'choice.set', choice: 'inkomsten', option: id, chosen: checked })}
        />
      ) : (
        <p>
          {chosen ? <b>{named[id]}</b> : named[id]} <small>{notes.filter(Boolean).join(' · ')}</small>
        </p>
      )}
      {chosen && mayWrite && open !== id && (
        <div>
          <button type="button" className="btn" aria-label={words.work(named[id])} onClick={() => setOpen(id)}>
            {words.workShort}
          </button>
        </div>
      )}
      {chosen && open === id && <IncomeForm key={id} id={id} onDone={() => setOpen(null)} />}
    </li>
  )
}

const tensionOf = {
  'soo-huur': 'ruimte-soo-huur',
  'huur-derden': 'servicekosten-derden',
  'huur-ondernemer': 'ruimte-huur-ondernemer',
  'huur-dagbesteding': 'ruimte-huur-dagbesteding',
  'wmo-gehuurde': 'ruimte-wmo-gehuurde',
  'terug-naar-ruimte': 'opbrengst-terug',
  'tiende-deel': 'commercieel-gebruik',
  'opbouwwerk-eindig': 'ruimte-opbouwwerk-eindig',
} as const

/** Keep the one, keep the other, or say how it can be both. */
function Apart() {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'knoppen', knob: 3 })
  const plan = usePlan((whole) => whole)
  const found = exclusionsIn(plan)
  if (found.length === 0) return null
  const asked = questionsAsked(plan)
  const drop = (incomes: readonly IncomeId[]) => {
    for (const option of incomes) dispatch({ type: 'choice.set', choice: 'inkomsten', option, chosen: false })
  }
  return (
    <section className={place.callout} aria-label={words.apart}>
      <h4>{words.apart}</h4>
      <ul className={styles.incomes}>
        {found.map(({ id, between }) => {
          const one = asked.find(({ question }) => question.kind === 'tension' && question.tension.id === tensionOf[id])
          const [first, ...rest] = between.filter((income) => isChosen(plan, 'inkomsten', income))
          return (
            <li key={id}>
              <b>{between.map((income) => named[income]).join(' × ')}</b>
              {mayWrite && first && rest.length > 0 && (
                <div>
                  <button type="button" className="btn" onClick={() => drop(rest)}>
                    {words.keep(named[first])}
                  </button>{' '}
                  <button type="button" className="btn" onClick={() => drop([first])}>
                    {words.keep(rest.map((income) => named[income]).join(' + '))}
                  </button>
                </div>
              )}
              {one && (
                <ul className={styles.incomes}>
                  <QuestionItem asked={one} />
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
