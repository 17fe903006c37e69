// The choices of the last shown round, before the group decides; and the facilitator's button to let everyone choose in
// private about this knob. What it asks then is below the row of that button, never inside it.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import {
  type KnobRoundKind,
  knobRoundKinds,
  openRound,
  openSurvey,
  type RoundVoters,
  roundVoters,
  shownRound,
} from '@draaitafel/shared/nouns/round.ts'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './Rounds.module.css'
import { SpreadPlot } from './SpreadPlot.tsx'
import { useRounds } from './useRounds.ts'

interface KnobRoundProps {
  readonly number: KnobNumber
  /** Other buttons in the same row. */
  readonly children?: ReactNode
}

export function KnobRound({ number, children }: KnobRoundProps) {
  const { role } = useWorkshop()
  const isOpen = usePlan(({ rounds }) => openRound({ rounds }) !== null || openSurvey({ rounds }) !== null)
  if (role !== 'facilitator' || isOpen) return children
  return <StartRound number={number}>{children}</StartRound>
}

export function KnobSpread({ number }: { readonly number: KnobNumber }) {
  const rounds = usePlan((plan) => plan.rounds)
  const isAsked = useView(({ dialog }) => dialog?.kind === 'knob' && dialog.at === 'spread')
  const place = useRef<HTMLDivElement>(null)
  const shown = shownRound({ rounds }, number)
  const id = shown?.id
  useEffect(() => {
    if (isAsked && id !== undefined) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isAsked, id])
  return (
    shown && (
      <div ref={place}>
        <SpreadPlot round={shown} />
      </div>
    )
  )
}

function StartRound({ number, children }: KnobRoundProps) {
  const [asks, setAsks] = useState(false)
  const form = useId()
  return (
    <>
      {/* In a task it is one of the things to do next; on the sheet of a knob it stays in its row. */}
      <AtFoot>
        <button
          type="button"
          className={`btn ${styles.ask}`}
          aria-expanded={asks}
          aria-controls={asks ? form : undefined}
          onClick={() => setAsks(!asks)}
        >
          {text.rounds.start}
        </button>
      </AtFoot>
      {children}
      {asks && <RoundForm id={form} number={number} />}
    </>
  )
}

function RoundForm({ id, number }: { readonly id: string; readonly number: KnobNumber }) {
  const { busy, open } = useRounds()
  const [kind, setKind] = useState<KnobRoundKind>('stand')
  const [voters, setVoters] = useState<RoundVoters>('persoon')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={place} id={id} className={styles.start}>
      <SelectField
        label={text.rounds.aboutWhat}
        value={kind}
        options={knobRoundKinds.map((value) => ({ value, label: text.rounds.kinds[value] }))}
        onChange={(next) => setKind(next === 'richting' ? 'richting' : 'stand')}
      />
      <SelectField
        label={text.rounds.who}
        value={voters}
        options={roundVoters.map((value) => ({ value, label: text.rounds.voters[value] }))}
        onChange={(next) => setVoters(next === 'partij' ? 'partij' : 'persoon')}
      />
      <AtFoot>
        <button type="button" className="btn" disabled={busy} onClick={() => open({ knob: number, kind, voters })}>
          {text.rounds.begin}
        </button>
      </AtFoot>
    </div>
  )
}
