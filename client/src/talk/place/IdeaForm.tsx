// One idea: what, at which lever, at which knob, and where. A new one, or one that is there.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { leverCopy } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { isKnobNumber, knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { type LeverId, leverIds } from '@draaitafel/shared/model/placeIds.ts'
import { type Idea, type IdeaFacts, idea as noun } from '@draaitafel/shared/nouns/idea.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { changedFields } from '../../ui/changedFields.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Place.module.css'

const words = placeText.ideas

interface IdeaFormProps {
  readonly lever: LeverId
  /** Null: a new one. */
  readonly idea: Idea | null
  readonly onDone: () => void
}

export function IdeaForm({ lever, idea, onDone }: IdeaFormProps) {
  const { dispatch } = useWorkshop()
  const [started] = useState<IdeaFacts>(() =>
    idea ? factsOf(idea) : { label: '', lever, knob: null, where: '', suggestion: null },
  )
  const [facts, setFacts] = useDraft(`idea ${idea?.id ?? lever}`, started)
  const [problem, setProblem] = useState<string | null>(null)
  const change = (changes: Partial<IdeaFacts>) => setFacts((before) => ({ ...before, ...changes }))
  const close = () => {
    setFacts(started)
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = { ...facts, label: facts.label.trim(), where: facts.where.trim() }
    if (said.label === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'label' }))
    const done = idea
      ? dispatch({ type: 'idea.change', id: idea.id, changes: changedFields(started, said) })
      : dispatch({ type: 'idea.add', id: newId(), facts: said })
    if (done.ok) close()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={words.what}
        hint={text.privacyHint}
        value={facts.label}
        maxLength={longest(noun.part, 'label')}
        autoFocus
        problem={problem}
        onChange={(label) => change({ label })}
      />
      <TextField
        label={words.where}
        hint={words.whereHint}
        value={facts.where}
        maxLength={longest(noun.part, 'where')}
        onChange={(where) => change({ where })}
      />
      <SelectField
        label={words.lever}
        value={facts.lever}
        options={leverIds.map((value) => ({ value, label: leverCopy[value].name }))}
        onChange={(value) => change({ lever: value as LeverId })}
      />
      <SelectField
        label={words.knob}
        value={facts.knob === null ? '' : String(facts.knob)}
        options={[
          { value: '', label: words.noKnob },
          ...knobNumbers.map((knob) => ({ value: String(knob), label: words.atKnob(knob) })),
        ]}
        onChange={(value) => {
          const knob = Number(value)
          change({ knob: isKnobNumber(knob) ? knob : null })
        }}
      />
      <FormFoot
        cancel={text.cancel}
        submit={idea ? text.keep : words.add}
        onCancel={close}
        remove={
          idea && {
            label: text.remove,
            onRemove: () => {
              if (dispatch({ type: 'idea.remove', id: idea.id }).ok) close()
            },
          }
        }
      />
    </form>
  )
}

function factsOf({ id: _id, order: _order, ...facts }: Idea): IdeaFacts {
  return facts
}
