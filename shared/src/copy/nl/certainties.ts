// How certain an investment is, in plain Dutch. The names are the words the plan stores; the last two count as
// covered.

import { ideaKindOf } from '../../derive/ideaKind.ts'
import type { Investment } from '../../nouns/investment.ts'
import { type Certainty, isPromised, waitsForWord, whyWaits } from '../../nouns/promise.ts'
import type { Plan } from '../../plan/plan.ts'
import { ideaCopy } from './ideas.ts'

export interface CertaintyCopy {
  readonly name: string
  readonly meaning: string
}

export const certaintyCopy: Readonly<Record<Certainty, CertaintyCopy>> = {
  idee: { name: 'idee', meaning: 'Iemand noemt het. Er is nog niets over afgesproken.' },
  bespreken: {
    name: 'bespreken',
    meaning: 'De partij bespreekt het eerst in de eigen organisatie. Tot dan telt het als idee.',
  },
  toegezegd: { name: 'toegezegd', meaning: 'De partij zegt ja. Het staat nog niet op papier.' },
  vastgelegd: { name: 'vastgelegd', meaning: 'Het staat op papier, in een besluit of contract.' },
}

/** As in lists and sheets. */
export function certaintyWords(investment: Investment): string {
  const { name } = certaintyCopy[investment.certainty]
  return waitsForWord(investment) ? unconfirmed(name) : name
}

/** After an amount that is not promised: ', idee', ', nog te bespreken'; '' after a promise. */
export function ideaRemark(investment: Investment): string {
  if (waitsForWord(investment)) return ', nog niet bevestigd'
  return isPromised(investment) ? '' : `, ${ideaCopy[ideaKindOf([investment])].short}`
}

/** 'toegezegd, nog niet bevestigd' */
export function unconfirmed(name: string): string {
  return `${name}, nog niet bevestigd`
}

/** 'door Gemeente gezet, nog niet bevestigd'; null when nobody has to confirm it. */
export function waitingWords({ parties }: Pick<Plan, 'parties'>, investment: Investment): string | null {
  const why = whyWaits(investment)
  const nameOf = (party: string) => parties.find(({ id }) => id === party)?.name ?? 'een andere partij'
  if (!why) return null
  if (why.kind === 'byOther') return unconfirmed(`door ${nameOf(why.by)} gezet`)
  return unconfirmed(why.kind === 'moved' ? `eerst van ${nameOf(why.promised.party)}` : 'veranderd na de toezegging')
}
