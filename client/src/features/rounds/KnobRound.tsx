// On a worksheet: the facilitator lets everyone choose alone about this knob, and the table sees what was chosen the last
// time that was shown.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import {
  openRound,
  type RoundKind,
  type RoundVoters,
  roundKinds,
  roundVoters,
  shownRound,
} from '@draaitafel/shared/plan/round.ts'
import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './Rounds.module.css'
import { SpreadPlot } from './SpreadPlot.tsx'
import { useRounds } from './useRounds.ts'

export function KnobRound({ number }: { readonly number: KnobNumber }) {
  const { role } = useWorkshop()
  const rounds = usePlan((plan) => plan.rounds)
  const shown = shownRound({ rounds }, number)
  const isOpen = openRound({ rounds }) !== null
  return (
    <>
      {shown && <SpreadPlot round={shown} />}
      {role === 'facilitator' && !isOpen && <StartRound number={number} />}
    </>
  )
}

function StartRound({ number }: { readonly number: KnobNumber }) {
  const { busy, open } = useRounds()
  const [kind, setKind] = useState<RoundKind>('stand')
  const [voters, setVoters] = useState<RoundVoters>('persoon')
  return (
    <details className={styles.start}>
      <summary className="btn">{text.rounds.start}</summary>
      <div>
        <SelectField
          label={text.rounds.aboutWhat}
          value={kind}
          options={roundKinds.map((value) => ({ value, label: text.rounds.kinds[value] }))}
          onChange={(next) => setKind(next === 'richting' ? 'richting' : 'stand')}
        />
        <SelectField
          label={text.rounds.who}
          value={voters}
          options={roundVoters.map((value) => ({ value, label: text.rounds.voters[value] }))}
          onChange={(next) => setVoters(next === 'partij' ? 'partij' : 'persoon')}
        />
        <button type="button" className="btn" disabled={busy} onClick={() => open(number, kind, voters)}>
          {text.rounds.begin}
        </button>
      </div>
    </details>
  )
}
