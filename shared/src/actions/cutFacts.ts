// The texts of a log entry, cut to their maximum length.

import { shortText } from '../base/text.ts'
import { planLimits } from '../nouns/limits.ts'
import type { LogValue } from '../nouns/logParts.ts'
import type { LogFacts } from './logEntry.ts'

export function cutFacts(facts: LogFacts): LogFacts {
  const { label, from, to, whose } = facts
  return { ...facts, label: cut(label), from: cutValue(from), to: cutValue(to), whose: cut(whose) }
}

function cutValue(value: LogValue): LogValue {
  return typeof value === 'string' ? cut(value) : value
}

/** Shows that something was cut off. */
function cut(words: string): string {
  const whole = words.trim()
  return whole.length <= planLimits.labelLength ? whole : `${shortText(whole, planLimits.labelLength - 1)}…`
}
