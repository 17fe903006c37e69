// A measure against a bottleneck: what, who sees to it, and by when. Words of an advice have their source beside them until
// someone changes them.

import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { measureFrom } from '@draaitafel/shared/copy/nl/risks.ts'
import { parked as noun } from '@draaitafel/shared/nouns/parked.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { OwnerSelect } from '../../people/parties/OwnerSelect.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Risks.module.css'
import type { MeasureDraft } from './useMeasure.ts'

const words = riskText.risks

export function MeasureForm({ measure }: { readonly measure: MeasureDraft }) {
  const { draft, write, save, stop, form } = measure
  const [problem, setProblem] = useState<string | null>(null)
  const from = measureFrom(draft.text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.text.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'parked' }))
    if (save()) setProblem(null)
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={words.measure}
        hint={`${words.own} ${text.privacyHint}`}
        value={draft.text}
        maxLength={longest(noun.part, 'text')}
        problem={problem}
        {...(from !== null && { remark: words.from(from) })}
        onChange={(said) => write({ text: said })}
      />
      <OwnerSelect value={draft.owner} onChange={(owner) => write({ owner })} />
      <TextField label={dialogText.parked.day} type="date" value={draft.day} onChange={(day) => write({ day })} />
      <div className={styles.buttons}>
        <button type="submit" className={draft.text === '' ? 'btn' : 'btn primary'}>
          {draft.id === null ? words.add : words.keep}
        </button>
        {draft.id !== null && (
          <button type="button" className="btn quiet" onClick={stop}>
            {words.stop}
          </button>
        )}
      </div>
    </form>
  )
}
