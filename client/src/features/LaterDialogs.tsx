// The dialogs, in a file of their own: nobody needs one in the first second, so the board is there sooner.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import { useEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { OpenDialog } from '../store/viewStore.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { AdoptDialog } from './adoption/AdoptDialog.tsx'
import { AgreementsDialog } from './agreements/AgreementsDialog.tsx'
import { ParkedDialog } from './agreements/ParkedDialog.tsx'
import { BrokenDialog } from './BrokenDialog.tsx'
import { BalancesDialog } from './balances/BalancesDialog.tsx'
import { AimsDialog } from './coreValues/AimsDialog.tsx'
import { NeedsDialog } from './coverage/NeedsDialog.tsx'
import { LeaveDialog } from './entry/LeaveDialog.tsx'
import { ExportDialog } from './export/ExportDialog.tsx'
import { HandOverDialog } from './export/HandOverDialog.tsx'
import { ImportDialog } from './export/ImportDialog.tsx'
import { InvestmentDialog } from './investments/InvestmentDialog.tsx'
import { KnobSheet } from './knobs/KnobSheet.tsx'
import { LensDialog } from './lens/LensDialog.tsx'
import { LogDialog } from './log/LogDialog.tsx'
import { MissingDialog } from './missing/MissingDialog.tsx'
import { MomentsDialog } from './moments/MomentsDialog.tsx'
import { NamesDialog } from './names/NamesDialog.tsx'
import { PartiesDialog } from './parties/PartiesDialog.tsx'
import { PartsDialog } from './parts/PartsDialog.tsx'
import { PlacingDialog } from './placing/PlacingDialog.tsx'
import { QuestionsDialog } from './questions/QuestionsDialog.tsx'
import { RoundDialog } from './rounds/RoundDialog.tsx'
import { ReadyDialog } from './script/ReadyDialog.tsx'
import { ScriptDialog } from './script/ScriptDialog.tsx'
import { DeleteDialog } from './share/DeleteDialog.tsx'
import { RenewLinksDialog } from './share/RenewLinksDialog.tsx'
import { ShareDialog } from './share/ShareDialog.tsx'
import { VolunteeringDialog } from './volunteering/VolunteeringDialog.tsx'
import { WorkshopDialog } from './workshop/WorkshopDialog.tsx'

interface OpenProps {
  readonly dialog: OpenDialog
}

export function LaterDialogs({ dialog }: OpenProps) {
  return (
    <ErrorBoundary FallbackComponent={BrokenDialog} resetKeys={[dialog]}>
      <AnyDialog dialog={dialog} />
    </ErrorBoundary>
  )
}

function AnyDialog({ dialog }: OpenProps) {
  switch (dialog.kind) {
    case 'newInvestment':
      return <InvestmentDialog subject={{ kind: 'new', source: dialog.source, party: dialog.party }} />
    case 'investment':
      return <PresentInvestment id={dialog.investment} />
    case 'knob':
      return <KnobSheet number={dialog.knob} />
    case 'parts':
      return <PartsDialog />
    case 'needs':
      return <NeedsDialog />
    case 'questions':
      return <QuestionsDialog />
    case 'adopt':
      return <AdoptDialog />
    case 'balances':
      return <BalancesDialog />
    case 'aims':
      return <AimsDialog />
    case 'volunteering':
      return <VolunteeringDialog />
    case 'missing':
      return <MissingDialog />
    case 'lens':
      return <LensDialog />
    case 'round':
      return <RoundDialog id={dialog.round} />
    case 'agreements':
      return <AgreementsDialog />
    case 'parked':
      return <ParkedDialog about={dialog.about} />
    case 'moments':
      return <MomentsDialog />
    case 'log':
      return <LogDialog />
    case 'script':
      return <ScriptDialog />
    case 'ready':
      return <ReadyDialog />
    case 'parties':
      return <PartiesDialog />
    case 'placing':
      return <PlacingDialog />
    case 'workshop':
      return <WorkshopDialog />
    case 'share':
      return <ShareDialog />
    case 'renewLinks':
      return <RenewLinksDialog />
    case 'names':
      return <NamesDialog />
    case 'export':
      return <ExportDialog />
    case 'handOver':
      return <HandOverDialog file={dialog.file} />
    case 'import':
      return <ImportDialog />
    case 'delete':
      return <DeleteDialog />
    case 'leave':
      return <LeaveDialog />
    default:
      return assertNever(dialog)
  }
}

/** It may be removed in the meantime: then its dialog closes. */
function PresentInvestment({ id }: { readonly id: string }) {
  const { view } = useWorkshop()
  const investment = usePlan((plan) => plan.investments.find((one) => one.id === id))
  useEffect(() => {
    if (!investment) view.setState({ dialog: null })
  }, [investment, view])
  return investment ? <InvestmentDialog subject={{ kind: 'present', investment }} /> : null
}
