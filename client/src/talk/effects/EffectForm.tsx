// One line of the effects: what it is, what it comes from and, for an effect, for whom, how large and on what that is based.
// Half-typed it stays with its task.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { parseAmount } from '@draaitafel/shared/base/money.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { effectKindWords, effectSizeWords } from '@draaitafel/shared/copy/nl/effects.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { type Effect, effectKinds, effectSizes, effect as noun } from '@draaitafel/shared/nouns/effect.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { effectText } from '../../copy/nlEffects.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { changedFields } from '../../ui/changedFields.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CauseField } from './CauseField.tsx'
import styles from './Effects.module.css'
import { type EffectDraft, saidIn, startOf, typedIn } from './effectDraft.ts'

interface EffectFormProps {
  /** Null: a new line. */
  readonly effect: Effect | null
  /** Opened just now, and not found open on coming back. */
  readonly isFresh: boolean
  readonly onDone: () => void
}

interface Wrong {
  readonly field: 'label' | 'said'
  readonly sentence: string
}

export function EffectForm({ effect, isFresh, onDone }: EffectFormProps) {
  const { dispatch } = useWorkshop()
  const [draft, setDraft] = useDraft<EffectDraft>(`effect ${effect?.id ?? 'new'}`, () => startOf(effect), typedIn)
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const { began, facts } = draft
  const change = (changes: Partial<EffectDraft['facts']>) =>
    setDraft((before) => ({ ...before, facts: { ...before.facts, ...changes } }))
  const done = () => {
    setDraft(startOf(effect))
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const now = saidIn(draft, parseAmount)
    if (now.label === '') {
      return setWrong({ field: 'label', sentence: problemSentence({ kind: 'text.empty', field: 'label' }) })
    }
    if ('problem' in now) return setWrong({ field: 'said', sentence: problemSentence(now.problem) })
    const did = effect
      ? dispatch({ type: 'effect.change', id: effect.id, changes: changedFields(began, now.facts) })
      : dispatch({ type: 'effect.add', id: newId(), facts: now.facts })
    if (did.ok) done()
  }
  const remove = () => {
    if (effect && dispatch({ type: 'effect.remove', id: effect.id }).ok) done()
  }
  const { ask } = effectKindWords[facts.kind]
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Choice
        label={effectText.kind}
        value={facts.kind}
        options={effectKinds.map((value) => ({ value, label: effectText.kinds[value] }))}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={ask}
        hint={text.privacyHint}
        value={facts.label}
        maxLength={longest(noun.part, 'label')}
        autoFocus={isFresh}
        problem={wrong?.field === 'label' ? wrong.sentence : null}
        onChange={(label) => change({ label })}
      />
      {facts.kind !== 'inbreng' && (
        <CauseField own={effect?.id ?? null} value={facts.from} onChange={(from) => change({ from })} />
      )}
      {facts.kind === 'effect' && (
        <OfEffect
          draft={draft}
          problem={wrong?.field === 'said' ? wrong.sentence : null}
          change={change}
          onSaid={(words) => setDraft((before) => ({ ...before, said: words }))}
        />
      )}
      <FormFoot
        cancel={text.cancel}
        submit={effect ? text.keep : text.add}
        onCancel={done}
        remove={effect && { label: text.remove, onRemove: remove }}
      />
    </form>
  )
}

interface OfEffectProps {
  readonly draft: EffectDraft
  readonly problem: string | null
  readonly change: (changes: Partial<EffectDraft['facts']>) => void
  readonly onSaid: (words: string) => void
}

/** For whom, how large, on what it is based, and an amount if someone said one. */
function OfEffect({ draft: { facts, said }, problem, change, onSaid }: OfEffectProps) {
  const parties = usePlan((plan) => plan.parties)
  return (
    <>
      <SelectField
        label={effectText.party}
        value={facts.forParty ?? ''}
        options={[
          { value: '', label: effectText.noParty },
          ...parties.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(party) => change({ forParty: party === '' ? null : party })}
      />
      <TextField
        label={effectText.whom}
        hint={effectText.whomHint}
        value={facts.forWhom}
        maxLength={longest(noun.part, 'forWhom')}
        onChange={(forWhom) => change({ forWhom })}
      />
      <SelectField
        label={effectText.coreValue}
        value={facts.coreValue ?? ''}
        options={[
          { value: '', label: effectText.noValue },
          ...coreValueIds.map((id) => ({ value: id, label: coreValueCopy[id].name })),
        ]}
        onChange={(value) => change({ coreValue: coreValueIds.find((id) => id === value) ?? null })}
      />
      <Choice
        label={effectText.size}
        value={facts.size}
        options={effectSizes.map((value) => ({ value, label: effectSizeWords[value] }))}
        onChange={(size) => change({ size })}
      />
      <TextField
        label={effectText.evidence}
        hint={effectText.evidenceHint}
        value={facts.evidence}
        maxLength={longest(noun.part, 'evidence')}
        onChange={(evidence) => change({ evidence })}
      />
      <TextField
        label={effectText.said}
        hint={effectText.saidHint}
        inputMode="decimal"
        value={said}
        problem={problem}
        onChange={onSaid}
      />
      {said.trim() !== '' && (
        <Choice
          label={effectText.per}
          value={facts.per}
          options={(['year', 'once'] as const).map((value) => ({ value, label: effectText.pers[value] }))}
          onChange={(per) => change({ per })}
        />
      )}
    </>
  )
}
