// The whole flow: knobs, routes and values with their counts, with the facilitator's selection at full strength.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { knobCopy, knobGroupCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { litPaths } from '@draaitafel/shared/derive/flow.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { type KnobNumber, knobGroupIds, knobs } from '@draaitafel/shared/model/knobs.ts'
import { routeIds } from '@draaitafel/shared/model/routes.ts'
import { progressCount } from '@draaitafel/shared/nouns/discussion.ts'
import { useMemo } from 'react'
import { KnobRibbons, ValueRibbons } from '../../board/flow/FlowRibbons.tsx'
import { groupRows, knobRow, routeCentres, rowTemplate, valueCentres } from '../../board/flow/flowGeometry.ts'
import { OwnRibbons } from '../../board/flow/OwnRibbons.tsx'
import { useFlow } from '../../board/flow/useFlow.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { DialFace } from '../../ui/DialFace.tsx'
import type { PictureProps } from '../kit/task.ts'
import styles from './FlowPicture.module.css'

export function Picture({ shown }: Pick<PictureProps, 'shown'>) {
  const flow = useFlow()
  const { discussed, decided, total } = progressCount(usePlan((plan) => plan.knobs))
  const lit = useMemo(() => litPaths(shown, flow), [shown, flow])
  const onPath = {
    knobs: new Set(lit.map(({ knob }) => knob)),
    routes: new Set(lit.map(({ route }) => route)),
    values: new Set(lit.map(({ coreValue }) => coreValue)),
  }
  return (
    <div className={`${shared.field} ${styles.picture}`} data-lit={lit.length > 0 || undefined}>
      <h1 className={`${shared.figure} ${styles.all}`}>
        <b>{discussed}</b> {dialogText.projector.discussed(total)} <b>{decided}</b> {dialogText.projector.decided}{' '}
        <span className={shared.label}>{text.flow.allPaths(flow.all)}</span>
      </h1>
      <ul className={styles.knobs} style={{ gridTemplateRows: rowTemplate }}>
        {knobGroupIds.map((group) => (
          <li key={group} className={styles.group} data-group={group} style={{ gridRow: groupRows(group) }}>
            <span className="sr">{knobGroupCopy[group]}</span>
          </li>
        ))}
        {knobs.map(({ number, group }) => (
          <li
            key={number}
            className={styles.knob}
            style={{ gridRow: knobRow(number) }}
            data-group={group}
            data-on={onPath.knobs.has(number) || undefined}
          >
            <KnobLine number={number} isOn={onPath.knobs.has(number)} />
          </li>
        ))}
      </ul>
      <div className={styles.lane}>
        <KnobRibbons flow={flow} lit={lit} />
        <OwnRibbons flow={flow} selection={shown} />
      </div>
      <ul className={styles.routes}>
        {routeIds.map((id) => (
          <li key={id} style={{ top: `${routeCentres[id] / 10}%` }} data-on={onPath.routes.has(id) || undefined}>
            <b>{routeCopy[id].name}</b>
            <span>{text.flow.knobsOpen(flow.routes[id])}</span>
          </li>
        ))}
      </ul>
      <div className={styles.lane}>
        <ValueRibbons flow={flow} lit={lit} />
      </div>
      <ul className={styles.values}>
        {coreValueIds.map((id) => (
          <li key={id} style={{ top: `${valueCentres[id] / 10}%` }} data-on={onPath.values.has(id) || undefined}>
            <b>{coreValueCopy[id].name}</b>
            <span>{text.flow.pathsOpen(flow.coreValues[id])}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function KnobLine({ number, isOn }: { readonly number: KnobNumber; readonly isOn: boolean }) {
  const { startedAt, position } = useKnob(number)
  return (
    <>
      <b>{number}</b>
      <span className={shared.line}>{knobCopy[number].shortName}</span>
      <span className={styles.dial}>
        <DialFace size="s" position={position} baseline={startedAt} look={isOn ? 'selected' : 'rest'} />
      </span>
    </>
  )
}
