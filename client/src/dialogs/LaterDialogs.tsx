// The dialogs, in a chunk of their own: nobody needs one in the first second, so the board appears sooner.

import { type ComponentType, useEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { BalancesDialog } from '../board/balances/BalancesDialog.tsx'
import { AimsDialog } from '../board/coreValues/AimsDialog.tsx'
import { KnobSheet } from '../board/knobs/KnobSheet.tsx'
import { LensDialog } from '../board/lens/LensDialog.tsx'
import { MissingDialog } from '../board/missing/MissingDialog.tsx'
import { QuestionsDialog } from '../board/questions/QuestionsDialog.tsx'
import { LeaveDialog } from '../entry/LeaveDialog.tsx'
import { MomentsDialog } from '../lead/moments/MomentsDialog.tsx'
import { InsteadOfDialog } from '../lead/parts/InsteadOfDialog.tsx'
import { PartsDialog } from '../lead/parts/PartsDialog.tsx'
import { ReadyDialog } from '../lead/script/ReadyDialog.tsx'
import { ScriptDialog } from '../lead/script/ScriptDialog.tsx'
import { ShowFirstDialog } from '../lead/script/ShowFirstDialog.tsx'
import { DeleteDialog } from '../lead/share/DeleteDialog.tsx'
import { RenewLinksDialog } from '../lead/share/RenewLinksDialog.tsx'
import { ShareDialog } from '../lead/share/ShareDialog.tsx'
import { NeedsDialog } from '../money/coverage/NeedsDialog.tsx'
import { InvestmentDialog } from '../money/investments/InvestmentDialog.tsx'
import { VolunteeringDialog } from '../money/volunteering/VolunteeringDialog.tsx'
import { LogDialog } from '../people/log/LogDialog.tsx'
import { NamesDialog } from '../people/names/NamesDialog.tsx'
import { PartiesDialog } from '../people/parties/PartiesDialog.tsx'
import type { OpenDialog } from '../store/viewStore.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { ExportDialog } from '../takeAlong/ExportDialog.tsx'
import { HandOverDialog } from '../takeAlong/HandOverDialog.tsx'
import { ImportDialog } from '../takeAlong/ImportDialog.tsx'
import { NextSessionDialog } from '../takeAlong/NextSessionDialog.tsx'
import { AdoptDialog } from '../talk/adoption/AdoptDialog.tsx'
import { ProposalDialog } from '../talk/adoption/ProposalDialog.tsx'
import { UnsealDialog } from '../talk/adoption/UnsealDialog.tsx'
import { AgreementsDialog } from '../talk/agreements/AgreementsDialog.tsx'
import { ParkedDialog } from '../talk/agreements/ParkedDialog.tsx'
import { EffectsDialog } from '../talk/effects/EffectsDialog.tsx'
import { LibraryDialog } from '../talk/library/LibraryDialog.tsx'
import { PlacingDialog } from '../talk/placing/PlacingDialog.tsx'
import { RemarksDialog } from '../talk/remarks/RemarksDialog.tsx'
import { RoundDialog } from '../talk/rounds/RoundDialog.tsx'
import { WorkshopDialog } from '../talk/workshop/WorkshopDialog.tsx'
import { VariantsDialog } from '../tasks/compare/VariantsDialog.tsx'
import { TaskDialog } from '../tasks/TaskDialog.tsx'
import { BrokenDialog } from './BrokenDialog.tsx'

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

/** Those that have to know what they are about. */
type AboutSomething =
  | 'newInvestment'
  | 'investment'
  | 'knob'
  | 'round'
  | 'parked'
  | 'remarks'
  | 'handOver'
  | 'insteadOf'
  | 'task'
  | 'showFirst'

const others: Readonly<Record<Exclude<OpenDialog['kind'], AboutSomething>, ComponentType>> = {
  parts: PartsDialog,
  needs: NeedsDialog,
  questions: QuestionsDialog,
  adopt: AdoptDialog,
  unseal: UnsealDialog,
  proposal: ProposalDialog,
  balances: BalancesDialog,
  aims: AimsDialog,
  volunteering: VolunteeringDialog,
  effects: EffectsDialog,
  missing: MissingDialog,
  lens: LensDialog,
  agreements: AgreementsDialog,
  moments: MomentsDialog,
  variants: VariantsDialog,
  log: LogDialog,
  library: LibraryDialog,
  script: ScriptDialog,
  ready: ReadyDialog,
  parties: PartiesDialog,
  placing: PlacingDialog,
  workshop: WorkshopDialog,
  share: ShareDialog,
  renewLinks: RenewLinksDialog,
  names: NamesDialog,
  export: ExportDialog,
  import: ImportDialog,
  nextSession: NextSessionDialog,
  delete: DeleteDialog,
  leave: LeaveDialog,
}

function AnyDialog({ dialog }: OpenProps) {
  switch (dialog.kind) {
    case 'newInvestment':
      return <InvestmentDialog subject={{ ...dialog, kind: 'new' }} />
    case 'investment':
      return <PresentInvestment id={dialog.investment} />
    case 'knob':
      return <KnobSheet number={dialog.knob} reads={dialog.reads} />
    case 'round':
      return <RoundDialog id={dialog.round} />
    case 'parked':
      return (
        <ParkedDialog
          about={dialog.about}
          from={dialog.from}
          {...(dialog.words !== undefined && { words: dialog.words })}
        />
      )
    case 'remarks':
      return <RemarksDialog about={dialog.about} />
    case 'insteadOf':
      return <InsteadOfDialog task={dialog.task} minutes={dialog.minutes} />
    case 'task':
      return <TaskDialog task={dialog.task} />
    case 'showFirst':
      return <ShowFirstDialog next={dialog.next} />
    case 'handOver':
      return <HandOverDialog file={dialog.file} />
    default: {
      const Other = others[dialog.kind]
      return <Other />
    }
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
