// What a party answers when it is asked to adopt the plan.

import type { LogValue } from '../../nouns/logParts.ts'
import { isVerdictAnswer, type VerdictAnswer } from '../../nouns/verdict.ts'

/** As others read it, after the party's name. */
export const verdictWords: Readonly<Record<VerdictAnswer, string>> = {
  'stelt-vast': 'stelt vast',
  bezwaar: 'stelt vast, met bezwaar',
  'nog-niet': 'nog niet',
}

/** In the log: with its reason. */
export function verdictLine(answer: LogValue, reason: string): string {
  const said = isVerdictAnswer(answer) ? verdictWords[answer] : ''
  return reason === '' ? said : `${said}, ‘${reason}’`
}
