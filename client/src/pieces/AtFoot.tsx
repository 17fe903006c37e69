// What to do next in a task, in sight however long its work is: below the work, beside being done with it. Whatever part of the
// work has it says so here; where there is no such place, it stays where it is. A phone on its side has no height for that: there
// both are beside the tabs.

import { createContext, type PropsWithChildren, use } from 'react'
import { createPortal } from 'react-dom'

export const ActPlaceContext = createContext<Element | null>(null)

export interface LowFoot {
  readonly act: Element | null
  readonly done: Element | null
}

/** Null wherever there is height enough. */
export const LowFootContext = createContext<LowFoot | null>(null)

export function AtFoot({ children }: PropsWithChildren) {
  const below = use(ActPlaceContext)
  const place = use(LowFootContext)?.act ?? below
  return place ? createPortal(children, place) : children
}

/** Being done with the task. */
export function DoneAtFoot({ children }: PropsWithChildren) {
  const place = use(LowFootContext)?.done
  return place ? createPortal(children, place) : children
}
