// One thing of the place with an answer in three words and, once there is one, a note.

import {
  type AnsweredTopic,
  type FindingAnswer,
  findingAnswers,
  finding as noun,
} from '@draaitafel/shared/nouns/finding.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import type { ReactNode } from 'react'
import { placeText } from '../../copy/nlPlace.ts'
import { Choice } from '../../ui/Choice.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import styles from './Place.module.css'
import { useFinding } from './useFinding.ts'

interface AnsweredProps {
  readonly topic: AnsweredTopic
  readonly name: string
  readonly meaning: string
  readonly words: Readonly<Record<FindingAnswer, string>>
  readonly children?: ReactNode
}

export function Answered({ topic, name, meaning, words, children }: AnsweredProps) {
  const { finding, mayWrite, say } = useFinding(topic)
  const note = finding?.note ?? ''
  return (
    <div className={styles.answered}>
      <Choice
        label={name}
        hint={meaning}
        even
        disabled={!mayWrite}
        // Nothing said is no answer, and not that nobody knows.
        value={(finding?.answer ?? '') as FindingAnswer}
        options={findingAnswers.map((value) => ({ value, label: words[value] }))}
        onChange={(answer) => say({ answer })}
      />
      {finding && (mayWrite || note !== '') && (
        <CommitField
          label={placeText.note(name)}
          value={note}
          maxLength={longest(noun.part, 'note')}
          readOnly={!mayWrite}
          onCommit={(words) => say({ note: words })}
        />
      )}
      {children}
    </div>
  )
}
