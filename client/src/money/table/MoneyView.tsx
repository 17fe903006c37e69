// In place of the board: the money of the plan, fetched when it is shown. What cannot be fetched leaves the board there.

import { useEffect } from 'react'
import { text } from '../../copy/nl.ts'
import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

const fetchBoard = part(() => import('./MoneyBoard.tsx'))

export function MoneyView({ className = '' }: { readonly className?: string | undefined }) {
  const { view } = useWorkshop()
  const { state } = usePart(fetchBoard)
  useEffect(() => {
    if (state.kind === 'missing') view.setState({ money: 'board' })
  }, [state, view])
  return (
    <main className={className} data-ring tabIndex={-1} aria-label={text.board.investments}>
      {state.kind === 'here' && <state.part.MoneyBoard />}
    </main>
  )
}
