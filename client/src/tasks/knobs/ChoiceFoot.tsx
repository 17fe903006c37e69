// Below a private choice: being done sends it. It can be changed until the facilitator shows everything; taken back it cannot be,
// so that is not what the button says.

import type { KnobRound, Round } from '@draaitafel/shared/nouns/round.ts'
import type { PropsWithChildren } from 'react'
import { useState } from 'react'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { DoneAtFoot } from '../../pieces/AtFoot.tsx'
import { usePeers, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { useChosenCount } from '../../talk/rounds/useChosenCount.ts'
import { seenOf, useOwnVote } from '../../talk/rounds/useOwnVote.ts'
import { Icon } from '../../ui/Icon.tsx'
import task from '../kit/Frame.module.css'
import { useHeld } from '../kit/useHeld.ts'
import { useKeptTold } from '../kit/useKeptTold.ts'
import { seenIn, valueIn } from './choice.ts'
import styles from './KnobsTask.module.css'
import { useTaskKnob } from './useTaskKnob.ts'

/** `children`: what is there when nobody chooses alone. */
export function Foot({ children }: PropsWithChildren) {
  const { round } = useTaskKnob()
  return round ? <ChoiceFoot key={round.id} round={round} /> : children
}

function ChoiceFoot({ round }: { readonly round: KnobRound }) {
  const { choices } = useHeld()
  const { vote, choose } = useOwnVote(round)
  const { setting } = useKnob(round.knob)
  const [isBusy, setBusy] = useState(false)
  const kept = useKeptTold()
  const isFirst = useView(({ dialog }) => dialog === null)
  const hasChosen = usePeers(({ me }) => me.voted === round.id)
  const value = valueIn(choices, round, vote, setting)
  const seen = seenIn(choices, round, vote)
  const isKept = hasChosen && vote?.value === value && (round.voters === 'partij' || seenOf(vote) === seen)
  const send = () => {
    if (value === null || isBusy) return
    setBusy(true)
    kept.press()
    void choose(value, seen).finally(() => setBusy(false))
  }
  return (
    <footer className={task.foot}>
      <DoneAtFoot>
        {isKept ? (
          <p role="status" className={styles.kept} ref={kept.told} tabIndex={-1}>
            <Icon name="check" />
            {knobTaskText.round.kept}
          </p>
        ) : (
          <button
            type="button"
            className={`btn ${isFirst ? 'primary' : ''} ${task.done}`}
            disabled={value === null}
            onClick={send}
          >
            {hasChosen ? knobTaskText.round.changed : knobTaskText.round.ready}
          </button>
        )}
      </DoneAtFoot>
      <Count round={round} />
    </footer>
  )
}

/** Of everyone, and I am one of them. */
function Count({ round }: { readonly round: Round }) {
  const { role } = useWorkshop()
  const { chosen, people } = useChosenCount(round)
  const mine = usePeers(({ me }) => (me.voted === round.id ? 1 : 0))
  const me = role === 'participant' ? 1 : 0
  return <p>{text.rounds.chosen(chosen + mine, people + me)}</p>
}
