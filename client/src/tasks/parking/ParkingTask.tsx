// What is for later: who is responsible and by when; and adding more.

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
