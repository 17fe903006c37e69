// The words of effects: their kinds and sizes, and what a line comes from and whom it is for.

import { idOf } from '../../derive/effects.ts'
import type { Effect, EffectCause, EffectKind, EffectSize } from '../../nouns/effect.ts'
import { findParty, type Plan } from '../../plan/plan.ts'
import { formatEuro } from './format.ts'
import { subjectWords } from './subjects.ts'

export const effectKindWords: Readonly<Record<EffectKind, { readonly name: string; readonly ask: string }>> = {
  inbreng: { name: 'inbreng', ask: 'Wat brengt iemand in?' },
  activiteit: { name: 'activiteit', ask: 'Wat gebeurt er dan?' },
  effect: { name: 'effect', ask: 'Wat verandert er daardoor?' },
}

export const effectSizeWords: Readonly<Record<EffectSize, string>> = {
  groot: 'groot',
  klein: 'klein',
  onbekend: 'weet niet',
}

/** As in a table, where nobody is asked. */
export const sizeUnknown = 'grootte onbekend'

/** Above the columns of the map and of the list. */
export const effectColumns = ['Investering of knop', 'Activiteit', 'Effect', 'Voor wie'] as const

export const noEvidence = 'nog zonder onderbouwing'

/** Where a line is from that nobody at this table thought of. */
export const fromCase = 'Uit de casus Humanitas en Woonbron, Corpovenista-model (2025), hoofdstuk 4'

export const effectNotes = {
  arrows: 'Pijlen zijn eigen toevoeging: deze tafel trok ze.',
  caseArrows: 'Pijlen niet uit de bron, maar eigen toevoeging.',
  words: 'Groot en klein zijn woorden van de tafel. Draaitafel rekent niets uit.',
} as const

/** Beside the boxes of the drawing, wherever they are. */
export const effectMapNote = 'Pijlen niet uit de bron: die zijn in de tekst verloren gegaan.'

/** ‘Knop 5, Activiteitenaanbod’, the name of an investment, or the words of a line; '' for what is gone. */
export function causeWords(plan: Plan, cause: EffectCause): string {
  if (!cause.startsWith('effect.')) return subjectWords(plan, cause)
  return plan.effects.find(({ id }) => id === idOf(cause))?.label ?? ''
}

/** A party, others, or both; none when nobody said. */
export function whomWords(plan: Plan, { forParty, forWhom }: Effect): readonly string[] {
  const party = forParty === null ? '' : (findParty(plan, forParty)?.name ?? '')
  return [party, forWhom.trim()].filter((words) => words !== '')
}

/** '€ 12.000 per jaar, genoemd aan tafel'; '' when nobody said an amount. */
export function saidAmountWords({ saidCents, per }: Pick<Effect, 'saidCents' | 'per'>): string {
  if (saidCents === null) return ''
  return `${formatEuro(saidCents)} ${per === 'year' ? 'per jaar' : 'eenmalig'}, genoemd aan tafel`
}

/** 'groot; € 12.000 per jaar, genoemd aan tafel' */
export function sizeWords(effect: Effect): string {
  const size = effect.size === 'onbekend' ? sizeUnknown : effectSizeWords[effect.size]
  return [size, saidAmountWords(effect)].filter((words) => words !== '').join('; ')
}
