// A moment compared with the present plan, or with another moment: what differs, in words. The facilitator can
// restore it; the changes that would make are visible, and can be undone.

import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { momentsText } from '../../copy/nlMoments.ts'
import { keepMoment } from '../../http/api.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Differences } from './Differences.tsx'
import styles from './Moments.module.css'
import { usePlanOfMoment } from './usePlanOfMoment.ts'

interface CompareViewProps {
  readonly moment: MomentAnswer
  readonly others: readonly MomentAnswer[] | null
  readonly onBack: () => void
}

const NOW = ''

export function CompareView({ moment, others, onBack }: CompareViewProps) {
  const { id, role, dispatch, view } = useWorkshop()
  const [beside, setBeside] = useState(NOW)
  const now = usePlan((plan) => plan)
  const plan = usePlanOfMoment(moment.id)
  const fetched = usePlanOfMoment(beside === NOW ? null : beside)
  const other = beside === NOW ? now : fetched
  // First save the present plan: undo exists on this screen only, until a reload.
  const goBack = async () => {
    if (!plan) return
    const kept = await keepMoment(id, momentsText.beforeGoingBack, true)
    if (!kept.ok) return view.say('problem', failureSentence(kept.problem))
    if (!dispatch({ type: 'plan.replace', plan, moment: moment.name }).ok) return
    view.setState({ dialog: null })
    view.say('done', momentsText.back(moment.name))
  }
  return (
    <div className={styles.compare}>
      <SelectField
        label={momentsText.beside}
        value={beside}
        options={[
          { value: NOW, label: momentsText.now },
          ...(others ?? []).filter(({ id }) => id !== moment.id).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setBeside}
      />
      {plan === undefined || other === undefined ? (
        <p className={styles.none}>{momentsText.loading}</p>
      ) : plan === null || other === null ? (
        <p role="alert">{text.moments.unreadable}</p>
      ) : (
        <Differences before={plan} after={other} />
      )}
      <footer className={styles.foot}>
        <button type="button" className="btn quiet" onClick={onBack}>
          {momentsText.toList}
        </button>
        {role === 'facilitator' && (
          <button type="button" className="btn" disabled={!plan} onClick={goBack}>
            {momentsText.goBack}
          </button>
        )}
      </footer>
    </div>
  )
}
