// Interest and influence of parties in words: the five steps, how far people are apart, and the four ways to involve
// a party. Those four are our own words for the purpose of such a picture.

import type { PlacingSpread, Quadrant, ScaleSpread } from '../../derive/placings.ts'
import { type PlacingScale, placingSteps } from '../../nouns/placing.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const scaleCopy: Readonly<Record<PlacingScale, { readonly name: string; readonly question: string }>> = {
  interest: { name: 'Belang', question: 'Hoeveel staat er voor deze partij op het spel?' },
  influence: { name: 'Invloed', question: 'Hoeveel kan deze partij beslissen of tegenhouden?' },
}

export const stepWords = ['heel weinig', 'weinig', 'redelijk', 'veel', 'heel veel'] as const

export const quadrantWords: Readonly<Record<Quadrant, string>> = {
  decide: 'Samen beslissen',
  fetch: 'Erbij halen',
  voice: 'Een stem geven',
  inform: 'Op de hoogte houden',
}

const betweenQuadrants = 'Tussen twee vakken'

export function quadrantName(quadrant: Quadrant | null): string {
  return quadrant === null ? betweenQuadrants : quadrantWords[quadrant]
}

/** 'veel', or for the middle of two steps 'tussen redelijk en veel'. */
function middleWords(middle: number): string {
  const [below, above] = [stepWords[Math.floor(middle)] ?? '', stepWords[Math.ceil(middle)] ?? '']
  return below === above ? below : `tussen ${below} en ${above}`
}

/** 'veel, van weinig tot heel veel'; only the first when everyone says the same, and of two people what either said. */
export function spreadWords({ low, middle, high, counts }: ScaleSpread): string {
  if (low === high) return middleWords(middle)
  const people = counts.reduce((sum, count) => sum + count, 0)
  if (people === 2) return `${stepWords[low] ?? ''} en ${stepWords[high] ?? ''}`
  return `${middleWords(middle)}, van ${stepWords[low] ?? ''} tot ${stepWords[high] ?? ''}`
}

/** 'weinig 1 keer, veel 2 keer' */
export function countsWords({ counts }: ScaleSpread): string {
  const chosen = placingSteps.filter((step) => (counts[step] ?? 0) > 0)
  return chosen.map((step) => `${stepWords[step]} ${timesWords(counts[step] ?? 0)}`).join(', ')
}

/** '2 keer' */
export function timesWords(count: number): string {
  return `${count} keer`
}

/** About which parties people differ, in one sentence. */
export function placingSentence({ placed, people, farApart }: PlacingSpread): string {
  if (placed.length === 0) return 'Nog niemand heeft een partij geplaatst.'
  if (people === 1) return 'Tot nu toe heeft één deelnemer partijen geplaatst.'
  if (farApart.length === 0) return 'Jullie plaatsen de partijen dicht bij elkaar.'
  return `Jullie verschillen het meest over ${list.format(farApart.map(({ name }) => name))}: wie wil uitleggen waarom?`
}
