// Draws a dial. No knobs and no gestures: a position, a baseline and a look in, a picture out.

import styles from './DialFace.module.css'
import { dialAngle, dialArc, dialPoint, dialSegments, dialWedge } from './dialGeometry.ts'

export type DialLook = 'rest' | 'selected' | 'held' | 'readonly'

interface Measures {
  readonly radius: number
  readonly open: number
  readonly closed: number
  readonly gap: number
  readonly cap: number
  readonly pointer: readonly [inner: number, outer: number, width: number]
  readonly tick: readonly [inner: number, outer: number, width: number, halo: number]
  readonly shadow: number
  readonly grooves: readonly number[]
  readonly grooveWidth: number
  readonly knurl: { readonly radius: number; readonly width: number; readonly dashes: string } | null
}

/** docs/DESIGN.md, Parts: s under 100 px, m 150–300 px, l above. */
const measures: Readonly<Record<'s' | 'm' | 'l', Measures>> = {
  s: {
    radius: 51.5,
    open: 9,
    closed: 3,
    gap: 5,
    cap: 40,
    pointer: [13, 32.5, 8],
    tick: [45, 60, 5, 11],
    shadow: 63.5,
    grooves: [36],
    grooveWidth: 1.4,
    knurl: null,
  },
  m: {
    radius: 53,
    open: 7,
    closed: 1.6,
    gap: 3,
    cap: 41.5,
    pointer: [14, 33.5, 5.2],
    tick: [46, 60.5, 2.2, 6],
    shadow: 62.4,
    grooves: [35, 29, 23],
    grooveWidth: 0.45,
    knurl: { radius: 38.9, width: 2.4, dashes: '1.22 1.69' },
  },
  l: {
    radius: 53.5,
    open: 6.4,
    closed: 1.2,
    gap: 2.3,
    cap: 43,
    pointer: [13, 35.5, 4.6],
    tick: [47.5, 60, 1.5, 4],
    shadow: 62.4,
    grooves: [37, 32.5, 28, 23.5, 19],
    grooveWidth: 0.34,
    knurl: { radius: 40.8, width: 2, dashes: '0.9 1.24' },
  },
}

const viewBoxes = { s: '-1 -1 122 105', m: '-2 -2 124 112', l: '0 0 120 120' } as const

interface DialFaceProps {
  readonly size: 's' | 'm' | 'l'
  /** 0–4, also between the settings while someone turns. Null: nowhere yet, and then it points at nothing. */
  readonly position: number | null
  /** 0–4: the ink tick. Null: no tick. */
  readonly baseline: number | null
  readonly look: DialLook
  /** Only this device knows yet: its arc is dashed. */
  readonly unsent?: boolean | undefined
}

export function DialFace({ size, position: at, baseline, look, unsent = false }: DialFaceProps) {
  const m = measures[size]
  const position = at ?? 0
  return (
    <svg
      className={`${styles.dial} ${styles[size]} ${styles[look]}`}
      data-unsent={unsent || undefined}
      viewBox={viewBoxes[size]}
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles.shadow} cx="60" cy={m.shadow} r={m.cap} />
      {dialSegments(m.gap).map(({ index, from, to }) => (
        <Segment key={index} from={from} to={to} position={position} measures={m} />
      ))}
      <circle className={styles.body} cx="60" cy="60" r={m.cap} />
      {size !== 's' && position > 0 && <path className={styles.wedge} d={dialWedge(position, m.cap - 5)} />}
      {m.knurl && (
        <circle
          className={styles.knurl}
          cx="60"
          cy="60"
          r={m.knurl.radius}
          strokeWidth={m.knurl.width}
          strokeDasharray={m.knurl.dashes}
        />
      )}
      {m.grooves.map((radius) => (
        <circle key={radius} className={styles.groove} cx="60" cy="60" r={radius} strokeWidth={m.grooveWidth} />
      ))}
      {baseline !== null && size !== 's' && (
        <Ray className={styles.ghost} at={baseline} from={16} to={m.pointer[1]} width={1.1} />
      )}
      {baseline !== null && (
        <Ray className={styles.halo} at={baseline} from={m.tick[0]} to={m.tick[1]} width={m.tick[3]} />
      )}
      {baseline !== null && (
        <Ray className={styles.base} at={baseline} from={m.tick[0]} to={m.tick[1]} width={m.tick[2]} />
      )}
      {at !== null && (
        <Ray className={styles.pointer} at={at} from={m.pointer[0]} to={m.pointer[1]} width={m.pointer[2]} />
      )}
      {size !== 's' && <circle className={styles.spindle} cx="60" cy="60" r="2" />}
    </svg>
  )
}

/**
 * Open is thick and in the group's colour, closed thin: the position can be counted. Between detents a segment is
 * half of each.
 */
function Segment({
  from,
  to,
  position,
  measures: m,
}: {
  from: number
  to: number
  position: number
  measures: Measures
}) {
  const reached = Math.min(to, Math.max(from, dialAngle(position)))
  return (
    <>
      {reached < to && <path className={styles.track} d={dialArc(reached, to, m.radius)} strokeWidth={m.closed} />}
      {reached > from && <path className={styles.arc} d={dialArc(from, reached, m.radius)} strokeWidth={m.open} />}
    </>
  )
}

function Ray({
  className,
  at,
  from,
  to,
  width,
}: {
  className: string | undefined
  at: number
  from: number
  to: number
  width: number
}) {
  const inner = dialPoint(dialAngle(at), from)
  const outer = dialPoint(dialAngle(at), to)
  return <line className={className} x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} strokeWidth={width} />
}
