// A reader's remark, new or changed: about what, and what. The first time it asks for a name too, for the table has to know
// whose it is.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { cleanName } from '@draaitafel/shared/base/name.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { remarkAbout } from '@draaitafel/shared/copy/nl/remarks.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Remark } from '@draaitafel/shared/nouns/remark.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { type FormEvent, useId, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { remarkText } from '../../copy/nlRemarks.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { readReaderSeat, saveReaderSeat } from '../../store/readerSeat.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField, Wrong } from '../../ui/TextField.tsx'
import { useToWrong } from '../../ui/useToWrong.ts'
import styles from './Remarks.module.css'

interface RemarkFormProps {
  /** Null: a new one. */
  readonly remark: Remark | null
  readonly about: string
  readonly onDone?: () => void
}

interface Draft {
  readonly about: string
  readonly words: string
  readonly name: string
}

export function RemarkForm({ remark, about, onDone }: RemarkFormProps) {
  const { id: workshop, dispatch, rename, seat } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const start: Draft = { about, words: remark?.text ?? '', name: remark?.name ?? seat.name }
  const [draft, setDraft] = useDraft<Draft>('remark', start, ({ words }) => words.trim())
  const [problem, setProblem] = useState<'name' | 'words' | null>(null)
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const name = cleanName(draft.name)
    if (draft.words.trim() === '') return setProblem('words')
    if (name === '') return setProblem('name')
    setProblem(null)
    // First the name, which everyone has to see before what is signed with it.
    if (name !== seat.name) rename(name)
    const id = remark?.id ?? newId()
    if (!dispatch({ type: 'remark.write', id, about: draft.about, text: draft.words }).ok) return
    const { remarks } = readReaderSeat(workshop)
    saveReaderSeat(workshop, { name, remarks: remarks.includes(id) ? remarks : [...remarks, id] })
    setDraft({ about: draft.about, words: '', name })
    onDone?.()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <SelectField
        label={remarkText.about}
        value={draft.about}
        options={subjectsIn(plan, draft.about)}
        onChange={(subject) => change({ about: subject })}
      />
      <Words words={draft.words} isWrong={problem === 'words'} onChange={(words) => change({ words })} />
      <TextField
        label={remarkText.name}
        hint={remarkText.nameHint}
        value={draft.name}
        maxLength={planLimits.nameLength}
        autoComplete="given-name"
        problem={problem === 'name' ? problemSentence({ kind: 'text.empty', field: 'name' }) : null}
        onChange={(name) => change({ name })}
      />
      <div className={styles.ways}>
        <button type="submit" className="btn primary">
          {remark ? text.keep : remarkText.add}
        </button>
        {remark && onDone && (
          <button type="button" className="btn quiet" onClick={onDone}>
            {text.cancel}
          </button>
        )}
      </div>
    </form>
  )
}

interface WordsProps {
  readonly words: string
  readonly isWrong: boolean
  readonly onChange: (words: string) => void
}

function Words({ words, isWrong, onChange }: WordsProps) {
  const id = useId()
  const field = useToWrong<HTMLTextAreaElement>(isWrong)
  return (
    <div className="field">
      <label htmlFor={id}>{remarkText.what}</label>
      <small id={`${id}-hint`}>{text.privacyHint}</small>
      <textarea
        id={id}
        ref={field}
        className="input"
        rows={3}
        maxLength={planLimits.remarkLength}
        value={words}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isWrong && <Wrong sentence={problemSentence({ kind: 'text.empty', field: 'remark' })} />}
    </div>
  )
}

/** `chosen`: may have left the plan since. */
function subjectsIn(plan: Plan, chosen: string): { readonly value: string; readonly label: string }[] {
  const all = [
    ...knobNumbers.map((number) => ({
      value: `knob.${number}`,
      label: `Knop ${number}, ${knobCopy[number].shortName}`,
    })),
    ...[
      ...plan.needs.map(({ id }) => `need.${id}`),
      ...plan.investments.map(({ id }) => `investment.${id}`),
      ...plan.agreements.map(({ id }) => `agreement.${id}`),
    ].map((value) => ({ value, label: remarkAbout(plan, value) })),
  ]
  const isGone = chosen !== '' && !all.some(({ value }) => value === chosen)
  return [
    { value: '', label: remarkText.whole },
    ...(isGone ? [{ value: chosen, label: remarkText.gone }] : []),
    ...all,
  ]
}
