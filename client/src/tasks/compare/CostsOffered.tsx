// Costs that come with what was chosen and that the plan lacks. One by one, and never the money with them.

import { formatRisingAmount, withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import { costsOffered, type OfferedCost, type Variant } from '@draaitafel/shared/derive/variants.ts'
import { need } from '@draaitafel/shared/nouns/need.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { useMemo } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Compare.module.css'

const words = tablesText.costs

export function CostsOffered({ variants }: { readonly variants: readonly Variant[] }) {
  const { role, dispatch, view } = useWorkshop()
  const needs = usePlan((plan) => plan.needs)
  const picks = usePlan((plan) => plan.picks)
  const workshop = usePlan((plan) => plan.workshop)
  const offered = useMemo(() => costsOffered({ needs }, variants, picks), [needs, variants, picks])
  if (offered.length === 0) return null
  const put = ({ need: one }: OfferedCost) => {
    const { id, order: _order, ...facts } = one
    // The same id: so it is offered once, by whichever device it was put.
    if (dispatch({ type: `${need.name}.add`, id, facts }).ok) view.say('done', words.done(one.label))
  }
  return (
    <section className={styles.costs} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.hint}</p>
      <ul>
        {offered.map((cost) => (
          <li key={cost.need.id}>
            <span>
              <b>{withEffort(cost.need.label, cost.need.effort)}</b>, {formatRisingAmount(cost.need, workshop)}
              <small>{words.from(cost.variant.label)}</small>
            </span>
            {mayWrite(role) && (
              <button
                type="button"
                className="btn"
                aria-label={words.putOne(cost.need.label)}
                onClick={() => put(cost)}
              >
                <Icon name="plus" />
                {words.put}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
