// Says why the table refused something. Forms say themselves what is wrong with what was typed; should that come this far,
// its words are fetched.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { isTypedProblem, refusalSentence } from '@draaitafel/shared/copy/nl/refusals.ts'
import { text } from '../copy/nl.ts'
import { PartMissing, part } from '../parts/part.ts'
import type { View } from '../store/viewStore.ts'

const fetchWords = part(() => import('@draaitafel/shared/copy/nl/problems.ts'))

export function sayProblem(view: View, problem: Problem): void {
  if (!isTypedProblem(problem)) {
    view.say('problem', refusalSentence(problem))
    return
  }
  fetchWords().then(
    ({ problemSentence }) => view.say('problem', problemSentence(problem)),
    (error: unknown) => view.say('problem', text.parts[error instanceof PartMissing ? error.why : 'broken'].detail),
  )
}
