// What our party does first, and what the group made this evening.

import { adoptionOf } from '@draaitafel/shared/derive/adoption.ts'
import { adoptText } from '../../copy/nlAdopt.ts'
import { seriesText } from '../../copy/nlSeries.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { Adopted } from './Adopted.tsx'
import { EmptyTimes } from './EmptyTimes.tsx'
import { FirstStep } from './FirstStep.tsx'
import { Made } from './Made.tsx'
import { Over } from './Over.tsx'
import { useAdopted } from './useAdopted.ts'

export function Work() {
  const { seat, view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  return (
    <>
      <Adopted />
      {mayWrite && seat.party !== null && <FirstStep party={seat.party} />}
      {mayWrite && seat.party === null && (
        <EmptyTimes onAsk={() => view.setState({ dialog: { kind: 'parked', about: '' } })} />
      )}
      <Made />
      <OpenPart dialog={{ kind: 'export' }}>{workText.takeHome}</OpenPart>
      <Over />
    </>
  )
}

export function Lead() {
  const stands = useAdopted() !== null
  const isAnew = usePlan((plan) => adoptionOf(plan) !== null)
  return (
    <>
      <OpenPart dialog={{ kind: 'missing' }}>{workText.stillMissing}</OpenPart>
      <OpenPart dialog={{ kind: 'nextSession' }}>{seriesText.button}</OpenPart>
      {!stands && <OpenPart dialog={{ kind: 'adopt' }}>{isAnew ? adoptText.askAnew : workText.adopt}</OpenPart>}
    </>
  )
}
