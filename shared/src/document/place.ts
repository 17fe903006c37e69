// The subject of a place in the shared document, for guards: places that belong to the facilitator, to a locked knob
// or party, and what may be changed in a step. The keys themselves: schema.ts.

import type { Area } from '../base/allowance.ts'
import { type ChoiceId, choiceFacts, isChoiceId } from '../model/choices.ts'
import { isKnobNumber, type KnobNumber } from '../model/knobs.ts'
import { answerNoun } from '../nouns/answer.ts'
import { consentNoun } from '../nouns/consent.ts'
import { listNouns, rootOf } from '../nouns/nouns.ts'
import { placingNoun } from '../nouns/placing.ts'
import { remarkNoun } from '../nouns/remark.ts'
import { verdictNoun } from '../nouns/verdict.ts'
import type { EntityRoot, FactRoot } from './schema.ts'

/** A root, the key in it, and the field of the entity there. */
export interface Place {
  readonly root: string
  readonly key: string | null
  readonly field: string | null
}

export interface Subject {
  readonly area: Area
  readonly knob: KnobNumber | null
  /** Party id, if the place contains it; the owner of a contribution is in the contribution itself. */
  readonly party: string | null
}

const sayingNouns = [answerNoun, consentNoun, placingNoun, remarkNoun, verdictNoun] as const

/** For lists and for what people say, by their noun; the others are separate facts. */
const areaOfRoot: Readonly<Record<string, Area>> = {
  ...Object.fromEntries(Object.values(listNouns).map((noun) => [rootOf(noun), noun.area])),
  ...Object.fromEntries(sayingNouns.map(({ list, area }) => [list, area])),
  ...({
    meta: 'begeleider',
    baselines: 'begeleider',
    session: 'begeleider',
    workshop: 'begeleider',
    settings: 'knoppen',
    discussions: 'knoppen',
    reasons: 'knoppen',
    picks: 'knoppen',
    choices: 'knoppen',
    aims: 'afspraken',
    log: 'overig',
  } satisfies Record<Exclude<FactRoot, (typeof sayingNouns)[number]['list']>, Area>),
}

/** Fields that fall under another area than their line. */
const areasOfFields: Readonly<Record<string, Readonly<Record<string, Area>>>> = Object.fromEntries(
  Object.values(listNouns).flatMap((noun) => ('areas' in noun ? [[rootOf(noun), noun.areas]] : [])),
)

/** Roots whose lines belong to a party. */
const contributions: readonly string[] = Object.values(listNouns)
  .filter((noun) => 'whose' in noun)
  .map(rootOf)
const knobFacts: readonly string[] = ['settings', 'discussions', 'reasons', 'picks'] satisfies FactRoot[]

export function isContribution({ root }: Place): boolean {
  return contributions.includes(root)
}

export function subjectOf(place: Place): Subject {
  const { root } = place
  if (isRoot(root)) return { area: areaOf(root, place.field), knob: knobOf(place), party: partyOf(place) }
  const knob = knobOfText(root)
  if (knob !== null) return { area: 'knoppen', knob, party: null }
  // An unknown place is in no plan.
  return { area: root === 'vision' ? 'afspraken' : 'overig', knob: null, party: null }
}

function areaOf(root: string, field: string | null): Area {
  return areasOfFields[root]?.[field ?? ''] ?? areaOfRoot[root] ?? 'overig'
}

function isRoot(root: string): root is EntityRoot | FactRoot {
  return Object.hasOwn(areaOfRoot, root)
}

function knobOf({ root, key }: Place): KnobNumber | null {
  if (key === null) return null
  if (knobFacts.includes(root)) return knobNumber(key)
  if (root !== 'choices') return null
  // A choice with several answers has the option in its key.
  const choice = key.split('.')[0]
  return isChoiceId(choice) ? knobOfChoice(choice) : null
}

function partyOf({ root, key }: Place): string | null {
  if (key === null) return null
  if (root === 'parties') return key
  // "value.party" or "value.party.when"
  return root === 'aims' ? (key.split('.')[1] ?? null) : null
}

/** note.6, talk.6.how */
function knobOfText(root: string): KnobNumber | null {
  const [kind, number = ''] = root.split('.')
  return kind === 'note' || kind === 'talk' ? knobNumber(number) : null
}

function knobOfChoice(choice: ChoiceId): KnobNumber {
  return choiceFacts[choice].knob
}

function knobNumber(text: string): KnobNumber | null {
  const number = Number(text)
  return isKnobNumber(number) ? number : null
}
