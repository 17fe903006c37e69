// The dialogs that nobody needs in the first second, in a file of their own, so that the board is there sooner.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import type { OpenDialog } from '../store/viewStore.ts'
import { BalancesDialog } from './balances/BalancesDialog.tsx'
import { AimsDialog } from './coreValues/AimsDialog.tsx'
import { NeedsDialog } from './coverage/NeedsDialog.tsx'
import { ImportDialog } from './export/ImportDialog.tsx'
import { KnobSheet } from './knobs/KnobSheet.tsx'
import { LensDialog } from './lens/LensDialog.tsx'
import { MissingDialog } from './missing/MissingDialog.tsx'
import { PartiesDialog } from './parties/PartiesDialog.tsx'
import { QuestionsDialog } from './questions/QuestionsDialog.tsx'
import { DeleteDialog } from './share/DeleteDialog.tsx'
import { RenewLinksDialog } from './share/RenewLinksDialog.tsx'
import { ShareDialog } from './share/ShareDialog.tsx'
import { VolunteeringDialog } from './volunteering/VolunteeringDialog.tsx'
import { WorkshopDialog } from './workshop/WorkshopDialog.tsx'

/** All but the dialog of an investment, which opens at the end of a drag. */
export type Later = Exclude<OpenDialog, { readonly kind: 'newInvestment' | 'investment' }>

export function LaterDialogs({ dialog }: { readonly dialog: Later }) {
  switch (dialog.kind) {
    case 'knob':
      return <KnobSheet number={dialog.knob} />
    case 'needs':
      return <NeedsDialog />
    case 'questions':
      return <QuestionsDialog />
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
    default:
      return assertNever(dialog)
  }
}
