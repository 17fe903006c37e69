// Shows the one dialog that is open, if any. What it is about may be gone in the meantime: then it closes.

import { useEffect } from 'react'
import { usePlan, useView, useWorkshop } from '../store/WorkshopContext.tsx'
import { InvestmentDialog } from './investments/InvestmentDialog.tsx'
import { LaterDialog } from './laterDialog.tsx'

export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  if (!dialog) return null
  switch (dialog.kind) {
    case 'newInvestment':
      return <InvestmentDialog subject={{ kind: 'new', source: dialog.source, party: dialog.party }} />
    case 'investment':
      return <PresentInvestment id={dialog.investment} />
    default:
      return <LaterDialog dialog={dialog} />
  }
}

function PresentInvestment({ id }: { readonly id: string }) {
  const { view } = useWorkshop()
  const investment = usePlan((plan) => plan.investments.find((one) => one.id === id))
  useEffect(() => {
    if (!investment) view.setState({ dialog: null })
  }, [investment, view])
  return investment ? <InvestmentDialog subject={{ kind: 'present', investment }} /> : null
}
