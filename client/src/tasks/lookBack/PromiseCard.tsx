// One promise: what was said then, what came of it, and why. The outcome is kept at once; the reason when it is sent.

import { whoMaySay } from '@draaitafel/shared/actions/checkLookBack.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type CameOutcome, cameOutcomes, type PromiseBefore } from '@draaitafel/shared/nouns/promiseBefore.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { type FormEvent, useState } from 'react'
import { lookBackText } from '../../copy/nlSeries.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './LookBack.module.css'
import { PromiseWords } from './PromiseWords.tsx'

const options = cameOutcomes.map((value) => ({ value, label: lookBackText.outcomes[value] }))

export function PromiseCard({ promise }: { readonly promise: PromiseBefore }) {
  const { id, came, text } = promise
  const { dispatch, role, seat } = useWorkshop()
  const other = whoMaySay(promise, { role, party: seat.party })
  const otherName = usePlan((plan) => (other === null ? '' : (findParty(plan, other)?.name ?? '')))
  const [reason, setReason] = useDraft(`came ${id}`, came?.reason ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaved, setSaved] = useState(false)
  const say = (outcome: CameOutcome | null, why: string) =>
    dispatch({ type: 'lookBack.say', id, outcome, reason: outcome === null ? '' : why }).ok
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!came) return setProblem(lookBackText.chooseFirst)
    setProblem(null)
    setSaved(say(came.outcome, reason.trim()))
  }
  return (
    <form className={styles.card} onSubmit={submit} noValidate>
      <PromiseWords promise={promise} isLead />
      {other !== null && (
        <p className={styles.quiet}>{problemSentence({ kind: 'lookBack.notYours', name: otherName })}</p>
      )}
      <Choice<CameOutcome | ''>
        label={lookBackText.question}
        about={text}
        disabled={other !== null}
        value={came?.outcome ?? ''}
        options={options}
        onChange={(outcome) => outcome !== '' && say(outcome, came?.reason ?? '')}
        clear={{ word: lookBackText.clear, onClear: () => say(null, '') }}
      />
      {other === null && (
        <>
          <TextField
            label={lookBackText.why}
            value={reason}
            maxLength={planLimits.reasonLength}
            problem={problem}
            onChange={(words) => {
              setSaved(false)
              setReason(words)
            }}
          />
          <div className={styles.ways}>
            <button type="submit" className="btn">
              {lookBackText.save}
            </button>
            <span role="status">{isSaved ? lookBackText.saved : ''}</span>
          </div>
        </>
      )}
    </form>
  )
}
