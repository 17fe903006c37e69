// What a look back on the findings points to. The guide gives five questions and three conclusions, the first with
// two ways on. Which answers lead where is our reading of it (design, rule 12); the group may choose otherwise.

import { type QuickscanOutcome, type ReflectionAnswer, type ReflectionId, reflectionIds } from '../../model/roomIds.ts'

export type Reflections = Partial<Readonly<Record<ReflectionId, ReflectionAnswer>>>

export type QuickscanFinding =
  /** A question without an answer decides it. */
  | { readonly kind: 'open'; readonly unanswered: readonly ReflectionId[] }
  | {
      readonly kind: 'outcome'
      /** More than one: the guide leaves that to the group. */
      readonly outcomes: readonly [QuickscanOutcome, ...QuickscanOutcome[]]
      /** The answers that decide it. */
      readonly because: readonly ReflectionId[]
      /** Never stops anything: each becomes a point with an owner. */
      readonly unsure: readonly ReflectionId[]
    }

const LAST: ReflectionId = 'passende-stap'

export function quickscanOf(answers: Reflections): QuickscanFinding {
  const unsure = reflectionIds.filter((id) => answers[id] === 'weet-niet')
  const denied = reflectionIds.filter((id) => id !== LAST && answers[id] === 'nee')
  if (denied.length > 0) return { kind: 'outcome', outcomes: ['aanpassen', 'stoppen'], because: denied, unsure }
  const unanswered = reflectionIds.filter((id) => answers[id] === undefined)
  if (unanswered.length > 0) return { kind: 'open', unanswered }
  if (answers[LAST] === 'nee') return { kind: 'outcome', outcomes: ['ondersteunen'], because: [LAST], unsure }
  // A room nobody is sure of is not worked out on a guess: what is already there can be helped meanwhile.
  if (answers[LAST] === 'weet-niet') {
    return { kind: 'outcome', outcomes: ['uitwerken', 'ondersteunen'], because: [LAST], unsure }
  }
  return {
    kind: 'outcome',
    outcomes: ['uitwerken'],
    because: reflectionIds.filter((id) => answers[id] === 'ja'),
    unsure,
  }
}
