// Moments: earlier versions of the plan. Save one, compare one with the present plan or with another, and restore it.

import { formatMoment } from '@draaitafel/shared/copy/nl/format.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { momentsText } from '../../copy/nlMoments.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import { CompareView } from './CompareView.tsx'
import styles from './Moments.module.css'
import { useMoments } from './useMoments.ts'

export function MomentsDialog() {
  const { view } = useWorkshop()
  const moments = useMoments()
  const [chosen, setChosen] = useState<MomentAnswer | null>(null)
  return (
    <Modal
      title={chosen ? chosen.name : momentsText.title}
      subtitle={chosen ? formatMoment(chosen.at) : momentsText.subtitle}
      wide
      form
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {chosen ? (
        <CompareView moment={chosen} others={moments.list} onBack={() => setChosen(null)} />
      ) : (
        <MomentList moments={moments} onChoose={setChosen} />
      )}
    </Modal>
  )
}

interface MomentListProps {
  readonly moments: ReturnType<typeof useMoments>
  readonly onChoose: (moment: MomentAnswer) => void
}

function MomentList({ moments, onChoose }: MomentListProps) {
  const { role } = useWorkshop()
  // The real plan is there.
  const practised = usePlan((plan) => plan.practice?.moment ?? null)
  const { list, failure, remove } = moments
  const failed = failure && <p role="alert">{failure}</p>
  if (!list) return failed ?? <p className={styles.none}>{momentsText.loading}</p>
  return (
    <>
      {failed}
      {role === 'facilitator' && <KeepForm onKeep={moments.keep} scenario={nextScenario(list)} />}
      {list.length === 0 && <p className={styles.none}>{momentsText.none}</p>}
      <ul className={styles.list}>
        {list.map((moment) => (
          <li key={moment.id}>
            <span>
              <b>{moment.name}</b>
              <small>
                {formatMoment(moment.at)}
                {moment.automatic && ` · ${momentsText.automatic}`}
              </small>
            </span>
            <button
              type="button"
              className="btn"
              aria-label={`${momentsText.compare}: ${moment.name}`}
              onClick={() => onChoose(moment)}
            >
              {momentsText.compare}
            </button>
            {role === 'facilitator' && moment.id !== practised && (
              <button
                type="button"
                className="btn quiet icon-only"
                aria-label={momentsText.remove(moment.name)}
                onClick={() => remove(moment.id)}
              >
                <Icon name="bin" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Scenario A, B, C…: the first free one. Null when the alphabet is used up. */
function nextScenario(list: readonly MomentAnswer[]): string | null {
  const names = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => aroundText.scenario.name(letter))
  return names.find((name) => !list.some((moment) => moment.name === name)) ?? null
}

interface KeepFormProps {
  readonly onKeep: (name: string) => Promise<boolean>
  readonly scenario: string | null
}

function KeepForm({ onKeep, scenario }: KeepFormProps) {
  const [name, setName] = useState('')
  useUnsaved(name.trim(), text.unsaved)
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await onKeep(name.trim()))) setName('')
  }
  return (
    <form className={styles.keep} onSubmit={(event) => void keep(event)}>
      <TextField
        label={momentsText.name}
        value={name}
        maxLength={planLimits.labelLength}
        placeholder={momentsText.example}
        onChange={setName}
      />
      <button type="submit" className="btn primary">
        {momentsText.keep}
      </button>
      {scenario && (
        <button type="button" className="btn" onClick={() => void onKeep(scenario)}>
          {aroundText.scenario.keep(scenario)}
        </button>
      )}
    </form>
  )
}
