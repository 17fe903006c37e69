// The bar of a reader, fetched by readers only.

import { mayRemark } from '@draaitafel/shared/protocol/roles.ts'
import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { BarPlace } from '../../ui/Bar.tsx'

const fetchBar = part(() => import('./ReaderBar.tsx'))

export function LaterReaderBar() {
  const { role } = useWorkshop()
  return mayRemark(role) ? <Fetched /> : null
}

function Fetched() {
  const { state } = usePart(fetchBar)
  return <BarPlace isSaidElsewhere>{state.kind === 'here' && <state.part.ReaderBar />}</BarPlace>
}
