// The four core values: along how many of their paths they can be reached now, and for whom they count. Counts only,
// one dot per path. Never a score.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { ownCoreValues } from '@draaitafel/shared/derive/lens.ts'
import { coreValues } from '@draaitafel/shared/model/coreValues.ts'
import { text } from '../../copy/nl.ts'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { valueCentres } from '../flow/flowGeometry.ts'
import { FLOW_SAID, VALUES_TITLE } from '../flow/flowIds.ts'
import { lightHandlers } from '../flow/lightHandlers.ts'
import { useLit } from '../flow/useFlow.ts'
import styles from './CoreValueList.module.css'
import { ForWhom } from './ForWhom.tsx'

export function CoreValueList() {
  const { view } = useWorkshop()
  const { flow, selection, lit } = useLit()
  const kept = useView((state) => state.selection)
  const lens = useView((state) => state.lens)
  const aims = usePlan((plan) => plan.aims)
  const own = lens === null ? [] : ownCoreValues({ aims }, lens)
  return (
    <ol className={styles.values} aria-labelledby={VALUES_TITLE}>
      {coreValues.map((coreValue) => {
        const litCount = lit.filter((path) => path.coreValue === coreValue.id).length
        const count = flow.coreValues[coreValue.id]
        return (
          <li
            key={coreValue.id}
            className={styles.value}
            style={{ top: `${valueCentres[coreValue.id] / 10}%` }}
            data-lit={litCount > 0 || undefined}
            data-own={own.includes(coreValue.id) || undefined}
          >
            <button
              type="button"
              title={coreValueCopy[coreValue.id].meaning}
              aria-pressed={kept?.kind === 'coreValue' && kept.coreValue === coreValue.id}
              aria-describedby={FLOW_SAID}
              {...lightHandlers(view, { kind: 'coreValue', coreValue: coreValue.id })}
            >
              <span className={styles.name}>{coreValueCopy[coreValue.id].name}</span>
              <span className={styles.count}>
                {text.flow.pathsOpen(count)} <Via selection={selection} litCount={litCount} />
              </span>
              <Dots open={count.open} total={count.total} lit={litCount} />
              <ForWhom coreValue={coreValue} />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Via({ selection, litCount }: { readonly selection: Selection | null; readonly litCount: number }) {
  if (selection?.kind === 'knob') {
    if (litCount === 0) return <span className={styles.none}>{text.flow.notViaKnob(selection.knob)}</span>
    return <em>{text.flow.viaKnob(litCount, selection.knob)}</em>
  }
  return selection?.kind === 'route' && litCount > 0 ? <em>{text.flow.viaRoute(litCount)}</em> : null
}

function Dots({ open, total, lit }: { readonly open: number; readonly total: number; readonly lit: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: total }, (_, path) => (
        <i key={path} className={path < lit ? styles.litDot : path < open ? styles.openDot : undefined} />
      ))}
    </span>
  )
}
