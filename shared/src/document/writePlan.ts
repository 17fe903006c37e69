// Writes a whole plan into a document: a template at the start, or an imported file later. Equal entities stay
// untouched; others are removed and added, all within the caller's one transaction. The log is not part of a plan and
// stays as it is: what was done was done, even if an earlier plan is restored.

import type * as Y from 'yjs'
import { textOf } from '../actions/checkText.ts'
import { choiceFacts } from '../model/choices.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import { type AnyListNoun, everyList, rootOf } from '../nouns/nouns.ts'
import type { Plan } from '../plan/plan.ts'
import { createFactWriter, type EntityFields, type FactWriter, readEntity, sameEntity } from './factWriter.ts'
import { SETUP_ORIGIN } from './origin.ts'
import {
  aimTimeKey,
  allTextIds,
  DOCUMENT_VERSION,
  type FactRoot,
  type FactValue,
  rootMap,
  sharedText,
} from './schema.ts'

/** Sets up an empty document. Only where nobody else can be in it yet. */
export function setUpDocument(doc: Y.Doc, plan: Plan): void {
  doc.transact(() => writePlan(doc, createFactWriter(doc), plan), SETUP_ORIGIN)
}

export function writePlan(doc: Y.Doc, writer: FactWriter, plan: Plan): void {
  writer.setFact('meta', 'version', DOCUMENT_VERSION)
  writer.setFact('meta', 'modelVersion', MODEL_VERSION)
  for (const [key, value] of Object.entries(plan.workshop)) writer.setFact('workshop', key, value)
  for (const knob of plan.knobs) {
    const { name, party, at } = knob.lastTurn ?? { name: '', party: null, at: '' }
    writer.setFact('settings', String(knob.number), { setting: knob.setting, name, party, at })
    writer.setFact('baselines', String(knob.number), knob.baseline)
    writer.setFact('discussions', String(knob.number), knob.discussion && { ...knob.discussion })
    writer.setFact('reasons', String(knob.number), knob.reason)
  }
  for (const noun of everyList) {
    const lines: readonly { readonly id: string }[] = plan[noun.list]
    replaceLines(doc, writer, noun, noun.list === 'rounds' ? [...lines, ...roundsStillOpen(doc)] : lines)
  }
  const consents = plan.consents.map(({ id, ...consent }): Fact => [id, consent])
  replaceFacts(doc, writer, 'consents', consents)
  const placings = plan.placings.map(({ id, ...placing }): Fact => [id, placing])
  replaceFacts(doc, writer, 'placings', placings)
  const verdicts = plan.verdicts.map(({ id, ...verdict }): Fact => [id, verdict])
  replaceFacts(doc, writer, 'verdicts', verdicts)
  const remarks = plan.remarks.map(({ id, ...remark }): Fact => [id, remark])
  replaceFacts(doc, writer, 'remarks', remarks)
  const choices = plan.choices.map(
    ({ id, choice, option }): Fact => [id, choiceFacts[choice].kind === 'many' || option],
  )
  replaceFacts(doc, writer, 'choices', choices)
  const aims = plan.aims.flatMap(({ id, coreValue, party, strength, arrival }): Fact[] => [
    [id, strength],
    [aimTimeKey(coreValue, party), arrival],
  ])
  replaceFacts(doc, writer, 'aims', aims)
  const answers = plan.answers.map(({ id, ...answer }): Fact => [id, answer])
  replaceFacts(doc, writer, 'answers', answers)
  for (const id of allTextIds()) replaceText(sharedText(doc, id), textOf(plan, id))
}

/** People may be choosing in an open round: another plan does not end it. */
function roundsStillOpen(doc: Y.Doc): readonly { readonly id: string }[] {
  // The key is the id of the round; a field called id would come from a modified client.
  const present = [...rootMap(doc, 'rounds').keys()].map((id) => ({ ...readEntity(doc, 'rounds', id), id }))
  return present.filter((round) => 'state' in round && round.state === 'open')
}

/** Makes the list in the document equal to the plan's; equal lines stay untouched. */
export function replaceLines(
  doc: Y.Doc,
  writer: FactWriter,
  noun: AnyListNoun,
  wanted: readonly { readonly id: string }[],
): void {
  const root = rootOf(noun)
  const keep = new Set(wanted.map(({ id }) => id))
  for (const id of [...rootMap(doc, root).keys()]) if (!keep.has(id)) writer.removeEntity(root, id)
  for (const { id, ...rest } of wanted) {
    const fields = fieldsOf(noun, rest)
    const present = readEntity(doc, root, id)
    if (present && sameEntity(present, fields)) continue
    if (present) for (const [key, value] of Object.entries(fields)) writer.setField(root, id, key, value)
    else writer.addEntity(root, id, fields)
  }
}

/** The stored form of a line. */
export function fieldsOf<T extends object>(
  { inDocument }: { readonly inDocument?: (facts: T) => object },
  facts: T,
): EntityFields {
  return (inDocument ? inDocument(facts) : facts) as EntityFields
}

type Fact = readonly [key: string, value: FactValue]

/** Removed facts are written as null: someone who writes them again at the same time must not lose that to a deletion. */
function replaceFacts(doc: Y.Doc, writer: FactWriter, root: FactRoot, wanted: readonly Fact[]): void {
  const keep = new Set(wanted.map(([key]) => key))
  for (const key of [...rootMap(doc, root).keys()]) if (!keep.has(key)) writer.setFact(root, key, null)
  for (const [key, value] of wanted) writer.setFact(root, key, value)
}

/**
 * Two people who replace the plan at the same moment both delete the old text and both insert a new one: then each
 * text is there twice. Neither can know about the other, and a text that people edit together has no single value to
 * set, so this cannot be detected here. People see it at once, and replacing the plan again fixes it.
 */
function replaceText(text: Y.Text, wanted: string): void {
  if (text.toString() === wanted) return
  if (text.length > 0) text.delete(0, text.length)
  if (wanted !== '') text.insert(0, wanted)
}
