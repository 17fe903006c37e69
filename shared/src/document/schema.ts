// Every key of the shared document, written out. One root map per noun; one fact, one key.
//
//   meta          { version, modelVersion }                              which rules this document follows
//   workshop      { title, place, firstYear, lastYear, exampleAmounts, use, adopted, indexation, moneyFirst, sealing }
//                                                                        text · text · year · year · boolean · use ·
//                                                                        { at, print } or null · 0,01 % a year · boolean ·
//                                                                        { state, at, openedAt, why } or null
//   lists         id → a Y.Map of the fields in nouns/*.ts and `order`   parties, needs, investments, …: nouns/nouns.ts
//   settings      "1"…"10" → { setting, name, party, at }                one turn is one fact, so it is one plain value:
//                                                                        so who and when always belong to the setting
//   baselines     "1"…"10" → 0–4                                         the setting when the workshop began
//   placings      id → { about, interest, influence, name, party, at }; null = withdrawn
//   discussions   "1"…"10" → { state, setting, name, party, at }          one fact, as with a turn; null = not discussed
//   reasons       "1"…"10" → why it stays closed
//   choices       choice → option, or with several answers "choice.option" → true; null = not chosen
//   aims          "value.party" → how strongly, "value.party.when" → when
//                                                                        two facts: two people may set them at once
//   consents      id → { agreement, stance, reason, about, name, party, at }; null = withdrawn
//   verdicts      id → { answer, reason, print, noted, name, party, at }; null = withdrawn
//   remarks       id → { about, text, name, party: null, at }; null = removed. Written by readers only
//                                                                        promisesBefore: `came` is one fact, { outcome, reason, by } or null
//   session       gather → { place, at }                                  where everyone was last brought
//                 practice → { moment, at }, or null                     during a practice round: the moment with the real plan
//                 lead → { person, name, at }                            which facilitator leads
//                 table.A … table.D → { label, workshop, state, at, … }  where part of the group makes a variant: plan/tables.ts;
//                 partOf → { workshop, title, … }                         and there, of which workshop. Both written by the server
//                 compared → ids of moments, with spaces between          the moments that lie side by side; '': what the tables made
//                 replay → when                                           all screens show how the plan came about
//                 now → { step, endsAt, leftSeconds }, or null            where the workshop is in its script
//   picks         "1"…"10" → { letter, setting }; null = not chosen      from which variant the setting of this knob is taken
//   answers       question → { state, text, name, party, at, cents? }    one answer is one fact; null = open again
//   log           time and random → { at, name, party, type, move?, subject?, label?, part?, from?, to?, per?, source?, whose? }
//                                                                        who did what, about planLimits.logLines; beside
//                                                                        the plan: see readLog.ts and writeLog.ts
//   talk.1.how … talk.10.means                                           answers on the worksheets: three Y.Texts a knob
//   note.1…note.10, vision                                               root Y.Texts: created with the document, never again
//
// Amounts are whole cents ≥ 0. Years are calendar years, inclusive; until null = lasting. `order` is a fractional
// index, ties break on id. Settings run 0–4 (dicht … helemaal open). Ranges: nouns/limits.ts and base/*.
// A document with a higher `meta.version` than ours is refused and left alone: see migrate.ts.

import type * as Y from 'yjs'
import type { TextId } from '../actions/action.ts'
import type { CoreValueId } from '../model/coreValues.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { aimId } from '../nouns/aim.ts'
import { type ListRoot, listNouns, rootOf } from '../nouns/nouns.ts'
import { talkParts } from '../nouns/talk.ts'

export const DOCUMENT_VERSION = 3

/** Root maps whose values are entities (Y.Map of primitive fields), keyed by id: the lists. */
export type EntityRoot = ListRoot

export const entityRoots: readonly EntityRoot[] = Object.values(listNouns).map(rootOf)

/** Root maps whose values are single facts. */
export const factRoots = [
  'meta',
  'workshop',
  'settings',
  'baselines',
  'session',
  'consents',
  'placings',
  'verdicts',
  'remarks',
  'discussions',
  'reasons',
  'choices',
  'aims',
  'answers',
  'picks',
  'log',
] as const
export type FactRoot = (typeof factRoots)[number]

/** What a key may hold: primitives, and for some (`settings`, `effort`, …) one plain record. */
export type FactValue = string | number | boolean | null | Readonly<Record<string, string | number | boolean | null>>

export function rootMap(doc: Y.Doc, root: EntityRoot | FactRoot): Y.Map<unknown> {
  return doc.getMap(root)
}

export function textName(text: TextId): string {
  if (text === 'vision') return 'vision'
  return 'note' in text ? `note.${text.note}` : `talk.${text.talk}.${text.part}`
}

export function sharedText(doc: Y.Doc, text: TextId): Y.Text {
  return doc.getText(textName(text))
}

/** The key for when a core value is expected for a party. */
export function aimTimeKey(coreValue: CoreValueId, party: string): string {
  return `${aimId(coreValue, party)}.when`
}

export function allTextIds(): TextId[] {
  const notes = knobNumbers.map((note: KnobNumber) => ({ note }))
  const talks = knobNumbers.flatMap((talk: KnobNumber) => talkParts.map((part) => ({ talk, part })))
  return ['vision', ...notes, ...talks]
}

const namesOfRoots: ReadonlySet<string> = new Set([...entityRoots, ...factRoots, ...allTextIds().map(textName)])

/** Is this the name of a root of ours? */
export function isPlanRoot(name: string): boolean {
  return namesOfRoots.has(name)
}

/** Defines every root with its type, so that garbage under our names is read as our type or not at all. */
export function prepareRoots(doc: Y.Doc): void {
  for (const root of [...entityRoots, ...factRoots]) rootMap(doc, root)
  for (const text of allTextIds()) sharedText(doc, text)
}
