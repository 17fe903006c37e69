// The costs for the whole room: name, who pays as a bar, and what lacks. Of
// many costs the ones that lack most, and how much the others lack together.

import { costName } from '@draaitafel/shared/copy/nl/costCover.ts'
import { costShort } from '@draaitafel/shared/copy/nl/costShort.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import type { CostCover, Coverage } from '@draaitafel/shared/derive/coverage.ts'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { CostBar } from '../../money/coverage/CostBar.tsx'
import shared from '../../projector/Picture.module.css'
import styles from './CostBars.module.css'

/** No more can be read from the back row. */
const MOST = 7

const lettersOnly = () => ''

export function CostBars({ coverage }: { readonly coverage: Coverage }) {
  const { shown, rest } = firstOf(coverage.costs)
  const restCents = rest.reduce((all, { total }) => all + total.lackingCents, 0)
  return (
    <ul className={styles.costs} aria-label={tableText.costs}>
      {shown.map((cost) => {
        const { what, isDone } = costShort(cost, coverage)
        return (
          <li key={cost.need.id}>
            <b className={shared.clamp}>{costName(cost)}</b>
            <CostBar cost={cost} amounts={lettersOnly} />
            <span className={shared.clamp} data-done={isDone || undefined}>
              {what}
            </span>
          </li>
        )
      })}
      {rest.length > 0 && (
        <li className={styles.rest}>
          <b className={shared.line}>{tableText.others(rest.length, restCents > 0 ? formatEuro(restCents) : '')}</b>
        </li>
      )}
    </ul>
  )
}

function firstOf(costs: readonly CostCover[]): Record<'shown' | 'rest', readonly CostCover[]> {
  if (costs.length <= MOST) return { shown: costs, rest: [] }
  const most = costs.toSorted((one, other) => other.total.lackingCents - one.total.lackingCents)
  return { shown: most.slice(0, MOST - 1), rest: most.slice(MOST - 1) }
}
