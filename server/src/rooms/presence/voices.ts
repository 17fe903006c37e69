// In whose name a session may speak, for one room: by what everyone was told about it, and by what its browser was
// here before.

import { isSameName, nameKey } from '@draaitafel/shared/base/name.ts'
import type { Speaker } from '@draaitafel/shared/document/rights.ts'
import type { Voices } from '../judge/judge.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import type { Authors } from './authors.ts'
import type { PresenceBoard } from './board.ts'

interface Around {
  readonly presence: PresenceBoard
  readonly authors: Authors
  /** Does this session itself add a party with this id, that never was in the plan? */
  isBringing(party: string): boolean
}

/** For one update: what everyone was told before it arrived counts. */
export function voicesOf(port: SessionPort, { presence, authors, isBringing }: Around): Voices {
  let seated: string | null | undefined
  const seat = () => {
    if (seated === undefined) seated = partySeen()
    return seated
  }
  const partySeen = () => {
    // Its presence is sent first, where that matters.
    if (!presence.shownOf(port)?.party) presence.showNow(port)
    return presence.shownOf(port)?.party ?? null
  }
  const isSeenAs = (name: string) => isSameName(presence.shownOf(port)?.name ?? '', name)
  const isCalledNow = (name: string) => {
    if (!isSeenAs(name)) presence.showNow(port)
    return isSeenAs(name)
  }
  const speaker = (party: string | null, isCalled: Speaker['isCalled']): Speaker => ({
    role: port.role,
    party,
    isCalled,
    isElsewhere: (name) =>
      presence
        .everyone()
        .some((one) => one.browser !== port.browser && one.party === party && isSameName(one.name, name)),
    isAuthor: false,
    isPerson: (person) => authors.isPerson(port, person),
  })
  // Nobody can be seen at a party that is not in the plan. Someone who was seen there before it was removed may
  // deliver what was made there; for a party added in this very update, the one who adds it may speak. Neither may
  // write over anything that exists.
  const speakerUnseen = (party: string): Speaker => {
    const names = authors.seatsOf(port.browser).get(party)
    if (names) return speaker(party, (name) => names.has(nameKey(name)))
    return speaker(presence.shownOf(port) && isBringing(party) ? party : null, isCalledNow)
  }
  const speakerNow = (isNew: boolean): Speaker => {
    const now = seat()
    return now === null && isNew && port.party !== null ? speakerUnseen(port.party) : speaker(now, isCalledNow)
  }
  return {
    speakerOf: (author, isNew) => {
      const then = authors.seenAs(port, author)
      if (!then) return speakerNow(isNew)
      const party = then.party ?? speakerNow(isNew).party
      // At the seat where it sits now, its present name is its own as well: it may have joined without an id, or the
      // name it was seen by was removed.
      const isCalled = (name: string) => then.names.has(nameKey(name)) || (party === seat() && isCalledNow(name))
      return speaker(party, isCalled)
    },
    replacersOf: (author) => {
      const now = speakerNow(false)
      const before = [...authors.seatsOf(port.browser)].map(([party, names]) =>
        speaker(party, (name) => names.has(nameKey(name))),
      )
      const all = [now, ...before]
      return authors.isOfBrowser(port, author) ? all.map((one) => ({ ...one, isAuthor: true })) : all
    },
    isOwn: (author) => authors.mayBring(port, author),
  }
}
