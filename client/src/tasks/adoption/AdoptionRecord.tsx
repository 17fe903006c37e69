// The record that fills: a segment for each party, broken by an objection, dotted for an empty chair. The arm points to who is
// still looking; sealed, there is a lock in its middle.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { VerdictAnswer } from '@draaitafel/shared/nouns/verdict.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import styles from './AdoptionRecord.module.css'
import { type RecordDrawing, recordOf, type Segment } from './recordGeometry.ts'
import { type Adopting, useVerdicts } from './useVerdicts.ts'

const GROOVES = [236, 212, 188, 164, 140]

type Look = 'yes' | 'objects' | 'waits' | 'empty'

const looks: Readonly<Record<VerdictAnswer, Look>> = { 'stelt-vast': 'yes', bezwaar: 'objects', 'nog-niet': 'waits' }

export function AdoptionRecord() {
  const adopting = useVerdicts()
  const { asked, emptyChairs, waiting, sentence, isSealed } = adopting
  const drawing = recordOf(asked.length + emptyChairs.length)
  const [looking] = waiting
  const arm = isSealed || !looking ? undefined : drawing.segments[asked.indexOf(looking)]
  return (
    <svg className={styles.record} viewBox="0 0 800 800" role="img" aria-label={sentence}>
      <circle className={styles.shadow} cx="400" cy="410" r="262" />
      <circle className={styles.plate} cx="400" cy="400" r="262" />
      {GROOVES.map((radius) => (
        <circle key={radius} className={styles.groove} cx="400" cy="400" r={radius} />
      ))}
      {asked.map(({ party, verdict }, at) => (
        <Around
          key={party.id}
          party={party}
          look={verdict ? looks[verdict.answer] : 'waits'}
          segment={drawing.segments[at]}
          drawing={drawing}
        />
      ))}
      {emptyChairs.map((party, at) => (
        <Around
          key={party.id}
          party={party}
          look="empty"
          segment={drawing.segments[asked.length + at]}
          drawing={drawing}
        />
      ))}
      {arm && <path className={styles.arm} d={`M400 400 ${arm.armX} ${arm.armY}`} />}
      <circle className={styles.label} cx="400" cy="400" r="104" />
      <Middle adopting={adopting} />
    </svg>
  )
}

interface AroundProps {
  readonly party: Party
  readonly look: Look
  readonly segment: Segment | undefined
  readonly drawing: RecordDrawing
}

function Around({ party, look, segment, drawing }: AroundProps) {
  if (!segment) return null
  const { path, x, y } = segment
  return (
    <g data-party={party.kind} data-look={look}>
      <path className={`${styles.segment} ${styles[look]}`} d={path} pathLength={look === 'empty' ? undefined : 100} />
      <svg x={x} y={y} width={drawing.token} height={drawing.token} style={{ '--token': '100%' } as object}>
        <PartyToken kind={party.kind} empty={look === 'empty'} />
      </svg>
    </g>
  )
}

function Middle({ adopting: { adopting, asked, isSealed } }: { readonly adopting: Adopting }) {
  if (isSealed) {
    return (
      <g className={styles.lock}>
        <rect x="372" y="392" width="56" height="42" rx="8" />
        <path d="M382 394v-12a18 18 0 0 1 36 0v12" />
      </g>
    )
  }
  return (
    <>
      <text className={styles.count} x="400" y="412">
        {adopting.length}
      </text>
      <text className={styles.total} x="400" y="456">
        {adoptionText.of(asked.length)}
      </text>
    </>
  )
}
