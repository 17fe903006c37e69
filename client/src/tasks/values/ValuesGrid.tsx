// Every value with every party beside it, always in the same order: how much it counts, in dots. Also on the large screen.

import { strengthWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { type CoreValue, coreValues } from '@draaitafel/shared/model/coreValues.ts'
import { type Strength, strengths } from '@draaitafel/shared/nouns/aim.ts'
import { StrengthDots } from '../../board/coreValues/ForWhom.tsx'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { PartyKinds } from '../../people/parties/PartyKinds.tsx'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { type Answer, answersOf, type Said, silentParties } from './answers.ts'
import styles from './ValuesGrid.module.css'

const words = peopleText.values

export function ValuesGrid({ large = false }: { readonly large?: boolean }) {
  const parties = usePlan((plan) => plan.parties)
  const aims = usePlan((plan) => plan.aims)
  if (parties.length === 0) return <p className={styles.note}>{words.nobody}</p>
  const all = coreValues.map((coreValue) => ({ coreValue, answers: answersOf({ parties, aims }, coreValue) }))
  // On a phone what comes last is out of sight.
  const legend = <Legend all={all.flatMap(({ answers }) => answers)} />
  const silent = silentParties({ parties, aims }).map(({ name }) => name)
  return (
    <div className={large ? styles.large : styles.grid} data-many={parties.length > MANY || undefined}>
      <p className={styles.note}>{silent.length === 0 ? words.everyone : words.silent(silent)}</p>
      {large ? (
        <PartyKinds kinds={parties.map(({ kind }) => kind)} />
      ) : (
        <p className={styles.legend} aria-hidden="true">
          {parties.map(({ id, kind, name }) => (
            <span key={id}>
              <PartyToken kind={kind} /> {name}
            </span>
          ))}
        </p>
      )}
      {!large && legend}
      {all.map(({ coreValue, answers }) => (
        <Row key={coreValue.id} coreValue={coreValue} answers={answers} />
      ))}
      {large && legend}
    </div>
  )
}

/** More marks than this are smaller. */
const MANY = 7

function Row({ coreValue: { id }, answers }: { readonly coreValue: CoreValue; readonly answers: readonly Answer[] }) {
  return (
    <section className={styles.row} aria-label={coreValueCopy[id].name}>
      <h3>{coreValueCopy[id].name}</h3>
      <ul>
        {answers.map(({ party, said }) => (
          <li key={party.id} data-said={said ?? 'open'} title={words.answer(party.name, wordsOf(said))}>
            <PartyToken kind={party.kind} empty={said === null || said === 'nee'} suggested={said === 'model'} />
            <span className={styles.said} aria-hidden="true">
              {said === 'nee' ? 'nee' : isCounting(said) ? <StrengthDots strength={said} /> : '?'}
            </span>
            <span className="sr">{words.answer(party.name, wordsOf(said))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Legend({ all }: { readonly all: readonly Answer[] }) {
  const present = strengths.filter((one) => one !== 'nee' && all.some(({ said }) => said === one))
  return (
    <p className={styles.legend} aria-hidden="true">
      {present.map((strength) => (
        <span key={strength}>
          <StrengthDots strength={strength} /> {strengthWords[strength]}
        </span>
      ))}
      {all.some(({ said }) => said === 'model') && <span>{words.legendModel}</span>}
      {all.some(({ said }) => said === null || said === 'model') && <span>? {words.legendOpen}</span>}
    </p>
  )
}

function isCounting(said: Said): said is Strength {
  return said !== null && said !== 'model' && said !== 'nee'
}

function wordsOf(said: Said): string {
  if (said === null) return words.open
  return said === 'model' ? words.model : strengthWords[said]
}
