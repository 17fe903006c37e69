// A large dial that turns nothing of the plan: what one says alone, or what one thinks that is so. Its owner keeps the setting.

import { nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { useState } from 'react'
import { useDialHands } from '../gestures/useDialHands.ts'
import type { DialLook } from '../ui/DialFace.tsx'
import { LARGE_DIAL, LargeDial } from './LargeDial.tsx'

interface OwnDialProps {
  readonly name: string
  /** Null: nowhere yet. */
  readonly setting: Setting | null
  readonly baseline: Setting | null
  readonly look?: DialLook
  /** Words for it when it is at this setting, null for nowhere: what a screen reader says, in large, and below that. */
  readonly wordsAt: (setting: Setting | null) => {
    readonly value: string
    readonly word: string
    readonly under: string
  }
  readonly mayTurn?: boolean
  readonly onRefused?: () => void
  readonly describedBy?: string | undefined
  readonly className?: string | undefined
  /** See LargeDial. */
  readonly turns?: string | undefined
  readonly onTurn: (setting: Setting) => void
  /** 0–4 while the hand is on it; null when it is let go. */
  readonly onMove?: (position: number | null) => void
}

const nothing = () => {}

export function OwnDial(props: OwnDialProps) {
  const { setting, wordsAt, mayTurn = true, onRefused = nothing, onTurn, onMove = nothing } = props
  const [turning, setTurning] = useState<number | null>(null)
  const from = setting ?? 0
  const turn = (position: number) => onTurn(nearestSetting(position))
  const { handlers } = useDialHands({
    setting: from,
    place: LARGE_DIAL,
    mayTurn,
    onRefused,
    onMove: (position) => {
      setTurning(position)
      onMove(position)
    },
    onEnd: () => {
      setTurning(null)
      onMove(null)
    },
    onTurn: turn,
  })
  const position = turning ?? from
  const shown = nearestSetting(position)
  const isSet = turning !== null || setting !== null
  const { value, word, under } = wordsAt(isSet ? shown : null)
  return (
    <LargeDial
      name={props.name}
      valueText={value}
      position={position}
      shown={shown}
      isSet={isSet}
      baseline={props.baseline}
      look={props.look}
      word={word}
      under={under}
      mayTurn={mayTurn}
      describedBy={props.describedBy}
      handlers={handlers}
      onStep={(by) => (mayTurn ? turn(from + by) : onRefused())}
      className={props.className}
      turns={props.turns}
    />
  )
}
