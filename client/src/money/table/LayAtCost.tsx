// Every investment that names no cost, with the costs to choose from. Each choice is one change, which undo takes back.

import { costName } from '@draaitafel/shared/copy/nl/costCover.ts'
import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { SelectField } from '../../ui/SelectField.tsx'

export function LayAtCost({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan((whole) => whole)
  const { unassigned } = useMemo(() => coverageOf(plan), [plan])
  return (
    <Modal title={tableText.layTitle} subtitle={tableText.layWhy} closeLabel={text.close} onClose={onClose}>
      {unassigned.investments.length === 0 && <p role="status">{tableText.allLaid}</p>}
      {unassigned.investments.map((one) => (
        <OneLaid key={one.id} investment={one} />
      ))}
    </Modal>
  )
}

function OneLaid({ investment }: { readonly investment: Investment }) {
  const { dispatch } = useWorkshop()
  const costs = usePlan((plan) => plan.needs)
  const party = usePlan((plan) => findParty(plan, investment.party)?.name ?? '')
  const mayWrite = useMayWrite({ area: 'geld', parties: [investment.party] })
  const what = investment.label || sourceCopy[investment.source].shortName
  const options = costs.map((need) => ({ value: need.id, label: costName({ need }) }))
  return (
    <SelectField
      label={tableText.layFor(`${what}, ${party}, ${formatAmount(investment)}`)}
      value=""
      disabled={!mayWrite}
      options={[{ value: '', label: tableText.chooseCost }, ...options]}
      onChange={(need) => {
        if (need !== '') dispatch({ type: 'investment.change', id: investment.id, changes: { need } })
      }}
    />
  )
}
