// Shows the one dialog that is open, if any. What it is about may be gone in the meantime: then it closes.

import { useEffect } from 'react'
import { usePlan, useView, useWorkshop } from '../store/WorkshopContext.tsx'
import { BalancesDialog } from './balances/BalancesDialog.tsx'
import { AimsDialog } from './coreValues/AimsDialog.tsx'
import { NeedsDialog } from './coverage/NeedsDialog.tsx'
import { ImportDialog } from './export/ImportDialog.tsx'
import { InvestmentDialog } from './investments/InvestmentDialog.tsx'
import { KnobSheet } from './knobs/KnobSheet.tsx'
import { PartiesDialog } from './parties/PartiesDialog.tsx'
import { QuestionsDialog } from './questions/QuestionsDialog.tsx'
import { DeleteDialog } from './share/DeleteDialog.tsx'
import { RenewLinksDialog } from './share/RenewLinksDialog.tsx'
import { ShareDialog } from './share/ShareDialog.tsx'
import { WorkshopDialog } from './workshop/WorkshopDialog.tsx'

export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  if (!dialog) return null
  switch (dialog.kind) {
    case 'newInvestment':
      return <InvestmentDialog subject={{ kind: 'new', source: dialog.source, party: dialog.party }} />
    case 'investment':
      return <PresentInvestment id={dialog.investment} />
    case 'knob':
      return <KnobSheet number={dialog.knob} />
    case 'needs':
      return <NeedsDialog />
    case 'balances':
      return <BalancesDialog />
    case 'aims':
      return <AimsDialog />
    case 'questions':
      return <QuestionsDialog />
    case 'parties':
      return <PartiesDialog />
    case 'workshop':
      return <WorkshopDialog />
    case 'share':
      return <ShareDialog />
    case 'renewLinks':
      return <RenewLinksDialog />
    case 'import':
      return <ImportDialog />
    case 'delete':
      return <DeleteDialog />
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
