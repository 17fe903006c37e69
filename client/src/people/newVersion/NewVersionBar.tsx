// A quiet bar, shown while reloading the page would lose something: people may still choose to do it now.

import { text } from '../../copy/nl.ts'
import { useView } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function NewVersionBar() {
  const isThere = useView(({ newBuild }) => newBuild !== null)
  return (
    <BarPlace>
      {isThere && (
        <Bar look="news" mark={<Icon name="again" />} words={text.newVersion.is}>
          <button type="button" className="btn quiet" onClick={() => window.location.reload()}>
            {text.newVersion.load}
          </button>
        </Bar>
      )}
    </BarPlace>
  )
}
