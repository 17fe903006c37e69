// Slows down guessing of codes as GuessLimiter does, for all servers together: else an attacker would get the whole
// allowance at each. An address is not stored, only what the secret makes of it.

import { createHmac } from 'node:crypto'
import { addressGroup } from '../access/address.ts'
import { GUESS_WINDOW_MS, GUESSES_OF_EVERYONE, GUESSES_PER_ADDRESS, type Guesses } from '../access/guessLimiter.ts'
import type { GuessTable } from '../storage/postgres/guesses.ts'

export class SharedGuesses implements Guesses {
  private readonly table: GuessTable
  private readonly secret: Uint8Array

  constructor(table: GuessTable, secret: Uint8Array) {
    this.table = table
    this.secret = secret
  }

  async secondsToWait(address: string): Promise<number> {
    const ms = await this.table.msToWait(this.name(address), GUESS_WINDOW_MS, GUESSES_PER_ADDRESS, GUESSES_OF_EVERYONE)
    return Math.ceil(ms / 1000)
  }

  async failed(address: string): Promise<void> {
    await this.table.note(this.name(address), GUESS_WINDOW_MS)
  }

  private name(address: string): string {
    return createHmac('sha256', this.secret)
      .update(`guess\n${addressGroup(address)}`)
      .digest('base64url')
  }
}
