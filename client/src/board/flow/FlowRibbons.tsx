// The picture between knobs, routes and values. Visual only: FlowSentence says the same in words.

import type { Flow } from '@draaitafel/shared/derive/flow.ts'
import type { Path } from '@draaitafel/shared/model/links.ts'
import { type CSSProperties, memo, type PropsWithChildren, useMemo } from 'react'
import styles from './Flow.module.css'
import { bundles, type Ribbon, strands } from './flowGeometry.ts'

interface RibbonsProps {
  readonly flow: Flow
  readonly lit: readonly Path[]
}

export const KnobRibbons = memo(function KnobRibbons({ flow, lit }: RibbonsProps) {
  return <Ribbons ribbons={useMemo(() => strands(flow, lit), [flow, lit])} />
})

export const ValueRibbons = memo(function ValueRibbons({ flow, lit }: RibbonsProps) {
  return <Ribbons ribbons={useMemo(() => bundles(flow, lit), [flow, lit])} />
})

export function Ribbons({ ribbons }: { readonly ribbons: readonly Ribbon[] }) {
  return (
    <RibbonLayer>
      {ribbons.map(({ key, group, d, steps, closed, lit }) => (
        <path
          key={key}
          className={`${styles.ribbon} ${closed ? styles.closed : ''} ${lit ? styles.lit : ''}`}
          data-group={group}
          d={d}
          style={{ '--t': steps } as CSSProperties}
        />
      ))}
    </RibbonLayer>
  )
}

/** Over a lane, in thousandths of its width and height. */
export function RibbonLayer({ children }: PropsWithChildren) {
  return (
    <svg
      className={styles.ribbons}
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
