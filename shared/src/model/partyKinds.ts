// The kinds of party that can sit at the table or pay (chapter 6 of the model; the private investor is the EHA note's). `usuallyAtTable` kinds are offered when
// someone joins; the others appear in the plan as payers. `letters` and `shape` are how the board draws them (docs/DESIGN.md, Parts).

export const partyKindIds = [
  'corporatie',
  'gemeente',
  'zorgorganisatie',
  'sociaal-werk',
  'bewoners',
  'zorgkantoor',
  'provincie-rijk',
  'particulier-fonds',
  'particuliere-investeerder',
  'lokale-partijen',
  'externe-partij',
  'deelnemers-buiten',
] as const
export type PartyKind = (typeof partyKindIds)[number]

export type TokenShape =
  | 'house'
  | 'square'
  | 'hexagon'
  | 'circle'
  | 'arch'
  | 'diamond'
  | 'shield'
  | 'octagon'
  | 'pentagon'
  | 'tag'
  | 'drop'
  | 'cross'

export interface PartyKindFacts {
  readonly id: PartyKind
  /** Two letters, never the only label. */
  readonly letters: string
  readonly shape: TokenShape
  /** Sits at the table as a rule; offered first on the join screen. */
  readonly usuallyAtTable: boolean
}

export const partyKinds: readonly PartyKindFacts[] = [
  { id: 'corporatie', letters: 'CO', shape: 'house', usuallyAtTable: true },
  { id: 'gemeente', letters: 'GE', shape: 'square', usuallyAtTable: true },
  { id: 'zorgorganisatie', letters: 'ZO', shape: 'hexagon', usuallyAtTable: true },
  { id: 'sociaal-werk', letters: 'SW', shape: 'circle', usuallyAtTable: true },
  { id: 'bewoners', letters: 'BW', shape: 'arch', usuallyAtTable: true },
  { id: 'zorgkantoor', letters: 'ZK', shape: 'diamond', usuallyAtTable: true },
  { id: 'provincie-rijk', letters: 'PR', shape: 'shield', usuallyAtTable: false },
  { id: 'particulier-fonds', letters: 'PF', shape: 'octagon', usuallyAtTable: false },
  { id: 'particuliere-investeerder', letters: 'PI', shape: 'pentagon', usuallyAtTable: false },
  { id: 'lokale-partijen', letters: 'LP', shape: 'tag', usuallyAtTable: false },
  { id: 'externe-partij', letters: 'EP', shape: 'drop', usuallyAtTable: false },
  { id: 'deelnemers-buiten', letters: 'DB', shape: 'cross', usuallyAtTable: false },
]

const byId = new Map(partyKinds.map((kind) => [kind.id, kind]))

export function isPartyKind(value: unknown): value is PartyKind {
  return partyKindIds.includes(value as PartyKind)
}

export function partyKindFacts(id: PartyKind): PartyKindFacts {
  const facts = byId.get(id)
  if (!facts) throw new Error(`Unknown party kind: ${id}`)
  return facts
}
