// What is for later: who takes it and by when; and something more to park.

import { useMayWrite } from '../../store/WorkshopContext.tsx'
import { ParkedList } from '../../talk/agreements/ParkedList.tsx'
import { ParkForm } from '../../talk/agreements/ParkForm.tsx'

export function Work() {
  const mayWrite = useMayWrite({ area: 'parkeren' })
  return (
    <>
      <ParkedList />
      {mayWrite && <ParkForm about="" />}
    </>
  )
}
