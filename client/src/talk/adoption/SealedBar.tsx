// Above a sealed board: by how many parties the plan was adopted, that turning is over, and what one can still do.

import { verdictsOf } from '@draaitafel/shared/derive/verdicts.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { useMemo } from 'react'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function SealedBar() {
  const { role, view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const count = useMemo(() => verdictsOf(plan, plan.workshop.adopted?.print).adopting.length, [plan])
  return (
    <Bar
      look="line"
      mark={<Icon name="lock" />}
      words={
        <>
          <b>{adoptionText.bar(count)}</b> {adoptionText.barWhat}
        </>
      }
    >
      {mayWrite(role) && (
        <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'proposal' } })}>
          {adoptionText.proposal.button}
        </button>
      )}
      {role === 'facilitator' && (
        <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'unseal' } })}>
          {adoptionText.unseal}
        </button>
      )}
      <button type="button" className="btn primary" onClick={() => view.setState({ dialog: { kind: 'export' } })}>
        <Icon name="export" />
        {adoptionText.take}
      </button>
    </Bar>
  )
}
