// Divides the money of one year over its costs, for the totals of the plan. Promises before ideas; money that names a
// cost before money that names a knob, and that before money that names neither. So no cent of a cost is covered
// twice.

import type { KnobNumber } from '../model/knobs.ts'
import { leftOver, type Share } from './cover.ts'

export interface CostInYear {
  readonly id: string
  readonly knob: KnobNumber | null
  readonly cents: number
}

export interface MoneyInYear {
  /** Id of one of the costs, or null. */
  readonly cost: string | null
  readonly knob: KnobNumber | null
  readonly isPromised: boolean
  /** An amount was given for what it is for. */
  readonly isMeasured: boolean
  readonly cents: number
}

export interface SharedOut {
  readonly neededCents: number
  /** As many as there are investments, in the same order. */
  readonly shares: readonly Share[]
}

/** A cost while it is being filled. */
interface Slot extends CostInYear {
  openCents: number
  /** Ideas that name this cost and are not assigned yet. */
  ideasCents: number
}

export function shareOutYear(costs: readonly CostInYear[], money: readonly MoneyInYear[]): SharedOut {
  const slots = costs.map((cost): Slot => ({ ...cost, openCents: cost.cents, ideasCents: 0 }))
  const byId = new Map(slots.map((slot) => [slot.id, slot]))
  for (const { cost, isPromised, cents } of money) {
    const slot = isPromised || cost === null ? undefined : byId.get(cost)
    if (slot) slot.ideasCents += cents
  }
  const used = money.map(() => 0)
  shareOut(byId, money, used, true)
  for (const slot of slots) slot.ideasCents = 0
  shareOut(byId, money, used, false)
  return {
    neededCents: costs.reduce((all, { cents }) => all + cents, 0),
    shares: money.map((one, at) => shareOf(one, used[at] ?? 0)),
  }
}

function shareOut(
  byId: ReadonlyMap<string, Slot>,
  money: readonly MoneyInYear[],
  used: number[],
  promised: boolean,
): void {
  const slots = [...byId.values()]
  const lay = (reach: (one: MoneyInYear) => readonly Slot[]) => {
    money.forEach((one, at) => {
      const before = used[at] ?? 0
      if (one.isPromised === promised && one.cents > before) used[at] = before + fill(reach(one), one.cents - before)
    })
  }
  lay(({ cost }) => (cost === null ? [] : present(byId.get(cost))))
  lay(({ cost, knob }) => (cost === null && knob !== null ? slots.filter((slot) => slot.knob === knob) : []))
  lay(({ cost }) => (cost === null ? slots : []))
}

function present(slot: Slot | undefined): readonly Slot[] {
  return slot ? [slot] : []
}

/** Costs that nobody has an idea for come first: they need it most. Returns how much of it was used. */
function fill(slots: readonly Slot[], cents: number): number {
  let left = cents
  for (const roomIn of [withoutIdea, ({ openCents }: Slot) => openCents]) {
    for (const slot of slots) {
      const part = Math.min(left, roomIn(slot))
      slot.openCents -= part
      left -= part
    }
  }
  return cents - left
}

function withoutIdea({ openCents, ideasCents }: Slot): number {
  return Math.max(0, openCents - ideasCents)
}

function shareOf({ isPromised, isMeasured, cents }: MoneyInYear, usedCents: number): Share {
  const left = cents - usedCents
  return isPromised
    ? { promisedCents: usedCents, ideaCents: 0, spareIdeaCents: 0, ...leftOver(left, isMeasured) }
    : { promisedCents: 0, ideaCents: usedCents, tooMuchCents: 0, spareIdeaCents: left, unmeasuredCents: 0 }
}
