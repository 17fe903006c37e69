// What is asked of active tenants, and of rent reduction for a resident who connects people, in plain words.

import { type ActiveTenantRule, activeTenantCitation, talksPerYear } from '../../../library/activeTenants.ts'
import { rentReduction } from '../../../library/levers.ts'
import { citationWords } from './citations.ts'
import { rentReductionNote } from './levers.ts'

export const activeTenantCopy: Readonly<Record<ActiveTenantRule, string>> = {
  toewijzen: 'De gewone regels voor toewijzen blijven gelden.',
  motivatie: 'Daarbinnen gaat voor wie het liefst wil meedoen.',
  uren: 'De bewoner doet elke week een paar uur iets voor gebouw of buurt.',
  vastleggen: 'Zet het in de advertentie en in het huurcontract.',
  'erbij-zijn': 'De bewoner komt altijd naar de bewonersbijeenkomst.',
  gesprek: `Iemand van de verhuurder praat ${talksPerYear} keer per jaar met de bewoner. Is er hulp nodig?`,
}

export const rentReductionName = 'Huurkorting voor een buurtverbinder'

/** `hours` as someone typed it: '4', '1½'. */
export function rentReductionWay(hours: string): string {
  return `${hours} uur per week, in ruil voor minder huur`
}

/** Stays with the money, in the plan and in the report: the warning, and where the idea and its conditions are from. */
export function rentReductionRemark(): string {
  const [idea, rules] = [citationWords(rentReduction.citation), citationWords(activeTenantCitation)]
  return `${rentReductionNote} Idee: ${idea}. Voorwaarden: ${rules}.`
}
