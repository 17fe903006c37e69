// The clock of one table: the server's, less all the time the table was paused, so that the time of a step stands still in a
// pause on every screen and goes on where it was. Kept as one number: how far it is behind while it runs, what it shows
// while it stands still. Stopping and going on are then the same sum.

interface ClockOf {
  readonly paused: boolean
  readonly clock: number
}

export function clockShows({ paused, clock }: ClockOf, now: number): number {
  return paused ? clock : now - clock
}

/** As it is kept once the table is paused or goes on; unchanged when it was so already. */
export function clockAfter(was: ClockOf, paused: boolean, now: number): number {
  return was.paused === paused ? was.clock : now - was.clock
}
