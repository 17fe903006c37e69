// A choice on a worksheet in the log: its question, and the answers before and after. Apart from logWords.ts, which
// every screen has before it shows anything: the words of the choices come with the sheets.

import type { LogFacts } from '../../actions/logEntry.ts'
import { isChoiceId } from '../../model/choices.ts'
import type { LogValue } from '../../nouns/logParts.ts'
import type { Plan } from '../../plan/plan.ts'
import { choiceCopy, optionWords } from './choices.ts'
import { quoted } from './logWords.ts'

export interface ChoiceWords {
  readonly question: string
  readonly before: string | null
  readonly after: string | null
}

export function choiceWords(plan: Plan, { subject, label, from, to }: LogFacts): ChoiceWords {
  const isKnown = isChoiceId(subject)
  const words = (option: LogValue) => {
    if (option === null) return null
    return isKnown ? optionWords(plan, subject, String(option)) : String(option)
  }
  // A party that was chosen by name and removed since still has that name.
  const after = label !== '' && to !== null ? label : words(to)
  return { question: isKnown ? quoted(choiceCopy[subject].question) : 'een keuze', before: words(from), after }
}
