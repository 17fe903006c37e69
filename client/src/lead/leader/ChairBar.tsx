// For the facilitator who leads: a party of which the plan expects something has nobody here, or someone sits on an empty chair.
// Asked in one line, and never done by itself: a party can be in the room without a screen of its own.

import { type ChairDoubt, chairDoubts } from '@draaitafel/shared/derive/chairDoubts.ts'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useOthersHere } from '../../people/parties/people.ts'
import { useLead } from '../../pieces/gather/useLead.ts'
import { useConnection, usePeers, usePlan, useSealed, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'

const keyOf = ({ party, kind }: ChairDoubt) => `${kind}/${party.id}`

export function ChairBar() {
  const { view, dispatch } = useWorkshop()
  const doubts = useChairDoubts()
  const [putAside, setPutAside] = useState<readonly string[]>([])
  // Who sits where is sealed with the plan.
  const isSealed = useSealed()
  const [doubt] = isSealed ? [] : doubts.filter((one) => !putAside.includes(keyOf(one)))
  const leave = (one: ChairDoubt) => setPutAside((before) => [...before, keyOf(one)])
  const settle = (one: ChairDoubt) => {
    const { id, name } = one.party
    const sit = (atTable: boolean) => dispatch({ type: 'party.change', id, changes: { atTable } }).ok
    const isTaken = one.kind === 'taken'
    if (!sit(isTaken)) return
    view.say('done', aroundText.chair.said[one.kind](name), {
      label: aroundText.chair.back,
      name: aroundText.chair.backName(name),
      back: () => {
        leave(one)
        sit(!isTaken)
      },
    })
  }
  return (
    <BarPlace>
      {doubt && (
        <Bar
          look="line"
          mark={<PartyToken kind={doubt.party.kind} empty={doubt.kind === 'unspoken'} />}
          words={aroundText.chair.ask[doubt.kind](doubt.party.name)}
          closeLabel={text.close}
          onClose={() => leave(doubt)}
        >
          <button type="button" className="btn" onClick={() => settle(doubt)}>
            {aroundText.chair.yes[doubt.kind]}
          </button>
        </Bar>
      )}
    </BarPlace>
  )
}

/** Who was here and lost the connection still speaks for their party. */
function useChairDoubts(): readonly ChairDoubt[] {
  const { role, seat, attendance } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const others = useOthersHere()
  const attended = useStore(attendance, (state) => state.people)
  const { isMine } = useLead()
  const isKnown = usePeers((peers) => peers.isKnown)
  const isConnected = useConnection(({ ready, offlineSince }) => ready && offlineSince === null)
  const asks = role === 'facilitator' && isMine && isKnown && isConnected
  return useMemo(() => {
    if (!asks) return []
    const voices = [seat, ...others, ...attended].flatMap(({ party }) => party ?? [])
    return chairDoubts(plan, new Set(voices))
  }, [asks, plan, seat, others, attended])
}
