// One remark: who said what about what, what came of it at the table, and what this person may do with it.

import { formatMoment } from '@draaitafel/shared/copy/nl/format.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { remarkAbout } from '@draaitafel/shared/copy/nl/remarks.ts'
import { readerWho, whoLong } from '@draaitafel/shared/copy/nl/who.ts'
import type { Answer } from '@draaitafel/shared/nouns/answer.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type Remark, remarkKey } from '@draaitafel/shared/nouns/remark.ts'
import { type FormEvent, useId, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { remarkText } from '../../copy/nlRemarks.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { readReaderSeat } from '../../store/readerSeat.ts'
import { useMayRemark, useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Wrong } from '../../ui/TextField.tsx'
import { useToWrong } from '../../ui/useToWrong.ts'
import styles from './Remarks.module.css'

interface RemarkItemProps {
  readonly remark: Remark
  /** What the table said of it; null while it did not. */
  readonly cameOf: Answer | null
  readonly onChange: () => void
}

export function RemarkItem({ remark, cameOf, onChange }: RemarkItemProps) {
  const plan = usePlan((whole) => whole)
  const { id, about, name, at } = remark
  const subject = about === '' ? remarkText.whole : remarkAbout(plan, about) || remarkText.gone
  return (
    <li className={styles.item}>
      <p className={styles.words}>{remark.text}</p>
      <small>{remarkText.saidBy(readerWho(name), subject, formatMoment(at))}</small>
      {cameOf && (
        <p className={styles.said}>
          <b>{remarkText.discussed}</b> {cameOf.text} <small>{whoLong(plan, cameOf)}</small>
        </p>
      )}
      <Mine remark={remark} onChange={onChange} />
      <AtTable id={id} words={remark.text} isDiscussed={cameOf !== null} />
    </li>
  )
}

/** For who wrote it, in this browser; the server refuses it elsewhere. A removed name belongs to nobody. */
function Mine({ remark, onChange }: Pick<RemarkItemProps, 'remark' | 'onChange'>) {
  const { id: workshop, dispatch } = useWorkshop()
  const mayRemark = useMayRemark()
  const isMine = remark.name !== '' && readReaderSeat(workshop).remarks.includes(remark.id)
  if (!mayRemark || !isMine) return null
  return (
    <div className={styles.ways}>
      <button type="button" className="btn" aria-label={remarkText.changeOf(remark.text)} onClick={onChange}>
        {remarkText.change}
      </button>
      <button
        type="button"
        className="btn quiet"
        aria-label={remarkText.removeOf(remark.text)}
        onClick={() => dispatch({ type: 'remark.remove', id: remark.id })}
      >
        {remarkText.remove}
      </button>
    </div>
  )
}

interface AtTableProps {
  readonly id: string
  readonly words: string
  readonly isDiscussed: boolean
}

interface Draft {
  readonly isOpen: boolean
  readonly words: string
}
const nothing: Draft = { isOpen: false, words: '' }

/** What came of it is for the table to say. */
function AtTable({ id, words, isDiscussed }: AtTableProps) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const [draft, setDraft] = useDraft(`remark ${id}`, nothing, ({ words: typed }) => typed.trim())
  const question = remarkKey(id)
  if (!mayWrite) return null
  if (isDiscussed) {
    const reopen = () => dispatch({ type: 'question.answer', question, state: null, text: '' })
    return (
      <div className={styles.ways}>
        <button type="button" className="btn quiet" onClick={reopen}>
          {remarkText.reopen}
        </button>
      </div>
    )
  }
  if (draft.isOpen) {
    const keep = () => {
      if (dispatch({ type: 'question.answer', question, state: 'answered', text: draft.words }).ok) setDraft(nothing)
    }
    return (
      <CameOfIt
        words={draft.words}
        onChange={(typed) => setDraft({ isOpen: true, words: typed })}
        onKeep={keep}
        onCancel={() => setDraft(nothing)}
      />
    )
  }
  return (
    <div className={styles.ways}>
      <button
        type="button"
        className="btn"
        aria-label={remarkText.discussOf(words)}
        onClick={() => setDraft({ isOpen: true, words: '' })}
      >
        {remarkText.discuss}
      </button>
    </div>
  )
}

interface CameOfItProps {
  readonly words: string
  readonly onChange: (words: string) => void
  readonly onKeep: () => void
  readonly onCancel: () => void
}

function CameOfIt({ words, onChange, onKeep, onCancel }: CameOfItProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const field = useToWrong<HTMLTextAreaElement>(problem !== null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'answer' }))
    onKeep()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{remarkText.cameOfIt}</label>
        <textarea
          id={id}
          ref={field}
          className="input"
          rows={2}
          maxLength={planLimits.answerLength}
          value={words}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {problem && <Wrong sentence={problem} />}
      </div>
      <div className={styles.ways}>
        <button type="submit" className="btn primary">
          {text.keep}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
