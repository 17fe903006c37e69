// A part of the app inside a dialog: that it is coming, the part itself, or why it did not come and once more.

import type { ReactNode } from 'react'
import { text } from '../copy/nl.ts'
import { firstText } from '../copy/nlFirst.ts'
import { usePart } from '../parts/usePart.ts'

interface FetchedProps<T> {
  /** The same function each time. */
  readonly fetchPart: () => Promise<T>
  readonly children: (part: T) => ReactNode
}

export function Fetched<T>({ fetchPart, children }: FetchedProps<T>): ReactNode {
  const { state, again } = usePart(fetchPart)
  if (state.kind === 'here') return children(state.part)
  if (state.kind === 'coming') return <p aria-busy="true">{firstText.loading}</p>
  return (
    <>
      <p role="alert">{text.parts[state.why].detail}</p>
      <button type="button" className="btn" onClick={again}>
        {text.messages.again}
      </button>
    </>
  )
}
