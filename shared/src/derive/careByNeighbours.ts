// Does the table write that neighbours do care work (L-07)? "Doing something for each other" works and care falls as a
// by-product; asking neighbours for care does not. A guard on words: it asks, and understands nothing.

import type { Plan } from '../plan/plan.ts'
import type { Grounds } from './grounds.ts'

/** Who would do it: residents too, when the word itself is care work. */
const TASKS = /zorgta(?:ak|ken)/i
const ANYONE = /\bbu(?:ur|ren)|bewoners|vrijwilliger|\belkaar\b/i
/** Care of the body. Residents receive that, so only who would give it counts. */
const BODILY =
  /verple(?:gen|ging|egtaken)|(?:lichamelijke|persoonlijke) verzorging|onder de douche|\b(?:douchen|wassen|aankleden)\b|steunkousen|medicijnen|wondzorg|toiletgang/i
const GIVERS = /\bbu(?:ur|ren)|medebewoner|mede-bewoner|vrijwilliger|\belkaar\b/i
/** Whoever writes that it is not asked has understood. */
const DENIED = /\b(?:geen|niet|nooit)\b/i
const MOST_SHOWN = 3

export function careByNeighbours(plan: Plan): Grounds {
  const found = textsOf(plan)
    .flatMap((text) => text.split(/[.!?;\n]/))
    .map((sentence) => sentence.trim())
    .filter(isCareByNeighbours)
  return found.length === 0 ? null : found.slice(0, MOST_SHOWN).map((words) => ({ kind: 'words', words }))
}

function isCareByNeighbours(sentence: string): boolean {
  if (DENIED.test(sentence)) return false
  return (TASKS.test(sentence) && ANYONE.test(sentence)) || (BODILY.test(sentence) && GIVERS.test(sentence))
}

function textsOf({ vision, knobs, agreements, volunteering }: Plan): string[] {
  return [
    vision,
    ...knobs.flatMap(({ note, talk }) => [note, ...Object.values(talk)]),
    ...agreements.map(({ text }) => text),
    ...volunteering.map(({ label }) => label),
  ]
}
