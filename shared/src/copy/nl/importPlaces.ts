// Where something is wrong in a plan file, in Dutch names: which of which list, and what of it.

/** What one of a list is called. */
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
  agreements: 'afspraak',
  consents: 'akkoord',
  parked: 'regel van later',
  rounds: 'ronde',
  votes: 'keuze in een ronde',
  script: 'stap van het draaiboek',
  questions: 'vraag',
}

export type ImportField = { readonly words: string; readonly measure: 'year' | 'cents' | 'count' }

const fields: Readonly<Record<string, ImportField['words']>> = {
  version: 'de versie van het bestand',
  modelVersion: 'de versie van het model',
  workshop: 'de workshop',
  title: 'de titel',
  place: 'de plaats',
  firstYear: 'het eerste jaar',
  lastYear: 'het laatste jaar',
  indexation: 'de stijging van de prijzen',
  adopted: 'het besluit over het plan',
  vision: 'het toekomstbeeld',
  id: 'het nummer',
  kind: 'de soort',
  name: 'de naam',
  label: 'de omschrijving',
  knob: 'de knop',
  number: 'de knop',
  setting: 'de stand',
  note: 'de opmerking',
  amountCents: 'het bedrag',
  per: 'per jaar of eenmalig',
  from: 'het jaar van begin',
  until: 'het jaar van einde',
  effort: 'het werk',
  hundredths: 'het aantal fte of uren',
  rateCents: 'het tarief',
  indexed: 'of het bedrag meestijgt',
  source: 'de bron',
  party: 'de partij',
  need: 'waar het geld voor is',
  certainty: 'de zekerheid',
  way: 'de wijze',
  hoursPerYear: 'het aantal uren per jaar',
  minutes: 'het aantal minuten',
  atTable: 'of de partij aan tafel zit',
  text: 'de tekst',
  owner: 'wie het doet',
  day: 'de dag',
  at: 'het moment',
  strength: 'hoe sterk het telt',
}

const years = new Set(['firstYear', 'lastYear', 'from', 'until'])
const cents = new Set(['amountCents', 'rateCents'])

/** 'needs[3].amountCents' → 'kostenpost 4'; '' for what stands in no list. */
export function importItem(path: string): string {
  const [, list = '', at] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  return at === undefined ? '' : `${items[list] ?? list} ${Number(at) + 1}`
}

export function importField(path: string): ImportField {
  const key = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? ''
  const list = items[key]
  const words = path.endsWith(']')
    ? 'wat hier staat'
    : list
      ? `de lijst "${key}"`
      : (fields[key] ?? `het veld "${key}"`)
  return { words, measure: years.has(key) ? 'year' : cents.has(key) ? 'cents' : 'count' }
}
