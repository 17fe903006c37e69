// One value, or what one knob was opened for: did it come, and once that was said what shows it. Its line has the id of what it is
// about, so two people who answer at once write the same line.

import { degreeWord, degreeWords, resultName } from '@draaitafel/shared/copy/nl/results.ts'
import type { Asked } from '@draaitafel/shared/derive/results.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import {
  type Degree,
  degrees,
  knobOfResult,
  result as noun,
  type Result,
  type ResultFacts,
} from '@draaitafel/shared/nouns/result.ts'
import { mayWrite as roleMayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { lookBackText } from '../../copy/nlSeries.ts'
import { useMayWrite, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import styles from './LookBack.module.css'

const options = degrees.map((value) => ({ value, label: degreeWords[value] }))

export function ResultAsked({ asked: { subject, result } }: { readonly asked: Asked }) {
  const { dispatch, role } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' }) && roleMayWrite(role)
  const name = resultName(subject)
  const say = (changes: Partial<ResultFacts>) => {
    if (result) dispatch({ type: 'result.change', id: result.id, changes })
    else dispatch({ type: 'result.add', id: subject, facts: { subject, degree: 'onbekend', signs: '', ...changes } })
  }
  if (!mayWrite) return <ResultSaid name={name} result={result} />
  return (
    <div className={styles.card}>
      <Choice<Degree | ''>
        label={name}
        about={knobOfResult(subject) === null ? lookBackText.ofValue : lookBackText.ofKnob}
        even
        value={result?.degree ?? ''}
        options={options}
        onChange={(degree) => degree !== '' && say({ degree })}
        {...(result
          ? { clear: { word: lookBackText.clear, onClear: () => dispatch({ type: 'result.remove', id: result.id }) } }
          : {})}
      />
      {result && (
        <CommitField
          label={lookBackText.signs(name)}
          value={result.signs}
          maxLength={longest(noun.part, 'signs')}
          onCommit={(signs) => say({ signs })}
        />
      )}
    </div>
  )
}

/** For who only reads. */
function ResultSaid({ name, result }: { readonly name: string; readonly result: Result | null }) {
  return (
    <div className={styles.said}>
      <p>{name}</p>
      <p className={styles.came} data-said={result !== null || undefined}>
        {degreeWord(result?.degree)}
      </p>
      {result?.signs && <q>{result.signs}</q>}
    </div>
  )
}
