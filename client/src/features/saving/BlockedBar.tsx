// What one can do when the network lets no live line through: too long for the chip that says so.

import { text } from '../../copy/nl.ts'
import { useConnection } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function BlockedBar() {
  const blocked = useConnection((connection) => connection.blocked)
  return <BarPlace>{blocked && <Bar look="line" mark={<Icon name="offline" />} words={text.blocked.help} />}</BarPlace>
}
