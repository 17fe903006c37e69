// The possible choices of a round, in a word or two.

import { settingShortWords, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { isSetting } from '@draaitafel/shared/model/knobs.ts'
import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import { text } from '../../copy/nl.ts'

export function choiceLabel({ kind }: Pick<KnobRound, 'kind'>, value: number): string {
  if (kind === 'stand') return isSetting(value) ? settingShortWords[value] : ''
  return text.rounds.ways[value === -1 ? -1 : value === 1 ? 1 : 0]
}

/** In full, for use in a sentence; null for a value nobody can choose. */
export function choiceWords({ kind }: Pick<KnobRound, 'kind'>, value: number): string | null {
  if (kind === 'stand') return isSetting(value) ? settingWords[value] : null
  return value === -1 || value === 0 || value === 1 ? text.rounds.ways[value] : null
}
