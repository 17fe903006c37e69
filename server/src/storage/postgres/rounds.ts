// Private rounds and what was chosen in them.

import { isSameName } from '@draaitafel/shared/base/name.ts'
import { roundKinds } from '@draaitafel/shared/nouns/round.ts'
import type { Rounds, StoredRound, StoredVote } from '../workshopStore.ts'
import { type Lane, type PostgresRow as Row, textFor } from './lane.ts'
import { statements } from './statements.ts'

export function postgresRounds(lane: Lane): Rounds {
  return {
    async openRound({ workshop, id, kind, voters }: StoredRound, most: number): Promise<boolean> {
      return lane.inTransaction(async (ask) => {
        if ((await ask(statements.lockWorkshop, [workshop])).length === 0) return false
        return (await ask(statements.insertRound, [workshop, id, kind, voters, most])).length > 0
      })
    },

    async findRound(workshop: string, id: string): Promise<StoredRound | null> {
      const [row] = await lane.call((ask) => ask(statements.round, [workshop, id]))
      return row ? toRound(row) : null
    },

    async castVote(vote: StoredVote, most: number, present: readonly string[]): Promise<boolean> {
      const { workshop, round, voter, browser, party, value } = vote
      const [person, name] = [textFor(vote.person), textFor(vote.name)]
      return lane.inTransaction(async (ask) => {
        const [open] = await ask(statements.lockRound, [workshop, round])
        if (!open || open.shown === true) return false
        // Only with the first choice: nobody comes back as two people.
        if ((await ask(statements.vote, [workshop, round, voter])).length === 0)
          await ask(statements.forgetLostVotes, [workshop, round, party, person, voter, present])
        const facts = [workshop, round, voter, browser, party, person, name, value, most]
        return (await ask(statements.castVote, facts)).length > 0
      })
    },

    async findVote(workshop: string, round: string, voter: string): Promise<StoredVote | null> {
      const [row] = await lane.call((ask) => ask(statements.vote, [workshop, round, voter]))
      return row ? toVote(row) : null
    },

    async countVotes(workshop: string, round: string): Promise<number> {
      const [row] = await lane.call((ask) => ask(statements.countVotes, [workshop, round]))
      return Number(row?.choices ?? 0)
    },

    async showRound(workshop: string, id: string): Promise<readonly StoredVote[] | null> {
      return lane.inTransaction(async (ask) => {
        if ((await ask(statements.showRound, [workshop, id])).length === 0) return null
        return (await ask(statements.votesOf, [workshop, id])).map(toVote)
      })
    },

    async forgetVoter(workshop: string, name: string, browser: string | null): Promise<void> {
      await lane.inTransaction(async (ask) => {
        // Not in SQL, whose case folding is that of the database's language.
        for (const row of await ask(statements.namedVotes, [workshop])) {
          const isTheirs = [row.name, row.person].some((one) => isSameName(String(one), name))
          if (isTheirs && (browser === null || row.browser === browser))
            await ask(statements.unnameVote, [workshop, row.round, row.voter])
        }
      })
    },

    async removeRound(workshop: string, id: string): Promise<void> {
      await lane.call((ask) => ask(statements.deleteRound, [workshop, id]))
    },
  }
}

function toRound(row: Row): StoredRound {
  return {
    workshop: String(row.workshop),
    id: String(row.id),
    kind: roundKinds.find((kind) => kind === row.kind) ?? 'stand',
    voters: row.voters === 'partij' ? 'partij' : 'persoon',
    shown: row.shown === true,
  }
}

function toVote(row: Row): StoredVote {
  return {
    workshop: String(row.workshop),
    round: String(row.round),
    voter: String(row.voter),
    browser: String(row.browser),
    party: String(row.party),
    person: String(row.person),
    name: String(row.name),
    value: Number(row.value),
  }
}
