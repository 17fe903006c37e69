// Why the knob is where it is, in the words of the table: of one that is shut why it stays so. What I wrote for myself while
// everyone chose alone can be put with it.

import { isSet, type KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import { shownRound } from '@draaitafel/shared/nouns/round.ts'
import { KnobReason } from '../../board/knobs/KnobReason.tsx'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { NoteField } from '../../talk/notes/NoteField.tsx'
import { useHeld } from '../kit/useHeld.ts'
import { becauseKey } from './choice.ts'
import styles from './KnobsTask.module.css'

export function Because({ state }: { readonly state: KnobState }) {
  return (
    <>
      {state.setting === 0 && isSet(state) ? (
        <KnobReason state={state} />
      ) : (
        <NoteField
          id={{ talk: state.number, part: 'worth' }}
          label={knobTaskText.round.because}
          called={sheetText.called.reason}
          rows={1}
          bare
        />
      )}
      <Mine state={state} />
    </>
  )
}

function Mine({ state }: { readonly state: KnobState }) {
  const { number, setting, reason, talk } = state
  const { dispatch } = useWorkshop()
  const { choices, choose } = useHeld()
  const round = usePlan((plan) => shownRound(plan, number))
  const mayWrite = useMayWrite({ area: 'knoppen', knob: number })
  const mine = (round && choices[becauseKey(round)])?.trim() ?? ''
  if (!round || mine === '' || !mayWrite) return null
  const add = () => {
    const { ok } =
      setting === 0 && isSet(state)
        ? dispatch({ type: 'knob.reason', knob: number, reason: [reason, mine].filter(Boolean).join(' ') })
        : dispatch({
            type: 'text.edit',
            text: { talk: number, part: 'worth' },
            at: talk.worth.length,
            remove: 0,
            insert: talk.worth === '' ? mine : `\n${mine}`,
          })
    if (ok) choose(becauseKey(round), '')
  }
  return (
    <>
      <p className={styles.mine}>
        {knobTaskText.round.becauseMine} {mine}
      </p>
      <AtFoot>
        <button type="button" className="btn" onClick={add}>
          {knobTaskText.round.addMine}
        </button>
      </AtFoot>
    </>
  )
}
