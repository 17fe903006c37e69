// The big dial of the front door, with four ribbons running out of it. Only for the eye.

import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobGroupIds, settings } from '@draaitafel/shared/model/knobs.ts'
import { DialFace } from '../ui/DialFace.tsx'
import { dialAngle } from '../ui/dialGeometry.ts'
import styles from './StartScreen.module.css'

const SHOWN = 1
const CENTRE = { x: 930, y: 424 }

export function StartArt() {
  return (
    <div className={styles.art} aria-hidden="true">
      <svg viewBox="0 0 1280 800" preserveAspectRatio="xMaxYMid slice" focusable="false">
        <g className={styles.ribbons}>
          {knobGroupIds.map((group, i) => {
            const x = 862 + i * 42
            return <path key={group} data-group={group} d={`M${x} 560C${x} 730 ${x + 60} 700 ${x + 60} 840`} />
          })}
        </g>
        <g className={styles.rim}>
          {settings.map((setting) => (
            <RimWord key={setting} setting={setting} />
          ))}
        </g>
        <svg x="594" y="88" width="672" height="672">
          <DialFace size="l" position={SHOWN} baseline={0} look="selected" />
        </svg>
      </svg>
    </div>
  )
}

/** A setting's word along the rim; below the middle it runs the other way, so that it is never upside down. */
function RimWord({ setting }: { readonly setting: (typeof settings)[number] }) {
  const below = setting === 0 || setting === 4
  const radius = below ? 350 : 326
  const middle = dialAngle(setting)
  const [from, to] = below ? [middle + 22, middle - 22] : [middle - 22, middle + 22]
  const start = onRim(from, radius)
  const end = onRim(to, radius)
  return (
    <>
      <path id={`rim-${setting}`} d={`M${start}A${radius} ${radius} 0 0 ${below ? 0 : 1} ${end}`} />
      <text className={setting === SHOWN ? styles.on : undefined}>
        <textPath href={`#rim-${setting}`} startOffset="50%" textAnchor="middle">
          {settingWords[setting]}
        </textPath>
      </text>
    </>
  )
}

function onRim(angle: number, radius: number): string {
  const radians = (angle * Math.PI) / 180
  return `${(CENTRE.x + radius * Math.sin(radians)).toFixed(1)} ${(CENTRE.y - radius * Math.cos(radians)).toFixed(1)}`
}
