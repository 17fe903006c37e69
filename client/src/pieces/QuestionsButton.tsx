// How many questions are open, always visible, and the way to them. A number to talk about, not a grade. What counts them
// comes once the screen is there: until then only the word is.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { text } from '../copy/nl.ts'
import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'

const fetchCount = part(() => import('@draaitafel/shared/derive/questions.ts'))
const unknown = () => null

export function QuestionsButton({ className }: { readonly className?: string | undefined }) {
  const { view } = useWorkshop()
  const { state } = usePart(fetchCount)
  const open = state.kind === 'here' ? (plan: Plan) => state.part.questionsOpen(plan).length : unknown
  const count = usePlan(open)
  return (
    <button type="button" className={className} onClick={() => view.setState({ dialog: { kind: 'questions' } })}>
      {text.questions.button(count)}
    </button>
  )
}
