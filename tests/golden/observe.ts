// What today's code makes of a document, a file, two moments. Only this file and observeAction.ts call the product:
// when its modules move, these two are updated, and the files in stored/ stay as they are.

import { topicOf } from '@draaitafel/shared/actions/logEntry.ts'
import { fileProblemSentence } from '@draaitafel/shared/copy/nl/importProblems.ts'
import { logSentence } from '@draaitafel/shared/copy/nl/log.ts'
import { fingerprintOf } from '@draaitafel/shared/derive/adoption.ts'
import { differencesBetween, isSame } from '@draaitafel/shared/derive/compare.ts'
import { namesIn } from '@draaitafel/shared/derive/namesIn.ts'
import { forgetName } from '@draaitafel/shared/document/forgetName.ts'
import { migrate } from '@draaitafel/shared/document/migrate.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { readLog } from '@draaitafel/shared/document/readLog.ts'
import {
  allTextIds,
  entityRoots,
  factRoots,
  rootMap,
  sharedText,
  textName,
} from '@draaitafel/shared/document/schema.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import { practicePlan } from '@draaitafel/shared/templates/practice.ts'
import { planFromTemplate, templateIds } from '@draaitafel/shared/templates/templates.ts'
import * as Y from 'yjs'
import { asWrittenThen } from './fieldsSince.ts'
import { differences, type Json, plain } from './notation.ts'

/** Client id of every document written here, so that it is the same each time. */
const CLIENT = 77

export const PRACTICE = 'oefenen'

export const entityRootNames: readonly string[] = entityRoots

export function documentOf(update: Uint8Array, author = CLIENT): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = author
  Y.applyUpdate(doc, update)
  return doc
}

/** Every key and value of the document, and every text that is not empty. */
export function storedIn(doc: Y.Doc): Json {
  const maps = [...entityRoots, ...factRoots].map((root) => [root, rootMap(doc, root).toJSON()])
  const texts = allTextIds().map((id) => [textName(id), sharedText(doc, id).toString()])
  return plain(Object.fromEntries([...maps, ...texts.filter(([, text]) => text !== '')]))
}

/** The plan, what was left out and why, and who did what. */
export function readingOf(doc: Y.Doc): object {
  const { plan, dropped } = readPlan(doc)
  const reasons = Object.fromEntries(dropped.map(({ root, id, reason }) => [`${root}/${id}`, reason]))
  return { plan, dropped: reasons, log: readLog(doc) }
}

/** Besides reading: what other code makes of it. */
export function observeDocument(doc: Y.Doc): Json {
  const before = storedIn(doc)
  const migrated = migrate(doc)
  if (!migrated.ok) return plain({ refused: migrated.problem, said: fileProblemSentence(migrated.problem) })
  const { plan } = readPlan(doc)
  const log = readLog(doc)
  return plain({
    migrated: migrated.value,
    migration: differences(before, storedIn(doc)),
    ...readingOf(doc),
    sentences: log.map((line) => `${topicOf(line)}: ${logSentence(plan, line)}`),
    print: fingerprintOf(plan),
    names: namesIn(plan, log),
    withoutNames: differences(plan, withoutNames(plan)),
    forgotten: forgotten(doc),
    stored: storedIn(documentWith(plan)),
    fileReadAgain: readAgain(plan),
  })
}

/** Where a name was, and no longer is. */
function forgotten(doc: Y.Doc): object {
  const without = documentOf(Y.encodeStateAsUpdate(doc), CLIENT + 1)
  forgetName(without, 'Noor')
  return differences(storedIn(doc), storedIn(without))
}

/** What a file does not keep, or why it cannot be read again. */
function readAgain(plan: Plan): object {
  const read = fileOutcome(planJsonText(plan))
  return 'refused' in read ? read : differences(plan, read)
}

/** Only the number of each, the first and the last: for documents that contain more than fits. */
export function observeCrowd(doc: Y.Doc): Json {
  const { plan, dropped } = readPlan(doc)
  const ends = (list: readonly object[]) => [list.length, plain(list[0]), plain(list.at(-1))]
  const lists = Object.entries(plan).filter(([, value]) => Array.isArray(value) && value.length > 0)
  return plain({ lists: Object.fromEntries(lists.map(([key, list]) => [key, ends(list)])), dropped })
}

export function planIn(doc: Y.Doc): Plan {
  return readPlan(doc).plan
}

export function fileText(doc: Y.Doc): string {
  return asWrittenThen(planJsonText(readPlan(doc).plan))
}

export function documentWith(plan: Plan): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = CLIENT
  setUpDocument(doc, plan)
  return doc
}

/** The plan in the file, or why it was refused, with the displayed sentence. */
export function observeFile(text: string): Json {
  const read = parsePlanJson(text)
  if (!read.ok) return plain({ refused: read.problem, said: fileProblemSentence(read.problem) })
  return plain({
    plan: read.value,
    print: fingerprintOf(read.value),
    again: asWrittenThen(planJsonText(read.value)) === text,
  })
}

export function fileOutcome(text: string): object {
  const read = parsePlanJson(text)
  return read.ok ? read.value : { refused: read.problem }
}

/** Null where the document stores something other than what the file said: then the document counts. */
export function keptOutcome(text: string): object | null {
  const read = fileOutcome(text)
  if ('refused' in read) return read
  const kept = readPlan(documentWith(read as Plan)).plan
  return Object.keys(differences(plain(read), plain(kept))).length === 0 ? read : null
}

/** In the year of the case and in a later one; for the practice plan as it is used in that year. */
export function observeTemplate(name: string): Json {
  const years = [2026, 2040].map((year) => {
    const table = planFromTemplate(templateIds.find((id) => id === name) ?? 'casus-c', 'Proef', year)
    return [year, name === PRACTICE ? practicePlan(table) : table]
  })
  return plain(Object.fromEntries(years))
}

export function observeMoments(before: Y.Doc, after: Y.Doc): Json {
  const [was, is] = [readPlan(before).plan, readPlan(after).plan]
  const between = differencesBetween(was, is)
  return plain({ ...between, isSame: isSame(between) })
}
