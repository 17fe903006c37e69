// The ten knobs in a ring: lines between two that need each other and are both open, dots where there is a question
// between them. The list next to it says everything that the picture says.

import { betweenKnobsLead } from '@draaitafel/shared/copy/nl/balances.ts'
import { questionSentence } from '@draaitafel/shared/copy/nl/questions.ts'
import { betweenKnobs, type KnobPair } from '@draaitafel/shared/derive/balances.ts'
import { type KnobNumber, knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { useMemo } from 'react'
import { balancesText } from '../../copy/nlBalances.ts'
import { KnobButton } from '../../pieces/KnobButton.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Balance } from './Balance.tsx'
import shared from './Balances.module.css'
import styles from './BetweenKnobs.module.css'

const CENTRE = 150
const RING = 126
const LINE_RING = 104

function pointOf(knob: KnobNumber, radius: number): { readonly x: number; readonly y: number } {
  const angle = ((knob - 1) / knobNumbers.length) * 2 * Math.PI - Math.PI / 2
  return { x: CENTRE + radius * Math.cos(angle), y: CENTRE + radius * Math.sin(angle) }
}

function lineOf([one, other]: KnobPair): string {
  const from = pointOf(one, LINE_RING)
  const to = pointOf(other, LINE_RING)
  return `M${from.x} ${from.y}Q${CENTRE} ${CENTRE} ${to.x} ${to.y}`
}

export function BetweenKnobs() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const between = useMemo(() => betweenKnobs(plan), [plan])
  const { rubbing, fitting } = between
  return (
    <Balance name={balancesText.betweenKnobs} lead={betweenKnobsLead(between)}>
      <div className={styles.ringAndList}>
        <div>
          <svg className={styles.ring} viewBox="0 0 300 300" aria-hidden="true">
            <circle className={styles.platter} cx={CENTRE} cy={CENTRE} r={RING} />
            {fitting.map((pair) => (
              <path key={pair.join()} className={styles.fits} d={lineOf(pair)} />
            ))}
            {rubbing.map(({ pair, asked }) => (
              <path key={asked.key} className={styles.rubs} d={lineOf(pair)} />
            ))}
            {knobNumbers.map((knob) => {
              const { x, y } = pointOf(knob, RING)
              const open = plan.knobs.some(({ number, setting }) => number === knob && setting > 0)
              return (
                <g key={knob} className={styles.node} data-shut={!open || undefined}>
                  <circle cx={x} cy={y} r={17} />
                  <text x={x} y={y + 5.6}>
                    {knob}
                  </text>
                </g>
              )
            })}
          </svg>
          <p className={shared.key}>
            <span>
              <svg viewBox="0 0 30 10" aria-hidden="true">
                <path className={styles.fits} d="M0 5H30" />
              </svg>
              {balancesText.fits(fitting.length)}
            </span>
            <span>
              <svg viewBox="0 0 30 10" aria-hidden="true">
                <path className={styles.rubs} d="M3 5H30" />
              </svg>
              {balancesText.rubs}
            </span>
          </p>
        </div>
        <ul className={styles.asks}>
          {rubbing.map(({ pair, asked }) => (
            <li key={asked.key}>
              <span className={styles.pair}>
                <KnobButton knob={pair[0]} />
                <KnobButton knob={pair[1]} />
              </span>
              <p>{questionSentence(asked.question, plan)}</p>
            </li>
          ))}
          {rubbing.length > 0 && (
            <li>
              <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'questions' } })}>
                {balancesText.toQuestions}
              </button>
            </li>
          )}
        </ul>
      </div>
    </Balance>
  )
}
