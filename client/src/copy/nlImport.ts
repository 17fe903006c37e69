// The sentences of bringing something in from a file. Apart from nl.ts: nobody needs them in the first second.

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
  adds: 'Dit komt erbij, voor iedereen. Je kunt het in één keer ongedaan maken.',
  /** Each with how many there are. */
  parties: (count: number) => (count === 1 ? '1 partij' : `${count} partijen`),
  needs: (count: number) => (count === 1 ? '1 kostenpost' : `${count} kostenposten`),
  investments: (count: number) => (count === 1 ? '1 investering' : `${count} investeringen`),
  known: (count: number) =>
    count === 1 ? 'Eén partij stond al in het plan.' : `${count} partijen stonden al in het plan.`,
  examples: (count: number) => (count === 1 ? 'Eén voorbeeld slaan we over.' : `${count} voorbeelden slaan we over.`),
  add: 'Voeg toe aan het plan',
  added: 'De regels staan in het plan.',
  problems: 'Wat er niet klopt',
  prepare: 'Vooraf klaarzetten in een spreadsheet?',
  template: (format: string) => `Download het sjabloon (${format})`,
  templateName: 'Sjabloon Draaitafel',
  failed: 'Dat lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw.',
} as const
