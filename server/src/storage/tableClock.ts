// The clock of one table: the server's time minus all pauses, so that the time of a step stops during a pause on
// every screen and then continues. Stored as one number: the offset while it runs, the time shown while it is
// stopped. Stopping and continuing are then the same calculation.

interface ClockOf {
  readonly paused: boolean
  readonly clock: number
}

export function clockShows({ paused, clock }: ClockOf, now: number): number {
  return paused ? clock : now - clock
}

/** As it is stored once the table is paused or continues; unchanged when nothing changed. */
export function clockAfter(was: ClockOf, paused: boolean, now: number): number {
  return was.paused === paused ? was.clock : now - was.clock
}
