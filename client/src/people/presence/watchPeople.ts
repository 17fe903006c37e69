// Who comes to the table, and who says where they stand today: once for each person, and for several within a moment together
// with their number.

import { isSameName } from '@draaitafel/shared/base/name.ts'
import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { aroundText } from '../../copy/nlAround.ts'
import type { OpenedWorkshop } from '../../store/openedWorkshop.ts'
import type { Peer, PeersState } from '../../store/peersStore.ts'
import type { News } from './news.ts'

type Table = Pick<OpenedWorkshop, 'planStore' | 'peersStore'>

/** Returns how to stop. */
export function watchPeople({ planStore, peersStore }: Table, tell: (news: readonly News[]) => void): () => void {
  // Whoever comes back, or reloads, did not join again.
  let met: readonly Peer[] = sitting(peersStore.getState())
  return peersStore.subscribe((now, before) => {
    if (now.peers === before.peers) return
    const { plan } = planStore.getState()
    const here = sitting(now)
    const isFirstNews = !before.isKnown
    const come = here.filter((peer) => !met.some((one) => isSamePerson(one, peer)))
    met = [...met.filter((one) => !here.some((peer) => isSamePerson(one, peer))), ...here]
    if (isFirstNews) return
    const joined = come.map((peer) => ({
      about: `joined.${peer.clientId}`,
      kind: 'joined' as const,
      sentence: aroundText.announce.joined(whoShort(plan, peer)),
    }))
    const said = here.flatMap((peer) => {
      const last = before.peers.find(({ clientId }) => clientId === peer.clientId)
      if (!last || last.today === peer.today) return []
      const knob = saidOf(last.today, peer.today)
      if (knob === null) return []
      const sentence = aroundText.announce.today(whoShort(plan, peer), knob)
      return [{ about: `today.${peer.clientId}`, kind: 'today' as const, sentence }]
    })
    tell([...joined, ...said])
  })
}

function sitting({ peers }: PeersState): readonly Peer[] {
  return peers.filter(({ role }) => role === 'participant' || role === 'facilitator')
}

function isSamePerson(one: Peer, other: Peer): boolean {
  if (one.clientId === other.clientId) return true
  return one.name !== '' && one.party === other.party && isSameName(one.name, other.name)
}

/** The knob of which somebody says something else than before; null when they took something back. */
function saidOf(before: string | null, after: string | null): KnobNumber | null {
  const isSaid = (knob: KnobNumber) => (after?.[knob - 1] ?? '-') !== '-'
  return knobNumbers.find((knob) => isSaid(knob) && after?.[knob - 1] !== before?.[knob - 1]) ?? null
}
