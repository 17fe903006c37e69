// Whose Yjs client id is whose, for one room. Yjs trusts an id for ever: whoever wrote under someone else's, ahead of
// its clock, would make that person's next edits vanish without a word. Kept after someone has left, as they may come
// back with edits made offline.

import { nameKey } from '@draaitafel/shared/document/rights.ts'
import type { SessionPort } from './sessionPort.ts'

type Owner = Pick<SessionPort, 'browser' | 'tab' | 'party'>

/** Of one browser: people of a household, or one who cannot spell. */
const MAX_NAMES = 50
/** The ids of many workshop days; beyond it the one announced longest ago is forgotten. */
const MAX_OWNERS = 5000

export class Authors {
  private readonly owners = new Map<number, Owner>()
  /** Whose is what a facilitator leads by: the first browser's that came with it. */
  private readonly people = new Map<string, string>()
  /** Per browser the names that its people went by, in sight of all, as far as they are compared. */
  private readonly names = new Map<string, Set<string>>()

  /** The id a session announced is its own, unless it is known as someone else's. */
  announce({ clientId, browser, tab, party, person, role }: SessionPort): void {
    if (person !== null && role === 'facilitator' && !this.people.has(person)) {
      forgetOldest(this.people, MAX_OWNERS)
      this.people.set(person, browser)
    }
    if (clientId === null || this.owners.has(clientId)) return
    forgetOldest(this.owners, MAX_OWNERS)
    this.owners.set(clientId, { browser, tab, party })
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

  /** Every party that someone sat for in this browser. */
  partiesOf({ browser, party }: SessionPort): ReadonlySet<string> {
    const parties = new Set([...this.owners.values()].filter((one) => one.browser === browser).map((one) => one.party))
    return new Set([party, ...parties].filter((one) => one !== null))
  }

  call({ browser }: SessionPort, name: string): void {
    const key = nameKey(name)
    const names = this.names.get(browser) ?? new Set()
    if (key === '' || names.has(key)) return
    if (!this.names.has(browser)) forgetOldest(this.names, MAX_OWNERS)
    forgetOldest(names, MAX_NAMES)
    this.names.set(browser, names.add(key))
  }

  isPerson({ browser }: SessionPort, person: string): boolean {
    return this.people.get(person) === browser
  }

  isCalled({ browser }: SessionPort, name: string): boolean {
    return this.names.get(browser)?.has(nameKey(name)) ?? false
  }
}

/** Makes room for one more. */
function forgetOldest<Key>(kept: Map<Key, unknown> | Set<Key>, max: number): void {
  if (kept.size < max) return
  for (const longestAgo of kept.keys()) {
    kept.delete(longestAgo)
    return
  }
}
