// What our party does first, and what the group made this evening.

import { taskText } from '../../copy/nlTasks.ts'
import { useMayWrite, useWorkshop } from '../../store/WorkshopContext.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { FirstStep } from './FirstStep.tsx'
import { Made } from './Made.tsx'

export function Work() {
  const { seat } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  return (
    <>
      {mayWrite && seat.party !== null && <FirstStep party={seat.party} />}
      <Made />
      <OpenPart dialog={{ kind: 'export' }}>{taskText.takeHome}</OpenPart>
    </>
  )
}

export function Lead() {
  return (
    <>
      <OpenPart dialog={{ kind: 'missing' }}>{taskText.stillMissing}</OpenPart>
      <OpenPart dialog={{ kind: 'adopt' }}>{taskText.adopt}</OpenPart>
    </>
  )
}
