// The map of effects, drawn: for a screen reader one image, since the list says the same in words.

import { effectAlt } from '@draaitafel/shared/copy/nl/reportPictures.ts'
import { effectChains } from '@draaitafel/shared/report/effectChains.ts'
import { type EffectBox, effectLayout, FIRST_LINE, LINE, PAD } from '@draaitafel/shared/report/effectLayout.ts'
import { useMemo } from 'react'
import { effectText } from '../../copy/nlEffects.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './EffectMap.module.css'

interface EffectMapProps {
  /** In units of the drawing; null: as high as it becomes. */
  readonly width: number
  readonly height: number | null
  /** From large to small, in the same units. */
  readonly sizes: readonly [number, ...number[]]
}

export function EffectMap({ width, height, sizes }: EffectMapProps) {
  const plan = usePlan((whole) => whole)
  const layout = useMemo(() => effectLayout(plan, { width, height, sizes }), [plan, width, height, sizes])
  const { size, heads, boxes, arrows, leftOut } = layout
  return (
    <>
      <svg
        className={styles.map}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="img"
        aria-label={effectAlt(effectChains(plan))}
        fontSize={size}
        preserveAspectRatio="xMinYMin meet"
      >
        {heads.map(({ x, y, text }) => (
          <text key={text} className={styles.head} x={x} y={y}>
            {text}
          </text>
        ))}
        {arrows.map(({ id, d, tip }) => (
          <g key={id}>
            <path className={styles.arrow} d={d} />
            <path className={styles.tip} d={tip} />
          </g>
        ))}
        {boxes.map((one) => (
          <Box key={one.id} box={one} size={size} />
        ))}
      </svg>
      {leftOut > 0 && <p className={styles.more}>{effectText.leftOut(leftOut)}</p>}
    </>
  )
}

function Box({ box: { x, y, width, height, lines, line }, size }: { readonly box: EffectBox; readonly size: number }) {
  return (
    <g
      className={styles.box}
      data-board={line === null || undefined}
      data-large={line?.size === 'groot' || undefined}
      data-case={line?.isCase || undefined}
    >
      <rect x={x} y={y} width={width} height={height} rx={size * 0.3} />
      {lines.map((words, at) => (
        <text key={at} x={x + size * PAD} y={y + size * (FIRST_LINE + at * LINE)}>
          {words}
        </text>
      ))}
    </g>
  )
}
