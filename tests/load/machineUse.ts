// What else the machine is doing. On a shared machine that spoils figures, so every run says how much of a core
// others used in the meantime, and a run may wait for a quiet moment.

import { readFileSync } from 'node:fs'

const TICK_MS = 10
const LOOK_MS = 1000
/** In percent of one core. */
const QUIET_PERCENT = 15
const WAIT_AT_MOST_MS = 60_000

export interface MachineUse {
  readonly at: number
  /** Used by anyone, on all cores, ms. */
  readonly anyoneMs: number
  /** Used by this process and by those it started that have ended, ms. */
  readonly oursMs: number
}

export function machineUse(): MachineUse {
  return { at: performance.now(), anyoneMs: anyoneMs(), oursMs: oursMs() }
}

/** Percent of one core that others used between these moments. */
export function othersPercent(before: MachineUse, after: MachineUse): number {
  const othersMs = after.anyoneMs - before.anyoneMs - (after.oursMs - before.oursMs)
  return Math.max(0, (othersMs / (after.at - before.at)) * 100)
}

/** Waits until nearly nothing else runs, but not for ever. */
export async function quietMoment(): Promise<void> {
  const deadline = performance.now() + WAIT_AT_MOST_MS
  for (;;) {
    const before = machineUse()
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    if (othersPercent(before, machineUse()) < QUIET_PERCENT || performance.now() > deadline) return
  }
}

function anyoneMs(): number {
  // "cpu", then user, nice, system, idle, iowait, irq, softirq, steal, …
  const [, user, nice, system, , , irq, softirq, steal] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .map(Number)
  return [user, nice, system, irq, softirq, steal].reduce<number>((sum, ticks) => sum + (ticks ?? 0), 0) * TICK_MS
}

function oursMs(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // Fields 14 to 17: utime and stime, and the same of children that have ended.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * TICK_MS
}
