// A private round is going on, or what was chosen in it is to be seen: above the board on every screen, with what each can
// do about it.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { openRound, type Round } from '@draaitafel/shared/nouns/round.ts'
import { text } from '../../copy/nl.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Rounds.module.css'
import { useChosenCount } from './useChosenCount.ts'
import { useOwnVote } from './useOwnVote.ts'
import { useReplaced } from './useReplaced.ts'
import { useRounds } from './useRounds.ts'
import { useShownRound } from './useShownRound.ts'
import { useSurplus } from './useSurplus.ts'

export function RoundBar() {
  const rounds = usePlan((plan) => plan.rounds)
  const round = openRound({ rounds })
  const shown = useShownRound()
  return (
    <>
      <BarPlace>{round && <OpenRound key={round.id} round={round} />}</BarPlace>
      {/* That choices are shown is said by Announcer: twice would be once too many. */}
      <BarPlace isSaidElsewhere>{shown && <ShownRound key={shown.round.id} {...shown} />}</BarPlace>
    </>
  )
}

function OpenRound({ round }: { readonly round: Round }) {
  const { role } = useWorkshop()
  // In place of what the facilitator has read by then: the bar grows no higher.
  const surplus = useSurplus(round)
  return (
    <Bar
      look="round"
      mark={<Icon name="eyeOff" />}
      words={
        <>
          <b>{text.rounds.about(round.knob, knobCopy[round.knob].shortName)}</b>{' '}
          {surplus ? text.rounds.surplus(surplus.choices, surplus.people) : text.rounds.secret}
        </>
      }
    >
      {role === 'participant' && <Choose round={round} />}
      {role === 'facilitator' && <Lead round={round} />}
    </Bar>
  )
}

function ShownRound({ round, putAway }: { readonly round: Round; readonly putAway: () => void }) {
  const { view } = useWorkshop()
  return (
    <Bar
      look="round"
      mark={<Icon name="eye" />}
      words={<b>{text.rounds.nowShown(round.knob)}</b>}
      closeLabel={text.close}
      onClose={putAway}
    >
      <button
        type="button"
        className="btn"
        onClick={() => view.setState({ dialog: { kind: 'knob', knob: round.knob, at: 'spread' } })}
      >
        {text.rounds.look}
      </button>
    </Bar>
  )
}

function Choose({ round }: { readonly round: Round }) {
  const { view } = useWorkshop()
  // Fetched here too: after a reload the server knows what this screen forgot.
  useOwnVote(round)
  useReplaced(round)
  const hasChosen = usePeers(({ me }) => me.voted === round.id)
  return (
    <button
      type="button"
      className={hasChosen ? 'btn' : 'btn primary'}
      onClick={() => view.setState({ dialog: { kind: 'round', round: round.id } })}
    >
      {hasChosen ? text.rounds.change : text.rounds.choose}
    </button>
  )
}

function Lead({ round }: { readonly round: Round }) {
  const { busy, show, stop } = useRounds()
  const { chosen, people } = useChosenCount(round)
  return (
    <>
      <span className={styles.count}>{text.rounds.chosen(chosen, people)}</span>
      <button type="button" className="btn primary" disabled={busy} onClick={() => show(round)}>
        {text.rounds.show}
      </button>
      <button type="button" className="btn" disabled={busy} onClick={() => stop(round.id)}>
        {text.rounds.stop}
      </button>
    </>
  )
}
