// What one could choose in a round, in a word or two.

import { settingShortWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { isSetting } from '@draaitafel/shared/model/knobs.ts'
import type { Round } from '@draaitafel/shared/plan/round.ts'
import { text } from '../../copy/nl.ts'

export function choiceLabel({ kind }: Pick<Round, 'kind'>, value: number): string {
  if (kind === 'stand') return isSetting(value) ? settingShortWords[value] : ''
  return text.rounds.ways[value === -1 ? -1 : value === 1 ? 1 : 0]
}
