// Beside the large dial of a knob: what people said of it, a column for each answer with the parties that gave it and how many
// of their people. No names.

import { silentSentence } from '@draaitafel/shared/copy/nl/spread.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyKinds } from '../../people/parties/PartyKinds.tsx'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import type { Token, TokenColumn } from '../../talk/rounds/TokenColumns.tsx'
import styles from './ColumnsBeside.module.css'

/** So many parties are above each other in a column. */
const ROOM = 4

interface ColumnsBesideProps {
  readonly title: string
  readonly columns: readonly TokenColumn[]
  readonly sentence: string | null
  /** Parties that are in no column. */
  readonly silent?: readonly Party[]
  /** Nor are these, and nobody sits there. */
  readonly chairs?: readonly Party[]
}

export function ColumnsBeside({ title, columns, sentence, silent = [], chairs = [] }: ColumnsBesideProps) {
  const kinds = columns.flatMap(({ tokens }) => tokens.map(({ kind }) => kind))
  return (
    <section className={styles.spread} aria-label={title}>
      <h2>{title}</h2>
      <ol className={styles.plot}>
        {columns.map(({ value, label, tokens }) => (
          <li key={value}>
            <Column tokens={tokens} />
            <span className={styles.axis}>
              {label}
              <span className="sr">: {tokens.length === 0 ? text.presence.nobody : ''}</span>
            </span>
          </li>
        ))}
      </ol>
      {sentence && <p className={`${styles.apart} ${shared.clamp}`}>{sentence}</p>}
      <div className={styles.below}>
        {silent.length + chairs.length > 0 && (
          <p className={shared.clamp}>
            {silentSentence(
              silent.map(({ name }) => name),
              chairs.map(({ name }) => name),
            )}
          </p>
        )}
        <PartyKinds kinds={kinds} />
      </div>
    </section>
  )
}

function Column({ tokens }: { readonly tokens: readonly Token[] }) {
  // One place goes to saying how many more there are.
  const shown = tokens.length > ROOM ? tokens.slice(0, ROOM - 1) : tokens
  return (
    <span className={styles.stack}>
      {shown.map(({ id, kind, isEmpty, name, count = 1 }) => (
        <span key={id}>
          <PartyToken kind={kind} empty={isEmpty} name={name} />
          {count > 1 && <b>× {count}</b>}
        </span>
      ))}
      {tokens.length > shown.length && <span>{dialogText.projector.andMore(tokens.length - shown.length)}</span>}
    </span>
  )
}
