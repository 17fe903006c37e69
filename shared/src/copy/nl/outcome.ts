// What comes tomorrow, this year and later: its headings, and what is asked while nobody said anything.

import type { OutcomeTime } from '../../derive/outcome.ts'

export const outcomeWords: Readonly<Record<OutcomeTime, string>> = {
  tomorrow: 'Morgen, of binnen twee weken',
  thisYear: 'Dit jaar',
  later: 'Later',
}

export const outcomeAsks: Readonly<Record<OutcomeTime, string>> = {
  tomorrow: 'Wat kan morgen of deze week al?',
  thisYear: 'Wat doen jullie deze maand of dit jaar?',
  later: 'Wat komt later?',
}

/** Part of a sentence that begins with 'Zeg'. */
export const outcomeToSay: Readonly<Record<OutcomeTime, string>> = {
  tomorrow: 'wat morgen al kan',
  thisYear: 'wat jullie dit jaar doen',
  later: 'wat later komt',
}
