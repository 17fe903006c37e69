// A private round is going on, or what was chosen in it is to be seen: above the board on every screen that does not show it
// as its task, with what each can do about it.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { roundAbout } from '@draaitafel/shared/copy/nl/surveys.ts'
import { type KnobRound, openRound, openSurvey, type Survey } from '@draaitafel/shared/nouns/round.ts'
import { text } from '../../copy/nl.ts'
import { usePeers, usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { RoundLead } from './RoundLead.tsx'
import { useOwnVote } from './useOwnVote.ts'
import { useReplaced } from './useReplaced.ts'
import { useShownRound } from './useShownRound.ts'
import { useSurplus } from './useSurplus.ts'

export function RoundBar() {
  const rounds = usePlan((plan) => plan.rounds)
  const isInTask = useView((view) => view.roundInTask)
  const round = isInTask ? null : openRound({ rounds })
  const survey = isInTask ? null : openSurvey({ rounds })
  const news = useShownRound()
  const shown = isInTask ? null : news
  return (
    <>
      <BarPlace>{round && <OpenRound key={round.id} round={round} />}</BarPlace>
      <BarPlace>{survey && <OpenSurvey key={survey.id} survey={survey} />}</BarPlace>
      {/* That choices are shown is said by Announcer: twice would be once too many. */}
      <BarPlace isSaidElsewhere>{shown && <ShownRound key={shown.round.id} {...shown} />}</BarPlace>
    </>
  )
}

/** People answer it in its task; from elsewhere only the facilitator can do something about it. */
function OpenSurvey({ survey }: { readonly survey: Survey }) {
  const { role } = useWorkshop()
  return (
    <Bar
      look="round"
      mark={<Icon name="eyeOff" />}
      words={
        <>
          <b>{text.rounds.aboutSurvey(roundAbout(survey))}</b> {text.rounds.secretSurvey}
        </>
      }
    >
      {role === 'facilitator' && <RoundLead round={survey} />}
    </Bar>
  )
}

function OpenRound({ round }: { readonly round: KnobRound }) {
  const { role } = useWorkshop()
  // Replaces what the facilitator has read by then: the bar gets no higher.
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
      {role === 'facilitator' && <RoundLead round={round} />}
    </Bar>
  )
}

function ShownRound({ round, putAway }: { readonly round: KnobRound; readonly putAway: () => void }) {
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

function Choose({ round }: { readonly round: KnobRound }) {
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
