// On the sheet of a knob: links that the table adds to routes where the model names none, always marked as its own. Each
// has a line that says why; without one it is not added.

import { ownMark } from '@draaitafel/shared/copy/nl/ownLinks.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { RouteId } from '@draaitafel/shared/model/routes.ts'
import { ownLink, pairOf } from '@draaitafel/shared/nouns/ownLink.ts'
import { longest } from '@draaitafel/shared/nouns/parts.ts'
import { type FormEvent, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { text } from '../../copy/nl.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './OwnLinks.module.css'

const words = sheetText.ownLink

interface OwnLinksProps {
  readonly number: KnobNumber
  /** Along which the model names no link. */
  readonly lacking: readonly RouteId[]
}

export function OwnLinks({ number, lacking }: OwnLinksProps) {
  const { dispatch } = useWorkshop()
  const own = usePlan(useShallow((plan) => plan.ownLinks.filter(({ knob }) => knob === number)))
  const mayWrite = useMayWrite({ area: 'knoppen' })
  const [adding, setAdding] = useState<RouteId | null>(null)
  const open = mayWrite ? lacking.filter((route) => !own.some((link) => link.route === route)) : []
  return (
    <>
      {own.length > 0 && (
        <ul className={styles.own}>
          {own.map(({ id, route, reason }) => (
            <li key={id}>
              <span>
                <b>{routeCopy[route].name}</b> <em className={styles.mark}>{ownMark}</em>
              </span>
              <p>{reason}</p>
              <p className={styles.small}>{words.counts}</p>
              {mayWrite && (
                <button
                  type="button"
                  className="btn quiet"
                  aria-label={words.remove(routeCopy[route].name)}
                  onClick={() => dispatch({ type: 'ownLink.remove', id })}
                >
                  {text.remove}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open.map((route) =>
        adding === route ? (
          <OwnLinkForm key={route} knob={number} route={route} onDone={() => setAdding(null)} />
        ) : (
          <button key={route} type="button" className={`btn ${styles.add}`} onClick={() => setAdding(route)}>
            {words.addTo(routeCopy[route].name)}
          </button>
        ),
      )}
    </>
  )
}

interface OwnLinkFormProps {
  readonly knob: KnobNumber
  readonly route: RouteId
  readonly onDone: () => void
}

function OwnLinkForm({ knob, route, onDone }: OwnLinkFormProps) {
  const { dispatch } = useWorkshop()
  const [reason, setReason] = useDraft(`ownLink ${pairOf({ knob, route })}`, '')
  const [problem, setProblem] = useState<string | null>(null)
  const close = () => {
    setReason('')
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const facts = { knob, route, reason: reason.trim() }
    if (facts.reason === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'reason' }))
    // The pair is its id, so that two people who add the same add one.
    if (dispatch({ type: 'ownLink.add', id: pairOf(facts), facts }).ok) close()
  }
  return (
    <form className={styles.form} aria-label={words.addTo(routeCopy[route].name)} onSubmit={submit} noValidate>
      <TextField
        label={`${routeCopy[route].name}. ${words.why}`}
        hint={text.privacyHint}
        value={reason}
        maxLength={longest(ownLink.part, 'reason')}
        autoFocus
        problem={problem}
        onChange={setReason}
      />
      <FormFoot cancel={text.cancel} submit={words.add} onCancel={close} />
    </form>
  )
}
