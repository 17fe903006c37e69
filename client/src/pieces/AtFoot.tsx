// What to do next in a task, in sight however long its work is: below the work, beside being done with it. Whatever part of the
// work has it says so here; where there is no such place, it stays where it is.

import { createContext, type PropsWithChildren, use } from 'react'
import { createPortal } from 'react-dom'

export const ActPlaceContext = createContext<Element | null>(null)

export function AtFoot({ children }: PropsWithChildren) {
  const place = use(ActPlaceContext)
  return place ? createPortal(children, place) : children
}
