// Private rounds and what was chosen in them.

import { isSameName } from '@draaitafel/shared/base/name.ts'
import { roundKinds } from '@draaitafel/shared/nouns/round.ts'
import type { Rounds, StoredRound, StoredVote } from '../workshopStore.ts'
import type { SqliteRow as Row, SqliteFile } from './sqliteFile.ts'

export function sqliteRounds({ statements, inOneTransaction, emptyLog }: SqliteFile): Rounds {
  return {
    async openRound({ workshop, id, kind, voters }: StoredRound, most: number): Promise<boolean> {
      return Number(statements.insertRound.run({ workshop, round: id, kind, voters, most }).changes) > 0
    },

    async findRound(workshop: string, id: string): Promise<StoredRound | null> {
      const row = statements.round.get(workshop, id)
      return row ? toRound(row) : null
    },

    async castVote(vote: StoredVote, most: number, present: readonly string[]): Promise<boolean> {
      const { workshop, round, party, person, voter } = vote
      return inOneTransaction(() => {
        // Only with the first choice: nobody comes back as two people.
        if (!statements.vote.get(workshop, round, voter)) {
          const lost = { workshop, round, party, person, voter, present: JSON.stringify(present) }
          statements.forgetLostVotes.run(lost)
        }
        return Number(statements.castVote.run({ ...vote, most }).changes) > 0
      })
    },

    async findVote(workshop: string, round: string, voter: string): Promise<StoredVote | null> {
      const row = statements.vote.get(workshop, round, voter)
      return row ? toVote(row) : null
    },

    async countVotes(workshop: string, round: string): Promise<number> {
      return Number(statements.countVotes.get(workshop, round)?.choices ?? 0)
    },

    async showRound(workshop: string, id: string): Promise<readonly StoredVote[] | null> {
      return inOneTransaction(() => {
        if (Number(statements.showRound.run(workshop, id).changes) === 0) return null
        return statements.votesOf.all(workshop, id).map(toVote)
      })
    },

    async forgetVoter(workshop: string, name: string, browser: string | null): Promise<void> {
      inOneTransaction(() => {
        // Not in SQL, whose case folding stops at ASCII.
        for (const row of statements.namedVotes.all(workshop)) {
          const isTheirs = [row.name, row.person].some((one) => isSameName(String(one), name))
          if (isTheirs && (browser === null || row.browser === browser))
            statements.unnameVote.run(workshop, String(row.round), String(row.voter))
        }
      })
      emptyLog()
    },

    async removeRound(workshop: string, id: string): Promise<void> {
      statements.deleteRound.run(workshop, id)
      emptyLog()
    },
  }
}

function toRound(row: Row): StoredRound {
  return {
    workshop: String(row.workshop),
    id: String(row.id),
    kind: roundKinds.find((kind) => kind === row.kind) ?? 'stand',
    voters: row.voters === 'partij' ? 'partij' : 'persoon',
    shown: row.shown === 1,
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
