// Along the routes: point at a value or a route and follow the paths back to the knobs. What the facilitator points at is on the
// large screen, and on every screen that has nothing of its own pointed out.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { routeIds } from '@draaitafel/shared/model/routes.ts'
import { useFlow } from '../../board/flow/useFlow.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { useShown } from '../../projector/useShown.ts'
import { useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './FlowTask.module.css'
import { Way, wayWords } from './Way.tsx'

const words = knobTaskText.flow

export { Lead } from './FlowLead.tsx'

export function Work() {
  const { view, role } = useWorkshop()
  const own = useView(({ selection }) => (selection?.kind === 'knob' ? null : selection))
  const shown = useShown()
  const led = shown?.kind === 'knob' ? null : shown
  const flow = useFlow()
  const at = own ?? led
  const isAt = (one: Selection) => JSON.stringify(one) === JSON.stringify(at)
  const point = (one: Selection) =>
    view.setState({ selection: JSON.stringify(one) === JSON.stringify(own) ? null : one })
  return (
    <div className={styles.flow}>
      <section aria-label={words.values}>
        <h3>{words.values}</h3>
        <ul className={styles.values}>
          {coreValueIds.map((coreValue) => (
            <Target
              key={coreValue}
              name={coreValueCopy[coreValue].name}
              count={words.paths(flow.coreValues[coreValue])}
              isOn={isAt({ kind: 'coreValue', coreValue })}
              onPoint={() => point({ kind: 'coreValue', coreValue })}
            />
          ))}
        </ul>
      </section>
      <section aria-label={words.routes}>
        <h3>{words.routes}</h3>
        <ul className={styles.routes}>
          {routeIds.map((route) => (
            <Target
              key={route}
              name={routeCopy[route].name}
              count={words.knobs(flow.routes[route])}
              isOn={isAt({ kind: 'route', route })}
              onPoint={() => point({ kind: 'route', route })}
            />
          ))}
        </ul>
      </section>
      <p role="status" className="sr">
        {at && wayWords(at, flow)}
      </p>
      {at === null ? (
        <p className={styles.hint}>{role === 'facilitator' ? words.nothingLead : words.nothing}</p>
      ) : (
        <Way key={JSON.stringify(at)} selection={at} flow={flow} isLed={own === null} />
      )}
    </div>
  )
}

interface TargetProps {
  readonly name: string
  readonly count: string
  readonly isOn: boolean
  readonly onPoint: () => void
}

function Target({ name, count, isOn, onPoint }: TargetProps) {
  return (
    <li>
      {/* Named otherwise than what one points at on the board, which is on the same screen. */}
      <button type="button" aria-pressed={isOn} onClick={onPoint}>
        <span className="sr">{words.point} </span>
        <b>{name}</b>
        <span>{count}</span>
      </button>
    </li>
  )
}
