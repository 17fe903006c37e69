// From the dial along its routes to values: the further open, the thicker; dotted when closed. Visual only.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import type { Reach } from './reach.ts'
import styles from './TryOut.module.css'

const ROUTE = { left: 84, width: 188, height: 52 }
const VALUE_X = 332
/** Up to here a ribbon is straight, past the words around the dial. */
const STRAIGHT = 34
const HEIGHT = 222

export function ReachPicture({ reach, position }: { readonly reach: Reach; readonly position: number }) {
  const routeY = (at: number) => placeOf(at, reach.routes.length)
  const valueY = (at: number) => placeOf(at, reach.coreValues.length)
  const thick = { style: { strokeWidth: position === 0 ? 1.5 : 1.5 + position * 2.6 }, 'data-shut': position === 0 }
  const thin = { style: { strokeWidth: position === 0 ? 1.5 : 1 + position * 1.3 }, 'data-shut': position === 0 }
  const right = ROUTE.left + ROUTE.width
  return (
    <svg
      className={styles.reach}
      viewBox={`0 0 566 ${HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      {reach.routes.map((route, at) => {
        const from = HEIGHT / 2 + (at - (reach.routes.length - 1) / 2) * 13
        return (
          <path
            key={route}
            {...thick}
            d={`M-46 ${from}H${STRAIGHT}${ribbon(STRAIGHT, from, ROUTE.left, routeY(at))}`}
          />
        )
      })}
      {reach.links.map(({ route, coreValue }) => (
        <path
          key={`${route} ${coreValue}`}
          {...thin}
          d={ribbon(right, routeY(reach.routes.indexOf(route)), VALUE_X, valueY(reach.coreValues.indexOf(coreValue)))}
        />
      ))}
      {reach.routes.map((route, at) => (
        <g key={route}>
          <rect x={ROUTE.left} y={routeY(at) - ROUTE.height / 2} width={ROUTE.width} height={ROUTE.height} rx="9" />
          <text x={ROUTE.left + 13} y={routeY(at) + 6}>
            {routeCopy[route].name}
          </text>
        </g>
      ))}
      {reach.coreValues.map((coreValue, at) => (
        <g key={coreValue}>
          <line x1={VALUE_X} x2={VALUE_X} y1={valueY(at) - 25} y2={valueY(at) + 25} />
          <text x={VALUE_X + 13} y={valueY(at) + 6}>
            {coreValueCopy[coreValue].name}
          </text>
        </g>
      ))}
    </svg>
  )
}

function placeOf(at: number, of: number): number {
  return (HEIGHT / of) * (at + 0.5)
}

function ribbon(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
