// The golden plan files besides those of the documents: with foreign fields, in an older form, and each with one
// fault.

import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { oneOfEach } from './oneOfEach.ts'

type Json = { [key: string]: unknown }

const good = () => JSON.parse(planJsonText(oneOfEach)) as Json
const text = (json: unknown) => JSON.stringify(json, null, 2)
const list = (file: Json, key: string) => file[key] as Json[]

function changed(change: (file: Json) => void, spaces = 2): string {
  const file = good()
  change(file)
  return JSON.stringify(file, null, spaces)
}

/** Accepted as they are. */
const fine: Readonly<Record<string, string>> = {
  'foreign-fields': changed((file) => {
    file.kleur = 'blauw'
    file.__proto__x = { a: 1 }
    file.tomorrow = [{ id: 1 }]
    for (const value of Object.values(file)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (typeof one === 'object' && one !== null)
          Object.assign(one, { contact: { naam: 'x' }, order: 'zz', kleur: 1 })
      }
    }
  }),
  'first-format': changed((file) => {
    for (const key of ['placings', 'volunteering', 'choices', 'aims', 'proofs', 'agreements', 'consents', 'parked'])
      delete file[key]
    for (const key of ['rounds', 'votes', 'script', 'answers', 'values']) delete file[key]
    file.workshop = { title: 'Van toen', vision: 'Samen.' }
    for (const knob of list(file, 'knobs'))
      for (const key of ['talk', 'discussion', 'reason', 'note', 'baseline', 'lastTurn']) delete knob[key]
    for (const need of list(file, 'needs')) for (const key of ['effort', 'indexed']) delete need[key]
    for (const one of list(file, 'investments'))
      for (const key of ['effort', 'indexed', 'way', 'note', 'need', 'word', 'label']) delete one[key]
  }),
  'one-line': JSON.stringify(good()),
  'byte-order-mark': `\ufeff${text(good()).replaceAll('\n', '\r\n')}`,
}

/** Twice the same, in each list. */
const twice = [
  'parties',
  'knobs',
  'needs',
  'investments',
  'volunteering',
  'choices',
  'aims',
  'proofs',
  'agreements',
  'consents',
  'placings',
  'parked',
  'rounds',
  'votes',
  'script',
  'answers',
]
/** One more than fits. */
const most: Readonly<Record<string, number>> = {
  ...{
    parties: 24,
    needs: 200,
    investments: 400,
    volunteering: 100,
    proofs: 200,
    agreements: 100,
    parked: 200,
    rounds: 100,
  },
  ...{ script: 40, choices: 32, answers: 500 },
}

const wrong: Readonly<Record<string, string>> = {
  'newer-format': changed((file) => Object.assign(file, { version: 2, parties: 'anders' })),
  'other-format': changed((file) => Object.assign(file, { format: 'iets.anders' })),
  'no-object': '[1, 2]',
  'nothing-in-it': '',
  'cut-off': text(good()).slice(0, 900),
  'comma-too-many': '{\n  "format": "draaitafel.plan",\n  "version": 1,\n}\n',
  'other-model': changed((file) => Object.assign(file, { modelVersion: 'corpovenista-2030' })),
  'nine-knobs': changed((file) => list(file, 'knobs').pop()),
  'wrong-everywhere': changed((file) => {
    for (const key of Object.keys(file).slice(3)) file[key] = 'x'
  }),
  'key-twice': text(good()).replace('"parties": [', '"parties": 5,\n  "parties": ['),
  ...Object.fromEntries(
    twice.map((key) => [`twice-in-${key}`, changed((file) => list(file, key).push({ ...list(file, key)[0] }))]),
  ),
  ...Object.fromEntries(
    Object.entries(most).map(([key, count]) => [
      `too-many-${key}`,
      changed((file) => {
        const [first] = list(file, key)
        file[key] = Array.from({ length: count + 1 }, (_, at) => ({ ...first, id: `x${at}`, question: `x${at}` }))
      }, 0),
    ]),
  ),
}

export const files: Readonly<Record<string, string>> = { ...fine, ...wrong }

/** The smallest file that has everything, to try value by value. */
export const fileToTry = good
