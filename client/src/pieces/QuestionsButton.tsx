// How many questions are open, always visible, and the way to them. A number to talk about, not a grade.

import { questionsOpen } from '@draaitafel/shared/derive/questions.ts'
import { text } from '../copy/nl.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'

export function QuestionsButton({ className }: { readonly className?: string | undefined }) {
  const { view } = useWorkshop()
  const count = usePlan((plan) => questionsOpen(plan).length)
  return (
    <button type="button" className={className} onClick={() => view.setState({ dialog: { kind: 'questions' } })}>
      {text.questions.button(count)}
    </button>
  )
}
