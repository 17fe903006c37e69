// Which values to try in place of a valid one, by the kind of the valid one.

import { loggedTypes, logMoves } from '@draaitafel/shared/actions/logEntry.ts'
import { allowances } from '@draaitafel/shared/base/allowance.ts'
import { choiceFacts, choiceIds } from '@draaitafel/shared/model/choices.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { partyKindIds } from '@draaitafel/shared/model/partyKinds.ts'
import { sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import { useIds } from '@draaitafel/shared/model/uses.ts'
import { arrivals, strengths } from '@draaitafel/shared/nouns/aim.ts'
import { answerStates } from '@draaitafel/shared/nouns/answer.ts'
import { stances } from '@draaitafel/shared/nouns/consent.ts'
import { discussionStates } from '@draaitafel/shared/nouns/discussion.ts'
import { effortUnits } from '@draaitafel/shared/nouns/effort.ts'
import { logParts } from '@draaitafel/shared/nouns/logParts.ts'
import { parkedKinds } from '@draaitafel/shared/nouns/parked.ts'
import { certainties } from '@draaitafel/shared/nouns/promise.ts'
import { proofMoments, proofStates } from '@draaitafel/shared/nouns/proof.ts'
import { roundKinds, roundStates, roundVoters } from '@draaitafel/shared/nouns/round.ts'
import { stepViews } from '@draaitafel/shared/nouns/stepView.ts'
import { type Json, MISSING } from '../notation.ts'
import type { Path } from '../oneByOne.ts'
import type { Tries } from './tableOf.ts'

const vocabularies: readonly (readonly string[])[] = [
  ...[allowances, choiceIds, coreValueIds, partyKindIds, sourceNumbers, useIds, stances, arrivals, strengths],
  ...[answerStates, discussionStates, effortUnits, certainties, parkedKinds, proofMoments, proofStates],
  ...[roundKinds, roundStates, roundVoters, stepViews, ['once', 'year'], logMoves, logParts],
  loggedTypes,
  ...choiceIds.map((id) => choiceFacts[id].options),
]

const garbage: readonly unknown[] = [...[MISSING, null, true, false, 0, 1, -1, 1.5, '', ' ', 'x', [], { x: 1 }]]
export const noNumbers: readonly unknown[] = [Number.NaN, Number.POSITIVE_INFINITY]

const numbers: readonly number[] = [
  ...[
    2, 3, 4, 5, 10, 11, 12, 240, 241, 1999, 2000, 2025, 2026, 2100, 2101, 2500, 2501, 43_200, 43_201, 100_000, 100_001,
  ],
  ...[10_000_000, 10_000_001, 100_000_000_000, 100_000_000_001, 2 ** 53],
]
const lengths = [40, 60, 80, 120, 200, 300, 400, 600]
const words: readonly string[] = [
  ...['😀', 'A!', 'weg', '__proto__', 'gemeente', 'corporatie', 'knob.10', 'knob.11', 'knob.A', 'board', 'needs'],
  ...['coreValue.werkplezier', 'investment.weg', '0123abcd', '0123abcg'],
]
const moments: readonly string[] = [
  ...['vandaag', '2026-03-01', '2026-13-01T10:00:00.000Z', '1000-01-01T00:00:00.000Z', '0999-12-31T23:59:59.999Z'],
  ...['+010000-01-01T00:00:00.000Z', '2026-03-01T10:00:00+01:00'],
]
const days = ['2026-02-28', '2026-02-31', '2026-13-01', '26-1-1', '2026-03-01T10:00:00.000Z', '0001-01-01']

/** Values of the same kind as the valid one: the words, the lengths and the ends of ranges. */
export function likeValues(good: Json): Tries {
  if (typeof good === 'number') return { words: [], sizes: numbers }
  if (typeof good !== 'string') return { words: [], sizes: [] }
  const known = wordsWith(good)
  if (known.length > 0) return { words: [...known, 'weg', '__proto__'], sizes: [] }
  if (/^\d{4}-\d\d-\d\dT/.test(good)) return { words: moments, sizes: [] }
  if (/^\d{4}-\d\d-\d\d$/.test(good)) return { words: days, sizes: [] }
  return { words, sizes: lengths.flatMap((length) => [length, length + 1].map((size) => 'x'.repeat(size))) }
}

/** All words of the list it belongs to; none for what is not a word of the model. */
export function wordsWith(good: string): readonly string[] {
  return good === '' ? [] : [...new Set(vocabularies.filter((one) => one.includes(good)).flat())]
}

export function withRubbish(good: Json, more: readonly unknown[] = []): Tries {
  const { words: like, sizes } = likeValues(good)
  const cut = typeof good === 'string' && sizes.length > 0 ? lengths.map((length) => `${'x'.repeat(length - 1)}😀`) : []
  return { words: [...garbage, ...more, ...like, ...cut], sizes }
}

/** Every place in it, whatever is there, with what to try there; null: nothing. */
export function triesIn(
  state: Json,
  triesFor: (good: Json, at: Path) => Tries | null,
  at: Path = [],
): Map<Path, Tries> {
  const found = new Map<Path, Tries>()
  const tries = at.length > 0 ? triesFor(state, at) : null
  if (tries) found.set(at, tries)
  if (typeof state !== 'object' || state === null) return found
  const entries = Array.isArray(state) ? state.map((one, index) => [index, one] as const) : Object.entries(state)
  for (const [key, value] of entries) {
    for (const [place, some] of triesIn(value, triesFor, [...at, key])) found.set(place, some)
  }
  return found
}
