// The golden documents: valid, with garbage in every place, with dangling references, too full, and newer.

import {
  allTextIds,
  entityRoots,
  factRoots,
  rootMap,
  sharedText,
  textName,
} from '@draaitafel/shared/document/schema.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import * as Y from 'yjs'
import { NOW } from '../observeAction.ts'
import { everyNoun } from './everyNoun.ts'
import { oneOfEach, roomFacts } from './oneOfEach.ts'

const AUTHOR = 11
const protoKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '']

export function made(make: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = AUTHOR
  make(doc)
  return Y.encodeStateAsUpdate(doc)
}

export function withRoom(plan: Plan): (doc: Y.Doc) => void {
  return (doc) => {
    setUpDocument(doc, plan)
    for (const [root, facts] of Object.entries(roomFacts)) {
      for (const [key, value] of Object.entries(facts)) rootMap(doc, root as 'log').set(key, value)
    }
  }
}

/** A line of each list, with one field after the other replaced. */
function eachFieldReplaced(doc: Y.Doc, make: () => unknown): void {
  withRoom(oneOfEach)(doc)
  for (const root of entityRoots) {
    const [good] = rootMap(doc, root).values()
    if (!(good instanceof Y.Map)) throw new Error(`Nothing in ${root}`)
    for (const [at, field] of Object.keys(good.toJSON()).entries()) {
      const bad = new Y.Map(Object.entries(good.toJSON() as object))
      rootMap(doc, root).set(`${at}-${field.toLowerCase()}`, bad)
      bad.set(field, make())
    }
    rootMap(doc, root).set('0-whole', make())
  }
  for (const root of factRoots) {
    for (const [key, value] of [...rootMap(doc, root)]) {
      if (root === 'session' || root === 'workshop' || root === 'meta') continue
      rootMap(doc, root).set(`${key}x`, typeof value === 'object' && value !== null ? make() : value)
    }
  }
}

function prototypeKeys(doc: Y.Doc): void {
  withRoom(oneOfEach)(doc)
  for (const key of protoKeys) {
    for (const root of entityRoots) {
      const [good] = rootMap(doc, root).values()
      const fields = good instanceof Y.Map ? Object.entries(good.toJSON() as object) : []
      rootMap(doc, root).set(key, new Y.Map([...fields, [key, 'x']]))
      if (good instanceof Y.Map) good.set(key, 'x')
    }
    for (const root of factRoots) {
      const [good] = rootMap(doc, root).values()
      rootMap(doc, root).set(key, good)
    }
    rootMap(doc, 'choices').set(`${key}.${key}`, true)
    rootMap(doc, 'aims').set(`goed-wonen.${key}`, 'veel')
    rootMap(doc, 'workshop').set('use', key)
    doc.getMap(key).set(key, key)
  }
}

/** The roots themselves have another type, as someone else's program might create them. */
function otherTypes(doc: Y.Doc): void {
  const all = [...entityRoots, ...factRoots]
  for (const [at, root] of all.entries()) {
    if (at % 3 === 0) doc.getText(root).insert(0, 'rommel')
    else if (at % 3 === 1) doc.getArray(root).push([1, { id: 'x', name: 'x' }])
    else doc.get(root, Y.XmlFragment).insert(0, [new Y.XmlText('rommel')])
  }
  for (const [at, text] of allTextIds().entries()) {
    if (at % 2 === 0) doc.getMap(textName(text)).set('x', 'rommel')
    else doc.getArray(textName(text)).push(['rommel'])
  }
}

function unknownThings(doc: Y.Doc): void {
  withRoom(oneOfEach)(doc)
  for (const root of entityRoots) {
    for (const entity of rootMap(doc, root).values()) {
      if (entity instanceof Y.Map)
        for (const field of ['kleur', 'contact', 'ID', 'Order']) entity.set(field, 'van morgen')
    }
  }
  for (const root of factRoots)
    rootMap(doc, root).set('morgen', { state: 'nieuw', at: NOW, name: 'Noor', party: 'gemeente' })
  doc.getMap('tomorrow').set('x', { y: 1 })
  doc.getArray('history').push([1, 2])
  doc.getText('note.11').insert(0, 'Geen knop.')
  doc.getText('talk.6.wie').insert(0, 'Geen vraag.')
  const vision = sharedText(doc, 'vision')
  vision.format(0, 4, { bold: true })
  vision.insertEmbed(2, { image: 'x.png' })
}

/** Everything that others refer to is removed. */
function dangling(doc: Y.Doc): void {
  withRoom(oneOfEach)(doc)
  for (const id of ['gemeente', 'leeg']) rootMap(doc, 'parties').delete(id)
  for (const [root, id] of [
    ['needs', 'beheerder'],
    ['agreements', 'samen'],
    ['investments', 'vast'],
    ['steps', 'welkom'],
  ] as const) {
    rootMap(doc, root).delete(id)
  }
  const said = { stance: 'akkoord', reason: '', about: '', name: 'Noor', party: 'gemeente', at: NOW }
  rootMap(doc, 'consents').set('c3', { ...said, agreement: 'samen' })
  rootMap(doc, 'choices').set('trekker', 'gemeente')
  rootMap(doc, 'session').set('practice', { moment: 'm1', at: NOW })
  rootMap(doc, 'votes').set(
    'v2',
    new Y.Map(Object.entries({ round: 'r2', party: null, name: '', value: 1, order: 'a0' })),
  )
  rootMap(doc, 'votes').set(
    'v3',
    new Y.Map(Object.entries({ round: 'r9', party: null, name: '', value: 1, order: 'a1' })),
  )
  rootMap(doc, 'votes').set(
    'v4',
    new Y.Map(Object.entries({ round: 'r1', party: null, name: '', value: 5, order: 'a1' })),
  )
}

/** Two with one position in the list, invalid positions, invalid ids, one person twice, ends before beginnings. */
function doubles(doc: Y.Doc): void {
  withRoom(oneOfEach)(doc)
  const orders = ['a1', 'a1', '', 'zzz', '!', 'a0V', 'Zz', 'x'.repeat(201), 5, null]
  for (const root of entityRoots) {
    const [good] = rootMap(doc, root).values()
    const fields = good instanceof Y.Map ? (good.toJSON() as object) : {}
    for (const [at, order] of orders.entries()) {
      rootMap(doc, root).set(`d${9 - at}`, new Y.Map(Object.entries({ ...fields, order })))
    }
    for (const id of ['A', 'a b', 'é', 'x'.repeat(41), 'a_b', '-'])
      rootMap(doc, root).set(id, new Y.Map(Object.entries(fields)))
  }
  for (const [key, at, name] of [
    ['z', '2026-02-03T00:00:00.000Z', 'NOOR '],
    ['y', '2026-02-04T00:00:00.000Z', ' noor'],
    ['x', '2026-02-04T00:00:00.000Z', 'Noor'],
    ['w', '2026-02-05T00:00:00.000Z', ''],
    ['v', '2026-02-05T00:00:00.000Z', ''],
  ] as const) {
    const who = { name, party: 'gemeente', at }
    rootMap(doc, 'consents').set(key, {
      agreement: 'open',
      stance: 'bezwaar',
      reason: key,
      about: 'Elke middag open.',
      ...who,
    })
    rootMap(doc, 'placings').set(key, { about: 'corporatie', interest: 0, influence: 0, ...who })
  }
}

/** More of everything than a plan may contain. */
function crowded(doc: Y.Doc): void {
  withRoom(oneOfEach)(doc)
  const limits = { ...planLimits, steps: planLimits.steps }
  for (const root of entityRoots) {
    const [good] = rootMap(doc, root).values()
    const fields = Object.entries((good as Y.Map<unknown>).toJSON() as object)
    for (let at = 0; at < limits[root] + 2; at++) rootMap(doc, root).set(`v${at}`, new Y.Map(fields))
  }
  const who = { party: 'gemeente', at: NOW }
  for (let at = 0; at < planLimits.placings + 2; at++) {
    const said = { ...who, name: `Naam ${at}` }
    rootMap(doc, 'placings').set(`v${at}`, { about: 'gemeente', interest: 1, influence: 1, ...said })
    rootMap(doc, 'consents').set(`v${at}`, { agreement: 'open', stance: 'akkoord', reason: '', about: 'x', ...said })
    if (at < planLimits.answers + 2) rootMap(doc, 'answers').set(`v.${at}`, { state: 'aside', text: 'x', ...said })
  }
}

/** Each noun of the plan changed, one added and one removed: a later moment of the small plan. */
export const later: Plan = {
  ...oneOfEach,
  workshop: { ...oneOfEach.workshop, title: 'De Lindehof', lastYear: 2032, adopted: null },
  vision: 'Iedereen helpt elkaar.',
  parties: oneOfEach.parties.map((one) => (one.id === 'leeg' ? { ...one, name: 'Bewonersraad', atTable: true } : one)),
  placings: oneOfEach.placings.slice(1),
  knobs: oneOfEach.knobs.map((one) => (one.number === 6 ? { ...one, setting: 4, note: 'Altijd open.' } : one)),
  needs: oneOfEach.needs.slice(1).map((one) => ({ ...one, label: `${one.label} anders` })),
  investments: oneOfEach.investments.slice(1).map((one) => ({ ...one, need: null, from: 2027 })),
  volunteering: [],
  choices: oneOfEach.choices.slice(1),
  aims: oneOfEach.aims.map((one) => ({ ...one, strength: 'beetje' })),
  proofs: oneOfEach.proofs.map((one) => ({ ...one, state: 'geen' })),
  agreements: oneOfEach.agreements.slice(1).map((one) => ({ ...one, text: 'Samen doen.' })),
  consents: [],
  parked: oneOfEach.parked.map((one) => ({ ...one, done: true })),
  rounds: oneOfEach.rounds.slice(1),
  votes: [],
  script: oneOfEach.script.slice(1),
  answers: oneOfEach.answers.map((one) => ({ ...one, text: 'Anders.' })),
}

export const documents: Readonly<Record<string, Uint8Array>> = {
  empty: made((doc) => setUpDocument(doc, emptyPlan)),
  nothing: made(() => {}),
  'one-of-each': made(withRoom(oneOfEach)),
  'one-of-each-later': made(withRoom(later)),
  'every-noun': made(withRoom(everyNoun)),
  'nested-maps': made((doc) => eachFieldReplaced(doc, () => new Y.Map([['x', 1]]))),
  'nested-texts': made((doc) => eachFieldReplaced(doc, () => new Y.Text('gemeente'))),
  'nested-lists': made((doc) => eachFieldReplaced(doc, () => Y.Array.from([1, 'x']))),
  'bytes-as-values': made((doc) => eachFieldReplaced(doc, () => new Uint8Array([1, 2]))),
  'prototype-keys': made(prototypeKeys),
  'other-types': made(otherTypes),
  'unknown-things': made(unknownThings),
  dangling: made(dangling),
  doubles: made(doubles),
  'without-version': made((doc) => {
    withRoom(oneOfEach)(doc)
    rootMap(doc, 'meta').clear()
    rootMap(doc, 'choices').set('toewijzing', 'buurt')
    const [first] = rootMap(doc, 'investments').values()
    if (first instanceof Y.Map) first.set('certainty', 'toegezegd')
  }),
  newer: made((doc) => {
    withRoom(oneOfEach)(doc)
    rootMap(doc, 'meta').set('version', 4)
  }),
}

export const crowds: Readonly<Record<string, Uint8Array>> = { crowded: made(crowded) }
