// Codes that were guessed wrong, counted for all servers together. By a name that says nothing, and for minutes only.

import type { Lane } from './lane.ts'
import { statements } from './statements.ts'

export class GuessTable {
  private readonly lane: Lane

  constructor(lane: Lane) {
    this.lane = lane
  }

  /** Forgets what is older than `windowMs`. */
  async note(who: string, windowMs: number): Promise<void> {
    await this.lane.call((ask) => ask(statements.noteGuess, [who, windowMs]))
  }

  /** Ms until `who` has fewer than `own` within the window, and everyone together fewer than `all`; 0 = now. */
  async msToWait(who: string, windowMs: number, own: number, all: number): Promise<number> {
    const [row] = await this.lane.call((ask) => ask(statements.guessesLeft, [who, windowMs, own - 1, all - 1]))
    return Math.max(0, Number(row?.own ?? 0), Number(row?.everyone ?? 0))
  }
}
