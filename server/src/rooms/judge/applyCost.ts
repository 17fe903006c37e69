// How long will Yjs take to apply this update, however small it is? Two things are expensive: an item inserted
// between two neighbours is compared with all that others inserted there too, and splitting a range moves all later
// structs of its author. Estimated here before it is accepted, with measured figures; an honest update costs next to
// nothing.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import * as Y from 'yjs'
import type { CommittedDocument } from '../document/committedDocument.ts'
import type { WaitingUpdates } from '../document/waitingUpdates.ts'
import type { Whereabouts } from '../document/whereabouts.ts'
import { Crowds, idText, spotOf } from './crowds.ts'
import type { ReadUpdate } from './readUpdate.ts'

const MS_PER_NEIGHBOUR = 1 / 1000
const MS_PER_CUT = 1 / 1000
const MS_PER_MOVED = 5 / 1_000_000
const FEW = 8
/** Counting stops here. */
const MOST_NEIGHBOURS = (2 * wireLimits.applyMs) / MS_PER_NEIGHBOUR

interface Around {
  readonly document: CommittedDocument
  readonly waiting: WaitingUpdates
  readonly own: Whereabouts
}

/** In ms, at most; `update` has only what is new. */
export function applyCost(update: ReadUpdate, around: Around): number {
  const items = update.structs.filter((struct) => struct instanceof Y.Item)
  return costOfNeighbours(items, around) + costOfCuts(update, items, around)
}

function costOfNeighbours(items: readonly Y.Item[], { document, waiting, own }: Around): number {
  const [only] = items
  if (only && items.length === 1) {
    const place = own.find(only.id)?.place ?? null
    const among = document.structs.countBetween(only, MOST_NEIGHBOURS, () => 0)
    return (among + waiting.crowdAt(place)) * MS_PER_NEIGHBOUR
  }
  const crowds = new Crowds(items, (item) => own.find(item.id)?.place ?? null)
  const latest = new Map<string, Y.ID>()
  const passed = new Map<string, { readonly spot: string; readonly among: number }>()
  let neighbours = 0
  for (const item of items) {
    const { rightOrigin, id } = item
    const place = own.find(id)?.place ?? null
    const spot = spotOf(item, place)
    const right = rightOrigin && passed.get(idText(rightOrigin))
    const among =
      right?.spot === spot
        ? right.among
        : document.structs.countBetween(item, MOST_NEIGHBOURS - neighbours, (there) => crowds.behind(there))
    passed.set(idText(id), { spot, among })
    // Per author and spot: what it inserted there last. Earlier items are compared with none of its own.
    const mine = `${id.client} ${spot}`
    const before = latest.get(mine)
    latest.set(mine, id)
    const isContested =
      among > 0 || crowds.hasSeveral(spot) || (before !== undefined && !Y.compareIDs(before, rightOrigin))
    neighbours += among + (isContested ? crowds.in(spot, item) : 0) + waiting.crowdAt(place)
    if (neighbours >= MOST_NEIGHBOURS) break
  }
  return neighbours * MS_PER_NEIGHBOUR
}

function costOfCuts({ structs, deletions }: ReadUpdate, items: readonly Y.Item[], around: Around): number {
  const { document, waiting } = around
  let cuts = 0
  let moved = 0
  const isEdge = edgesOf(structs)
  const cut = (client: number, clock: number, isDeletion: boolean) => {
    const known = document.structs.clockOf(client)
    if (clock < known) {
      const behind = document.structs.behindCut(client, clock, isDeletion)
      if (behind === 0) return
      moved += behind + cuts
    } else {
      if (clock === known || isEdge(client, clock)) return
      moved += structs.length + waiting.crowds + cuts
    }
    cuts += 1
  }
  for (const { origin, rightOrigin } of items) {
    if (origin) cut(origin.client, origin.clock + 1, false)
    if (rightOrigin) cut(rightOrigin.client, rightOrigin.clock, false)
  }
  for (const { client, clock, len } of deletions) {
    cut(client, clock, true)
    cut(client, clock + len, true)
  }
  return cuts * MS_PER_CUT + moved * MS_PER_MOVED
}

/** Does one of these structs begin or end here? Of an ordinary update's few that is asked one by one. */
function edgesOf(structs: readonly Y.AbstractStruct[]): (client: number, clock: number) => boolean {
  if (structs.length <= FEW) {
    return (client, clock) =>
      structs.some(({ id, length }) => id.client === client && (id.clock === clock || id.clock + length === clock))
  }
  let edges: Set<string> | null = null
  return (client, clock) => {
    edges ??= new Set(structs.flatMap(({ id, length }) => [idText(id), `${id.client}:${id.clock + length}`]))
    return edges.has(`${client}:${clock}`)
  }
}
