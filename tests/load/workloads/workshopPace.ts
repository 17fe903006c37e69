// What a workshop does, person by person: now and then a dial is turned, a note is typed, a card is placed, something
// else is selected. Each write is the product's own action on the document of case C, made when it is sent. The
// frequencies are an assumption, documented in docs/benchmarks.md.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { OWN_ORIGIN } from '@draaitafel/shared/document/origin.ts'
import { knobNumbers, nearestSetting } from '@draaitafel/shared/model/knobs.ts'
import { nothingWeighed } from '@draaitafel/shared/nouns/weighing.ts'
import type { Crowd } from '../crowd.ts'
import { makeFirstDocument } from '../firstDocument.ts'
import type { Pace } from '../pacer.ts'
import type { Habits } from './habits.ts'

const PARTY = 'gemeente'
/**
 * As in the client: presence is sent at most every 50 ms, and a knob is released five seconds after the last move.
 */
const FRAME_MS = 50
const HOLD_MS = 5000
const TURN_STEPS = 30
const LETTERS = 10
const LETTER_MS = 200

type Act = 'show' | 'turn' | 'letter' | 'card'

interface Gesture {
  readonly everyMs: number
  /** One after the other, with the ms after the first at which each comes. */
  readonly acts: readonly (readonly [atMs: number, act: Act])[]
}

const turning: Gesture = {
  everyMs: 20_000,
  acts: [
    ...Array.from({ length: TURN_STEPS }, (_, step) => [step * FRAME_MS, 'show'] as const),
    [TURN_STEPS * FRAME_MS, 'turn'],
    [TURN_STEPS * FRAME_MS + HOLD_MS, 'show'],
  ],
}

/** Others see who is writing in a text, from the first letter until it is left. */
const typing: Gesture = {
  everyMs: 60_000,
  acts: [
    [0, 'show'],
    ...Array.from({ length: LETTERS }, (_, letter) => [(letter + 1) * LETTER_MS, 'letter'] as const),
    [(LETTERS + 5) * LETTER_MS, 'show'],
  ],
}

/** Picked up, above a party, above another, released. */
const placing: Gesture = {
  everyMs: 60_000,
  acts: [
    [0, 'show'],
    [400, 'show'],
    [800, 'show'],
    [1200, 'card'],
    [1250, 'show'],
  ],
}

const selecting: Gesture = { everyMs: 5000, acts: [[0, 'show']] }
/** Unprompted, so that the others' clients do not forget this one. */
const renewing: Gesture = { everyMs: 15_000, acts: [[0, 'show']] }

export function workshopPace(): Habits {
  return {
    first: makeFirstDocument(),
    measuresFeedback: true,
    paces: (crowd, times) =>
      [turning, typing, placing, selecting, renewing].map((gesture) => paceOf(gesture, crowd, times)),
  }
}

/** As in the middle of a word. */
export function typeLetter(crowd: Crowd, index: number): void {
  write(crowd, index, 'letter')
}

function paceOf({ everyMs, acts }: Gesture, crowd: Crowd, times: number): Pace {
  return {
    people: crowd.people.length,
    perSecond: (1000 / everyMs) * times,
    actsAtMs: acts.map(([atMs]) => atMs),
    act: (index, step) => {
      const act = acts[step]?.[1] ?? 'show'
      if (act === 'show') crowd.showPresence(index)
      else write(crowd, index, act)
    },
  }
}

function write(crowd: Crowd, index: number, act: Exclude<Act, 'show'>): void {
  const actor = { role: 'participant', name: `Deelnemer ${index + 1}`, party: PARTY } as const
  crowd.write(index, (doc) => {
    const made = crowd.people[index]?.sentAt.length ?? 0
    applyAction(doc, actionOf(act, index, made), actor, new Date().toISOString(), OWN_ORIGIN)
  })
}

/** `made`: a number that is another at each action of this person. */
function actionOf(act: Exclude<Act, 'show'>, index: number, made: number): Action {
  const knob = knobNumbers[index % knobNumbers.length] ?? 1
  // At the end of the text, because it is clamped to that.
  const at = Number.MAX_SAFE_INTEGER
  if (act === 'turn') return { type: 'knob.turn', knob, setting: nearestSetting(made % 5) }
  if (act === 'letter') return { type: 'text.edit', text: { note: knob }, at, remove: 0, insert: 'a' }
  const facts = {
    source: 'I',
    party: PARTY,
    label: `Bijdrage ${made}`,
    knob,
    need: null,
    effort: null,
    indexed: false,
    amountCents: 1_000_000,
    per: 'year',
    from: 2027,
    until: null,
    certainty: 'idee',
    way: '',
    note: '',
    ...nothingWeighed,
  } as const
  return { type: 'investment.add', id: `bench-${index}-${made}`, facts }
}
