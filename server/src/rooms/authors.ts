// Whose Yjs client id is whose, for one room. Yjs trusts an id for ever: whoever wrote under someone else's, ahead of
// its clock, would make that person's next edits vanish without a word. Kept after someone has left, as they may come
// back with edits made offline.

import type { SessionPort } from './sessionPort.ts'

type Owner = Pick<SessionPort, 'browser' | 'tab' | 'party'>

/** The ids of many workshop days; beyond it the one announced longest ago is forgotten. */
const MAX_OWNERS = 5000

export class Authors {
  private readonly owners = new Map<number, Owner>()

  /** The id a session announced is its own, unless it is known as someone else's. */
  announce({ clientId, browser, tab, party }: SessionPort): void {
    if (clientId === null || this.owners.has(clientId)) return
    this.owners.set(clientId, { browser, tab, party })
    if (this.owners.size <= MAX_OWNERS) return
    for (const longestAgo of this.owners.keys()) {
      this.owners.delete(longestAgo)
      return
    }
  }

  /**
   * May this session bring in what was written under this id? Tabs of one browser share a copy of the plan, so they may
   * bring each other's work. An id that nobody announced is anyone's.
   */
  mayBring(port: SessionPort, clientId: number): boolean {
    const owner = this.owners.get(clientId)
    if (owner === undefined) return true
    return owner.browser === port.browser || (owner.tab !== null && owner.tab === port.tab)
  }

  /** For which party this was written: who sits elsewhere since may still bring what was made at the seat of before. */
  partyOf(port: SessionPort, clientId: number): string | null {
    if (clientId === port.clientId) return port.party
    return this.owners.get(clientId)?.party ?? port.party
  }
}
