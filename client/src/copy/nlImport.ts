// The sentences of importing a file. Separate from nl.ts: nobody needs them in the first second.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'

export const importText = {
  title: 'Plan inlezen',
  subtitle: 'Een plan in JSON komt in plaats van het plan op tafel. Een ingevuld sjabloon komt erbij.',
  choose: 'Kies een JSON-bestand of een ingevuld sjabloon',
  found: (plan: Plan) =>
    `Gevonden: ${plan.workshop.title || 'plan zonder naam'}, met ${plan.parties.length} partijen, ${plan.needs.length} kosten en ${plan.investments.length} investeringen.`,
  replaces: 'Dit vervangt het plan op tafel, voor iedereen. Je kunt het ongedaan maken.',
  takeIn: 'Vervang het plan',
  done: 'Het plan is ingelezen.',
  /** What, each with how many there are. */
  adds: (what: readonly string[]) =>
    `Dit komt erbij, voor iedereen: ${what.length < 2 ? what[0] : `${what.slice(0, -1).join(', ')} en ${what.at(-1)}`}. Je kunt het in één keer ongedaan maken.`,
  addsNothing: 'Er komt niets bij.',
  allThere: 'Alles in dit bestand staat al in het plan. Er valt niets toe te voegen.',
  /** Each with how many there are. */
  parties: (count: number) => (count === 1 ? '1 partij' : `${count} partijen`),
  needs: (count: number) => (count === 1 ? '1 kostenpost' : `${count} kostenposten`),
  investments: (count: number) => (count === 1 ? '1 investering' : `${count} investeringen`),
  same: (count: number) =>
    count === 1
      ? '1 regel staat al in het plan. Die slaan we over.'
      : `${count} regels staan al in het plan. Die slaan we over.`,
  changed: (count: number) =>
    count === 1 ? '1 regel is anders dan in het plan' : `${count} regels zijn anders dan in het plan`,
  takeChanges: (count: number) =>
    count === 1 ? 'Verander deze regel ook in het plan' : `Verander deze ${count} regels ook in het plan`,
  takeChangesHint: 'Zonder vinkje blijft het plan zoals het is.',
  partyStays: 'Wat een partij over zichzelf zegt, verander je aan tafel.',
  was: (before: string, now: string) => `${before} → ${now}`,
  nothing: 'leeg',
  remarks: {
    hidden: 'verborgen rij',
    rounded: 'afgerond op hele centen',
    unknownAmount: 'p.m. staat er als € 0',
    dateToYear: 'van de datum telt het jaar',
  },
  about: 'Let op',
  notes: {
    hiddenRows: (count: number) => (count === 1 ? '1 verborgen rij komt mee.' : `${count} verborgen rijen komen mee.`),
    hiddenSheet: (sheet: string) => `Het blad ${sheet} is verborgen en komt mee.`,
    hiddenColumns: (heads: readonly string[]) => `Verborgen kolommen komen mee: ${heads.join(', ')}.`,
    passedOver: (sheet: string) => `Het blad ${sheet} is niet van ons. Dat slaan we over.`,
    examples: (names: readonly string[]) =>
      names.length === 1
        ? '1 rij met een voorbeeld slaan we over.'
        : `${names.length} rijen met een voorbeeld slaan we over.`,
    totals: (names: readonly string[]) =>
      names.length === 1
        ? `De rij "${names[0]}" slaan we over.`
        : `${names.length} rijen met een totaal slaan we over.`,
    keepsMore:
      'Uren van vrijwilligers, afspraken, ideeën en wat je van de plek weet, komen niet mee uit een spreadsheet. ' +
      'Die staan in het JSON-bestand.',
    doubtful: (words: readonly string[]) =>
      `Klopt dit? ${words.map((word) => `"${word}"`).join(', ')}. Zo niet, bewaar het bestand dan als .xlsx of .ods.`,
  },
  add: 'Voeg toe aan het plan',
  change: 'Verander het plan',
  added: 'De regels staan in het plan.',
  problems: 'Wat er niet klopt',
  prepare: 'Vooraf klaarzetten in een spreadsheet?',
  template: (format: string) => `Download het sjabloon (${format})`,
  templateName: 'Sjabloon Draaitafel',
  failed: 'Dat lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw.',
} as const
