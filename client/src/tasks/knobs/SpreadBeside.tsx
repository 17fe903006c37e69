// What a private round said, beside the large dial of its knob. No names: who wanted theirs with it is named on the worksheets.

import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { choiceLabel } from '../../talk/rounds/choiceLabel.ts'
import { tokensByParty } from '../../talk/rounds/tokensByParty.ts'
import { useSpread } from '../../talk/rounds/useSpread.ts'
import { ColumnsBeside } from './ColumnsBeside.tsx'

export function SpreadBeside({ round }: { readonly round: KnobRound }) {
  const { columns, apart, silent, chairs } = useSpread(round)
  const parties = usePlan((plan) => plan.parties)
  return (
    <ColumnsBeside
      title={text.rounds.spread}
      columns={columns.map(({ value, votes }) => ({
        value,
        label: choiceLabel(round, value),
        tokens: tokensByParty(votes, parties),
      }))}
      sentence={apart}
      silent={silent}
      chairs={chairs}
    />
  )
}
