// Ribbons and the five routes. Routes are buttons: pointing at, focusing or tapping one lights its paths both ways.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import type { Path } from '@draaitafel/shared/model/links.ts'
import { type RouteId, routeIds } from '@draaitafel/shared/model/routes.ts'
import { text } from '../../copy/nl.ts'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Flow.module.css'
import { KnobRibbons, ValueRibbons } from './FlowRibbons.tsx'
import { ownStrands, routeCentres } from './flowGeometry.ts'
import { FLOW_SAID, FLOW_TITLE } from './flowIds.ts'
import { LaterBoardTouch } from './LaterBoardTouch.tsx'
import { lightHandlers } from './lightHandlers.ts'
import { OwnRibbons } from './OwnRibbons.tsx'
import { useLit } from './useFlow.ts'

export function FlowArea() {
  const { view } = useWorkshop()
  const { flow, selection, lit } = useLit()
  const kept = useView((state) => state.selection)
  const ownLinks = usePlan((plan) => plan.ownLinks)
  const own = ownStrands(ownLinks, flow, selection)
    .filter((strand) => strand.lit)
    .map(({ knob, route }) => ({ knob, route: routeCopy[route].name }))
  const litRoutes = new Set(lit.map(({ route }) => route))
  return (
    <div className={styles.flow} data-lit={lit.length > 0 || undefined}>
      <p className="sr" aria-live="off" id={FLOW_SAID}>
        {flowSentence(selection, lit)}
        {own.length > 0 && ` ${text.flow.own(own)}`}
      </p>
      <div className={styles.lane}>
        <KnobRibbons flow={flow} lit={lit} />
        <OwnRibbons flow={flow} selection={selection} />
        <LaterBoardTouch />
      </div>
      <ol className={styles.routes} aria-labelledby={FLOW_TITLE}>
        {routeIds.map((id: RouteId) => (
          <li
            key={id}
            className={styles.route}
            style={{ top: `${routeCentres[id] / 10}%` }}
            data-lit={litRoutes.has(id) || undefined}
          >
            <button
              type="button"
              title={routeCopy[id].meaning}
              aria-pressed={kept?.kind === 'route' && kept.route === id}
              aria-describedby={FLOW_SAID}
              {...lightHandlers(view, { kind: 'route', route: id })}
            >
              <span className={styles.routeName}>{routeCopy[id].name}</span>
              <span className={`${styles.routeCount} ${styles.long}`}>{text.flow.knobsOpen(flow.routes[id])}</span>
              <span className={`${styles.routeCount} ${styles.short}`}>
                {text.flow.knobsOpenShort(flow.routes[id])}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.lane}>
        <ValueRibbons flow={flow} lit={lit} />
      </div>
    </div>
  )
}

/** The lit paths in words, for anyone who cannot see the ribbons. */
function flowSentence(selection: Selection | null, lit: readonly Path[]): string {
  if (!selection) return ''
  const routes = routeIds.filter((id) => lit.some(({ route }) => route === id)).map((id) => routeCopy[id].name)
  const values = coreValueIds
    .filter((id) => lit.some(({ coreValue }) => coreValue === id))
    .map((id) => coreValueCopy[id].name)
  switch (selection.kind) {
    case 'knob':
      return text.flow.knobSentence(selection.knob, knobCopy[selection.knob].name, routes, values)
    case 'route':
      return text.flow.routeSentence(routeCopy[selection.route].name, values)
    case 'coreValue':
      return text.flow.valueSentence(coreValueCopy[selection.coreValue].name, routes)
  }
}
