// What follows from what the table says of its place: what is there and what is missing, which notes are complete, and
// the ideas by lever.

import { type LeverId, leverIds, type SocialBasePart, scanTopics, socialBaseParts } from '../model/placeIds.ts'
import type { AnsweredTopic, Finding } from '../nouns/finding.ts'
import type { Idea } from '../nouns/idea.ts'

type WithFindings = { readonly findings: readonly Finding[] }

/** What was said of it; of these there is at most one line. */
export function findingOf({ findings }: WithFindings, topic: AnsweredTopic): Finding | null {
  return findings.find((one) => one.topic === topic) ?? null
}

/** A note counts once it says what, from whom and of which year. */
export function isComplete({ note, source, year }: Finding): boolean {
  return note !== '' && source !== '' && year !== null
}

/** In the order of the social base. */
export function partsMissing(plan: WithFindings): readonly SocialBasePart[] {
  return socialBaseParts.filter((part) => findingOf(plan, part)?.answer === 'nee')
}

export function partsPresent(plan: WithFindings): readonly SocialBasePart[] {
  return socialBaseParts.filter((part) => findingOf(plan, part)?.answer === 'ja')
}

const scanned: ReadonlySet<string> = new Set(scanTopics)

/** What a look at the neighbourhood found, in the order of what it asks. */
export function scanOf({ findings }: WithFindings): readonly Finding[] {
  return scanTopics.flatMap((topic) => findings.filter((one) => one.topic === topic))
}

export function isScanned({ topic }: Pick<Finding, 'topic'>): boolean {
  return scanned.has(topic)
}

/** Each source once, with its year where somebody said. */
export function sourcesNamed({
  findings,
}: WithFindings): readonly { readonly source: string; readonly year: number | null }[] {
  const named = findings.filter(({ source }) => source !== '')
  const firsts = new Map(named.map(({ source, year }) => [`${source} ${year}`, { source, year }]))
  return [...firsts.values()].toSorted(
    (one, other) => one.source.localeCompare(other.source, 'nl') || (one.year ?? 0) - (other.year ?? 0),
  )
}

/** Every lever, also one without ideas. */
export function ideasByLever({
  leverIdeas,
}: {
  readonly leverIdeas: readonly Idea[]
}): readonly { readonly lever: LeverId; readonly ideas: readonly Idea[] }[] {
  return leverIds.map((lever) => ({ lever, ideas: leverIdeas.filter((one) => one.lever === lever) }))
}

/** By where they are, as the table comes along it; ideas without a place are in none. */
export function ideasByPlace({
  leverIdeas,
}: {
  readonly leverIdeas: readonly Idea[]
}): readonly { readonly where: string; readonly ideas: readonly Idea[] }[] {
  const key = (where: string) => where.toLocaleLowerCase('nl')
  const places = new Map(leverIdeas.filter(({ where }) => where !== '').map(({ where }) => [key(where), where]))
  return [...places].map(([place, where]) => ({ where, ideas: leverIdeas.filter((one) => key(one.where) === place) }))
}
