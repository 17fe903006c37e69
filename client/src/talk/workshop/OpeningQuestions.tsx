// The opening questions, which depend on what the workshop is for.

import { useCopy } from '@draaitafel/shared/copy/nl/uses.ts'
import { lead } from '../../copy/nlLead.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function OpeningQuestions({ className }: { readonly className?: string | undefined }) {
  const use = usePlan((plan) => plan.workshop.use)
  return (
    <section className={className} aria-label={lead.openingQuestions}>
      <h3>{lead.openingQuestions}</h3>
      <ul>
        {useCopy[use].questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}
