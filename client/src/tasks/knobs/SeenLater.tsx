// Said before one chooses what everyone will see with it; it can be more or less.

import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import type { OwnVote } from '@draaitafel/shared/protocol/http.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { WhatIsSeen } from '../../talk/rounds/WhatIsSeen.tsx'
import { useHeld } from '../kit/useHeld.ts'
import { seenIn, seenKey } from './choice.ts'
import styles from './KnobsTask.module.css'

interface SeenLaterProps {
  readonly round: KnobRound
  readonly vote: OwnVote | undefined
}

export function SeenLater({ round, vote }: SeenLaterProps) {
  const { seat } = useWorkshop()
  const { choices, choose } = useHeld()
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === seat.party)?.name ?? '')
  if (round.voters === 'partij') return <p className={styles.seen}>{text.rounds.partyVisible(party)}</p>
  const seen = seenIn(choices, round, vote)
  return (
    <details className={styles.seen}>
      <summary>
        {knobTaskText.round.seen[seen]} <span>{knobTaskText.round.seeChange}</span>
      </summary>
      <WhatIsSeen seen={seen} onChange={(next) => choose(seenKey(round), next)} />
    </details>
  )
}
