// The flow of one knob, small: from its dial along its routes to the core values; other routes and values are only
// named.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { flowOfOne, litPaths } from '@draaitafel/shared/derive/flow.ts'
import { touchedBy } from '@draaitafel/shared/derive/turnTouch.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { type KnobNumber, knobFacts, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { routeIds } from '@draaitafel/shared/model/routes.ts'
import { useMemo } from 'react'
import { Ribbons } from './FlowRibbons.tsx'
import { bundles, routeCentres, strandsOf, valueCentres } from './flowGeometry.ts'
import styles from './SmallFlow.module.css'

interface SmallFlowProps {
  readonly knob: KnobNumber
  readonly setting: Setting
  /** The same in words, because this is a picture. */
  readonly sentence: string
}

export function SmallFlow({ knob, setting, sentence }: SmallFlowProps) {
  const { routes, values } = useMemo(() => {
    const flow = flowOfOne(knob, setting)
    const lit = litPaths({ kind: 'knob', knob }, flow)
    return { routes: strandsOf(knob, flow, lit), values: bundles(flow, lit) }
  }, [knob, setting])
  const { coreValues } = touchedBy(knob, setting)
  const isOn = setting > 0
  return (
    <div className={styles.flow} role="img" aria-label={sentence}>
      <span className={styles.lane}>
        <Ribbons ribbons={routes} />
      </span>
      <ul>
        {routeIds.map((id) => (
          <li
            key={id}
            className={styles.route}
            style={{ top: `${routeCentres[id] / 10}%` }}
            data-on={(isOn && knobFacts(knob).routes.includes(id)) || undefined}
          >
            {routeCopy[id].name}
          </li>
        ))}
      </ul>
      <span className={styles.lane}>
        <Ribbons ribbons={values} />
      </span>
      <ul>
        {coreValueIds.map((id) => (
          <li
            key={id}
            className={styles.value}
            style={{ top: `${valueCentres[id] / 10}%` }}
            data-on={coreValues.includes(id) || undefined}
          >
            {coreValueCopy[id].name}
          </li>
        ))}
      </ul>
    </div>
  )
}
