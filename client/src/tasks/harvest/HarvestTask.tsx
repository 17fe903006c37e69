// What our party does first, and what the group made this evening: on a phone four cards.

import { adoptionOf } from '@draaitafel/shared/derive/adoption.ts'
import { adoptText } from '../../copy/nlAdopt.ts'
import { seriesText } from '../../copy/nlSeries.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { useMayWrite, usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { Adopted } from './Adopted.tsx'
import { useDecisions } from './Decisions.tsx'
import { EmptyTimes } from './EmptyTimes.tsx'
import { Made } from './Made.tsx'
import { Over } from './Over.tsx'
import { StepCard } from './StepCard.tsx'
import { useAdopted } from './useAdopted.ts'

export function Work() {
  const { seat, view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  return (
    <>
      <Adopted />
      {mayWrite && seat.party !== null && <StepCard party={seat.party} />}
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
      <ShowWhy />
      <OpenPart dialog={{ kind: 'missing' }}>{workText.stillMissing}</OpenPart>
      <OpenPart dialog={{ kind: 'nextSession' }}>{seriesText.button}</OpenPart>
      {!stands && <OpenPart dialog={{ kind: 'adopt' }}>{isAnew ? adoptText.askAnew : workText.adopt}</OpenPart>}
    </>
  )
}

/** The large screen shows why while the facilitator has a knob in hand, which this button picks up and lays down. */
function ShowWhy() {
  const { view } = useWorkshop()
  const shows = useView(({ selection }) => selection?.kind === 'knob')
  const [first] = useDecisions().said
  if (!shows && !first) return null
  const turn = () => view.setState({ selection: shows || !first ? null : { kind: 'knob', knob: first.knob.number } })
  return (
    <button type="button" className="btn" onClick={turn}>
      {shows ? workText.showWho : workText.showWhy}
    </button>
  )
}
