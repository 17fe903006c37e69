// The picture in the middle of the large screen, by its kind.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import { AgreementsPicture } from './AgreementsPicture.tsx'
import { BalancesPicture } from './BalancesPicture.tsx'
import { FlowPicture } from './FlowPicture.tsx'
import { HarvestPicture } from './HarvestPicture.tsx'
import { InvestmentsPicture } from './InvestmentsPicture.tsx'
import { KnobPicture } from './KnobPicture.tsx'
import { KnobsPicture } from './KnobsPicture.tsx'
import { PartiesPicture } from './PartiesPicture.tsx'
import { PausePicture } from './PausePicture.tsx'
import { PlacingPicture } from './PlacingPicture.tsx'
import type { Picture } from './pictureOf.ts'
import type { OpenDoor } from './useInvitation.ts'
import { VisionPicture } from './VisionPicture.tsx'

interface PictureViewProps {
  readonly picture: Picture
  readonly shown: Selection | null
  readonly door: OpenDoor | null
}

export function PictureView({ picture, shown, door }: PictureViewProps) {
  switch (picture.kind) {
    case 'pause':
      return <PausePicture />
    case 'parties':
      return <PartiesPicture door={door} />
    case 'placing':
      return <PlacingPicture />
    case 'vision':
      return <VisionPicture />
    case 'knob':
      return <KnobPicture knob={picture.knob} />
    case 'knobs':
      return <KnobsPicture />
    case 'flow':
      return <FlowPicture shown={shown} />
    case 'investments':
      return <InvestmentsPicture />
    case 'balances':
      return <BalancesPicture />
    case 'agreements':
      return <AgreementsPicture />
    case 'harvest':
      return <HarvestPicture />
    default:
      return assertNever(picture)
  }
}
