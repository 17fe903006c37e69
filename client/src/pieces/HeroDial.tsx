// The dial of one knob with the five words around it, the present one in bold. Visual only: the words are below it.

import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type Setting, settings } from '@draaitafel/shared/model/knobs.ts'
import { DialFace, type DialLook } from '../ui/DialFace.tsx'
import styles from './HeroDial.module.css'

/**
 * In the units of the dial: its box is 120 × 120, the words are outside it. The bottom two leave space for the large
 * word.
 */
const places: Readonly<
  Record<Setting, { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }>
> = {
  0: { x: 13, y: 100, anchor: 'end' },
  1: { x: 1.3, y: 32, anchor: 'end' },
  2: { x: 60, y: -4, anchor: 'middle' },
  3: { x: 118.7, y: 25.5, anchor: 'start' },
  4: { x: 107, y: 96, anchor: 'start' },
}
interface HeroDialProps {
  readonly position: number | null
  /** In bold; null: none of them. */
  readonly shown: Setting | null
  /** Null: without the tick of where it began. */
  readonly baseline: Setting | null
  readonly look?: DialLook | undefined
  /** See DialFace. */
  readonly unsent?: boolean | undefined
  /** The class of its size and place, if it is not on the large screen. */
  readonly className?: string | undefined
}

export function HeroDial({
  position,
  shown,
  baseline,
  look = 'selected',
  unsent,
  className = styles.hero,
}: HeroDialProps) {
  return (
    <svg className={className} viewBox="-30 -14 182 132" aria-hidden="true" focusable="false">
      <svg x="0" y="0" width="120" height="120">
        <DialFace size="l" position={position} baseline={baseline} look={look} unsent={unsent} />
      </svg>
      {settings.map((setting) => (
        <Word key={setting} setting={setting} isOn={setting === shown} />
      ))}
    </svg>
  )
}

function Word({ setting, isOn }: { readonly setting: Setting; readonly isOn: boolean }) {
  const { x, y, anchor } = places[setting]
  const word = settingWords[setting]
  const lastSpace = word.lastIndexOf(' ')
  const lines = setting === 2 || lastSpace < 0 ? [word] : [word.slice(0, lastSpace), word.slice(lastSpace + 1)]
  return (
    <text className={isOn ? styles.on : styles.word} textAnchor={anchor}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={at === 0 ? y : undefined} dy={at === 0 ? undefined : '1.1em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
