// Says that this screen is showing one party's view, with the way back.

import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { useLens } from './useLens.ts'

export function LensBar() {
  const { view } = useWorkshop()
  const party = useLens()
  return (
    <BarPlace>
      {party && (
        <Bar
          look="lens"
          mark={<PartyToken kind={party.kind} empty={!party.atTable} />}
          words={text.lens.looking(party.name)}
        >
          <button type="button" className="btn" onClick={() => view.setState({ lens: null })}>
            {text.lens.stop}
          </button>
        </Bar>
      )}
    </BarPlace>
  )
}
