// Turning a knob of the plan. While turning there is only a preview, shown here and to the others; the plan changes
// once, when the dial is released.

import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { useEffect, useRef } from 'react'
import { text } from '../copy/nl.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { type DialHandlers, type DialPlace, useDialHands } from './useDialHands.ts'

/** In the drawn box, see DialFace. */
const PLACE: DialPlace = { x: 1 / 2, y: 61 / 105, cap: 40 / 122 }

interface DialTurn {
  /** One setting further open (+1) or shut (−1), for the buttons. */
  readonly step: (by: 1 | -1) => void
  readonly handlers: DialHandlers
}

/**
 * `setting` null: nowhere yet, so that shut is a turn too. `mayTurn` false: nothing turns; `whyNot` is shown to anyone who
 * tries.
 */
export function useDialTurn(
  knob: KnobNumber,
  setting: Setting | null,
  mayTurn: boolean,
  whyNot: string | null,
  place: DialPlace = PLACE,
): DialTurn {
  const { dispatch, view, hold, planStore, undo } = useWorkshop()
  const from = setting ?? 0

  const turnTo = (position: number) => {
    const target = nearestSetting(position)
    view.setState({ turning: null })
    if (target === setting) return
    const before = planStore.getState().plan.knobs[knob - 1]
    if (!dispatch({ type: 'knob.turn', knob, setting: target }).ok) return
    hold.rest(knob)
    if (before && progressOf(before) === 'besloten') {
      const help = { label: text.undo.undo(''), back: () => undo() }
      view.say('done', text.knob.reopened(knob, settingWords[before.setting]), help)
    }
  }

  const refuse = () => {
    if (whyNot !== null) view.say('problem', whyNot)
  }

  const { handlers, isHeld } = useDialHands({
    setting: from,
    place,
    mayTurn,
    onRefused: refuse,
    onMove: (position) => {
      view.setState({ turning: { knob, position } })
      hold.move(knob, position)
    },
    // A press that turned nothing does not keep the knob from others.
    onEnd: (moved) => {
      if (moved) hold.rest(knob)
      view.setState({ turning: null })
    },
    onTurn: turnTo,
  })

  // The dial may disappear from the screen while a pointer still holds it.
  const held = useRef(isHeld)
  useEffect(() => {
    const stillHeld = held.current
    return () => {
      if (stillHeld()) view.setState({ turning: null })
    }
  }, [view])

  return { step: (by) => (mayTurn ? turnTo(from + by) : refuse()), handlers }
}
