// What a private round is about, in the middle of a sentence.

import type { Round, SurveyKind } from '../../nouns/round.ts'

export const surveyWords: Readonly<Record<SurveyKind, string>> = { zorgen: 'de zorgen', knelpunten: 'de knelpunten' }

/** 'knop 6', 'de zorgen'. */
export function roundAbout({ knob, kind }: Pick<Round, 'knob' | 'kind'>): string {
  return kind === 'zorgen' || kind === 'knelpunten' ? surveyWords[kind] : `knop ${knob}`
}
