// Choosing in private: where the knob should be, or which way it should go. One press to choose, one to submit; it
// can be changed until the facilitator shows the round.

import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobTalkCopy } from '@draaitafel/shared/copy/nl/knobTalk.ts'
import { settings } from '@draaitafel/shared/model/knobs.ts'
import { type KnobRound, openRound } from '@draaitafel/shared/nouns/round.ts'
import { type FormEvent, useEffect, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Modal } from '../../ui/Modal.tsx'
import styles from './Rounds.module.css'
import { type Seen, seenOf, useOwnVote } from './useOwnVote.ts'
import { WhatIsSeen } from './WhatIsSeen.tsx'

export function RoundDialog({ id }: { readonly id: string }) {
  const { view } = useWorkshop()
  const round = usePlan((plan) => [openRound(plan)].find((one) => one?.id === id))
  useEffect(() => {
    // Shown or stopped in the meantime: there is nothing left to choose.
    if (!round) view.setState({ dialog: null })
  }, [round, view])
  return round ? <ChooseDialog round={round} /> : null
}

function ChooseDialog({ round }: { readonly round: KnobRound }) {
  const { view, seat } = useWorkshop()
  const { vote, choose } = useOwnVote(round)
  const [chosen, setChosen] = useState<string | null>(null)
  const [picked, setPicked] = useState<Seen | null>(null)
  const value = chosen ?? (vote ? String(vote.value) : '')
  const seen = picked ?? seenOf(vote)
  const close = () => view.setState({ dialog: null })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (value !== '' && (await choose(Number(value), seen))) close()
  }
  const copy = knobCopy[round.knob]
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === seat.party)?.name ?? '')
  return (
    <Modal
      title={text.rounds.title(round.knob, copy.shortName)}
      subtitle={round.voters === 'partij' ? text.rounds.forParty : text.rounds.alone}
      form
      closeLabel={text.close}
      onClose={close}
    >
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{knobTalkCopy[round.knob].turning}</p>
        <Choice
          label={text.rounds.question[round.kind]}
          value={value}
          options={optionsOf(round)}
          onChange={(next) => setChosen(next)}
        />
        {round.voters === 'persoon' ? (
          <WhatIsSeen seen={seen} onChange={setPicked} />
        ) : (
          <p className={styles.hint}>{text.rounds.partyVisible(party)}</p>
        )}
        <FormFoot cancel={text.cancel} submit={text.rounds.keep} disabled={value === ''} onCancel={close} />
      </form>
    </Modal>
  )
}

function optionsOf({ kind }: KnobRound): readonly { readonly value: string; readonly label: string }[] {
  if (kind === 'stand') return settings.map((setting) => ({ value: String(setting), label: settingWords[setting] }))
  return ([-1, 0, 1] as const).map((way) => ({ value: String(way), label: text.rounds.ways[way] }))
}
