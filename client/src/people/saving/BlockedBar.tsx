// This network blocks WebSockets, and what to do about it: too long for the chip, which says that the work is safe.

import { text } from '../../copy/nl.ts'
import { useConnection } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function BlockedBar() {
  const blocked = useConnection((connection) => connection.blocked)
  return (
    <BarPlace>
      {blocked && (
        <Bar look="line" mark={<Icon name="offline" />} words={`${text.blocked.what} ${text.blocked.help}`} />
      )}
    </BarPlace>
  )
}
