// Lets many people act at a steady pace, each at their own moment of the period, like people who know nothing of each
// other. To the millisecond: spinning would be more precise, but where two cores are not wholly ours (hyperthreads, a
// virtual machine with a quota) a load that spins takes its time from the server.

import { repeatableRandom } from './figures.ts'

export interface Pace {
  readonly people: number
  /** Times per second and person. */
  readonly perSecond: number
  /**
   * One turn may be several acts, such as the characters of a word: when each begins, ms after the first. Without it,
   * one.
   */
  readonly actsAtMs?: readonly number[]
  /** `step`: which of those. */
  act(person: number, step: number): void
}

interface Stream {
  readonly pace: Pace
  readonly periodMs: number
  /** Who acts when in the period, in order. */
  readonly turns: readonly { readonly person: number; readonly step: number; readonly phaseMs: number }[]
  done: number
}

/** Returns how late the latest action was, ms: if that is much, the load's own core was too busy. */
export function keepPace(paces: readonly Pace[], forMs: number): Promise<number> {
  const random = repeatableRandom(7)
  const streams = paces.filter(({ perSecond }) => perSecond > 0).map((pace) => toStream(pace, random))
  const started = performance.now()
  let worstLag = 0
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  function turn(): void {
    try {
      const now = performance.now() - started
      if (now >= forMs) {
        resolve(worstLag)
        return
      }
      let next = forMs
      for (const stream of streams) {
        worstLag = Math.max(worstLag, now - dueOf(stream))
        while (dueOf(stream) <= now) actOf(stream)
        next = Math.min(next, dueOf(stream))
      }
      const wait = next - (performance.now() - started)
      setTimeout(turn, Math.max(1, wait))
    } catch (error) {
      reject(error)
    }
  }
  turn()
  return promise
}

function toStream(pace: Pace, random: () => number): Stream {
  const periodMs = 1000 / pace.perSecond
  const turns = Array.from({ length: pace.people }, (_, person) => ({ person, startMs: random() * periodMs })).flatMap(
    // Acts that run past the end of the period are under way when it begins, as at any moment in the middle of a day.
    ({ person, startMs }) =>
      (pace.actsAtMs ?? [0]).map((atMs, step) => ({ person, step, phaseMs: (startMs + atMs) % periodMs })),
  )
  return { pace, periodMs, turns: turns.sort((a, b) => a.phaseMs - b.phaseMs), done: 0 }
}

function dueOf({ turns, periodMs, done }: Stream): number {
  const rounds = Math.floor(done / turns.length)
  return rounds * periodMs + (turns[done % turns.length]?.phaseMs ?? 0)
}

function actOf(stream: Stream): void {
  const turn = stream.turns[stream.done % stream.turns.length]
  if (turn) stream.pace.act(turn.person, turn.step)
  stream.done += 1
}
