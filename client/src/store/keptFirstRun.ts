// How far the creator of a workshop is before its first step, on this device: stored with the visit, so that it is
// deleted when the table is forgotten. The large screen is another window of this browser, and ticks items off too.

import { type FirstRun, type FirstStep, newFirstRun, ticked } from './firstRun.ts'
import { findVisit, noteVisit } from './visits.ts'

export function findFirstRun(workshop: string): FirstRun | null {
  return findVisit({ workshop, role: 'facilitator' })?.firstRun ?? null
}

export function tickFirstRun(workshop: string, step: FirstStep): void {
  changeFirstRun(workshop, (run) => ticked(run, step))
}

/** Null: it is over. Without a list nothing changes. */
export function changeFirstRun(workshop: string, change: (run: FirstRun) => FirstRun | null): void {
  const run = findFirstRun(workshop)
  if (run === null) return
  const changed = change(run)
  if (changed !== run) keep(workshop, changed)
}

export function openFirstRun(workshop: string): void {
  keep(workshop, { ...(findFirstRun(workshop) ?? newFirstRun), folded: false, closed: false })
}

/** Also called for changes by this window itself. Returns how to stop. */
export function onFirstRunChanged(workshop: string, changed: () => void): () => void {
  const channel = new BroadcastChannel(channelName(workshop))
  channel.onmessage = () => changed()
  return () => channel.close()
}

function keep(workshop: string, firstRun: FirstRun | null): void {
  noteVisit({ workshop, role: 'facilitator' }, { firstRun })
  const channel = new BroadcastChannel(channelName(workshop))
  channel.postMessage(null)
  channel.close()
}

function channelName(workshop: string): string {
  return `draaitafel.firstRun.${workshop}`
}
