// The measure that someone is writing against one bottleneck: new, taken from an advice, or one that is there already.

import { newId } from '@draaitafel/shared/base/ids.ts'
import type { BottleneckNumber } from '@draaitafel/shared/library/bottlenecks.ts'
import { bottleneckSubject, type Parked, type ParkedFacts } from '@draaitafel/shared/nouns/parked.ts'
import { type RefObject, useRef } from 'react'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

type Written = Pick<ParkedFacts, 'text' | 'owner' | 'day'>

interface Draft extends Written {
  /** Of the measure that it changes; null for a new one. */
  readonly id: string | null
}

export interface MeasureDraft {
  readonly draft: Draft
  readonly write: (changes: Partial<Written>) => void
  /** The words of an advice, to go on with. */
  readonly take: (text: string) => void
  readonly change: (measure: Parked) => void
  readonly stop: () => void
  /** False when it was refused. */
  readonly save: () => boolean
  readonly form: RefObject<HTMLFormElement | null>
}

export function useMeasure(number: BottleneckNumber): MeasureDraft {
  const { dispatch, seat, view } = useWorkshop()
  const empty: Draft = { id: null, text: '', owner: seat.party, day: '' }
  const [draft, setDraft] = useDraft(`measure.${number}`, empty, typedOf)
  const form = useRef<HTMLFormElement>(null)
  const toForm = () => form.current?.querySelector('input')?.focus()
  const send = () => {
    const { id, owner, day } = draft
    const text = draft.text.trim()
    if (id !== null) return dispatch({ type: 'parked.change', id, changes: { text, owner, day } })
    const facts = { kind: 'maatregel', about: bottleneckSubject(number), text, owner, day, done: false } as const
    return dispatch({ type: 'parked.add', id: newId(), facts })
  }
  return {
    draft,
    form,
    write: (changes) => setDraft((before) => ({ ...before, ...changes })),
    take: (text) => {
      setDraft((before) => ({ ...before, text }))
      toForm()
    },
    change: ({ id, text, owner, day }) => {
      setDraft({ id, text, owner, day })
      toForm()
    },
    stop: () => setDraft(empty),
    save: () => {
      if (!send().ok) return false
      view.say('done', draft.id === null ? riskText.risks.added : riskText.risks.kept)
      setDraft(empty)
      return true
    },
  }
}

const typedOf = ({ text }: Draft) => text
