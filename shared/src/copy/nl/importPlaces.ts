// Where something is wrong in a plan file, in Dutch: which item of which list, and which field of it.

import { fieldWord } from './fieldWords.ts'

/** What one item of a list is called. */
const items: Readonly<Record<string, string>> = {
  parties: 'partij',
  placings: 'plek van een partij',
  knobs: 'knop',
  needs: 'kostenpost',
  investments: 'investering',
  volunteering: 'uren van vrijwilligers',
  choices: 'keuze',
  values: 'waarde',
  proofs: 'bewijs',
  effects: 'effect',
  findings: 'bevinding',
  leverIdeas: 'idee',
  ownLinks: 'eigen verbinding',
  agreements: 'afspraak',
  consents: 'akkoord',
  verdicts: 'antwoord bij het vaststellen',
  parked: 'regel van later',
  promisesBefore: 'regel van vorige keer',
  results: 'antwoord bij het terugkijken',
  remarks: 'opmerking van een meelezer',
  rounds: 'ronde',
  votes: 'keuze in een ronde',
  script: 'stap van het draaiboek',
  steps: 'stap',
  questions: 'vraag',
}

export type ImportField = { readonly words: string; readonly measure: 'year' | 'cents' | 'count' }

const cents = new Set(['amountCents', 'rateCents', 'saidCents'])
const years = new Set(['firstYear', 'lastYear', 'from', 'until', 'year'])

/** 'needs[3].amountCents' → 'kostenpost 4'; '' for what is in no list. */
export function importItem(path: string): string {
  const [, list = '', at] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  return at === undefined ? '' : `${items[list] ?? list} ${Number(at) + 1}`
}

export function importField(path: string): ImportField {
  const key = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? ''
  const list = items[key]
  const words = path.endsWith(']') ? 'wat hier staat' : list ? `de lijst "${key}"` : fieldWord(key)
  return { words, measure: years.has(key) ? 'year' : cents.has(key) ? 'cents' : 'count' }
}
