// What was said about one part of the place, and saying something else. Its line has the id of what it is about, so two
// people who answer at once write the same line.

import { findingOf } from '@draaitafel/shared/derive/place.ts'
import type { AnsweredTopic, Finding, FindingFacts } from '@draaitafel/shared/nouns/finding.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

interface Said {
  readonly finding: Finding | null
  readonly mayWrite: boolean
  readonly say: (changes: Partial<FindingFacts>) => void
}

export function useFinding(topic: AnsweredTopic): Said {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const finding = usePlan((plan) => findingOf(plan, topic))
  const say = (changes: Partial<FindingFacts>) => {
    if (finding) dispatch({ type: 'finding.change', id: finding.id, changes })
    else {
      const facts: FindingFacts = { topic, answer: 'onbekend', note: '', source: '', year: null, ...changes }
      dispatch({ type: 'finding.add', id: topic, facts })
    }
  }
  return { finding, mayWrite, say }
}
